-- Who looked through the plan with the person last, and on which day.

ALTER TABLE person ADD COLUMN checked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN checked_on TEXT;
