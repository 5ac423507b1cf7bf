use super::super::end_reason::EndReason;
use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn input(year: i16, pay: Pay, weeks: u32, age: u32) -> EstimateInput {
    EstimateInput {
        ending: Ending {
            date: date(year, 3, 31),
            reason: EndReason::FixedTermEnd,
            notice_paid_until: None,
        },
        claim: date(year, 4, 10),
        pay,
        contribution_weeks: weeks,
        used_weeks: 0,
        age_at_claim: age,
    }
}

fn month_of(euro_cents: i64) -> Pay {
    Pay::AverageMonth(Money::from_cents(euro_cents))
}

fn keys(estimate: &Estimate) -> Vec<&'static str> {
    estimate.lines.iter().map(|line| line.key).collect()
}

#[test]
fn known_cases() {
    let check = |input: EstimateInput, initial: i64, months: &[(usize, i64)]| {
        let found = estimate(&input).expect("can be estimated");
        assert_eq!(found.initial_amount.cents(), initial, "{input:?}");
        for (number, cents) in months {
            assert_eq!(
                found.months[number - 1].amount.cents(),
                *cents,
                "month {number} of {input:?}"
            );
        }
    };
    check(
        input(2026, month_of(100_000), 104, 40),
        75_000,
        &[(5, 75_000), (6, 72_750), (12, 60_599)],
    );
    check(
        input(2026, month_of(100_000), 104, 55),
        75_000,
        &[(6, 75_000), (7, 75_000), (8, 72_750)],
    );
    check(
        input(2026, month_of(145_672), 104, 40),
        109_254,
        &[(6, 105_976)],
    );
    check(
        input(2025, month_of(100_000), 104, 40),
        75_000,
        &[(1, 75_000)],
    );
    check(
        input(2025, month_of(150_000), 104, 40),
        109_331,
        &[(1, 109_331)],
    );
}

#[test]
fn sixty_thousand_euro_over_two_hundred_weeks() {
    let pay = Pay::LastFourYears(Money::from_cents(6_000_000));
    let found = estimate(&input(2026, pay, 200, 40)).expect("can be estimated");
    assert_eq!(
        (found.reference_pay.cents(), found.initial_amount.cents()),
        (129_900, 97_425)
    );
    assert_eq!((found.duration.days, found.months.len()), (700, 24));
    assert_eq!(
        (found.start, found.end),
        (date(2026, 4, 11), date(2028, 3, 10))
    );
    assert_eq!(
        keys(&found),
        [
            "naspi.line.reference_pay",
            "naspi.line.share",
            "naspi.line.start_after_claim",
            "naspi.line.duration",
            "naspi.line.reduction",
        ]
    );
    assert_eq!(found.lines[0].values[1], ("weeks", Value::Whole(200)));
    assert_eq!(
        found.lines[4].values[2],
        ("from", Value::Date(date(2026, 9, 8)))
    );
}

#[test]
fn lines_say_what_happened() {
    let rich = estimate(&input(2026, month_of(500_000), 20, 60)).expect("can be estimated");
    assert_eq!(rich.initial_amount.cents(), 158_470);
    let expected = [
        "naspi.line.reference_pay_given",
        "naspi.line.share_above_threshold",
        "naspi.line.ceiling",
        "naspi.line.start_after_claim",
        "naspi.line.duration",
    ];
    assert_eq!(keys(&rich), expected);
    let early = EstimateInput {
        claim: date(2026, 4, 1),
        ..input(2026, month_of(100_000), 104, 60)
    };
    let found = keys(&estimate(&early).expect("can be estimated"));
    assert!(
        found.contains(&"naspi.line.start_after_waiting")
            && found.contains(&"naspi.line.reduction_from_55")
    );
}

#[test]
fn the_figures_are_those_of_the_year_of_the_end() {
    let december = Ending {
        date: date(2025, 12, 31),
        reason: EndReason::Dismissal,
        notice_paid_until: None,
    };
    let claimed_in_january = EstimateInput {
        ending: december,
        claim: date(2026, 1, 20),
        ..input(2026, month_of(500_000), 104, 40)
    };
    assert_eq!(
        estimate(&claimed_in_january)
            .expect("can be estimated")
            .initial_amount
            .cents(),
        156_282
    );
}

#[test]
fn what_cannot_be_estimated() {
    let check = |input: EstimateInput, key: &str| {
        assert_eq!(
            estimate(&input).map_err(EstimateError::key).err(),
            Some(key)
        );
    };
    check(
        input(2023, month_of(100_000), 104, 40),
        "error.rules.outside_table",
    );
    check(
        input(2027, month_of(100_000), 104, 40),
        "error.rules.outside_table",
    );
    check(
        input(2026, month_of(100_000), 0, 40),
        "error.naspi.no_weeks",
    );
    check(
        input(2026, Pay::LastFourYears(Money::ZERO), 0, 40),
        "error.naspi.no_weeks",
    );
    check(
        EstimateInput {
            used_weeks: 104,
            ..input(2026, month_of(100_000), 104, 40)
        },
        "error.naspi.no_weeks",
    );
}

proptest! {
    #[test]
    fn the_whole_estimate_holds_together(
        year in 2024..=2026i16, total in 0..40_000_000i64, weeks in 1..=208u32, used in 0..=100u32, age in 18..67u32,
    ) {
        let pay = Pay::LastFourYears(Money::from_cents(total));
        let asked = EstimateInput { used_weeks: used, ..input(year, pay, weeks, age) };
        if let Ok(found) = estimate(&asked) {
            let ceiling = parameters_for(asked.ending.date).expect("in the table").value.ceiling;
            prop_assert!(found.months.iter().all(|month| month.amount <= ceiling));
            prop_assert_eq!(found.total, found.months.iter().map(|month| month.amount).sum());
            prop_assert_eq!(found.months[0].period.start(), found.start);
            prop_assert!(found.months.len() <= 25);
        } else {
            prop_assert!(weeks <= used);
        }
    }

    #[test]
    fn more_pay_is_never_less_in_any_month(total in 0..40_000_000i64, more in 0..1_000_000i64, weeks in 13..=208u32) {
        let of = |cents| estimate(&input(2026, Pay::LastFourYears(Money::from_cents(cents)), weeks, 40));
        let (less, more) = (of(total).expect("weeks"), of(total + more).expect("weeks"));
        prop_assert!(less.months.iter().zip(&more.months).all(|(a, b)| a.amount <= b.amount));
    }
}
