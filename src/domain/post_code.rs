//! The Italian post code (*codice di avviamento postale*, CAP).

use super::text_value::keyed_error;
use super::text_value::text_value;

/// Digits of a post code.
const LENGTH: usize = 5;

/// Five digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostCode(String);

/// Why a text is not a post code: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostCodeError {
    /// Nothing was typed.
    Empty,
    /// There is something else than digits.
    Characters,
    /// It does not have five digits.
    Length { found: usize },
}

impl PostCodeError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.post_code.empty",
            Self::Characters => "error.post_code.characters",
            Self::Length { .. } => "error.post_code.length",
        }
    }
}

keyed_error!(PostCodeError);
text_value!(PostCode);

impl PostCode {
    /// Reads a post code, with or without blanks.
    pub fn parse(typed: &str) -> Result<Self, PostCodeError> {
        let text: String = typed
            .chars()
            .filter(|character| !character.is_whitespace())
            .collect();
        if text.is_empty() {
            return Err(PostCodeError::Empty);
        }
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PostCodeError::Characters);
        }
        if text.len() != LENGTH {
            return Err(PostCodeError::Length { found: text.len() });
        }
        Ok(Self(text))
    }

    /// The five digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_digits() {
        let check = |typed: &str, expected: Result<&str, PostCodeError>| {
            let found = PostCode::parse(typed);
            assert_eq!(
                found.as_ref().map(PostCode::as_str),
                expected.as_ref().copied(),
                "{typed}"
            );
        };
        check("00154", Ok("00154"));
        check(" 001 54 ", Ok("00154"));
        check("", Err(PostCodeError::Empty));
        check("I-00154", Err(PostCodeError::Characters));
        check("٠٠١٥٤", Err(PostCodeError::Characters));
        check("0015", Err(PostCodeError::Length { found: 4 }));
        check("001545", Err(PostCodeError::Length { found: 6 }));
    }
}
