//! What a document is, by its first bytes: a name or a declared type proves nothing. The app asks before it sends, the
//! gateway before it keeps.

/// So many bytes tell the type.
pub const TELLING_BYTES: u32 = 8;

/// The media type of a document that INPS takes, by its content or the beginning of it; `None` for any other.
pub fn media_type(content: &[u8]) -> Option<&'static str> {
    match content {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some("application/pdf"),
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some("image/png"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_by_the_first_bytes() {
        let check =
            |content: &[u8], expected: Option<&str>| assert_eq!(media_type(content), expected);
        check(b"%PDF-1.7\n", Some("application/pdf"));
        check(&[0xFF, 0xD8, 0xFF, 0xE0], Some("image/jpeg"));
        check(b"\x89PNG\r\n\x1a\n....", Some("image/png"));
        check(b"\x89PNG\r\n\x1a\n", Some("image/png"));
        check(b"\0\0\0\x18ftypheic", None);
        check(b"PK\x03\x04", None);
        check(b"%PD", None);
        check(b"", None);
    }
}
