//! The screens whose Italian is hardest to read, for people.

use {super::Examination, std::collections::BTreeMap};

/// So many are listed.
const LISTED: usize = 15;

/// Each screen once, at its hardest, from the lowest index on; nothing where no screen has one.
pub fn table(examinations: &[Examination]) -> String {
    let mut hardest: BTreeMap<&str, f64> = BTreeMap::new();
    for each in examinations {
        if let Some(index) = each.reading {
            let known = hardest.entry(&each.screen).or_insert(index);
            *known = known.min(index);
        }
    }
    let mut screens: Vec<_> = hardest.into_iter().collect();
    screens.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    if screens.is_empty() {
        return String::new();
    }
    let rows: String = screens
        .iter()
        .take(LISTED)
        .map(|(screen, index)| format!("| {screen} | {index:.0} |\n"))
        .collect();
    format!(
        "\n## Hardest to read\n\nOf {} screens in Italian with forty words or more; at least 60 is asked.\n\n\
         | screen | Gulpease |\n| --- | --- |\n{rows}",
        screens.len()
    )
}

#[cfg(test)]
mod tests {
    use super::{super::samples, *};

    #[test]
    fn lists_each_screen_at_its_hardest() {
        let [mut easy, mut other] = samples::examinations();
        assert!(table(&[other.clone()]).is_empty());
        other.reading = Some(65.2);
        let mut harder = easy.clone();
        harder.reading = Some(70.4);
        easy.reading = Some(90.0);
        let table = table(&[easy, harder, other]);
        assert!(table.contains("Of 2 screens"), "{table}");
        assert!(
            table.ends_with("| help | 65 |\n| sheet+menu | 70 |\n"),
            "{table}"
        );
    }
}
