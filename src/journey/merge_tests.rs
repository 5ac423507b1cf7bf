use super::*;

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs
        .iter()
        .map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned()))
        .collect()
}

#[test]
fn keeps_what_was_changed_on_either_side() {
    let check = |mine: &[(&str, &str)], theirs: &[(&str, &str)], expected: &[(&str, &str)]| {
        let saved = answers(&[("email", "old"), ("phone", "old")]);
        let merged = merge(&saved, &answers(mine), &answers(theirs), &Answers::new());
        assert_eq!(merged.answers, answers(expected));
    };
    let unchanged = [("email", "old"), ("phone", "old")];
    check(&unchanged, &unchanged, &unchanged);
    check(
        &[("email", "mine"), ("phone", "old")],
        &[("email", "old"), ("phone", "theirs")],
        &[("email", "mine"), ("phone", "theirs")],
    );
    check(
        &[("email", "mine"), ("phone", "old")],
        &[("email", "theirs"), ("phone", "old")],
        &[("email", "mine"), ("phone", "old")],
    );
    // What was forgotten here, because it was about another answer, stays forgotten.
    check(
        &[("email", "old")],
        &[("email", "theirs"), ("phone", "old"), ("iban", "new")],
        &[("email", "theirs"), ("iban", "new")],
    );
    check(
        &[("email", "old"), ("phone", "old"), ("iban", "mine")],
        &[],
        &[("iban", "mine")],
    );
}

#[test]
fn names_what_both_sides_have_changed() {
    let check = |mine: &[(&str, &str)], theirs: &[(&str, &str)], expected: &[(&str, &str)]| {
        let saved = answers(&[("email", "old")]);
        let merged = merge(&saved, &answers(mine), &answers(theirs), &Answers::new());
        assert_eq!(merged.clashes, answers(expected));
    };
    check(
        &[("email", "mine")],
        &[("email", "theirs")],
        &[("email", "theirs")],
    );
    check(&[("email", "same")], &[("email", "same")], &[]);
    check(&[("email", "mine")], &[("email", "old")], &[]);
    check(&[("email", "old")], &[("email", "theirs")], &[]);
    // What one side has forgotten is no other answer.
    check(&[("email", "mine")], &[], &[]);
    check(&[], &[("email", "theirs")], &[]);
    // Answered for the first time on both sides.
    check(
        &[("email", "old"), ("iban", "mine")],
        &[("email", "old"), ("iban", "theirs")],
        &[("iban", "theirs")],
    );
}

#[test]
fn lists_start_from_what_the_registers_know() {
    let known = answers(&[("children[]", "r000,r001")]);
    let check = |saved: &[(&str, &str)], mine: &str, theirs: Option<&str>, expected: &str| {
        let list = |list: &str| answers(&[("children[]", list)]);
        let theirs = theirs.map(list).unwrap_or_default();
        let merged = merge(&answers(saved), &list(mine), &theirs, &known);
        assert_eq!(merged.answers, list(expected), "{mine} and {theirs:?}");
        assert_eq!(merged.clashes, Answers::new());
    };
    // One is added here, and nobody has touched the list elsewhere.
    check(&[], "r000,r001,aaaa", None, "r000,r001,aaaa");
    // A known child that was taken away on one side does not come back from the other, and the order stays.
    check(&[], "r000,aaaa", Some("r000,r001,bbbb"), "r000,bbbb,aaaa");
    check(&[], "r000,r001,aaaa", Some("r001"), "r001,aaaa");
    // The list was written on one side before, and the other knows nothing of it.
    check(
        &[("children[]", "r000,r001")],
        "r000,r001,aaaa",
        None,
        "r000,r001,aaaa",
    );
}

#[test]
fn a_list_that_only_the_other_side_has_written_stays() {
    let theirs = answers(&[("children[]", "r000,aaaa"), ("children[aaaa].name", "Ada")]);
    let merged = merge(&Answers::new(), &Answers::new(), &theirs, &Answers::new());
    assert_eq!(merged.answers, theirs);
    // Here the list was forgotten with an earlier version of the draft: what the other side has is not.
    let saved = answers(&[("children[]", "r000")]);
    let merged = merge(&saved, &Answers::new(), &theirs, &Answers::new());
    assert_eq!(merged.answers, theirs);
}
