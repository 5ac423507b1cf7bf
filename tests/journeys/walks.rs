//! What is true of every walk through every journey.

use crate::{
    declarations::declared,
    model::{Asked, asked},
    random::{Random, with_seeds},
    typing::right,
    walker::Walker,
};
use sportello::{
    gateway::contract::drafts::{Answers, DraftContent},
    journey::{
        answering::{answered, confirmed},
        answers::{RESERVED_PREFIX, UNKNOWN},
        check, document_choice,
        envelope::Envelope,
        mapping::{self, Field, Source},
        walk,
    },
};

/// Walks a random journey as a random person, and looks at each state on the way.
fn each_state(random: &mut Random, look: fn(&Walker, &mut Random)) {
    let declared = declared(random);
    let mut walker = Walker::new(&declared, random);
    look(&walker, random);
    for _ in 0..40 {
        walker.act(random);
        look(&walker, random);
    }
}

#[test]
fn what_is_shown_is_what_the_answers_in_force_call_for() {
    with_seeds(400, |random| {
        each_state(random, |walker, _| {
            let expected = asked(walker.journey, &walker.view());
            let shown = walk::steps(walker.journey, &walker.view());
            let shown: Vec<&str> = shown.into_iter().map(|step| step.key).collect();
            assert_eq!(shown, expected.steps, "{walker:#?}");
            let questions: Vec<String> = walker
                .asked()
                .into_iter()
                .map(|(question, scope)| {
                    scope.map_or_else(|| question.key.to_owned(), |scope| scope.key(question.key))
                })
                .collect();
            assert_eq!(questions, expected.questions, "{walker:#?}");
            let documents = walk::documents(walker.journey, &walker.view());
            let documents: Vec<&str> = documents.into_iter().map(|rule| rule.kind).collect();
            assert_eq!(documents, expected.documents, "{walker:#?}");
        });
    });
}

#[test]
fn answers_of_branches_left_are_pruned_once_and_for_all() {
    with_seeds(400, |random| {
        each_state(random, |walker, _| {
            let expected = asked(walker.journey, &walker.view());
            let pruned = walk::pruned(walker.journey, &walker.view());
            assert_eq!(pruned, expected.answers, "{walker:#?}");
            let again = walk::pruned(walker.journey, &walker.over(&pruned));
            assert_eq!(again, pruned, "{walker:#?}");
        });
    });
}

#[test]
fn nobody_skips_a_question_and_everybody_gets_somewhere() {
    with_seeds(400, |random| {
        each_state(random, |walker, _| {
            let view = walker.view();
            let shown = walk::steps(walker.journey, &view);
            let unfinished = shown
                .iter()
                .position(|step| !check::faults(walker.journey, step, &view).is_empty())
                .unwrap_or(shown.len());
            let declared = walker.journey.steps.iter().map(|step| step.key);
            for wanted in declared.chain(["", "nowhere"]) {
                let found = check::reachable(walker.journey, wanted, &view).expect("a step");
                let place = shown.iter().position(|step| step.key == wanted);
                // As far as asked for, but not beyond what is unfinished; the first page for what is not shown.
                let expected = shown[place.unwrap_or(0).min(unfinished)].key;
                assert_eq!(found.key, expected, "{wanted}: {walker:#?}");
            }
            for pair in shown.windows(2) {
                let (one, other) = (pair[0].key, pair[1].key);
                let next = walk::next(walker.journey, one, &view);
                assert_eq!(next.map(|step| step.key), Some(other));
                let previous = walk::previous(walker.journey, other, &view);
                assert_eq!(previous.map(|step| step.key), Some(one));
            }
        });
    });
}

#[test]
fn a_draft_that_is_taken_up_again_is_where_it_was() {
    with_seeds(300, |random| {
        each_state(random, |walker, _| {
            let content = DraftContent {
                journey_version: walker.journey.version,
                step: walker.step.key.to_owned(),
                answers: walker.typed.clone(),
            };
            let saved = serde_json::to_string(&content).expect("JSON");
            let read: DraftContent = serde_json::from_str(&saved).expect("a draft");
            assert_eq!(read, content);
            let mut resumed = walker.clone();
            resumed.typed = read.answers;
            let step = check::reachable(walker.journey, &read.step, &resumed.view());
            assert_eq!(
                step.map(|step| step.key),
                Some(walker.step.key),
                "{walker:#?}"
            );
            let faults = |walker: &Walker| {
                let view = walker.view();
                let steps = walk::steps(walker.journey, &view).into_iter();
                let faults: Vec<_> = steps
                    .flat_map(|step| check::faults(walker.journey, step, &view))
                    .collect();
                faults
            };
            assert_eq!(faults(&resumed), faults(walker));
        });
    });
}

#[test]
fn another_answer_forgets_what_was_about_it_and_nothing_else() {
    with_seeds(400, |random| {
        each_state(random, |walker, random| {
            let asked = walker.asked();
            if asked.is_empty() {
                return;
            }
            let (question, scope) = random.pick(&asked);
            let view = walker.view();
            let view = scope.map_or(view, |scope| view.within(scope));
            let key = view.key(question.key);
            let Some(before) = walker.typed.get(&key) else {
                return;
            };
            let text = right(random, question.kind);
            let mut walked = walker.clone();
            walked.write(question.key, scope, &text);
            walked.write(question.key, scope, before);
            let about = dependants(walker, question.key);
            for (other, answer) in own(&walker.typed) {
                let (of, item) = walk::question_of(walker.journey, other)
                    .map_or(("", None), |(question, item)| (question.key, item));
                let same_item = match (item, scope) {
                    (Some(item), Some(scope)) if item.group.key == scope.group.key => item == scope,
                    _ => true,
                };
                // Of another item of the same list nothing is said, unless by way of what is said of all of them.
                let within = scope.is_some_and(|scope| about.iter().all(|of| scope.asks(of)));
                if !about.contains(&of) || *other == key || (within && !same_item) {
                    let kept = walked.typed.get(other) == Some(answer);
                    assert!(kept, "{other} is lost with {key}: {walker:#?}");
                }
                let direct = walk::all_questions(walker.journey)
                    .any(|asked| asked.key == of && asked.resets_with.contains(&question.key));
                if direct && same_item && *before != text && *other != key {
                    assert_eq!(walked.typed.get(other), None, "with {key}: {walker:#?}");
                }
            }
            for (other, _) in own(&walked.typed) {
                assert!(
                    walker.typed.contains_key(other),
                    "{other} is new: {walker:#?}"
                );
            }
        });
    });
}

/// The questions whose answers are about this one, or about one of those.
fn dependants(walker: &Walker, question: &'static str) -> Vec<&'static str> {
    let mut found = vec![question];
    loop {
        let more: Vec<&str> = walk::all_questions(walker.journey)
            .filter(|asked| asked.resets_with.iter().any(|on| found.contains(on)))
            .map(|asked| asked.key)
            .filter(|key| !found.contains(key))
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The answers of the person, without what the app notes beside them.
fn own(answers: &Answers) -> impl Iterator<Item = (&String, &String)> {
    let mine = |(key, _): &(&String, &String)| !key.starts_with(RESERVED_PREFIX);
    answers.iter().filter(mine)
}

#[test]
fn a_page_that_was_seen_says_what_it_said_before() {
    with_seeds(300, |random| {
        each_state(random, |walker, _| {
            let before = asked(walker.journey, &walker.view());
            let seen = confirmed(walker.journey, &walker.view(), walker.step);
            let after = asked(walker.journey, &walker.over(&seen));
            assert_eq!(before.steps, after.steps, "{walker:#?}");
            let (before, after) = (own(&before.answers), own(&after.answers));
            assert!(before.eq(after), "{walker:#?}");
            let again = confirmed(walker.journey, &walker.over(&seen), walker.step);
            assert_eq!(again, seen);
        });
    });
}

#[test]
fn a_finished_journey_sends_what_was_asked_and_nothing_else() {
    let (mut runs, mut finished) = (0, 0);
    with_seeds(400, |random| {
        let declared = declared(random);
        let mut walker = Walker::new(&declared, random);
        runs += 1;
        if finish(&mut walker, random) {
            finished += 1;
            sent(&walker);
        }
    });
    // Where hardly anybody arrived, this would say nothing.
    assert!(runs == 1 || finished * 2 > runs, "{finished} of {runs}");
}

/// Answers until nothing is wrong. Some journeys cannot be finished: the registers know more people than a group may have.
fn finish(walker: &mut Walker, random: &mut Random) -> bool {
    for _ in 0..20 {
        walker.act(random);
    }
    for _ in 0..200 {
        let view = walker.view();
        let wrong = walker.asked().into_iter().find(|(question, scope)| {
            let view = scope.map_or(view, |scope| view.within(scope));
            check::question(question, &view).is_err()
        });
        let Some((question, scope)) = wrong else {
            break;
        };
        let text = right(random, question.kind);
        walker.write(question.key, scope, &text);
    }
    let view = walker.view();
    let called_for = walk::documents(walker.journey, &view).into_iter();
    let silent: Vec<String> = called_for
        .filter(|rule| document_choice::fault(rule, &view).is_some())
        .map(|rule| walk::document_key(rule.kind))
        .collect();
    for document in silent {
        walker.typed.insert(document, "later".to_owned());
    }
    let view = walker.view();
    let steps = walk::steps(walker.journey, &view).into_iter();
    let mut faults = steps.flat_map(|step| check::faults(walker.journey, step, &view));
    faults.next().is_none()
}

fn sent(walker: &Walker) {
    let Some(registers) = &walker.registers else {
        return;
    };
    let envelope = Envelope {
        domus_number: "",
        bic: "",
        uploaded: &[],
        today: walker.view().today,
    };
    let fields = walker.declared.fields;
    let view = walker.view();
    let message = mapping::message(walker.journey, fields, registers, &view, &envelope);
    let message = message.unwrap_or_else(|| panic!("no message: {walker:#?}"));
    let expected = asked(walker.journey, &view);
    for field in fields {
        let found = message.get(field.path);
        match &field.from {
            Source::Answer(question) => {
                assert_eq!(
                    found.is_some(),
                    travels(&expected, question),
                    "{question}: {walker:#?}"
                );
            }
            Source::Yes(question) => {
                let yes = expected
                    .answers
                    .get(*question)
                    .is_some_and(|answer| answer == "yes");
                assert_eq!(found, Some(&yes.into()), "{question}: {walker:#?}");
            }
            Source::Items(group, fields) => {
                let shown = expected.answers.contains_key(&format!("{}[]", group.key));
                let items = if shown { view.items(group) } else { Vec::new() };
                let objects = found.and_then(|list| list.as_array()).expect("a list");
                assert_eq!(objects.len(), items.len(), "{walker:#?}");
                for (item, object) in items.into_iter().zip(objects) {
                    for Field { path, .. } in *fields {
                        let key = format!("{}[{item}].{path}", group.key);
                        let has = object.get(*path).is_some();
                        assert_eq!(has, travels(&expected, &key), "{key}: {walker:#?}");
                    }
                }
            }
            _ => {}
        }
    }
}

fn travels(expected: &Asked, key: &str) -> bool {
    expected
        .answers
        .get(key)
        .is_some_and(|answer| answer != UNKNOWN)
}

#[test]
fn an_answer_that_stands_changes_nothing() {
    with_seeds(200, |random| {
        each_state(random, |walker, _| {
            for (question, scope) in walker.asked() {
                let view = walker.view();
                let view = scope.map_or(view, |scope| view.within(scope));
                let Some(answer) = walker.typed.get(&view.key(question.key)) else {
                    continue;
                };
                assert_eq!(answered(walker.journey, &view, question.key, answer), None);
            }
        });
    });
}
