//! The protocol number INPS gives a document on arrival.
//!
//! Institute, office (four digits), year and running number, as `INPS.4900.2026.0041873`.

use super::text_value::keyed_error;
use super::text_value::text_value;

/// Digits of each part after the institute's name: office, year, running number.
const PART_LENGTHS: [usize; 3] = [4, 4, 7];

/// A protocol number, in capitals.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Protocol {
    text: String,
}

/// Why a text is not a protocol number: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProtocolError {
    /// Nothing was typed.
    Empty,
    /// It is not like `INPS.4900.2026.0041873`.
    Shape,
}

impl ProtocolError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.protocol.empty",
            Self::Shape => "error.protocol.shape",
        }
    }
}

keyed_error!(ProtocolError);
text_value!(Protocol);

impl Protocol {
    /// Reads a protocol number in any case, with or without blanks.
    pub fn parse(typed: &str) -> Result<Self, ProtocolError> {
        let text: String = typed
            .chars()
            .filter(|character| !character.is_whitespace())
            .map(|character| character.to_ascii_uppercase())
            .collect();
        if text.is_empty() {
            return Err(ProtocolError::Empty);
        }
        let numbers = text.strip_prefix("INPS.").ok_or(ProtocolError::Shape)?;
        let is_number = |part: &str, length: usize| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let mut parts = numbers.split('.');
        let all_right = PART_LENGTHS
            .iter()
            .all(|length| parts.next().is_some_and(|part| is_number(part, *length)));
        if !all_right || parts.next().is_some() {
            return Err(ProtocolError::Shape);
        }
        Ok(Self { text })
    }

    /// The number as printed on receipts.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protocol_numbers() {
        use ProtocolError::*;
        let check = |typed: &str, expected: Result<&str, ProtocolError>| {
            let parsed = Protocol::parse(typed);
            assert_eq!(
                parsed
                    .as_ref()
                    .map(Protocol::as_str)
                    .map_err(|error| *error),
                expected,
                "{typed:?}"
            );
        };
        check("INPS.4900.2026.0041873", Ok("INPS.4900.2026.0041873"));
        check(" inps.4900.2026. 0041873", Ok("INPS.4900.2026.0041873"));
        check("", Err(Empty));
        check("4900.2026.0041873", Err(Shape));
        check("INPS.490.2026.0041873", Err(Shape));
        check("INPS.4900.2026", Err(Shape));
        check("INPS.4900.2026.0041873.1", Err(Shape));
        check("INPS.49OO.2026.0041873", Err(Shape));
    }
}
