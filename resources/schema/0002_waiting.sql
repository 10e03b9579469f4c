-- Jobs wait for more than a slot, are tried again by themselves, and a removal can be undone.
-- A CHECK cannot be changed, so columns with a new one are made anew under the old name.

ALTER TABLE jobs ADD COLUMN new_wait_reason TEXT NOT NULL DEFAULT 'none' CHECK (
    new_wait_reason = 'none' OR new_wait_reason = 'encode_slot'
    OR new_wait_reason = 'download_slot' OR new_wait_reason = 'retry'
    OR new_wait_reason = 'schedule' OR new_wait_reason = 'cool_down'
    OR new_wait_reason = 'network' OR new_wait_reason = 'disk_space'
    OR new_wait_reason = 'folder' OR new_wait_reason = 'tool');
UPDATE jobs SET new_wait_reason = wait_reason WHERE wait_reason <> 'none';
ALTER TABLE jobs DROP COLUMN wait_reason;
ALTER TABLE jobs RENAME COLUMN new_wait_reason TO wait_reason;

ALTER TABLE jobs ADD COLUMN new_stop_intent TEXT NOT NULL DEFAULT 'none' CHECK (
    new_stop_intent = 'none' OR new_stop_intent = 'pause' OR new_stop_intent = 'cancel'
    OR new_stop_intent = 'sleep' OR new_stop_intent = 'quit' OR new_stop_intent = 'wait');
UPDATE jobs SET new_stop_intent = stop_intent WHERE stop_intent <> 'none';
ALTER TABLE jobs DROP COLUMN stop_intent;
ALTER TABLE jobs RENAME COLUMN new_stop_intent TO stop_intent;

ALTER TABLE jobs ADD COLUMN not_before INTEGER NOT NULL DEFAULT 0;
-- Runs in a row that failed without getting any further.
ALTER TABLE jobs ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
-- Taken from the list; deleted for good once that can no longer be undone. 0: in the list.
ALTER TABLE jobs ADD COLUMN removed_at INTEGER NOT NULL DEFAULT 0;

-- Whom a download asks, lower case; empty for a file. The list is grouped by it.
ALTER TABLE jobs ADD COLUMN host TEXT NOT NULL DEFAULT '';
UPDATE jobs SET host = substr(source, instr(source, '://') + 3)
    WHERE source_kind = 'address' AND instr(source, '://') > 0;
UPDATE jobs SET host = substr(host, 1, instr(host, '/') - 1) WHERE instr(host, '/') > 0;
UPDATE jobs SET host = substr(host, 1, instr(host, '?') - 1) WHERE instr(host, '?') > 0;
UPDATE jobs SET host = substr(host, 1, instr(host, '#') - 1) WHERE instr(host, '#') > 0;
UPDATE jobs SET host = substr(host, instr(host, '@') + 1) WHERE instr(host, '@') > 0;
UPDATE jobs SET host = substr(host, 1, instr(host, ':') - 1)
    WHERE instr(host, ':') > 0 AND host NOT LIKE '[%';
UPDATE jobs SET host = lower(host) WHERE host <> '';

CREATE INDEX jobs_removed ON jobs (removed_at) WHERE removed_at > 0;
