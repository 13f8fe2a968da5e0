-- The first form of the library. Rows are never deleted: "deleted" is a tombstone, "put_away_at" the bin.

CREATE TABLE meta (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY (key)
) STRICT;

CREATE TABLE person (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    picture TEXT,
    created_at TEXT NOT NULL,
    access TEXT NOT NULL,
    print_size_pt INTEGER NOT NULL,
    look_again_on TEXT,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    search_key TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
) STRICT;

-- All columns of the condition are in the index too, so that a list is read without touching the rows.
CREATE INDEX ix_person_here ON person (search_key, id, put_away_at, deleted)
    WHERE put_away_at IS NULL AND deleted = 0;
CREATE INDEX ix_person_put_away ON person (search_key, id, put_away_at, deleted)
    WHERE put_away_at IS NOT NULL AND deleted = 0;

CREATE TABLE supporter (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    picture TEXT,
    ring INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    relation TEXT NOT NULL,
    relation_words TEXT NOT NULL,
    is_paid INTEGER NOT NULL,
    roles TEXT NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_supporter PRIMARY KEY (id),
    CONSTRAINT fk_supporter_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_supporter_person_id ON supporter (person_id);

CREATE TABLE line (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    chapter TEXT NOT NULL,
    words TEXT NOT NULL,
    picture TEXT,
    source TEXT NOT NULL,
    created_at TEXT NOT NULL,
    said_by TEXT NOT NULL,
    "check" TEXT NOT NULL,
    importance TEXT,
    position INTEGER NOT NULL,
    original_words TEXT NOT NULL,
    how_we_check TEXT NOT NULL,
    about_id TEXT NOT NULL,
    audiences TEXT NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_line PRIMARY KEY (id),
    CONSTRAINT fk_line_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_line_person_id ON line (person_id);

CREATE TABLE dream (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    words TEXT NOT NULL,
    picture TEXT,
    source TEXT NOT NULL,
    created_at TEXT NOT NULL,
    said_by TEXT NOT NULL,
    "check" TEXT NOT NULL,
    position INTEGER NOT NULL,
    original_words TEXT NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_dream PRIMARY KEY (id),
    CONSTRAINT fk_dream_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_dream_person_id ON dream (person_id);

CREATE TABLE goal (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    dream_id TEXT NOT NULL,
    words TEXT NOT NULL,
    picture TEXT,
    created_at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    position INTEGER NOT NULL,
    original_words TEXT NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_goal PRIMARY KEY (id),
    CONSTRAINT fk_goal_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_goal_dream_id_dream FOREIGN KEY (dream_id) REFERENCES dream (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_goal_person_id ON goal (person_id);

CREATE TABLE obstacle (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    goal_id TEXT NOT NULL,
    theme TEXT NOT NULL,
    words TEXT NOT NULL,
    created_at TEXT NOT NULL,
    step_id TEXT NOT NULL,
    what_could_help TEXT NOT NULL,
    help_picture TEXT,
    helper_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    original_words TEXT NOT NULL,
    put_away_at TEXT,
    deleted INTEGER NOT NULL,
    CONSTRAINT pk_obstacle PRIMARY KEY (id),
    CONSTRAINT fk_obstacle_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_obstacle_goal_id_goal FOREIGN KEY (goal_id) REFERENCES goal (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_obstacle_person_id ON obstacle (person_id);

CREATE TABLE step (
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
    CONSTRAINT pk_step PRIMARY KEY (id),
    CONSTRAINT fk_step_person_id_person FOREIGN KEY (person_id) REFERENCES person (id)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_step_goal_id_goal FOREIGN KEY (goal_id) REFERENCES goal (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_step_person_id ON step (person_id);

CREATE TABLE media (
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    bytes BLOB NOT NULL,
    alt TEXT NOT NULL,
    credit TEXT NOT NULL,
    created TEXT NOT NULL,
    CONSTRAINT pk_media PRIMARY KEY (sha256)
) STRICT;

-- "undone" is 0 for a change that stands, the seq of the action that took it back, or -1 when it can no
-- longer be made again, or was never to be taken back. Changes in a row with one "part_of", such as the letters
-- of a line as it is typed, are taken back together. "undoes" is set on the actions that undo and redo write themselves.
CREATE TABLE action (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    person_id TEXT NOT NULL,
    at TEXT NOT NULL,
    device TEXT NOT NULL,
    undone INTEGER NOT NULL,
    undoes TEXT,
    part_of TEXT NOT NULL,
    CONSTRAINT pk_action PRIMARY KEY (seq),
    CONSTRAINT uq_action_id UNIQUE (id)
) STRICT;

CREATE INDEX ix_action_undo ON action (person_id, seq) WHERE undone = 0 AND undoes IS NULL;
CREATE INDEX ix_action_redo ON action (person_id, undone) WHERE undone > 0;

-- "before" and "after" are JSON; "before" is NULL when the row was made by this change.
CREATE TABLE change (
    seq INTEGER NOT NULL,
    action_id TEXT NOT NULL,
    device TEXT NOT NULL,
    counter INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    row_id TEXT NOT NULL,
    field TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT NOT NULL,
    CONSTRAINT pk_change PRIMARY KEY (seq),
    CONSTRAINT uq_change_device UNIQUE (device, counter),
    CONSTRAINT fk_change_action_id_action FOREIGN KEY (action_id) REFERENCES action (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_change_action_id ON change (action_id);
