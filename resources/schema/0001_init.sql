-- The first schema. Every state is stored by name (EnumNames in core/domain) and checked here, with
-- OR: for a list behind IN, SQLite makes a table of the names for every row that it checks.
-- Times are UTC milliseconds, 0 where nothing happened yet. UUIDs are their 16 bytes.

CREATE TABLE jobs (
    id            INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice, not even after a removal
    uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    source_kind   TEXT    NOT NULL CHECK (source_kind = 'address' OR source_kind = 'file'),
    source        TEXT    NOT NULL,
    renditions    TEXT    NOT NULL, -- "original,720p"
    destination   TEXT    NOT NULL,
    priority      INTEGER NOT NULL,
    title         TEXT    NOT NULL,
    state         TEXT    NOT NULL CHECK (
        state = 'queued' OR state = 'running' OR state = 'stopping' OR state = 'waiting'
        OR state = 'paused' OR state = 'interrupted' OR state = 'completed' OR state = 'failed'
        OR state = 'cancelled'),
    stop_intent   TEXT    NOT NULL CHECK (
        stop_intent = 'none' OR stop_intent = 'pause' OR stop_intent = 'cancel'
        OR stop_intent = 'sleep' OR stop_intent = 'quit'),
    wait_reason   TEXT    NOT NULL CHECK (
        wait_reason = 'none' OR wait_reason = 'encode_slot' OR wait_reason = 'download_slot'),
    -- Kind of the current step: a copy, so that the list of all jobs is read from this table alone.
    step          TEXT    NOT NULL CHECK (
        step = 'download' OR step = 'probe' OR step = 'encode' OR step = 'verify'
        OR step = 'publish'),
    error_code    TEXT, -- NULL: no error. Not checked here: the list of codes grows with the tools
    error_text    TEXT,
    error_hint    TEXT,
    error_detail  TEXT,
    interruptions INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    bytes         INTEGER NOT NULL, -- -1: not known
    progress      REAL    NOT NULL,
    created_at    INTEGER NOT NULL,
    started_at    INTEGER NOT NULL,
    finished_at   INTEGER NOT NULL,
    has_folder    INTEGER NOT NULL CHECK (has_folder IN (0, 1)) -- its work folder may be there
) STRICT;

-- For max(position) when jobs are added.
CREATE INDEX jobs_position ON jobs (position);
-- For the jobs that a launch has to look after: a handful among 100,000.
CREATE INDEX jobs_active ON jobs (id) WHERE state IN ('running', 'stopping');

-- For folders that a launch has to delete since the last run was cut off before it could.
CREATE INDEX jobs_unclean ON jobs (id) WHERE has_folder = 1 AND state IN ('completed', 'cancelled');

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
    checkpoint TEXT, -- a JSON object; NULL: empty
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
    step        INTEGER NOT NULL, -- ordinal; no reference, steps are rewritten with their job
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
-- For the processes that a launch has to look for.
CREATE INDEX attempts_open ON attempts (id) WHERE outcome = 'running';
