-- What real plans hold: where in a chapter a line stands, what is said beside its words, meetings, Picture sort,
-- recordings, and how somebody uses a planning style.

ALTER TABLE person ADD COLUMN formal_name TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN ring_names TEXT NOT NULL DEFAULT '[]';

ALTER TABLE supporter ADD COLUMN presence TEXT NOT NULL DEFAULT 'here';
ALTER TABLE supporter ADD COLUMN joined TEXT NOT NULL DEFAULT '{}';
ALTER TABLE supporter ADD COLUMN "left" TEXT NOT NULL DEFAULT '{}';
ALTER TABLE supporter ADD COLUMN sector TEXT NOT NULL DEFAULT '';
ALTER TABLE supporter ADD COLUMN map_name TEXT NOT NULL DEFAULT '';

ALTER TABLE line ADD COLUMN slot TEXT NOT NULL DEFAULT '{}';
ALTER TABLE line ADD COLUMN answer TEXT NOT NULL DEFAULT 'said';
ALTER TABLE line ADD COLUMN beside_id TEXT NOT NULL DEFAULT '';
ALTER TABLE line ADD COLUMN details TEXT NOT NULL DEFAULT '{}';

ALTER TABLE dream ADD COLUMN audiences TEXT NOT NULL DEFAULT '["me", "family", "supporters", "gp", "anyone"]';

-- A step may now lead to no goal yet, so it no longer has to refer to one.
CREATE TABLE step_new (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    goal_id TEXT NOT NULL,
    words TEXT NOT NULL,
    picture TEXT,
    created_at TEXT NOT NULL,
    promised_by TEXT NOT NULL,
    "when" TEXT NOT NULL,
    state TEXT NOT NULL,
    what_happened TEXT NOT NULL,
    done_on TEXT,
    position INTEGER NOT NULL,
    original_words TEXT NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    follows_up TEXT NOT NULL DEFAULT '[]',
    back_up TEXT NOT NULL DEFAULT '',
    CONSTRAINT pk_step PRIMARY KEY (id),
    CONSTRAINT fk_step_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO step_new (
    id, person_id, goal_id, words, picture, created_at, promised_by, "when", state, what_happened, done_on,
    position, original_words, put_away_at, deleted
) SELECT
    id, person_id, goal_id, words, picture, created_at, promised_by, "when", state, what_happened, done_on,
    position, original_words, put_away_at, deleted
FROM step;

DROP TABLE step;

ALTER TABLE step_new RENAME TO step;

CREATE INDEX ix_step_person_id ON step (person_id);

CREATE TABLE meeting (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    style_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    day TEXT,
    at TEXT NOT NULL,
    lasts TEXT NOT NULL,
    "where" TEXT NOT NULL,
    where_picture TEXT,
    where_notes TEXT NOT NULL,
    invited TEXT NOT NULL,
    agenda TEXT NOT NULL,
    ground_rules TEXT NOT NULL,
    state TEXT NOT NULL,
    at_item TEXT NOT NULL,
    is_in_chapter INTEGER NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    why_away TEXT NOT NULL,
    next_time TEXT NOT NULL,
    position INTEGER NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_meeting PRIMARY KEY (id),
    CONSTRAINT fk_meeting_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_meeting_person_id ON meeting (person_id);

CREATE TABLE sitting (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    topic_id TEXT NOT NULL,
    topic TEXT NOT NULL,
    created_at TEXT NOT NULL,
    options TEXT NOT NULL,
    placed TEXT NOT NULL,
    asked_again TEXT NOT NULL,
    is_swapped INTEGER NOT NULL,
    scale_words TEXT NOT NULL,
    chosen_by TEXT NOT NULL,
    helped_by TEXT NOT NULL,
    confirmed_at TEXT,
    position INTEGER NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_sitting PRIMARY KEY (id),
    CONSTRAINT fk_sitting_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_sitting_person_id ON sitting (person_id);

CREATE TABLE voice_note (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    chapter TEXT NOT NULL,
    about_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    said_by TEXT NOT NULL,
    words TEXT NOT NULL,
    consent_by TEXT NOT NULL,
    consent_at TEXT,
    position INTEGER NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_voice_note PRIMARY KEY (id),
    CONSTRAINT fk_voice_note_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_voice_note_person_id ON voice_note (person_id);

CREATE TABLE style_choice (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    style_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    "order" TEXT NOT NULL,
    off TEXT NOT NULL,
    names TEXT NOT NULL,
    own TEXT NOT NULL,
    position INTEGER NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_style_choice PRIMARY KEY (id),
    CONSTRAINT fk_style_choice_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_style_choice_person_id ON style_choice (person_id);

CREATE TABLE chapter_record (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    chapter TEXT NOT NULL,
    created_at TEXT NOT NULL,
    audiences TEXT,
    position INTEGER NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_chapter_record PRIMARY KEY (id),
    CONSTRAINT fk_chapter_record_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_chapter_record_person_id ON chapter_record (person_id);
