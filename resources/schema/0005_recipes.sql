-- What files are like, and the preset that it was taken from.

ALTER TABLE jobs ADD COLUMN preset TEXT NOT NULL DEFAULT ''; -- its id; '': put together by hand
ALTER TABLE jobs ADD COLUMN format TEXT NOT NULL DEFAULT ''; -- a JSON object; '': the standard one
