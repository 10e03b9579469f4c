-- A copy of what the steps have, so that the list of all jobs is read from this table alone.

ALTER TABLE jobs ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0; -- runs of all steps together
UPDATE jobs SET attempts = coalesce((SELECT sum(attempts) FROM steps WHERE job = jobs.id), 0);
