-- More than one benefit: a claim need not be about an employment; the second parent signs; INPS's API for the card.
CREATE TABLE claim_of_any_benefit (
    claim_id       TEXT    NOT NULL PRIMARY KEY,
    tax_code       TEXT    NOT NULL,
    benefit        TEXT    NOT NULL,
    submitted_at   INTEGER NOT NULL,
    employment_id  TEXT,
    employment_end TEXT,
    record         TEXT    NOT NULL
) STRICT;
INSERT INTO claim_of_any_benefit
    SELECT claim_id, tax_code, benefit, submitted_at, employment_id, employment_end, record FROM claim;
DROP TABLE claim;
ALTER TABLE claim_of_any_benefit RENAME TO claim;
CREATE INDEX claim_of_person ON claim (tax_code, submitted_at DESC, claim_id DESC);

-- Who has to confirm whose claim. The answer is that of the first time.
CREATE TABLE signature (
    signature_id       TEXT    NOT NULL PRIMARY KEY,
    tax_code           TEXT    NOT NULL,
    applicant_tax_code TEXT    NOT NULL,
    claim_id           TEXT    NOT NULL,
    asked_at           INTEGER NOT NULL,
    answer             TEXT
) STRICT;
CREATE INDEX signature_of_person ON signature (tax_code, asked_at);

-- The household is in the registers now.
DROP TABLE household_member;
DROP TABLE isee;

ALTER TABLE person ADD COLUMN card_check INTEGER NOT NULL DEFAULT 20;

-- Requests for the European Disability Card, in INPS's own shapes.
CREATE TABLE card_request (
    id_lavorazione TEXT    NOT NULL PRIMARY KEY,
    tax_code       TEXT    NOT NULL,
    opened_at      INTEGER NOT NULL,
    record         TEXT    NOT NULL
) STRICT;
CREATE INDEX card_request_of_person ON card_request (tax_code, opened_at);

CREATE TABLE card_idempotency_key (
    tax_code  TEXT NOT NULL,
    key       TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    answer    TEXT NOT NULL,
    PRIMARY KEY (tax_code, key)
) STRICT;
