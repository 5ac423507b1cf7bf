//! Several of many, some of which exclude all others.

use std::collections::BTreeSet;

/// What is chosen after an option was ticked or cleared. `alone` tells the options that stand for "none of these": one of
/// them clears the others, and any other clears them.
pub fn after_change(
    chosen: &BTreeSet<String>,
    value: &str,
    ticked: bool,
    alone: impl Fn(&str) -> bool,
) -> BTreeSet<String> {
    let mut after: BTreeSet<String> = chosen
        .iter()
        .filter(|other| !ticked || (!alone(value) && !alone(other)))
        .cloned()
        .collect();
    if ticked {
        after.insert(value.to_owned());
    } else {
        after.remove(value);
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_of_these_stands_alone() {
        let check = |before: &[&str], value: &str, ticked: bool, expected: &[&str]| {
            let before = before.iter().map(|one| (*one).to_owned()).collect();
            let after = after_change(&before, value, ticked, |value| value == "none");
            assert!(
                after.iter().eq(expected),
                "{before:?} {value} {ticked}: {after:?}"
            );
        };
        check(&[], "a", true, &["a"]);
        check(&["a"], "b", true, &["a", "b"]);
        check(&["a", "b"], "a", false, &["b"]);
        check(&["a", "b"], "none", true, &["none"]);
        check(&["none"], "a", true, &["a"]);
        check(&["none"], "none", false, &[]);
        check(&["a"], "b", false, &["a"]);
    }
}
