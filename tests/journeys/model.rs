//! What a journey asks, worked out in another way than the engine does: in one go from the first question to the last,
//! knowing nothing but what was answered on the way.

use sportello::{
    domain::{TaxCode, date::age_on},
    gateway::contract::drafts::Answers,
    journey::{
        answers::{RESERVED_PREFIX, View},
        condition::Condition,
        declaration::{Body, Journey, Question},
        group::{Scope, list_key, write_list},
        walk::{document_key, document_reason_key},
    },
};
use std::collections::BTreeMap;

/// What is asked now.
#[derive(Default)]
pub struct Asked {
    /// The steps shown, in order.
    pub steps: Vec<&'static str>,
    /// The keys under which an answer is asked for, in order.
    pub questions: Vec<String>,
    /// What may be sent: answers in force, lists, what was said about documents, and the app's own.
    pub answers: Answers,
    /// The documents called for.
    pub documents: Vec<&'static str>,
}

/// Answers by the question's own name, as they are known at one place.
type Known = BTreeMap<&'static str, String>;

pub fn asked(journey: &Journey, view: &View) -> Asked {
    let mut asked = Asked::default();
    let mut known = Known::new();
    for step in journey.steps {
        if !holds(&step.when, &known, view) {
            continue;
        }
        asked.steps.push(step.key);
        match &step.body {
            Body::Questions(questions) => ask(questions, &mut known, view, &mut asked),
            Body::Group(group) => {
                let items = view.items(group);
                asked
                    .answers
                    .insert(list_key(group.key), write_list(&items));
                for item in items {
                    let scope = Scope { group, item };
                    let inside = view.within(scope);
                    ask(group.questions, &mut known.clone(), &inside, &mut asked);
                }
            }
            _ => {}
        }
    }
    let rules = journey.documents.iter();
    let rules = rules.filter(|rule| holds(&rule.when, &known, view));
    asked.documents = rules.map(|rule| rule.kind).collect();
    if asked.documents.is_empty() {
        asked.steps.retain(|step| *step != "documents");
    }
    for kind in &asked.documents {
        for key in [document_key(kind), document_reason_key(kind)] {
            let said = view.typed.get(&key).cloned();
            asked.answers.extend(said.map(|said| (key, said)));
        }
    }
    let own = view.typed.iter();
    let own = own.filter(|(key, _)| key.starts_with(RESERVED_PREFIX));
    asked
        .answers
        .extend(own.map(|(key, text)| (key.clone(), text.clone())));
    asked
}

fn ask(questions: &'static [Question], known: &mut Known, view: &View, asked: &mut Asked) {
    for question in questions {
        if !holds(&question.when, known, view) {
            continue;
        }
        let key = view.key(question.key);
        let typed = view.typed.get(&key).cloned();
        if let Some(answer) = typed.or_else(|| view.prefilled(question.key)) {
            known.insert(question.key, answer.clone());
            asked.answers.insert(key.clone(), answer);
        }
        asked.questions.push(key);
    }
}

fn holds(condition: &Condition, known: &Known, view: &View) -> bool {
    let answer = |question: &str| known.get(question).map(String::as_str);
    match condition {
        Condition::Always => true,
        Condition::Told(word) => view.told == Some(*word),
        Condition::Is(question, value) => answer(question) == Some(*value),
        Condition::OneOf(question, values) => {
            answer(question).is_some_and(|answer| values.contains(&answer))
        }
        Condition::Age(question, from, to) => answer(question)
            .and_then(|code| TaxCode::parse(code).ok())
            .is_some_and(|code| {
                let age = age_on(code.birth_date(view.today), view.today);
                *from <= age && age <= *to
            }),
        Condition::All(conditions) => conditions.iter().all(|one| holds(one, known, view)),
        Condition::Any(conditions) => conditions.iter().any(|one| holds(one, known, view)),
        Condition::Not(condition) => !holds(condition, known, view),
    }
}
