-- A name that somebody chose, which what the source calls itself must not overwrite.

ALTER TABLE jobs ADD COLUMN chosen_name TEXT NOT NULL DEFAULT '';
