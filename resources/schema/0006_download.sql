-- What of an address is fetched, and how; what the files are called.

ALTER TABLE jobs ADD COLUMN download TEXT NOT NULL DEFAULT ''; -- a JSON object; '': the standard one
ALTER TABLE jobs ADD COLUMN name_template TEXT NOT NULL DEFAULT ''; -- '': the title
