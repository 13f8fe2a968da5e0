-- Which picture somebody wants for some words, and which pictures they have used or keep as favourites.

CREATE TABLE word_picture (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    words TEXT NOT NULL,
    picture TEXT NOT NULL,
    chosen_at TEXT NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_word_picture PRIMARY KEY (id),
    CONSTRAINT fk_word_picture_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_word_picture_person_id ON word_picture (person_id);

CREATE TABLE picture_use (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    picture TEXT NOT NULL,
    used_at TEXT NOT NULL,
    is_favourite INTEGER NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_picture_use PRIMARY KEY (id),
    CONSTRAINT fk_picture_use_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_picture_use_person_id ON picture_use (person_id);
