//! Walking a journey: which steps and questions apply, what comes next, what must be forgotten.

use super::{
    answers::{Asked, QuestionsByName, RESERVED_PREFIX, View},
    declaration::{Body, DocumentRule, Group, Journey, Question, Step},
    group::{LIST_MARK, Scope, list_key, split, write_list},
};
use crate::gateway::contract::drafts::Answers;

/// What `View` looks up of each question.
pub fn questions_by_name(journey: &Journey) -> QuestionsByName {
    let of_step = |step: &'static Step| {
        questions_of(step).iter().map(|question| {
            let asked = Asked {
                step: &step.when,
                when: &question.when,
                prefill: question.prefill,
            };
            (question.key, asked)
        })
    };
    journey.steps.iter().flat_map(of_step).collect()
}

/// Every question declared, asked or not.
pub fn all_questions(journey: &Journey) -> impl Iterator<Item = &'static Question> {
    journey
        .steps
        .iter()
        .flat_map(|step| questions_of(step).iter())
}

/// The questions a step declares.
pub fn questions_of(step: &Step) -> &'static [Question] {
    match step.body {
        Body::Questions(questions) => questions,
        Body::Group(group) => group.questions,
        Body::KnownIdentity | Body::Documents | Body::Review => &[],
    }
}

/// The steps that apply, in order. A documents step without documents does not.
pub fn steps(journey: &Journey, answers: &View) -> Vec<&'static Step> {
    journey
        .steps
        .iter()
        .filter(|step| step.when.holds(answers))
        .filter(|step| {
            !matches!(step.body, Body::Documents) || !documents(journey, answers).is_empty()
        })
        .collect()
}

/// The questions of a step that apply; those of a group about the item spoken of.
pub fn questions(step: &Step, answers: &View) -> Vec<&'static Question> {
    questions_of(step)
        .iter()
        .filter(|question| question.when.holds(answers))
        .collect()
}

/// The step with this key, if it applies.
pub fn find(journey: &Journey, key: &str, answers: &View) -> Option<&'static Step> {
    steps(journey, answers)
        .into_iter()
        .find(|step| step.key == key)
}

/// The step after this one.
pub fn next(journey: &Journey, key: &str, answers: &View) -> Option<&'static Step> {
    steps(journey, answers)
        .into_iter()
        .skip_while(|step| step.key != key)
        .nth(1)
}

/// The step before this one.
pub fn previous(journey: &Journey, key: &str, answers: &View) -> Option<&'static Step> {
    steps(journey, answers)
        .into_iter()
        .take_while(|step| step.key != key)
        .last()
}

/// The documents the answers call for.
pub fn documents(journey: &Journey, answers: &View) -> Vec<&'static DocumentRule> {
    journey
        .documents
        .iter()
        .filter(|document| document.when.holds(answers))
        .collect()
}

/// The keys of the answers to forget when `changed` gets another answer: those about it, and those about what is forgotten
/// with it. What is said in an item about the item's own answers is forgotten there only.
pub fn resets(journey: &Journey, answers: &View, changed: &str) -> Vec<String> {
    let first = answers.scope.filter(|scope| scope.asks(changed));
    let mut reached = vec![(changed, first)];
    let mut place = 0;
    while let Some((name, of)) = reached.get(place).copied() {
        for step in journey.steps {
            let about = questions_of(step).iter();
            for question in about.filter(|question| question.resets_with.contains(&name)) {
                for scope in concerned(step, answers, of) {
                    if !reached.contains(&(question.key, scope)) {
                        reached.push((question.key, scope));
                    }
                }
            }
        }
        place += 1;
    }
    let key = |(question, scope): (&str, Option<Scope>)| {
        scope.map_or_else(|| question.to_owned(), |scope| scope.key(question))
    };
    reached.into_iter().skip(1).map(key).collect()
}

/// The items of a step that an answer concerns: of its own group the one it is `of`; the step itself where there are none.
fn concerned(step: &Step, answers: &View, of: Option<Scope>) -> Vec<Option<Scope>> {
    let Body::Group(group) = step.body else {
        return vec![None];
    };
    if let Some(own) = of.filter(|scope| scope.group.key == group.key) {
        return vec![Some(own)];
    }
    let items = answers.items(group).into_iter();
    items.map(|item| Some(Scope { group, item })).collect()
}

/// What the list of each group is while nobody has touched it.
pub fn known_lists(journey: &Journey, answers: &View) -> Answers {
    let list = |group: &Group| (list_key(group.key), write_list(&answers.known_items(group)));
    groups(journey).into_iter().map(list).collect()
}

/// Only the answers of questions that are asked now: what was answered on branches left is never sent.
pub fn pruned(journey: &Journey, answers: &View) -> Answers {
    let mut kept = Answers::new();
    for step in steps(journey, answers) {
        let Body::Group(group) = step.body else {
            keep(step, answers, &mut kept);
            continue;
        };
        let items = answers.items(group);
        kept.insert(list_key(group.key), write_list(&items));
        for item in items {
            keep(step, &answers.within(Scope { group, item }), &mut kept);
        }
    }
    for rule in documents(journey, answers) {
        for key in [document_key(rule.kind), document_reason_key(rule.kind)] {
            if let Some(answer) = answers.get(&key) {
                kept.insert(key, answer.into_owned());
            }
        }
    }
    let reserved = answers
        .typed
        .iter()
        .filter(|(key, _)| key.starts_with(RESERVED_PREFIX));
    kept.extend(reserved.map(|(key, answer)| (key.clone(), answer.clone())));
    kept
}

fn keep(step: &Step, answers: &View, kept: &mut Answers) {
    for question in questions(step, answers) {
        if let Some(answer) = answers.get(question.key) {
            kept.insert(answers.key(question.key), answer.into_owned());
        }
    }
}

/// Whether an answer of this name can belong to the journey as it is now.
pub fn is_asked(journey: &Journey, key: &str) -> bool {
    if key.starts_with(RESERVED_PREFIX) {
        return true;
    }
    if let Some((name, _, question)) = split(key) {
        let groups = groups(journey);
        return groups.into_iter().any(|group| {
            group.key == name && group.questions.iter().any(|asked| asked.key == question)
        });
    }
    if let Some(name) = key.strip_suffix(LIST_MARK) {
        return groups(journey).into_iter().any(|group| group.key == name);
    }
    let about_document = journey
        .documents
        .iter()
        .any(|rule| key == document_key(rule.kind) || key == document_reason_key(rule.kind));
    about_document || all_questions(journey).any(|question| question.key == key)
}

/// The question behind the key of an answer, and the item it is about.
pub fn question_of(journey: &Journey, key: &str) -> Option<(&'static Question, Option<Scope>)> {
    let Some((name, item, question)) = split(key) else {
        let question = all_questions(journey).find(|question| question.key == key)?;
        return Some((question, None));
    };
    let group = groups(journey)
        .into_iter()
        .find(|group| group.key == name)?;
    let question = group.questions.iter().find(|asked| asked.key == question)?;
    Some((question, Some(Scope { group, item })))
}

/// The repeating groups of the journey.
pub fn groups(journey: &Journey) -> Vec<&'static Group> {
    let group = |step: &Step| match step.body {
        Body::Group(group) => Some(group),
        _ => None,
    };
    journey.steps.iter().filter_map(group).collect()
}

/// The answer that says what the person does about a document.
pub fn document_key(kind: &str) -> String {
    ["document.", kind].concat()
}

/// The answer that says why a document will not come, or where INPS has it.
pub fn document_reason_key(kind: &str) -> String {
    [document_key(kind).as_str(), ".why"].concat()
}
