//! Which municipality somebody means by what they typed, among those that were found.

use super::fold::folded;

/// Names that a question about what was meant holds at most.
const MOST_NAMED: usize = 5;

/// A municipality: its name, and its province in two letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub name: String,
    pub province: String,
}

/// What there is to say about an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It is the name of one municipality.
    Clear,
    /// These begin so, or have the same name.
    Meant(Vec<String>),
    /// There is none of this name.
    Unknown,
}

/// `Bologna (BO)`: names alone are not told apart, there are two of some.
pub fn label(one: &Place) -> String {
    format!("{} ({})", one.name, one.province)
}

/// The municipality that was chosen by its label, or typed by a name that only one has.
pub fn meant<'a>(found: &'a [Place], words: &str) -> Option<&'a Place> {
    if let Some(chosen) = found.iter().find(|one| label(one) == words) {
        return Some(chosen);
    }
    let mut same = named(found, words);
    let only = same.next()?;
    same.next().is_none().then_some(only)
}

/// What to say about an answer that stands, beside the province that is answered.
pub fn remark(found: &[Place], answer: &str, province: &str) -> Remark {
    let here = |one: &&Place| one.province.eq_ignore_ascii_case(province.trim());
    let same = named(found, answer).count();
    if same == 1 || named(found, answer).any(|one| here(&one)) {
        return Remark::Clear;
    }
    let labels: Vec<String> = match same {
        0 => found.iter().take(MOST_NAMED).map(label).collect(),
        _ => named(found, answer).take(MOST_NAMED).map(label).collect(),
    };
    if labels.is_empty() {
        Remark::Unknown
    } else {
        Remark::Meant(labels)
    }
}

/// Those of exactly this name, but for capitals and accents.
fn named<'a>(found: &'a [Place], words: &str) -> impl Iterator<Item = &'a Place> {
    let words = folded(words.trim());
    found.iter().filter(move |one| folded(&one.name) == words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Vec<Place> {
        let all = [
            ("Castro", "BG"),
            ("Castro", "LE"),
            ("Forlì", "FC"),
            ("Roma", "RM"),
            ("Romagnano Sesia", "NO"),
        ];
        all.map(|(name, province)| Place {
            name: name.to_owned(),
            province: province.to_owned(),
        })
        .to_vec()
    }

    #[test]
    fn a_name_that_two_have_means_neither() {
        let found = places();
        let check = |words: &str, expected: Option<&str>| {
            let label = meant(&found, words).map(label);
            assert_eq!(label.as_deref(), expected, "{words}");
        };
        check("Castro (LE)", Some("Castro (LE)"));
        check("castro", None);
        check("forli ", Some("Forlì (FC)"));
        check("ROMA", Some("Roma (RM)"));
        check("Rom", None);
        check("", None);
    }

    #[test]
    fn what_is_clear_is_not_asked_about() {
        let check = |answer: &str, province: &str, expected: Remark| {
            let found: Vec<Place> = places()
                .into_iter()
                .filter(|one| folded(&one.name).starts_with(&folded(answer)))
                .collect();
            assert_eq!(remark(&found, answer, province), expected, "{answer}");
        };
        let meant = |labels: &[&str]| {
            Remark::Meant(labels.iter().map(|label| (*label).to_owned()).collect())
        };
        check("Roma", "", Remark::Clear);
        check("roma", "MI", Remark::Clear);
        check("Rom", "RM", meant(&["Roma (RM)", "Romagnano Sesia (NO)"]));
        check("Castro", "", meant(&["Castro (BG)", "Castro (LE)"]));
        check("Castro", "le", Remark::Clear);
        check("Paperopoli", "RM", Remark::Unknown);
    }
}
