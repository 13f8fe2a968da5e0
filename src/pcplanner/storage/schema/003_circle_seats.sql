-- Where somebody sits in their ring, in degrees; without it everybody of a ring is spread evenly, as before.

ALTER TABLE supporter ADD COLUMN turn_degrees INTEGER;
