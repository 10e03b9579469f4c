-- The schema as all the numbered files together make it, in the same order of columns: what a new
-- file gets, at a quarter of the cost. tst_migrations compares the two; why a column came to be is
-- said in the file that brought it.

CREATE TABLE jobs (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    source_kind   TEXT    NOT NULL CHECK (source_kind = 'address' OR source_kind = 'file'),
    source        TEXT    NOT NULL,
    renditions    TEXT    NOT NULL,
    destination   TEXT    NOT NULL,
    priority      INTEGER NOT NULL,
    title         TEXT    NOT NULL,
    state         TEXT    NOT NULL CHECK (
        state = 'queued' OR state = 'running' OR state = 'stopping' OR state = 'waiting'
        OR state = 'paused' OR state = 'interrupted' OR state = 'completed' OR state = 'failed'
        OR state = 'cancelled'),
    step          TEXT    NOT NULL CHECK (
        step = 'download' OR step = 'probe' OR step = 'encode' OR step = 'verify'
        OR step = 'publish'),
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
    wait_reason   TEXT    NOT NULL DEFAULT 'none' CHECK (
        wait_reason = 'none' OR wait_reason = 'encode_slot' OR wait_reason = 'download_slot'
        OR wait_reason = 'retry' OR wait_reason = 'schedule' OR wait_reason = 'cool_down'
        OR wait_reason = 'network' OR wait_reason = 'disk_space' OR wait_reason = 'folder'
        OR wait_reason = 'tool'),
    stop_intent   TEXT    NOT NULL DEFAULT 'none' CHECK (
        stop_intent = 'none' OR stop_intent = 'pause' OR stop_intent = 'cancel'
        OR stop_intent = 'sleep' OR stop_intent = 'quit' OR stop_intent = 'wait'),
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
    kind       TEXT    NOT NULL CHECK (
        kind = 'download' OR kind = 'probe' OR kind = 'encode' OR kind = 'verify'
        OR kind = 'publish'),
    state      TEXT    NOT NULL CHECK (
        state = 'pending' OR state = 'running' OR state = 'done' OR state = 'failed'
        OR state = 'skipped'),
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
    outcome     TEXT    NOT NULL CHECK (
        outcome = 'running' OR outcome = 'succeeded' OR outcome = 'failed' OR outcome = 'stopped'
        OR outcome = 'interrupted'),
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
