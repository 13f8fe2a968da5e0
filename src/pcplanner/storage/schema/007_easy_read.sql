-- What hard words mean in one plan, and findings of the easy-read checker that somebody says are fine.

CREATE TABLE word_meaning (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    word TEXT NOT NULL,
    chosen_at TEXT NOT NULL,
    meaning TEXT NOT NULL,
    is_off INTEGER NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_word_meaning PRIMARY KEY (id),
    CONSTRAINT fk_word_meaning_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_word_meaning_person_id ON word_meaning (person_id);

CREATE TABLE fine_wording (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    thing_id TEXT NOT NULL,
    key TEXT NOT NULL,
    chosen_at TEXT NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_fine_wording PRIMARY KEY (id),
    CONSTRAINT fk_fine_wording_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_fine_wording_person_id ON fine_wording (person_id);
