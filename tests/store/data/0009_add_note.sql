-- A later schema, for the test of migrations; 'with; a semicolon' in every place it may have.
ALTER TABLE jobs ADD COLUMN note TEXT NOT NULL DEFAULT 'a;b';
/* and; here */
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL DEFAULT '') STRICT;
