//! What a journey tells the person before they ask: a warning beside the answer that causes it, with what they can do.

/// How serious an advice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Good to know.
    Information,
    /// The claim can be sent but will probably be refused.
    Warning,
    /// The gateway would not take the claim.
    Obstacle,
}

/// An advice. Texts: `{key}.title` and `{key}.text`, filled with `values`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub key: &'static str,
    pub weight: Weight,
    /// The step beside whose answer it stands.
    pub step: &'static str,
    pub values: Vec<(&'static str, AdviceValue)>,
}

/// A value in an advice, formatted in the person's language by the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AdviceValue {
    Date(jiff::civil::Date),
    Count(u32),
}
