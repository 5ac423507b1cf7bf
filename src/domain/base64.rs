//! Files in JSON: base64 (RFC 4648, section 4, with padding).

use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A file as it travels. What came from outside may be no base64: `bytes` says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Base64(String);

impl Base64 {
    pub fn of(bytes: &[u8]) -> Self {
        let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
        for group in bytes.chunks(3) {
            let padded = [0, 1, 2].map(|index| u32::from(group.get(index).copied().unwrap_or(0)));
            let bits = padded[0] << 16 | padded[1] << 8 | padded[2];
            for place in 0..4_usize {
                text.push(if place <= group.len() {
                    sign(bits >> (18 - 6 * place))
                } else {
                    '='
                });
            }
        }
        Self(text)
    }

    /// The text as it travels.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file; `None` when the text is no base64.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        if !self.0.len().is_multiple_of(4) {
            return None;
        }
        let body = self.0.trim_end_matches('=');
        if self.0.len() - body.len() > 2 {
            return None;
        }
        let (mut bytes, mut bits, mut count) = (Vec::with_capacity(body.len() / 4 * 3 + 2), 0, 0);
        for character in body.bytes() {
            bits = bits << 6 | value(character)?;
            count += 6;
            if count >= 8 {
                count -= 8;
                bytes.push((bits >> count) as u8);
                bits &= (1 << count) - 1;
            }
        }
        // Bits left over must be none: a file has one text.
        (bits == 0).then_some(bytes)
    }
}

fn sign(bits: u32) -> char {
    let index = (bits & 0x3F) as usize;
    ALPHABET.get(index).copied().map_or('=', char::from)
}

fn value(character: u8) -> Option<u32> {
    let place = ALPHABET.iter().position(|known| *known == character)?;
    u32::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_examples_of_the_standard() {
        let check = |bytes: &str, text: &str| {
            assert_eq!(Base64::of(bytes.as_bytes()).as_str(), text);
            assert_eq!(
                Base64(text.to_owned()).bytes().as_deref(),
                Some(bytes.as_bytes())
            );
        };
        check("", "");
        check("f", "Zg==");
        check("fo", "Zm8=");
        check("foo", "Zm9v");
        check("foob", "Zm9vYg==");
        check("fooba", "Zm9vYmE=");
        check("foobar", "Zm9vYmFy");
    }

    #[test]
    fn what_is_none_is_told() {
        for text in [
            "Z", "Zg=", "Zg", "Z===", "====", "Zh==", "Zm9v\n", "Zm-v", "Zm=v", "è===",
        ] {
            assert_eq!(Base64(text.to_owned()).bytes(), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(bytes: Vec<u8>) {
            prop_assert_eq!(Base64::of(&bytes).bytes(), Some(bytes));
        }
    }
}
