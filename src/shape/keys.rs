//! Where a key leads among things in a row, by the tables of the ARIA Authoring Practices.

/// The keys that go back and on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    Across,
    Down,
}

/// The place that a key leads to from `from`, of `count` places: the ends lead to each other. `None` for other keys.
pub fn moved(key: &str, axis: Axis, from: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match (axis, key) {
        (Axis::Across, "ArrowRight") | (Axis::Down, "ArrowDown") => {
            Some(if from >= last { 0 } else { from + 1 })
        }
        (Axis::Across, "ArrowLeft") | (Axis::Down, "ArrowUp") => Some(match from {
            0 => last,
            from => from.min(count) - 1,
        }),
        (_, "Home") => Some(0),
        (_, "End") => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_around() {
        let check = |key, from, expected| {
            assert_eq!(moved(key, Axis::Across, from, 3), expected, "{key} {from}");
        };
        check("ArrowRight", 0, Some(1));
        check("ArrowRight", 2, Some(0));
        check("ArrowLeft", 0, Some(2));
        check("ArrowLeft", 2, Some(1));
        check("Home", 2, Some(0));
        check("End", 0, Some(2));
        check("ArrowDown", 0, None);
        check("Enter", 0, None);
        assert_eq!(moved("ArrowDown", Axis::Down, 0, 2), Some(1));
        assert_eq!(moved("ArrowUp", Axis::Down, 0, 2), Some(1));
        assert_eq!(moved("ArrowDown", Axis::Down, 0, 0), None);
    }
}
