//! Repeating groups: the same questions about each child, each job, each person of a household.
//!
//! Their answers lie beside the others: `children[]` holds the items in order, `children[a1f3].tax_code` an answer about
//! one of them. An item keeps its id for ever, so an answer never slides to another item.

use super::{declaration::Group, register_change::NOTE};
use crate::gateway::contract::drafts::Answers;
use std::fmt;

/// Ends the key under which the items of a group are listed.
pub const LIST_MARK: &str = "[]";

/// An item: four letters or digits, without meaning.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId([u8; 4]);

impl ItemId {
    /// Reads an id; `None` for anything else, such as an address typed by hand.
    pub fn parse(text: &str) -> Option<Self> {
        let id: [u8; 4] = text.as_bytes().try_into().ok()?;
        id.iter().all(u8::is_ascii_alphanumeric).then_some(Self(id))
    }

    /// The item that stands at this place in the registers.
    pub fn known(place: usize) -> Option<Self> {
        Self::parse(&format!("r{place:03}"))
    }

    /// The place in the registers of an item that came from them.
    pub fn known_place(self) -> Option<usize> {
        self.to_string().strip_prefix('r')?.parse().ok()
    }

    /// An id made of random words, none of the registers' and none of `taken`.
    pub fn fresh(random: &str, taken: &[Self]) -> Option<Self> {
        let letters: Vec<u8> = random.bytes().filter(u8::is_ascii_alphanumeric).collect();
        letters
            .chunks_exact(4)
            .filter_map(|four| four.try_into().ok().map(Self))
            .find(|id| id.0[0] != b'r' && !taken.contains(id))
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|byte| write!(formatter, "{}", char::from(*byte)))
    }
}

impl fmt::Debug for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

/// One item of one group: where the answers about it are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    pub group: &'static Group,
    pub item: ItemId,
}

impl Scope {
    /// The key of an answer about this item, or the question's own where the group does not ask it.
    pub fn key(&self, question: &str) -> String {
        if self.asks(question) {
            format!("{}[{}].{question}", self.group.key, self.item)
        } else {
            question.to_owned()
        }
    }

    /// Whether the question is one about items of this group.
    pub fn asks(&self, question: &str) -> bool {
        let mut asked = self.group.questions.iter();
        asked.any(|asked| asked.key == question)
    }
}

/// The key under which the items of a group are listed.
pub fn list_key(group: &str) -> String {
    format!("{group}{LIST_MARK}")
}

/// The items of a list, in order and each once.
pub fn parse_list(list: &str) -> Vec<ItemId> {
    let mut items: Vec<ItemId> = Vec::new();
    for item in list.split(',').filter_map(ItemId::parse) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items
}

/// The list of these items.
pub fn write_list(items: &[ItemId]) -> String {
    let items: Vec<String> = items.iter().map(ItemId::to_string).collect();
    items.join(",")
}

/// `children[a1f3].tax_code` as group, item and question; `None` for an answer about no item.
pub fn split(key: &str) -> Option<(&str, ItemId, &str)> {
    let (group, rest) = key.split_once('[')?;
    let (item, question) = rest.split_once("].")?;
    Some((group, ItemId::parse(item)?, question))
}

/// Removes an item and everything said about it, what the registers said then included.
pub fn remove(answers: &mut Answers, group: &str, item: ItemId) {
    answers.retain(|key, _| {
        let key = key.strip_prefix(NOTE).unwrap_or(key);
        split(key).is_none_or(|(of, id, _)| of != group || id != item)
    });
    if let Some(list) = answers.get_mut(&list_key(group)) {
        let left: Vec<ItemId> = parse_list(list)
            .into_iter()
            .filter(|id| *id != item)
            .collect();
        *list = write_list(&left);
    }
}

/// Puts two changed lists together over the one both started from: what either added is there, what either removed is not.
pub fn merge_lists(saved: &str, mine: &str, theirs: &str) -> String {
    let (saved, mine, theirs) = (parse_list(saved), parse_list(mine), parse_list(theirs));
    let mut merged: Vec<ItemId> = theirs
        .iter()
        .filter(|item| mine.contains(item) || !saved.contains(item))
        .copied()
        .collect();
    let added = mine
        .into_iter()
        .filter(|item| !saved.contains(item) && !theirs.contains(item));
    merged.extend(added);
    write_list(&merged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_two_places_are_put_together() {
        let check = |saved: &str, mine: &str, theirs: &str, expected: &str| {
            assert_eq!(merge_lists(saved, mine, theirs), expected);
        };
        check("", "aaaa", "bbbb", "bbbb,aaaa");
        check("aaaa", "aaaa,bbbb", "aaaa,cccc", "aaaa,cccc,bbbb");
        check("aaaa,bbbb", "aaaa", "aaaa,bbbb,cccc", "aaaa,cccc");
        check("aaaa,bbbb", "aaaa,bbbb", "bbbb", "bbbb");
        check("aaaa", "", "aaaa", "");
    }

    #[test]
    fn keys_of_items_come_apart() {
        let check = |key: &str, expected: Option<(&str, &str, &str)>| {
            let found = split(key);
            let found = found
                .as_ref()
                .map(|(group, item, question)| (*group, item.to_string(), *question));
            let expected =
                expected.map(|(group, item, question)| (group, item.to_owned(), question));
            assert_eq!(found, expected);
        };
        check(
            "children[a1f3].tax_code",
            Some(("children", "a1f3", "tax_code")),
        );
        check("children[]", None);
        check("email", None);
        check("children[toolong].name", None);
        check("children[a1f3]name", None);
    }

    #[test]
    fn ids_from_the_registers_and_new_ones_never_meet() {
        let first = ItemId::known(0).expect("id");
        assert_eq!(first.to_string(), "r000");
        assert_eq!(first.known_place(), Some(0));
        let new = ItemId::fresh("r000-abcd-1234", &[ItemId::parse("abcd").expect("id")]);
        assert_eq!(new.map(|id| id.to_string()).as_deref(), Some("1234"));
        assert_eq!(new.and_then(ItemId::known_place), None);
    }

    #[test]
    fn a_removed_item_leaves_nothing() {
        let mut answers = Answers::from([
            ("children[]".to_owned(), "aaaa,bbbb".to_owned()),
            ("children[aaaa].name".to_owned(), "Ada".to_owned()),
            ("_known_children[aaaa].name".to_owned(), "Ada".to_owned()),
            ("children[bbbb].name".to_owned(), "Bea".to_owned()),
        ]);
        remove(&mut answers, "children", ItemId::parse("aaaa").expect("id"));
        let left: Vec<(&str, &str)> = answers
            .iter()
            .map(|(key, answer)| (key.as_str(), answer.as_str()))
            .collect();
        assert_eq!(
            left,
            [("children[]", "bbbb"), ("children[bbbb].name", "Bea")]
        );
    }
}
