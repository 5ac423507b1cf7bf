//! What people type into a question: mostly what it asks for, sometimes something else.

use crate::{
    people::{IBAN, TODAY, birth, tax_code},
    random::Random,
};
use sportello::{
    domain::date::add_days,
    journey::{
        answers::{NO, OTHER_EMPLOYMENT, UNKNOWN, YES},
        declaration::{DateRange, Kind, Question},
        facts::typed_date,
    },
};

/// Something typed: right most times, else wrong, empty, or "I do not know" whether that is allowed or not.
pub fn typed(random: &mut Random, question: &Question) -> String {
    match random.below(12) {
        0 => String::new(),
        1 => UNKNOWN.to_owned(),
        2 => wrong(random),
        _ => right(random, question.kind),
    }
}

/// An answer that the question takes, as far as that does not depend on others.
pub fn right(random: &mut Random, kind: Kind) -> String {
    let days_back = i32::try_from(random.below(700)).expect("days");
    match kind {
        Kind::YesNo => random.pick(&[YES, NO]).to_owned(),
        Kind::Choice(options) => random.pick(options).to_owned(),
        Kind::Employment => random
            .pick(&["job-0", "job-1", OTHER_EMPLOYMENT])
            .to_owned(),
        Kind::Date(DateRange::Birth) => typed_date(birth(random)),
        Kind::Date(_) => typed_date(add_days(TODAY, -days_back)),
        Kind::Text { max } => "parola "
            .repeat(max)
            .chars()
            .take(1 + random.below(max))
            .collect(),
        Kind::Email => random.pick(&["a@example.it", " B@example.it "]).to_owned(),
        Kind::Phone => random.pick(&["333 1234567", "+39 06 1234567"]).to_owned(),
        Kind::Iban => random
            .pick(&[IBAN, "it60 x054 2811 1010 0000 0123 456"])
            .to_owned(),
        Kind::EmployerCode => "80078750587".to_owned(),
        Kind::TaxCode => {
            let born = birth(random);
            tax_code(random, born).to_lowercase()
        }
        Kind::Money => random.pick(&["1.234,50", "12", "0,5"]).to_owned(),
        Kind::Number { min, max } => {
            let width = usize::try_from(max - min).expect("a width");
            let more = u32::try_from(random.below(width + 1)).expect("a number");
            (min + more).to_string()
        }
        _ => "Bologna".to_owned(),
    }
}

fn wrong(random: &mut Random) -> String {
    let long = "x".repeat(300);
    let texts = [
        " ",
        "-",
        "x",
        "99|99|99",
        "31|2|2026",
        "||",
        "@",
        "-1",
        "€",
        &long,
    ];
    random.pick(&texts).to_owned()
}
