//! The scale of a chart: where a value stands, in parts of a hundred. Values are whole numbers, as cents, from nothing on.

/// The most lines that tell values across a chart, the one at nothing included.
const MOST_TICKS: i64 = 5;
/// The room left at either side, so that a mark at the edge is whole.
const MARGIN: f64 = 4.0;

/// The round values at which lines are drawn: nothing first, the last one at or above `largest`.
pub fn ticks(largest: i64) -> Vec<i64> {
    let largest = largest.max(1);
    let mut tens = 1_i64;
    let step = loop {
        let fits = |step: &i64| largest <= step.saturating_mul(MOST_TICKS - 1);
        if let Some(step) = [1, 2, 5].map(|times| tens * times).into_iter().find(fits) {
            break step;
        }
        tens *= 10;
    };
    let count = (largest + step - 1) / step;
    (0..=count).map(|tick| tick * step).collect()
}

/// The share of `top` that a value is.
pub fn share(value: i64, top: i64) -> f64 {
    if top <= 0 {
        return 0.0;
    }
    (value.clamp(0, top) as f64) * 100.0 / (top as f64)
}

/// Where the place of `count` places stands between the sides.
pub fn across(place: usize, count: usize) -> f64 {
    if count < 2 {
        return 50.0;
    }
    MARGIN + (100.0 - 2.0 * MARGIN) * (place as f64) / ((count - 1) as f64)
}

/// Where each part of a stack begins, and how long it is.
pub fn stacked(parts: &[i64], top: i64) -> Vec<(f64, f64)> {
    let mut below = 0;
    parts
        .iter()
        .map(|part| {
            let from = share(below, top);
            below += (*part).max(0);
            (from, share(below, top) - from)
        })
        .collect()
}

/// Whether the name of a place is written: every one while there are few, else as many as there is room for, the first
/// among them.
pub fn is_named(place: usize, count: usize, room: usize) -> bool {
    place.is_multiple_of(count.div_ceil(room.max(1)).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stand_at_round_values() {
        let check = |largest, expected: &[i64]| assert_eq!(ticks(largest), expected, "{largest}");
        check(0, &[0, 1]);
        check(3, &[0, 1, 2, 3]);
        check(7, &[0, 2, 4, 6, 8]);
        check(13, &[0, 5, 10, 15]);
        check(40, &[0, 10, 20, 30, 40]);
        check(158_470, &[0, 50_000, 100_000, 150_000, 200_000]);
        check(81_000, &[0, 50_000, 100_000]);
        check(80_000, &[0, 20_000, 40_000, 60_000, 80_000]);
    }

    #[test]
    fn values_stand_where_they_belong() {
        assert_eq!(share(5, 20), 25.0);
        assert_eq!(share(-5, 20), 0.0);
        assert_eq!(share(30, 20), 100.0);
        assert_eq!(share(1, 0), 0.0);
        assert_eq!([0, 1, 2].map(|place| across(place, 3)), [4.0, 50.0, 96.0]);
        assert_eq!(across(0, 1), 50.0);
        assert_eq!(
            stacked(&[5, 10, -1], 20),
            [(0.0, 25.0), (25.0, 50.0), (75.0, 0.0)]
        );
    }

    #[test]
    fn as_many_names_as_there_is_room_for() {
        let named = |count| {
            (0..count)
                .filter(|place| is_named(*place, count, 4))
                .count()
        };
        assert_eq!([1, 4, 5, 8, 24].map(named), [1, 4, 3, 4, 4]);
    }
}
