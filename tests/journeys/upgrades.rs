//! Drafts of earlier versions: random changes of a journey keep what they can of random answers.

use crate::random::{Random, with_seeds};
use sportello::{
    gateway::contract::drafts::Answers,
    journey::{
        declaration::Journey,
        upgrade::{Change, Newer, Upgrade, upgrade},
    },
};
use std::collections::BTreeMap;

const NAMES: &[&str] = &["a", "b", "c", "d", "e", "aa", "children"];
/// Where a question can be asked: about nothing else, about an item, and what the registers said of either.
const PLACES: &[&str] = &[
    "",
    "children[aaaa].",
    "children[bbbb].",
    "a[aaaa].",
    "_known_",
    "_known_children[aaaa].",
];
const TEXTS: &[&str] = &["yes", "no", "?"];
const STEPS: &[&str] = &["one", "two", "three"];

/// Answers by place and name.
type ByPlace = BTreeMap<(&'static str, &'static str), &'static str>;

fn change(random: &mut Random) -> Change {
    let (one, other) = (random.pick(NAMES), random.pick(NAMES));
    match random.below(4) {
        0 => Change::Renamed {
            from: one,
            to: other,
        },
        1 => Change::Answered {
            question: one,
            answer: random.pick(TEXTS),
            now: other,
            becomes: random.pick(TEXTS),
        },
        2 => Change::Dropped(one),
        _ => Change::StepRenamed {
            from: random.pick(STEPS),
            to: random.pick(STEPS),
        },
    }
}

/// What the change makes of the answers at each place, said once more.
fn expected(change: &Change, answers: &mut ByPlace, step: &mut &'static str) {
    for place in PLACES {
        match change {
            Change::Renamed { from, to } => {
                if let Some(answer) = answers.remove(&(place, from)) {
                    answers.entry((place, to)).or_insert(answer);
                }
            }
            Change::Answered {
                question,
                answer,
                now,
                becomes,
            } => {
                let given = answers.get(&(*place, *question));
                if given == Some(answer) && !place.starts_with('_') {
                    answers.entry((place, now)).or_insert(becomes);
                }
            }
            Change::Dropped(question) => {
                answers.remove(&(*place, *question));
            }
            Change::StepRenamed { .. } => {}
        }
    }
    if let Change::StepRenamed { from, to } = change
        && step == from
    {
        *step = to;
    }
}

fn written(answers: &ByPlace) -> Answers {
    let flat = answers
        .iter()
        .map(|((place, name), text)| (format!("{place}{name}"), (*text).to_owned()));
    let lists = [("children[]", "aaaa,bbbb"), ("_idempotency", "1")];
    let lists = lists.map(|(key, text)| (key.to_owned(), text.to_owned()));
    flat.chain(lists).collect()
}

#[test]
fn what_can_be_kept_is_kept_in_every_item() {
    with_seeds(2000, |random| {
        let upgrades: Vec<Upgrade> = (2..5)
            .map(|to| {
                let changes: Vec<Change> = (0..random.below(4)).map(|_| change(random)).collect();
                Upgrade {
                    to,
                    changes: changes.leak(),
                }
            })
            .collect();
        let journey = |version: usize, upgrades: &'static [Upgrade]| Journey {
            version: u32::try_from(version).expect("a version"),
            upgrades,
            ..Journey::EMPTY
        };
        let upgrades: &'static [Upgrade] = upgrades.leak();
        let (first, last) = (journey(2, &upgrades[..1]), journey(4, upgrades));

        let mut answers = ByPlace::new();
        for _ in 0..random.below(20) {
            answers.insert(
                (random.pick(PLACES), random.pick(NAMES)),
                random.pick(TEXTS),
            );
        }
        let step = random.pick(STEPS);
        let given = written(&answers);

        let (mut at_once, mut at_once_step) = (given.clone(), step.to_owned());
        assert_eq!(upgrade(&last, 1, &mut at_once, &mut at_once_step), Ok(()));
        let mut expected_step = step;
        for change in upgrades.iter().flat_map(|upgrade| upgrade.changes) {
            expected(change, &mut answers, &mut expected_step);
        }
        assert_eq!(at_once, written(&answers), "{upgrades:#?} of {given:#?}");
        assert_eq!(at_once_step, expected_step);

        // Somebody who opened the draft in between has the same in the end.
        let (mut in_turn, mut in_turn_step) = (given.clone(), step.to_owned());
        assert_eq!(upgrade(&first, 1, &mut in_turn, &mut in_turn_step), Ok(()));
        assert_eq!(upgrade(&last, 2, &mut in_turn, &mut in_turn_step), Ok(()));
        assert_eq!((in_turn, in_turn_step), (at_once, at_once_step));

        let mut newer = given.clone();
        assert_eq!(
            upgrade(&first, 3, &mut newer, &mut String::new()),
            Err(Newer)
        );
        assert_eq!(newer, given);
    });
}
