use super::super::parameters::parameters_for;
use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn figures(year: i16) -> Parameters {
    parameters_for(date(year, 6, 30))
        .expect("a year in the table")
        .value
}

fn initial(year: i16, reference_cents: i64) -> InitialAmount {
    initial_amount(Money::from_cents(reference_cents), figures(year))
}

#[test]
fn shares_and_ceiling() {
    let check = |year, reference_cents, cents| {
        let found = Money::from_decimal(initial(year, reference_cents).exact);
        assert_eq!(found, Money::from_cents(cents), "{year} {reference_cents}");
    };
    check(2026, 100_000, 75_000);
    check(2026, 145_672, 109_254);
    check(2026, 129_900, 97_425);
    check(2026, 1_000_000, 158_470);
    check(2026, 0, 0);
    check(2025, 100_000, 75_000);
    check(2025, 150_000, 109_331);
    check(2024, 142_521, 106_891);
    check(2024, 1_000_000, 155_042);
}

#[test]
fn the_ceiling_binds_from_the_known_reference_pay() {
    let check = |year, reference_cents| {
        let at = initial(year, reference_cents);
        assert_eq!(at.by_shares, figures(year).ceiling.to_decimal(), "{year}");
        assert!(
            !at.at_ceiling && initial(year, reference_cents + 1).at_ceiling,
            "{year}"
        );
    };
    check(2025, 337_806);
    check(2026, 342_536);
}

#[test]
fn a_month_has_4_33_weeks() {
    let check = |euro: i64, weeks, expected: Option<i64>| {
        assert_eq!(
            reference_pay(Money::from_cents(euro * 100), weeks),
            expected.map(Money::from_cents)
        );
    };
    check(60_000, 200, Some(129_900));
    check(10_000, 30, Some(144_333));
    check(10_000, 0, None);
}

proptest! {
    #[test]
    fn never_above_the_ceiling_nor_the_pay(year in 2024..=2026i16, reference in 0..2_000_000i64) {
        let found = initial(year, reference).exact;
        prop_assert!(found <= figures(year).ceiling.to_decimal());
        prop_assert!(found <= Money::from_cents(reference).to_decimal());
    }

    #[test]
    fn more_pay_is_never_less_benefit(year in 2024..=2026i16, reference in 0..2_000_000i64, more in 0..500_000i64) {
        prop_assert!(initial(year, reference).exact <= initial(year, reference + more).exact);
    }
}
