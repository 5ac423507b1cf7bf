use serde::{Deserialize, Serialize};

/// An error answer, RFC 9457 (`application/problem+json`). Never decide by `title` or `detail`: only by `status` and `type`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// A URI that identifies the kind of problem, one of `kind::*` where the app must tell them apart.
    #[serde(rename = "type", default = "about_blank")]
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub kind: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub title: String,
    #[cfg_attr(
        feature = "openapi",
        schema(minimum = 400, maximum = 599, format = "int32")
    )]
    pub status: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 1024))]
    pub detail: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub instance: Option<String>,
    // As it travels: the code that reads instants is none of the first view's.
    /// Of `kind::DRAFT_EXPIRED`: when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(format = "date-time", max_length = 40))]
    pub expired_at: Option<String>,
}

impl Problem {
    /// Reads an error answer, one of INPS's own too (`gateway::ced`), where every member may be null or absent: then the
    /// status is the answer's. `None` when it is no JSON object.
    pub fn read(text: &str, status: u16) -> Option<Self> {
        #[derive(Deserialize)]
        struct Loose {
            #[serde(rename = "type")]
            kind: Option<String>,
            title: Option<String>,
            status: Option<u16>,
            detail: Option<String>,
            instance: Option<String>,
            expired_at: Option<String>,
        }
        let loose: Loose = serde_json::from_str(text).ok()?;
        Some(Self {
            kind: loose.kind.unwrap_or_else(about_blank),
            title: loose.title.unwrap_or_default(),
            status: loose.status.unwrap_or(status),
            detail: loose.detail,
            instance: loose.instance,
            expired_at: loose.expired_at,
        })
    }
}

fn about_blank() -> String {
    "about:blank".to_owned()
}

/// The kinds of problem that the app treats differently from their status code.
pub mod kind {
    /// 412: another tab or device changed the draft since it was read.
    pub const DRAFT_CHANGED: &str = "urn:sportello:problem:draft-changed";
    /// 410: there was a draft, until `expired_at`.
    pub const DRAFT_EXPIRED: &str = "urn:sportello:problem:draft-expired";
    /// 409: a claim for this benefit and employment already exists; `instance` is its path.
    pub const CLAIM_EXISTS: &str = "urn:sportello:problem:claim-exists";
    /// 422: the same `Idempotency-Key` came with another body.
    pub const KEY_REUSED: &str = "urn:sportello:problem:idempotency-key-reused";
    /// 422: the claim comes after the 68th day (D.Lgs. 22/2015 art. 6).
    pub const CLAIM_TOO_LATE: &str = "urn:sportello:problem:claim-too-late";
    /// 422: the content is complete JSON but breaks a rule of the contract.
    pub const INVALID_CONTENT: &str = "urn:sportello:problem:invalid-content";
    /// 413: a document is larger than 10 MB.
    pub const DOCUMENT_TOO_LARGE: &str = "urn:sportello:problem:document-too-large";
    /// 415: a document is neither PDF, JPEG nor PNG by its content.
    pub const DOCUMENT_TYPE: &str = "urn:sportello:problem:document-type";
    /// 422: a document is empty.
    pub const DOCUMENT_EMPTY: &str = "urn:sportello:problem:document-empty";
    /// 422: a document is a PDF that asks for a password.
    pub const DOCUMENT_ENCRYPTED: &str = "urn:sportello:problem:document-encrypted";
    /// 422: a document carries what a virus scanner condemns.
    pub const DOCUMENT_INFECTED: &str = "urn:sportello:problem:document-infected";
    /// 409: the same content is there already for the same kind; `instance` is the path of that document.
    pub const DOCUMENT_DUPLICATE: &str = "urn:sportello:problem:document-duplicate";
    /// 409: a piece of a document does not begin where the last one ended or goes beyond its end, or the document is not
    /// whole yet; ask how much has come.
    pub const UPLOAD_OFFSET: &str = "urn:sportello:problem:upload-offset";
    /// 403: the anti-forgery header is missing or wrong.
    pub const ANTI_FORGERY: &str = "urn:sportello:problem:anti-forgery";
    /// 409: a submission with the same `Idempotency-Key` is still being worked on; ask again in a moment.
    pub const KEY_IN_USE: &str = "urn:sportello:problem:idempotency-key-in-use";
    /// 409: the claim's state does not allow what was asked.
    pub const WRONG_STATE: &str = "urn:sportello:problem:wrong-state";
    /// 422: the appeal comes after the 90th day from the decision (L. 88/1989 art. 46).
    pub const APPEAL_TOO_LATE: &str = "urn:sportello:problem:appeal-too-late";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_problems_and_those_of_inps() {
        let check = |text: &str, expected: Option<(&str, u16, Option<&str>)>| {
            let found = Problem::read(text, 400);
            let found = found
                .as_ref()
                .map(|found| (found.kind.as_str(), found.status, found.detail.as_deref()));
            assert_eq!(found, expected, "{text}");
        };
        let whole = r#"{"type":"urn:x","title":"Conflict","status":409,"detail":"d"}"#;
        check(whole, Some(("urn:x", 409, Some("d"))));
        let of_inps = r#"{"type":null,"title":null,"status":null,"detail":"d","instance":null,"traceId":"1"}"#;
        check(of_inps, Some(("about:blank", 400, Some("d"))));
        check("{}", Some(("about:blank", 400, None)));
        check(whole.split_at(20).0, None);
        check("<html>", None);
        check("[]", None);
        check("", None);
    }

    #[test]
    fn reads_when_a_draft_expired() {
        let gone = r#"{"title":"Gone","status":410,"expired_at":"2027-01-24T09:00:00Z"}"#;
        let at = Problem::read(gone, 410).and_then(|problem| problem.expired_at);
        assert_eq!(at.as_deref(), Some("2027-01-24T09:00:00Z"));
        let none = Problem::read(r#"{"expired_at":null}"#, 410);
        assert_eq!(none.map(|problem| problem.expired_at), Some(None));
    }
}
