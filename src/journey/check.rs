//! Checking what was typed: the first cause that applies, as a text key, and where to put the cursor.

use super::{
    answers::{NO, UNKNOWN, View, YES},
    check_date::typed_date,
    declaration::{Body, DocumentRule, Group, Journey, Kind, Question, Step},
    document_choice,
    group::Scope,
    walk,
};
use crate::domain::{
    DateParts, Email, EmployerCode, Iban, IbanError, Money, MoneyError, Phone, PhoneError,
    PostCode, PostCodeError, Province, TaxCode, TaxCodeError, date,
};
use jiff::civil::Date;

/// Letters that the longest name of a municipality can have.
const MUNICIPALITY_LENGTH: usize = 60;

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The question's key, or the kind of a document.
    pub question: &'static str,
    /// Text key of the message; `None` means the question's own `{journey}.{question}.missing`.
    pub message: Option<&'static str>,
    /// Numbers for the message's placeholders.
    pub values: Vec<(&'static str, String)>,
    /// For a date: which of its boxes (0 day, 1 month, 2 year). For a group: which item. For a document: see
    /// `document_choice`.
    pub part: usize,
}

impl Fault {
    /// Whether it is about this box of a date: an answer that is missing altogether is about all three.
    pub fn concerns(&self, part: usize) -> bool {
        match self.message {
            None => true,
            Some("error.date.missing_day_and_month") => part != 2,
            Some("error.date.missing_day_and_year") => part != 1,
            Some("error.date.missing_month_and_year") => part != 0,
            Some(_) => self.part == part,
        }
    }

    pub(super) fn missing(question: &Question) -> Self {
        Self {
            question: question.key,
            message: None,
            values: Vec::new(),
            part: 0,
        }
    }

    pub(super) fn because(question: &Question, message: &'static str) -> Self {
        Self {
            message: Some(message),
            ..Self::missing(question)
        }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, value.to_string()));
        self
    }
}

/// The faults of a step: of its questions, or of its documents and what was said about them.
pub fn faults(journey: &Journey, of: &Step, answers: &View) -> Vec<Fault> {
    match of.body {
        Body::Documents => walk::documents(journey, answers)
            .into_iter()
            .filter_map(|rule| document(rule, answers))
            .collect(),
        _ => step(of, answers),
    }
}

/// The faults of all questions of a step that apply, in order.
pub fn step(step: &Step, answers: &View) -> Vec<Fault> {
    match step.body {
        Body::Group(group) if answers.scope.is_none() => group_faults(step, group, answers),
        _ => walk::questions(step, answers)
            .into_iter()
            .filter_map(|asked| question(asked, answers).err())
            .collect(),
    }
}

/// A file that must come now and is not there, or more files than the message has place for; for a document that need not
/// come now, what is wrong with what was said about it.
fn document(rule: &DocumentRule, answers: &View) -> Option<Fault> {
    let files = answers
        .uploaded
        .iter()
        .filter(|file| file.kind == rule.kind);
    let message = match files.count() {
        0 if rule.now => None,
        2.. if rule.single => Some("error.document.one_only"),
        _ if rule.now => return None,
        _ => return document_choice::fault(rule, answers),
    };
    Some(Fault {
        question: rule.kind,
        message,
        values: Vec::new(),
        part: document_choice::FILES,
    })
}

/// Too few items, more than there may be (two tabs have added some), or items that are not finished: `part` is the place of
/// such an item, from 0.
fn group_faults(step_of: &Step, group: &'static Group, answers: &View) -> Vec<Fault> {
    let items = answers.items(group);
    let fault = |message, part| Fault {
        question: group.key,
        message,
        values: Vec::new(),
        part,
    };
    if items.len() < group.min {
        return vec![fault(None, 0)];
    }
    if items.len() > group.max {
        let too_many = fault(Some("error.group.too_many"), group.max);
        return vec![too_many.with("max", group.max).with("found", items.len())];
    }
    let mut faults = Vec::new();
    for (place, item) in items.into_iter().enumerate() {
        let scope = Scope { group, item };
        if !step(step_of, &answers.within(scope)).is_empty() {
            faults.push(fault(Some("error.group.unfinished"), place).with("n", place + 1));
        }
    }
    faults
}

/// The step to show to somebody who asks for `key`: that one, or the first unfinished one before it, since nobody skips
/// a question without an answer; the first one that applies for a key that does not.
pub fn reachable(journey: &Journey, key: &str, answers: &View) -> Option<&'static Step> {
    let steps = walk::steps(journey, answers);
    let wanted = steps.iter().position(|step| step.key == key).unwrap_or(0);
    steps
        .into_iter()
        .take(wanted + 1)
        .enumerate()
        .find(|(place, candidate)| {
            *place == wanted || !faults(journey, candidate, answers).is_empty()
        })
        .map(|(_, step)| step)
}

/// Checks the answer in force to one question.
pub fn question(question: &Question, answers: &View) -> Result<(), Fault> {
    let answer = answers.text(question.key);
    let answer = answer.trim();
    if question.may_not_know && answer == UNKNOWN {
        return Ok(());
    }
    if let Kind::Date(range) = question.kind {
        return typed_date(question, answer, range, answers);
    }
    if answer.is_empty() {
        return Err(Fault::missing(question));
    }
    match question.kind {
        Kind::YesNo if answer == YES || answer == NO => Ok(()),
        Kind::YesNo => Err(Fault::missing(question)),
        Kind::Choice(options) if options.contains(&answer) => Ok(()),
        Kind::Choice(_) => Err(Fault::missing(question)),
        Kind::Employment | Kind::Date(_) => Ok(()),
        Kind::Text { max } => text(question, answer, max),
        Kind::Email => Email::parse(answer)
            .map(drop)
            .map_err(|error| Fault::because(question, error.key())),
        Kind::Phone => Phone::parse(answer).map(drop).map_err(|error| match error {
            PhoneError::Empty => Fault::missing(question),
            error => Fault::because(question, error.key()),
        }),
        Kind::Iban => iban(question, answer),
        Kind::EmployerCode => employer_code(question, answer, answers),
        Kind::TaxCode => tax_code(question, answer),
        Kind::Municipality => text(question, answer, MUNICIPALITY_LENGTH),
        Kind::Province => Province::parse(answer)
            .map(drop)
            .map_err(|error| Fault::because(question, error.key())),
        Kind::PostCode => post_code(question, answer),
        Kind::Money => money(question, answer),
        Kind::Number { min, max } => number(question, answer, min, max),
    }
}

/// The boxes of a typed date.
pub fn date_parts(answer: &str) -> DateParts {
    let answer = if answer == UNKNOWN { "" } else { answer };
    let mut parts = answer.splitn(3, '|').map(str::to_owned);
    let mut part = || parts.next().unwrap_or_default();
    DateParts {
        day: part(),
        month: part(),
        year: part(),
    }
}

/// What stands in one box of a typed date: day, month, year.
pub fn date_part(answer: &str, part: usize) -> String {
    let parts = date_parts(answer);
    match part {
        0 => parts.day,
        1 => parts.month,
        _ => parts.year,
    }
}

/// The typed date with something else in one box. The bar parts the boxes: one that is typed is none.
pub fn with_date_part(answer: &str, part: usize, typed: &str) -> String {
    let old = date_parts(answer);
    let typed = typed.replace('|', " ");
    let [day, month, year] = match part {
        0 => [typed, old.month, old.year],
        1 => [old.day, typed, old.year],
        _ => [old.day, old.month, typed],
    };
    format!("{day}|{month}|{year}")
}

/// The day that was typed, if it is one.
pub fn date_of(answer: &str) -> Option<Date> {
    date::parse_parts(&date_parts(answer)).ok()
}

fn text(question: &Question, answer: &str, max: usize) -> Result<(), Fault> {
    let found = answer.chars().count();
    if found > max {
        return Err(Fault::because(question, "error.text.too_long")
            .with("max", max)
            .with("found", found));
    }
    Ok(())
}

fn iban(question: &Question, answer: &str) -> Result<(), Fault> {
    Iban::parse(answer).map(drop).map_err(|error| {
        let fault = Fault::because(question, error.key());
        match error {
            IbanError::Empty => Fault::missing(question),
            IbanError::Length { expected, found } => {
                fault.with("expected", expected).with("found", found)
            }
            _ => fault,
        }
    })
}

fn employer_code(question: &Question, answer: &str, answers: &View) -> Result<(), Fault> {
    use crate::domain::EmployerCodeError::{FirmLength, PersonLength};
    let code = EmployerCode::parse(answer).map_err(|error| {
        let fault = Fault::because(question, error.key());
        match error {
            FirmLength { found } | PersonLength { found } => fault.with("found", found),
            _ => fault,
        }
    })?;
    // A payslip shows both codes, one beside the other.
    let own = answers
        .registers
        .is_some_and(|registers| registers.person.tax_code == code.as_str());
    if own {
        return Err(Fault::because(question, "error.employer_code.own"));
    }
    Ok(())
}

fn tax_code(question: &Question, answer: &str) -> Result<(), Fault> {
    TaxCode::parse(answer).map(drop).map_err(|error| {
        let fault = Fault::because(question, error.key());
        match error {
            TaxCodeError::Empty => Fault::missing(question),
            TaxCodeError::Length { found } => fault.with("found", found),
            _ => fault,
        }
    })
}

fn post_code(question: &Question, answer: &str) -> Result<(), Fault> {
    PostCode::parse(answer).map(drop).map_err(|error| {
        let fault = Fault::because(question, error.key());
        match error {
            PostCodeError::Length { found } => fault.with("found", found),
            _ => fault,
        }
    })
}

fn money(question: &Question, answer: &str) -> Result<(), Fault> {
    Money::parse(answer).map(drop).map_err(|error| match error {
        MoneyError::Empty => Fault::missing(question),
        error => Fault::because(question, error.key()),
    })
}

fn number(question: &Question, answer: &str, min: u32, max: u32) -> Result<(), Fault> {
    let Ok(value) = answer.parse::<u32>() else {
        return Err(Fault::because(question, "error.number.digits"));
    };
    if value < min || value > max {
        return Err(Fault::because(question, "error.number.range")
            .with("min", min)
            .with("max", max));
    }
    Ok(())
}

/// Every message that `question` can produce for a kind, for the test that each has its text.
pub fn messages(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::YesNo | Kind::Choice(_) | Kind::Employment => &[],
        Kind::Date(_) => DATE,
        Kind::Text { .. } => &["error.text.too_long"],
        Kind::Email => EMAIL,
        Kind::Phone => PHONE,
        Kind::Iban => IBAN,
        Kind::EmployerCode => EMPLOYER_CODE,
        Kind::TaxCode => TAX_CODE,
        Kind::Municipality => &["error.text.too_long"],
        Kind::Province => &["error.province.unknown"],
        Kind::PostCode => &["error.post_code.characters", "error.post_code.length"],
        Kind::Money => MONEY,
        Kind::Number { .. } => &["error.number.digits", "error.number.range"],
    }
}

// The domain's `Empty` causes are left out: an answer of nothing but signs has the question's own message too.
const DATE: &[&str] = &[
    "error.date.missing_day",
    "error.date.missing_month",
    "error.date.missing_year",
    "error.date.missing_day_and_month",
    "error.date.missing_day_and_year",
    "error.date.missing_month_and_year",
    "error.date.impossible_day",
    "error.date.impossible_month",
    "error.date.impossible_year",
    "error.date.year_digits",
    "error.date.future",
    "error.date.past",
    "error.date.far_ahead",
    "error.date.too_old",
    "error.date.before_job_end",
    "error.date.long_after_job_end",
];
const EMAIL: &[&str] = &[
    "error.email.blank",
    "error.email.no_at",
    "error.email.several_ats",
    "error.email.before_at",
    "error.email.after_at",
    "error.email.too_long",
];
const PHONE: &[&str] = &[
    "error.phone.characters",
    "error.phone.prefix",
    "error.phone.too_short",
    "error.phone.too_long",
];
const IBAN: &[&str] = &[
    "error.iban.country",
    "error.iban.outside_sepa",
    "error.iban.length",
    "error.iban.characters",
    "error.iban.check_digits",
    "error.iban.cin",
];
const EMPLOYER_CODE: &[&str] = &[
    "error.employer_code.characters",
    "error.employer_code.firm_length",
    "error.employer_code.person_length",
    "error.employer_code.check_digit",
    "error.employer_code.date",
    "error.employer_code.check_letter",
    "error.employer_code.own",
];
const TAX_CODE: &[&str] = &[
    "error.tax_code.length",
    "error.tax_code.characters",
    "error.tax_code.date",
    "error.tax_code.check_character",
];
const MONEY: &[&str] = &[
    "error.money.not_a_number",
    "error.money.negative",
    "error.money.too_large",
    "error.money.ambiguous",
];

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
