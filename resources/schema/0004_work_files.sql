-- Finished files that an encode goes on from. What is lost here is only made again.

CREATE TABLE work_files (
    job    INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    name   TEXT    NOT NULL, -- inside the job's folder
    bytes  INTEGER NOT NULL,
    digest BLOB    NOT NULL,
    PRIMARY KEY (job, name)
) STRICT, WITHOUT ROWID;
