//! The same claim in two tabs: what was answered in either is there afterwards.

use crate::{
    declarations::declared,
    random::{Random, with_seeds},
    walker::Walker,
};
use sportello::{
    gateway::contract::drafts::Answers,
    journey::{
        check,
        declaration::{Body, Group},
        group::{ItemId, LIST_MARK, list_key, parse_list},
        merge::{Merged, merge},
        walk,
    },
};

/// What a tab and another have made of a draft that both had opened.
struct TwoTabs<'a> {
    saved: Walker<'a>,
    mine: Walker<'a>,
    theirs: Walker<'a>,
    merged: Merged,
}

fn both_tabs(random: &mut Random, look: fn(&TwoTabs)) {
    let declared = declared(random);
    let mut saved = Walker::new(&declared, random);
    for _ in 0..random.below(30) {
        saved.act(random);
    }
    let tab = |tab: char, random: &mut Random| {
        let mut walker = saved.clone();
        walker.tab = tab;
        for _ in 0..random.below(25) {
            walker.act(random);
        }
        walker
    };
    let (mine, theirs) = (tab('m', random), tab('t', random));
    let merged = merge(&saved.typed, &mine.typed, &theirs.typed, &untouched(&saved));
    look(&TwoTabs {
        saved: saved.clone(),
        mine,
        theirs,
        merged,
    });
}

fn untouched(walker: &Walker) -> Answers {
    walk::known_lists(walker.journey, &walker.view())
}

fn is_list(key: &str) -> bool {
    key.ends_with(LIST_MARK)
}

#[test]
fn no_answer_of_either_is_lost() {
    with_seeds(600, |random| {
        both_tabs(random, |tabs| {
            let (saved, mine, theirs) = (&tabs.saved.typed, &tabs.mine.typed, &tabs.theirs.typed);
            let Merged { answers, clashes } = &tabs.merged;
            let keys = saved.keys().chain(mine.keys()).chain(theirs.keys());
            for key in keys.filter(|key| !is_list(key)) {
                let (old, here, there) = (saved.get(key), mine.get(key), theirs.get(key));
                let found = answers.get(key);
                if here == old {
                    assert_eq!(found, there, "{key} was not touched here");
                } else {
                    assert_eq!(found, here, "{key} was changed here");
                }
                let both = here.is_some() && here != old && there != old && there != here;
                let clash = both.then_some(there).flatten();
                assert_eq!(clashes.get(key), clash, "{key} was changed on both sides");
            }
        });
    });
}

/// The items of a group in one place.
fn items(walker: &Walker, answers: &Answers, group: &Group) -> Vec<ItemId> {
    walker.over(answers).items(group)
}

#[test]
fn every_item_is_there_that_nobody_has_taken_away() {
    with_seeds(600, |random| {
        both_tabs(random, |tabs| {
            for group in walk::groups(tabs.saved.journey) {
                let of = |answers: &Answers| items(&tabs.saved, answers, group);
                let (saved, mine) = (of(&tabs.saved.typed), of(&tabs.mine.typed));
                let (theirs, merged) = (of(&tabs.theirs.typed), of(&tabs.merged.answers));
                for item in saved.iter().chain(&mine).chain(&theirs) {
                    let (here, there) = (mine.contains(item), theirs.contains(item));
                    let expected = if saved.contains(item) {
                        here && there
                    } else {
                        here || there
                    };
                    assert_eq!(merged.contains(item), expected, "{item}: {:#?}", tabs.saved);
                }
                for one in [&saved, &mine, &theirs] {
                    assert!(in_order(one, &merged), "{one:?} in {merged:?}");
                }
            }
        });
    });
}

/// Whether the items that both have are in the same order in both.
fn in_order(one: &[ItemId], other: &[ItemId]) -> bool {
    let common = |items: &[ItemId], others: &[ItemId]| {
        let items = items.iter().filter(|item| others.contains(item));
        items.copied().collect::<Vec<_>>()
    };
    common(one, other) == common(other, one)
}

#[test]
fn a_list_grown_too_long_is_told_and_not_sent() {
    with_seeds(600, |random| {
        both_tabs(random, |tabs| {
            let view = tabs.saved.over(&tabs.merged.answers);
            for step in walk::steps(tabs.saved.journey, &view) {
                let Body::Group(group) = step.body else {
                    continue;
                };
                let faults = check::step(step, &view);
                let told = faults
                    .iter()
                    .any(|fault| fault.message == Some("error.group.too_many"));
                assert_eq!(told, view.items(group).len() > group.max);
                if told {
                    let last = check::reachable(tabs.saved.journey, "review", &view);
                    assert_ne!(last.map(|step| step.key), Some("review"));
                }
            }
        });
    });
}

#[test]
fn the_other_tab_comes_to_the_same() {
    with_seeds(300, |random| {
        both_tabs(random, |tabs| {
            let (theirs, merged) = (&tabs.theirs.typed, &tabs.merged.answers);
            // The other tab has everything saved, and now finds the merged answers at the gateway.
            let there = merge(theirs, theirs, merged, &untouched(&tabs.saved));
            assert_eq!(there.answers, *merged);
            assert_eq!(there.clashes, Answers::new());
            for group in walk::groups(tabs.saved.journey) {
                if let Some(list) = merged.get(&list_key(group.key)) {
                    assert_eq!(parse_list(list), items(&tabs.theirs, &there.answers, group));
                }
            }
        });
    });
}
