//! From a message back to what was answered, along the same table that made it (`mapping`). What the table leaves out of a
//! message does not come back: a receipt shows what was sent, not what was asked.

use super::{
    answers::{NO, View, YES},
    condition::Condition,
    declaration::{Journey, Kind},
    facts,
    group::{ItemId, Scope, list_key, write_list},
    mapping::{Field, Source},
    sent::{Sent, SentDocument},
    walk,
};
use crate::{
    domain::{Money, date::from_iso},
    gateway::contract::claims::ClaimDocument,
};
use jiff::civil::Date;
use serde_json::Value;

/// What a message says; `None` for one that another table has made.
pub fn sent(journey: &'static Journey, fields: &'static [Field], message: &str) -> Option<Sent> {
    let message: Value = serde_json::from_str(message).ok()?;
    let mut reader = Reader {
        journey,
        sent: Sent::default(),
    };
    reader.object(fields, &message, None)?;
    Some(reader.sent)
}

struct Reader {
    journey: &'static Journey,
    sent: Sent,
}

impl Reader {
    fn object(
        &mut self,
        fields: &'static [Field],
        object: &Value,
        scope: Option<Scope>,
    ) -> Option<()> {
        for field in fields {
            match at(object, field.path) {
                Some(value) => self.field(field, value, scope)?,
                // A text that is always sent tells the message of one benefit from another's.
                None if is_constant(field) => return None,
                None => {}
            }
        }
        Some(())
    }

    fn field(&mut self, field: &'static Field, value: &Value, scope: Option<Scope>) -> Option<()> {
        match &field.from {
            Source::Answer(question) | Source::Yes(question) => {
                let asked = walk::all_questions(self.journey).find(|one| one.key == *question)?;
                if let Some(answer) = typed(asked.kind, value) {
                    let key =
                        scope.map_or_else(|| asked.key.to_owned(), |scope| scope.key(asked.key));
                    self.sent.answers.insert(key, answer);
                }
            }
            Source::Text(constant) if is_constant(field) && value != constant => return None,
            Source::OwnTaxCode => self.sent.tax_code = value.as_str()?.to_owned(),
            Source::Documents => {
                let documents: Vec<ClaimDocument> = serde_json::from_value(value.clone()).ok()?;
                self.sent.documents = documents.iter().map(SentDocument::read).collect();
            }
            // The same place can be of several shapes: the answers before it say which.
            Source::Items(group, fields) if self.holds(&field.when) => {
                let mut items = Vec::new();
                for (place, object) in value.as_array()?.iter().enumerate() {
                    let item = ItemId::known(place)?;
                    self.object(fields, object, Some(Scope { group, item }))?;
                    items.push(item);
                }
                let list = list_key(group.key);
                self.sent.answers.insert(list, write_list(&items));
            }
            Source::One(fields) if self.holds(&field.when) => {
                self.object(fields, value.as_array()?.first()?, None)?;
            }
            _ => {}
        }
        Some(())
    }

    fn holds(&self, condition: &Condition) -> bool {
        let no_questions = Default::default();
        // No table's shape depends on the day.
        let view = View::new(&self.sent.answers, None, &no_questions, Date::MIN);
        condition.holds(&view)
    }
}

fn is_constant(field: &Field) -> bool {
    matches!(
        (&field.from, &field.when),
        (Source::Text(_), Condition::Always)
    )
}

fn at<'a>(object: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.')
        .try_fold(object, |inner, name| inner.get(name))
}

/// The answer as a person would have typed it.
fn typed(kind: Kind, value: &Value) -> Option<String> {
    match kind {
        Kind::YesNo => value
            .as_bool()
            .map(|yes| if yes { YES } else { NO }.to_owned()),
        Kind::Date(_) => from_iso(value.as_str()?).map(facts::typed_date),
        Kind::Number { .. } => value.as_u64().map(|number| number.to_string()),
        Kind::Money => {
            let money: Money = serde_json::from_value(value.clone()).ok()?;
            Some(money.to_decimal().to_string().replace('.', ","))
        }
        _ => value.as_str().map(str::to_owned),
    }
}
