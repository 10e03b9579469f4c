-- A job that ends the whole program each time is not to do so for ever.

-- Of the interruptions: those in a row in which it got no further.
ALTER TABLE jobs ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0;
