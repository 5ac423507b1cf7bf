//! The ids that tie a field to its label, hint and error, the same for every field.

/// Of one field.
#[derive(Clone, Debug)]
pub struct FieldIds {
    pub field: String,
    pub hint: String,
    pub error: String,
}

impl FieldIds {
    /// Those of the field with this id.
    pub fn new(field: String) -> Self {
        Self {
            hint: format!("{field}-hint"),
            error: format!("{field}-error"),
            field,
        }
    }

    /// Those of a question, by its key.
    pub fn of(question: &str) -> Self {
        Self::new(question.replace('_', "-"))
    }

    /// `aria-describedby`: the hint and, while there is one, the error.
    pub fn described_by(&self, hint: bool, wrong: bool) -> Option<String> {
        match (hint, wrong) {
            (true, true) => Some(format!("{} {}", self.hint, self.error)),
            (true, false) => Some(self.hint.clone()),
            (false, true) => Some(self.error.clone()),
            (false, false) => None,
        }
    }
}
