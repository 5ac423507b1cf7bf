//! Words to be shown: a text of the catalogue split by the roles of its parts, with what people wrote in it as plain text.
//!
//! A `String` has no place for the language of an official Italian term; whatever is read aloud is handed on as `Words`.

use super::{
    catalogue::{Piece, fill, pieces},
    language::Language,
};

/// Parts of a text, each with its role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(Vec<Piece>);

impl Words {
    /// Reads the marks of a text of the catalogue, then fills its placeholders: a value is never read as a mark.
    pub fn of(text: &str, values: &[(&str, &str)], language: Language) -> Self {
        let fill = |text: String| fill(&text, values, language);
        let filled = pieces(text).into_iter().map(|piece| match piece {
            Piece::Plain(text) => Piece::Plain(fill(text)),
            Piece::Strong(text) => Piece::Strong(fill(text)),
            Piece::Italian(text) => Piece::Italian(fill(text)),
        });
        Self(filled.collect())
    }

    /// The same, where one of the values has a language of its own, as the name of a service.
    pub fn around(
        text: &str,
        (name, value): (&str, Self),
        values: &[(&str, &str)],
        language: Language,
    ) -> Self {
        let placeholder = ["{", name, "}"].concat();
        let Some((before, after)) = text.split_once(&placeholder) else {
            return Self::of(text, values, language);
        };
        let mut words = Self::of(before, values, language);
        words.0.extend(value.0);
        words.0.extend(Self::of(after, values, language).0);
        words
    }

    /// These, a space, and more.
    pub fn and(mut self, more: Self) -> Self {
        self.0.push(Piece::Plain(" ".to_owned()));
        self.0.extend(more.0);
        self
    }

    /// The words alone, for titles, attributes and what is announced.
    pub fn plain(&self) -> String {
        let parts = self.0.iter().map(|piece| match piece {
            Piece::Plain(text) | Piece::Strong(text) | Piece::Italian(text) => text.as_str(),
        });
        parts.collect()
    }

    /// The parts in their order.
    pub fn into_pieces(self) -> Vec<Piece> {
        self.0
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self(vec![Piece::Plain(text)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_before_values_come_in() {
        let words = Words::of(
            "**{name}** asks a [[patronato]]",
            &[("name", "[[Rosa]] **Neri**")],
            Language::English,
        );
        assert_eq!(words.plain(), "[[Rosa]] **Neri** asks a patronato");
        assert_eq!(
            words.into_pieces(),
            [
                Piece::Strong("[[Rosa]] **Neri**".to_owned()),
                Piece::Plain(" asks a ".to_owned()),
                Piece::Italian("patronato".to_owned()),
            ]
        );
    }

    #[test]
    fn a_value_keeps_its_language() {
        let name = Words::of("claim for the [[Assegno unico]]", &[], Language::English);
        let text = "Your {name}, sent on {day}";
        let words = Words::around(text, ("name", name), &[("day", "[[1]]")], Language::English);
        assert_eq!(
            words.plain(),
            "Your claim for the Assegno unico, sent on [[1]]"
        );
        let italian = Piece::Italian("Assegno unico".to_owned());
        assert!(words.into_pieces().contains(&italian));
    }

    #[test]
    fn two_texts_become_one() {
        let words = Words::from("one".to_owned()).and(Words::of("[[due]]", &[], Language::English));
        assert_eq!(words.plain(), "one due");
    }
}
