-- The sandbox's store. Times are seconds since 1970; `record`, `registers` and `content` hold the JSON of the Rust types.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The registers: written again at every start, so that the stories stay true.
CREATE TABLE person (
    tax_code   TEXT    NOT NULL PRIMARY KEY,
    login_name TEXT    NOT NULL UNIQUE,
    position   INTEGER NOT NULL,
    story_it   TEXT    NOT NULL,
    story_en   TEXT    NOT NULL,
    abroad     INTEGER NOT NULL,
    has_direct_pension INTEGER NOT NULL,
    registers  TEXT    NOT NULL
) STRICT;

CREATE TABLE household_member (
    tax_code     TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
    given_name   TEXT NOT NULL,
    relationship TEXT NOT NULL,
    birth_date   TEXT NOT NULL
) STRICT;

CREATE TABLE isee (
    tax_code        TEXT    NOT NULL REFERENCES person ON DELETE CASCADE,
    year            INTEGER NOT NULL,
    protocol_number TEXT    NOT NULL,
    indicator       TEXT    NOT NULL
) STRICT;

-- What people do.
CREATE TABLE session (
    token_hash   TEXT    NOT NULL PRIMARY KEY,
    tax_code     TEXT    NOT NULL,
    identity     TEXT    NOT NULL,
    anti_forgery TEXT    NOT NULL,
    last_seen_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
    tax_code     TEXT    NOT NULL,
    benefit      TEXT    NOT NULL,
    domus_number TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    content      TEXT    NOT NULL,
    opened_at    INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    PRIMARY KEY (tax_code, benefit)
) STRICT;

CREATE TABLE document (
    document_id TEXT    NOT NULL PRIMARY KEY,
    tax_code    TEXT    NOT NULL,
    claim_id    TEXT,
    kind        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    media_type  TEXT    NOT NULL,
    size_bytes  INTEGER NOT NULL,
    uploaded_at INTEGER NOT NULL,
    content     BLOB    NOT NULL
) STRICT;
CREATE INDEX document_of_person ON document (tax_code, claim_id);

CREATE TABLE claim (
    claim_id       TEXT    NOT NULL PRIMARY KEY,
    tax_code       TEXT    NOT NULL,
    benefit        TEXT    NOT NULL,
    submitted_at   INTEGER NOT NULL,
    employment_id  TEXT,
    employment_end TEXT    NOT NULL,
    record         TEXT    NOT NULL
) STRICT;
CREATE INDEX claim_of_person ON claim (tax_code, submitted_at DESC, claim_id DESC);

-- A key without a claim belongs to a submission still being worked on.
CREATE TABLE idempotency_key (
    tax_code  TEXT NOT NULL,
    key       TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    claim_id  TEXT,
    PRIMARY KEY (tax_code, key)
) STRICT;

-- Anonymous: no column says who.
CREATE TABLE rating (
    subject  TEXT    NOT NULL,
    stars    INTEGER NOT NULL,
    aspect   TEXT,
    comment  TEXT,
    rated_on TEXT    NOT NULL
) STRICT;

-- Confirmations on the second channel (criterion C.SE.1.2): what a real gateway would send.
CREATE TABLE confirmation (
    claim_id TEXT    NOT NULL,
    channel  TEXT    NOT NULL,
    sent_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE number_series (
    name TEXT    NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;
INSERT INTO number_series (name, last) VALUES ('domus', 14734694), ('protocol', 259682);
