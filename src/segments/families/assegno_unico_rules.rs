//! What who asks for the Assegno unico should know while answering.

use super::assegno_unico::{
    CHILD_CODE, CHILDREN, DISABILITY, REQUIREMENTS, ROLE, SECOND_PARENT_CODE,
};
use crate::{
    domain::{TaxCode, date::age_on},
    journey::{
        advice::{Advice, AdviceValue, Weight},
        answers::View,
        declaration::Group,
        group::Scope,
    },
};
use jiff::civil::Date;

/// Completed years from which a child without a disability gives no right (D.Lgs. 230/2021 art. 2 c. 1).
const TOO_OLD: u32 = 21;

/// The keys of all advice, for the test that each has its texts.
pub const ADVICE_KEYS: &[&str] = &[
    "advice.no_isee",
    "advice.isee",
    "advice.child_too_old",
    "advice.child_twice",
    "advice.parent_is_yourself",
    "advice.requirements",
];

/// The advice that the answers call for.
pub fn advice(answers: &View) -> Vec<Advice> {
    let mut given = Vec::new();
    let mut say = |key, weight, step, values| {
        given.push(Advice {
            key,
            weight,
            step,
            values,
        });
    };
    match isee_until(answers) {
        Some(day) => say(
            "advice.isee",
            Weight::Information,
            "payment",
            vec![("date", AdviceValue::Date(day))],
        ),
        None => say("advice.no_isee", Weight::Information, "payment", Vec::new()),
    }
    let codes = children(answers, &CHILDREN);
    if codes.iter().any(|(code, disabled)| {
        !disabled && age_on(code.birth_date(answers.today), answers.today) >= TOO_OLD
    }) {
        say(
            "advice.child_too_old",
            Weight::Warning,
            "children",
            Vec::new(),
        );
    }
    let twice = codes
        .iter()
        .enumerate()
        .any(|(place, (code, _))| codes.iter().skip(place + 1).any(|(other, _)| other == code));
    if twice {
        say(
            "advice.child_twice",
            Weight::Obstacle,
            "children",
            Vec::new(),
        );
    }
    let own = answers
        .registers
        .map(|registers| &registers.person.tax_code);
    let other = answers.value(SECOND_PARENT_CODE);
    let is_parent = answers.text(ROLE.name()) == "parent";
    if is_parent && other.is_some_and(|code| own.is_some_and(|own| own == code.as_str())) {
        say(
            "advice.parent_is_yourself",
            Weight::Obstacle,
            "other-parent",
            Vec::new(),
        );
    }
    if answers.value(REQUIREMENTS) == Some(false) {
        say(
            "advice.requirements",
            Weight::Warning,
            "requirements",
            Vec::new(),
        );
    }
    given
}

/// Until when the household's ISEE is good, where there is one.
fn isee_until(answers: &View) -> Option<Date> {
    let household = answers.registers?.household.as_ref()?;
    household
        .isee
        .as_ref()
        .map(|isee| isee.end_date)
        .filter(|end| *end >= answers.today)
}

/// The tax codes of the children listed, each with whether a disability is declared.
fn children(answers: &View, group: &'static Group) -> Vec<(TaxCode, bool)> {
    if !matches!(answers.text(ROLE.name()).as_str(), "parent" | "guardian") {
        return Vec::new();
    }
    let items = answers.items(group).into_iter();
    items
        .filter_map(|item| {
            let child = answers.within(Scope { group, item });
            let disabled = !matches!(child.text(DISABILITY.name()).as_str(), "" | "none");
            Some((child.value(CHILD_CODE)?, disabled))
        })
        .collect()
}
