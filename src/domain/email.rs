//! E-mail addresses, checked for the slips people make, not for all that the standard allows.
//!
//! Only a message that arrives proves an address; letters with accents are refused because INPS's systems refuse them.

use super::text_value::keyed_error;
use super::text_value::text_value;

/// Longest address that can be delivered to (RFC 5321).
const LONGEST: usize = 254;
/// Longest part before the at sign (RFC 5321).
const LONGEST_LOCAL: usize = 64;

/// An e-mail address, its domain in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email {
    text: String,
}

/// Why a text is not an e-mail address: the first cause that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailError {
    /// Nothing was typed.
    Empty,
    /// There is a blank inside.
    Blank,
    /// There is no at sign.
    NoAt,
    /// There is more than one at sign.
    SeveralAts,
    /// What comes before the at sign is missing or cannot be.
    BeforeAt,
    /// What comes after the at sign is missing or is not like `example.it`.
    AfterAt,
    /// It is longer than any address.
    TooLong,
}

impl EmailError {
    /// The text key of the message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "error.email.empty",
            Self::Blank => "error.email.blank",
            Self::NoAt => "error.email.no_at",
            Self::SeveralAts => "error.email.several_ats",
            Self::BeforeAt => "error.email.before_at",
            Self::AfterAt => "error.email.after_at",
            Self::TooLong => "error.email.too_long",
        }
    }
}

keyed_error!(EmailError);
text_value!(Email);

impl Email {
    /// Reads an address; blanks around it are dropped.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(EmailError::Empty);
        }
        if typed.contains(char::is_whitespace) {
            return Err(EmailError::Blank);
        }
        let (local, domain) = typed.split_once('@').ok_or(EmailError::NoAt)?;
        if domain.contains('@') {
            return Err(EmailError::SeveralAts);
        }
        if !is_local_part(local) {
            return Err(EmailError::BeforeAt);
        }
        if !is_domain(domain) {
            return Err(EmailError::AfterAt);
        }
        if typed.len() > LONGEST || local.len() > LONGEST_LOCAL {
            return Err(EmailError::TooLong);
        }
        Ok(Self {
            text: [local, "@", &domain.to_ascii_lowercase()].concat(),
        })
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Dot-separated runs of the characters that need no quotes.
fn is_local_part(local: &str) -> bool {
    let is_plain =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte);
    local
        .split('.')
        .all(|run| !run.is_empty() && run.bytes().all(is_plain))
}

/// At least two labels, the last of letters only or an encoded one (`xn--…`).
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        let is_plain = label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (1..=63).contains(&label.len())
            && is_plain
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_top = |label: &str| {
        label.len() >= 2
            && (label.starts_with("xn--") || label.bytes().all(|byte| byte.is_ascii_alphabetic()))
    };
    domain.split('.').all(is_label) && domain.rsplit_once('.').is_some_and(|(_, top)| is_top(top))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_people_type_them() {
        use EmailError::*;
        let check = |typed: &str, expected: Result<&str, EmailError>| {
            let parsed = Email::parse(typed);
            assert_eq!(
                parsed.as_ref().map(Email::as_str).map_err(|error| *error),
                expected,
                "{typed:?}"
            );
        };
        check(
            " Maria.Rossi+inps@Example.IT ",
            Ok("Maria.Rossi+inps@example.it"),
        );
        check("a@b-c.example.com", Ok("a@b-c.example.com"));
        check("o'neil_1@posta.xn--p1ai", Ok("o'neil_1@posta.xn--p1ai"));
        check("  ", Err(Empty));
        check("maria rossi@example.it", Err(Blank));
        check("maria.rossi.example.it", Err(NoAt));
        check("maria@rossi@example.it", Err(SeveralAts));
        check("@example.it", Err(BeforeAt));
        check("maria..rossi@example.it", Err(BeforeAt));
        check("màrio@example.it", Err(BeforeAt));
        check("maria@", Err(AfterAt));
        check("maria@example", Err(AfterAt));
        check("maria@example.", Err(AfterAt));
        check("maria@.it", Err(AfterAt));
        check("maria@example,it", Err(AfterAt));
        check("maria@-example.it", Err(AfterAt));
        check("maria@example.1", Err(AfterAt));
        check(&format!("{}@example.it", "a".repeat(65)), Err(TooLong));
    }
}
