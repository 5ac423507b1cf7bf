//! Where a rule or a figure comes from.

/// A legal source, as it is cited in Italian; the citation is not translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The citation, as `D.Lgs. 22/2015, art. 4`.
    pub label: &'static str,
    /// Where the act can be read, if it has a lasting address.
    pub url: Option<&'static str>,
    /// How well we know what the act says.
    pub standing: Standing,
}

/// How a statement about the law was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Read in the act, or confirmed by several who quote it.
    Confirmed,
    /// Our reading where the act is silent or was not at hand: to be verified with INPS before production.
    ToVerify,
}

impl Source {
    /// A confirmed source without an address of its own.
    pub const fn act(label: &'static str) -> Self {
        Self {
            label,
            url: None,
            standing: Standing::Confirmed,
        }
    }

    /// A confirmed law with its lasting address at normattiva.it.
    pub const fn law(label: &'static str, url: &'static str) -> Self {
        Self {
            label,
            url: Some(url),
            standing: Standing::Confirmed,
        }
    }

    /// The same source for a statement that is still to be verified.
    pub const fn to_verify(self) -> Self {
        Self {
            standing: Standing::ToVerify,
            ..self
        }
    }
}
