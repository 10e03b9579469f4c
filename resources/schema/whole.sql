-- The schema as all the numbered files together make it, in the same order of columns: what a new
-- file gets, at a quarter of the cost. tst_migrations compares the two; why a column came to be is
-- said in the file that brought it.

CREATE TABLE jobs (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    source_kind   TEXT    NOT NULL CHECK (source_kind IN ('address', 'file')),
    source        TEXT    NOT NULL,
    renditions    TEXT    NOT NULL,
    destination   TEXT    NOT NULL,
    priority      INTEGER NOT NULL,
    title         TEXT    NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN
        ('queued', 'running', 'stopping', 'waiting', 'paused', 'interrupted', 'completed', 'failed',
         'cancelled')),
    step          TEXT    NOT NULL CHECK (step IN
        ('download', 'probe', 'encode', 'verify', 'publish')),
    error_code    TEXT,
    error_text    TEXT,
    error_hint    TEXT,
    error_detail  TEXT,
    interruptions INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    bytes         INTEGER NOT NULL,
    progress      REAL    NOT NULL,
    created_at    INTEGER NOT NULL,
    started_at    INTEGER NOT NULL,
    finished_at   INTEGER NOT NULL,
    has_folder    INTEGER NOT NULL CHECK (has_folder IN (0, 1)),
    wait_reason   TEXT    NOT NULL DEFAULT 'none' CHECK (wait_reason IN
        ('none', 'encode_slot', 'download_slot', 'retry', 'schedule', 'cool_down', 'network',
         'disk_space', 'folder', 'tool')),
    stop_intent   TEXT    NOT NULL DEFAULT 'none' CHECK (stop_intent IN
        ('none', 'pause', 'cancel', 'sleep', 'quit', 'wait')),
    not_before    INTEGER NOT NULL DEFAULT 0,
    failures      INTEGER NOT NULL DEFAULT 0,
    removed_at    INTEGER NOT NULL DEFAULT 0,
    host          TEXT    NOT NULL DEFAULT '',
    crashes       INTEGER NOT NULL DEFAULT 0,
    preset        TEXT    NOT NULL DEFAULT '',
    format        TEXT    NOT NULL DEFAULT '',
    download      TEXT    NOT NULL DEFAULT '',
    name_template TEXT    NOT NULL DEFAULT '',
    chosen_name   TEXT    NOT NULL DEFAULT '',
    attempts      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX jobs_position ON jobs (position);
CREATE INDEX jobs_active ON jobs (id) WHERE state IN ('running', 'stopping');
CREATE INDEX jobs_unclean ON jobs (id) WHERE has_folder = 1 AND state IN ('completed', 'cancelled');
CREATE INDEX jobs_removed ON jobs (removed_at) WHERE removed_at > 0;

CREATE TABLE steps (
    job        INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN
        ('download', 'probe', 'encode', 'verify', 'publish')),
    state      TEXT    NOT NULL CHECK (state IN
        ('pending', 'running', 'done', 'failed', 'skipped')),
    attempts   INTEGER NOT NULL,
    checkpoint TEXT,
    PRIMARY KEY (job, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE outputs (
    job              INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    ordinal          INTEGER NOT NULL,
    label            TEXT    NOT NULL,
    path             TEXT    NOT NULL,
    bytes            INTEGER NOT NULL,
    duration_seconds REAL    NOT NULL,
    PRIMARY KEY (job, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE attempts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    job         INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    step        INTEGER NOT NULL,
    token       BLOB    NOT NULL CHECK (length(token) = 16),
    outcome     TEXT    NOT NULL CHECK (outcome IN
        ('running', 'succeeded', 'failed', 'stopped', 'interrupted')),
    started_at  INTEGER NOT NULL,
    ended_at    INTEGER NOT NULL,
    command     TEXT    NOT NULL,
    exit_code   INTEGER NOT NULL,
    pid         INTEGER NOT NULL,
    start_ticks INTEGER NOT NULL,
    boot_id     TEXT    NOT NULL
) STRICT;

CREATE INDEX attempts_job ON attempts (job);
CREATE INDEX attempts_open ON attempts (id) WHERE outcome = 'running';

CREATE TABLE work_files (
    job    INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    name   TEXT    NOT NULL,
    bytes  INTEGER NOT NULL,
    digest BLOB    NOT NULL,
    PRIMARY KEY (job, name)
) STRICT, WITHOUT ROWID;
