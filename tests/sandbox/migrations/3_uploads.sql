-- Documents that come in pieces. A whole one keeps its document's name, so that asking again gives the same.
CREATE TABLE upload (
    upload_id   TEXT    NOT NULL,
    tax_code    TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    size_bytes  INTEGER NOT NULL,
    started_at  INTEGER NOT NULL,
    received    BLOB    NOT NULL,
    document_id TEXT,
    PRIMARY KEY (tax_code, upload_id)
) STRICT;
