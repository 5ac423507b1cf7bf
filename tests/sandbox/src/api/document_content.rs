//! What is in a document: refused at once by a quick look, or later by the office that opens it.

use crate::api::refusal::Refusal;
use axum::http::StatusCode;
use memchr::memmem;
use sportello::gateway::contract::claims::DocumentTrouble;
use sportello::gateway::contract::content::media_type;
use sportello::gateway::contract::documents::MAX_DOCUMENT_BYTES;
use sportello::gateway::contract::problem::kind;

/// What every scanner takes for a virus by agreement, without its first byte, so that none takes this program for one.
const TEST_VIRUS: &[u8] = b"5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
/// The end of the same in base64, as mail and some PDFs wrap files: only a thorough scan looks into that.
const WRAPPED_TEST_VIRUS: &[u8] = b"JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo";
/// Where the end of a file may be, counted from behind: some programs add a little after it.
const END_BYTES: usize = 1024;

/// The media type of a document that can be taken.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn checked_type(content: &[u8]) -> Result<&'static str, Refusal> {
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    if content.is_empty() {
        let detail = "The document is empty";
        return Err(Refusal::of_kind(
            unprocessable,
            kind::DOCUMENT_EMPTY,
            detail,
        ));
    }
    if content.len() as u64 > MAX_DOCUMENT_BYTES {
        return Err(too_large());
    }
    if holds(content, TEST_VIRUS) {
        let detail = "The document is infected";
        return Err(Refusal::of_kind(
            unprocessable,
            kind::DOCUMENT_INFECTED,
            detail,
        ));
    }
    let Some(found) = media_type(content) else {
        let detail = "The document is neither PDF, JPEG nor PNG";
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return Err(Refusal::of_kind(status, kind::DOCUMENT_TYPE, detail));
    };
    if found == "application/pdf" && is_encrypted(content) {
        let detail = "The document asks for a password";
        return Err(Refusal::of_kind(
            unprocessable,
            kind::DOCUMENT_ENCRYPTED,
            detail,
        ));
    }
    Ok(found)
}

/// A refusal of what has more than 10 MB.
pub fn too_large() -> Refusal {
    Refusal::of_kind(
        StatusCode::PAYLOAD_TOO_LARGE,
        kind::DOCUMENT_TOO_LARGE,
        "A document may have 10 MB",
    )
}

/// What the office will find wrong when it opens a document that was taken: wrapped viruses, and files cut short.
pub fn trouble(content: &[u8]) -> Option<DocumentTrouble> {
    if holds(content, WRAPPED_TEST_VIRUS) {
        return Some(DocumentTrouble::Infected);
    }
    let end: &[u8] = match media_type(content) {
        Some("application/pdf") => b"%%EOF",
        Some("image/jpeg") => &[0xFF, 0xD9],
        _ => b"IEND",
    };
    let tail = content.get(content.len().saturating_sub(END_BYTES)..);
    let whole = tail.is_some_and(|tail| holds(tail, end));
    (!whole).then_some(DocumentTrouble::Unreadable)
}

fn holds(content: &[u8], part: &[u8]) -> bool {
    memmem::find(content, part).is_some()
}

/// ISO 32000: the trailer of an encrypted file names its encryption dictionary, in clear.
fn is_encrypted(content: &[u8]) -> bool {
    let name = b"/Encrypt";
    memmem::find_iter(content, name).any(|place| {
        let after = content.get(place + name.len()..).unwrap_or_default();
        let value = after.trim_ascii_start();
        value.first().is_some_and(u8::is_ascii_digit) && value.len() < after.len()
            || value.starts_with(b"<<")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_an_encrypted_pdf() {
        let check = |content: &[u8], expected: bool| assert_eq!(is_encrypted(content), expected);
        check(b"%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>", true);
        check(b"%PDF-1.7\ntrailer<</Encrypt<</Filter/Standard>>>>", true);
        check(b"%PDF-1.7\n<</EncryptMetadata false>>", false);
        check(b"%PDF-1.7\n(how to /Encrypt a file)", false);
        check(b"%PDF-1.7\n/Encrypt", false);
    }

    #[test]
    fn tells_what_is_found_later() {
        let check = |content: &[u8], expected: Option<DocumentTrouble>| {
            assert_eq!(trouble(content), expected);
        };
        let wrapped = [b"%PDF-1.7\n", WRAPPED_TEST_VIRUS, b"\n%%EOF"].concat();
        check(b"%PDF-1.7\n%%EOF\n", None);
        check(b"%PDF-1.7\n%%E", Some(DocumentTrouble::Unreadable));
        check(&wrapped, Some(DocumentTrouble::Infected));
        check(&[0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9], None);
        check(&[0xFF, 0xD8, 0xFF, 0xE0], Some(DocumentTrouble::Unreadable));
        check(b"\x89PNG\r\n\x1a\n....IEND....", None);
        check(b"\x89PNG\r\n\x1a\n....", Some(DocumentTrouble::Unreadable));
        let early = [b"%PDF-1.7\n%%EOF".as_slice(), &[b' '; 2 * END_BYTES]].concat();
        check(&early, Some(DocumentTrouble::Unreadable));
    }
}
