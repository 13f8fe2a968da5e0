-- Films of lines. The bytes of a film are kept in pieces, all of them in the transaction that keeps the film.

CREATE TABLE film (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    line_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    still TEXT NOT NULL,
    created_at TEXT NOT NULL,
    caption TEXT NOT NULL,
    said_by TEXT NOT NULL,
    has_sound INTEGER NOT NULL,
    position INTEGER NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_film PRIMARY KEY (id),
    CONSTRAINT fk_film_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_film_person_id ON film (person_id);

-- "sha256" is that of the whole film, so that the same film is kept once.
CREATE TABLE film_piece (
    sha256 TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    CONSTRAINT pk_film_piece PRIMARY KEY (sha256, number)
) STRICT;
