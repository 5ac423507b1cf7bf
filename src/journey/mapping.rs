//! The message of a claim as a table: which field comes from where. For benefits whose message is the gateway's own; INPS's
//! published shapes, with their oddities, are built in their segments.

use super::{
    answers::{UNKNOWN, View},
    condition::Condition,
    declaration::{Group, Journey, Kind},
    envelope::{Envelope, claim_documents},
    group::Scope,
    key::Answer,
    walk,
};
use crate::{
    domain::{Email, EmployerCode, Iban, Money, Phone, PostCode, Province, TaxCode, date::to_iso},
    gateway::contract::registers::Registers,
};
use jiff::civil::Date;
use serde_json::{Map, Value};

/// One field of the message.
#[derive(Debug)]
pub struct Field {
    /// Its place, as `contacts.email`.
    pub path: &'static str,
    pub from: Source,
    /// When it is sent.
    pub when: Condition,
}

/// A field that is always sent; `when` is then overridden by update syntax.
pub const fn field(path: &'static str, from: Source) -> Field {
    Field {
        path,
        from,
        when: Condition::Always,
    }
}

/// Where a field's value comes from.
#[derive(Debug)]
pub enum Source {
    /// The answer to this question, as its kind travels. Absent when the question is not asked, or the person does not know.
    Answer(&'static str),
    /// Whether this question is answered with yes; not asked is no.
    Yes(&'static str),
    /// The day of birth in the tax code that answers this question.
    BirthDate(&'static str),
    Text(&'static str),
    True,
    /// Whether this holds.
    Holds(&'static Condition),
    JourneyVersion,
    /// The tax code of the person who is logged in.
    OwnTaxCode,
    OwnGivenName,
    OwnFamilyName,
    OwnBirthDate,
    /// The documents that the answers call for.
    Documents,
    /// An object for each item of the group.
    Items(&'static Group, &'static [Field]),
    /// A list of one object.
    One(&'static [Field]),
}

/// The message of these answers. `None` while an answer that was given cannot be read: `journey::check` says which.
pub fn message(
    journey: &Journey,
    fields: &[Field],
    registers: &Registers,
    answers: &View,
    envelope: &Envelope,
) -> Option<Value> {
    let pruned = walk::pruned(journey, answers);
    let no_questions = Default::default();
    // Pruning has written down what the registers say: a list that is not asked for does not start from them again.
    let asked = View::new(&pruned, None, &no_questions, answers.today);
    let sender = Sender {
        journey,
        registers,
        envelope,
    };
    sender.object(fields, &asked)
}

struct Sender<'a> {
    journey: &'a Journey,
    registers: &'a Registers,
    envelope: &'a Envelope<'a>,
}

impl Sender<'_> {
    fn object(&self, fields: &[Field], asked: &View) -> Option<Value> {
        let mut object = Map::new();
        for field in fields.iter().filter(|field| field.when.holds(asked)) {
            if let Some(value) = self.value(&field.from, asked)? {
                put(&mut object, field.path, value);
            }
        }
        Some(Value::Object(object))
    }

    /// The value; `Some(None)` for a field that is left out.
    fn value(&self, source: &Source, asked: &View) -> Option<Option<Value>> {
        let value = match source {
            Source::Answer(question) => return self.answer(question, asked),
            Source::Yes(question) => Value::Bool(asked.yes(question)),
            Source::BirthDate(question) => {
                let code = TaxCode::read(&asked.get(question)?)?;
                text(&to_iso(code.birth_date(asked.today)))
            }
            Source::Text(constant) => text(constant),
            Source::True => Value::Bool(true),
            Source::Holds(condition) => Value::Bool(condition.holds(asked)),
            Source::JourneyVersion => self.journey.version.into(),
            Source::OwnTaxCode => text(&self.registers.person.tax_code),
            Source::OwnGivenName => text(&self.registers.person.given_name),
            Source::OwnFamilyName => text(&self.registers.person.family_name),
            Source::OwnBirthDate => text(&to_iso(self.registers.person.birth_date)),
            Source::One(fields) => Value::Array(vec![self.object(fields, asked)?]),
            Source::Documents => {
                let documents = claim_documents(self.journey, asked, self.envelope.uploaded);
                serde_json::to_value(documents).ok()?
            }
            Source::Items(group, fields) => {
                let items = asked.items(group).into_iter();
                let objects = items.map(|item| {
                    let scope = Scope { group, item };
                    self.object(fields, &asked.within(scope))
                });
                Value::Array(objects.collect::<Option<Vec<_>>>()?)
            }
        };
        Some(Some(value))
    }

    fn answer(&self, question: &str, asked: &View) -> Option<Option<Value>> {
        let Some(answer) = asked.get(question).filter(|answer| answer != UNKNOWN) else {
            return Some(None);
        };
        let declared = walk::all_questions(self.journey).find(|one| one.key == question)?;
        travelling(declared.kind, &answer).map(Some)
    }
}

/// How an answer of a kind travels. `None` for one that cannot be read.
fn travelling(kind: Kind, answer: &str) -> Option<Value> {
    Some(match kind {
        Kind::YesNo => Value::Bool(bool::read(answer)?),
        Kind::Date(_) => text(&to_iso(Date::read(answer)?)),
        Kind::Number { .. } => u32::read(answer)?.into(),
        Kind::Email => text(Email::read(answer)?.as_str()),
        Kind::Phone => text(Phone::read(answer)?.as_str()),
        Kind::Iban => text(Iban::read(answer)?.as_str()),
        Kind::EmployerCode => text(EmployerCode::read(answer)?.as_str()),
        Kind::TaxCode => text(TaxCode::read(answer)?.as_str()),
        Kind::Province => text(Province::read(answer)?.as_str()),
        Kind::PostCode => text(PostCode::read(answer)?.as_str()),
        Kind::Money => serde_json::to_value(Money::read(answer)?).ok()?,
        Kind::Choice(_) | Kind::Employment | Kind::Text { .. } | Kind::Municipality => {
            text(answer.trim())
        }
    })
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// Puts a value at its place, with the objects on the way there.
fn put(object: &mut Map<String, Value>, path: &str, value: Value) {
    let Some((first, rest)) = path.split_once('.') else {
        object.insert(path.to_owned(), value);
        return;
    };
    let inner = object
        .entry(first)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(inner) = inner {
        put(inner, rest, value);
    }
}

#[cfg(test)]
#[path = "mapping_tests.rs"]
mod tests;
