//! Base 64, the form in which drivers hand over pictures.

/// Decodes standard base 64; anything outside its alphabet is passed over.
pub fn decode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let mut held = 0_u32;
    let mut bits = 0;
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        held = (held << 6 | u32::from(value)) & 0xFFFF;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xFF) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    #[test]
    fn decodes() {
        let check = |text: &str, expected: &str| {
            assert_eq!(super::decode(text), expected.as_bytes(), "{text}")
        };
        check("", "");
        check("TQ==", "M");
        check("TWE=", "Ma");
        check("TWFu", "Man");
        check("c3BvcnRlbGxv", "sportello");
    }
}
