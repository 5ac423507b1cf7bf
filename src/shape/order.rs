//! The order of rows.

use super::fold::folded;
use std::cmp::Ordering;

/// What a row is ordered by in one of its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SortKey {
    Words(String),
    /// Cents, days, pieces: whatever makes the smaller come first.
    Number(i64),
    /// Nothing is known: last, in either direction.
    Nothing,
}

/// From the first to the last, or the other way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

impl Direction {
    pub fn reversed(self) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// The places of the rows in order. Rows that are equal stay as they were.
pub fn ordered(keys: &[SortKey], direction: Direction) -> Vec<usize> {
    let mut places: Vec<usize> = (0..keys.len()).collect();
    places.sort_by(|one, other| compared(&keys[*one], &keys[*other], direction));
    places
}

fn compared(one: &SortKey, other: &SortKey, direction: Direction) -> Ordering {
    let order = match (one, other) {
        (SortKey::Nothing, SortKey::Nothing) => return Ordering::Equal,
        (SortKey::Nothing, _) => return Ordering::Greater,
        (_, SortKey::Nothing) => return Ordering::Less,
        (SortKey::Words(one), SortKey::Words(other)) => folded(one).cmp(&folded(other)),
        (SortKey::Number(one), SortKey::Number(other)) => one.cmp(other),
        (SortKey::Number(_), SortKey::Words(_)) => Ordering::Less,
        (SortKey::Words(_), SortKey::Number(_)) => Ordering::Greater,
    };
    match direction {
        Direction::Up => order,
        Direction::Down => order.reverse(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_ordered() {
        let check = |keys: &[SortKey], direction, expected: &[usize]| {
            assert_eq!(ordered(keys, direction), expected, "{keys:?} {direction:?}");
        };
        let words = |words: &str| SortKey::Words(words.to_owned());
        let towns = [
            words("Forlì"),
            words("forlimpopoli"),
            words("Ancona"),
            SortKey::Nothing,
        ];
        check(&towns, Direction::Up, &[2, 0, 1, 3]);
        check(&towns, Direction::Down, &[1, 0, 2, 3]);
        let numbers = [10, 9, 10, -1].map(SortKey::Number);
        check(&numbers, Direction::Up, &[3, 1, 0, 2]);
        check(&numbers, Direction::Down, &[0, 2, 1, 3]);
        check(&[], Direction::Up, &[]);
    }
}
