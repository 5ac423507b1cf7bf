//! How much the Assegno unico is, as far as a stand-in needs it: the amounts of art. 4 D.Lgs. 230/2021, revalued each
//! year, with the steps between the two thresholds as the law of 2022 had them.
//!
//! Amounts are revalued to ten cents, thresholds to the cent. The steps of others than minors are of secondary sources.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;
use sportello::domain::Money;
use sportello::domain::date::age_on;
use sportello::gateway::contract::assegno_unico::AssegnoUnicoRequest;
use sportello::gateway::contract::assegno_unico::Child;
use sportello::gateway::contract::assegno_unico::Disability;

/// The years since 2022 and by how much each one's figures grew, in thousandths.
const GROWTH: [(i16, i64); 4] = [(2023, 1081), (2024, 1054), (2025, 1008), (2026, 1014)];
/// The steps of the table of 2022: 250 of 100 € each, from the first threshold to the second.
const FIRST_THRESHOLD: i64 = 15_000;
const STEP_WIDTH: i64 = 100;
const STEPS: i64 = 250;
/// For households with four children or more; not revalued.
const FOUR_CHILDREN: i64 = 150;

/// An amount of 2022 in euros, at or below the first threshold and from the second on.
struct Scale(i64, i64);

const MINOR: Scale = Scale(175, 50);
const OF_AGE: Scale = Scale(85, 25);
const AFTER_THE_SECOND: Scale = Scale(85, 15);
const BOTH_WORK: Scale = Scale(30, 0);
const NON_SELF_SUFFICIENT: Scale = Scale(105, 105);
const SEVERE: Scale = Scale(95, 95);
const MEDIUM: Scale = Scale(85, 85);

/// What all children together give in a month; `None` for a year without figures. Without an ISEE, the least.
pub fn monthly(request: &AssegnoUnicoRequest, isee: Option<Money>, on: Date) -> Option<Money> {
    let table = Table::of(on.year(), isee)?;
    let count = request.children.len();
    let mut sum = Decimal::ZERO;
    for (index, child) in request.children.iter().enumerate() {
        sum += of_child(&table, child, count, on);
        if index >= 2 {
            sum += table.amount(&AFTER_THE_SECOND);
        }
        if request.both_parents_work && is_minor(child, on) {
            sum += table.amount(&BOTH_WORK);
        }
    }
    if count >= 4 {
        sum += Decimal::from(FOUR_CHILDREN);
    }
    Some(Money::from_decimal(sum))
}

fn of_child(table: &Table, child: &Child, count: usize, on: Date) -> Decimal {
    let age = age_on(child.birth_date, on);
    let disabled = child.disability != Disability::None;
    // A disabled child counts as a minor at any age (since 2023).
    let base = table.amount(if age < 18 || disabled {
        &MINOR
    } else {
        &OF_AGE
    });
    let young = age < 1 || age < 3 && count >= 3 && table.is_below_second_threshold();
    let supplement = match child.disability {
        Disability::None => Decimal::ZERO,
        _ if age >= 21 => Decimal::ZERO,
        Disability::Medium => table.amount(&MEDIUM),
        Disability::Severe => table.amount(&SEVERE),
        Disability::NonSelfSufficient => table.amount(&NON_SELF_SUFFICIENT),
    };
    let half = base / Decimal::TWO;
    base + if young { cents(half) } else { Decimal::ZERO } + supplement
}

fn is_minor(child: &Child, on: Date) -> bool {
    age_on(child.birth_date, on) < 18
}

/// The figures of a year, at the step of one ISEE.
struct Table {
    rates: Vec<Decimal>,
    /// From 0, up to the first threshold, to `STEPS`, above the last step or without an ISEE.
    step: i64,
    above: bool,
}

impl Table {
    fn of(year: i16, isee: Option<Money>) -> Option<Self> {
        let (last, _) = GROWTH.last()?;
        if !(2022..=*last).contains(&year) {
            return None;
        }
        let rates: Vec<Decimal> = GROWTH
            .iter()
            .take_while(|(of, _)| *of <= year)
            .map(|(_, thousandths)| Decimal::new(*thousandths, 3))
            .collect();
        let bound = |step: i64| {
            let first = Decimal::from(FIRST_THRESHOLD + STEP_WIDTH * step);
            rates.iter().fold(first, |bound, rate| cents(bound * rate))
        };
        let fits = isee.and_then(|isee| (0..=STEPS).find(|step| isee.to_decimal() <= bound(*step)));
        Some(Self {
            step: fits.unwrap_or(STEPS),
            above: fits.is_none(),
            rates,
        })
    }

    fn is_below_second_threshold(&self) -> bool {
        !self.above
    }

    fn amount(&self, Scale(most, least): &Scale) -> Decimal {
        let fall = Decimal::from((most - least) * self.step) / Decimal::from(STEPS);
        let first = Decimal::from(*most) - fall;
        let ten_cents = |amount: Decimal| rounded(amount, 1);
        self.rates
            .iter()
            .fold(first, |amount, rate| ten_cents(amount * rate))
    }
}

fn cents(amount: Decimal) -> Decimal {
    rounded(amount, 2)
}

fn rounded(amount: Decimal, places: u32) -> Decimal {
    amount.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use sportello::gateway::contract::assegno_unico::ApplicantRole;
    use sportello::gateway::contract::assegno_unico::Split;

    const TODAY: Date = date(2026, 6, 1);

    fn child(born: Date, disability: Disability) -> Child {
        Child {
            tax_code: String::new(),
            given_name: String::new(),
            family_name: String::new(),
            birth_date: born,
            disability,
            lives_with_applicant: true,
            activity: None,
        }
    }

    fn check(born: &[Date], isee: Option<i64>, both_parents_work: bool, expected: &str) {
        let request = AssegnoUnicoRequest {
            role: ApplicantRole::Parent,
            applicant_tax_code: String::new(),
            children: born
                .iter()
                .map(|born| child(*born, Disability::None))
                .collect(),
            second_parent: None,
            split: Split::Whole,
            iban: String::new(),
            both_parents_work,
        };
        let isee = isee.map(|euros| Money::from_decimal(Decimal::from(euros)));
        let found = monthly(&request, isee, TODAY).map(|money| money.to_string());
        assert_eq!(found.as_deref(), Some(expected), "{born:?} {isee:?}");
    }

    /// Figures that INPS and the papers printed for 2026.
    #[test]
    fn the_published_figures() {
        let (minor, adult) = (date(2016, 1, 1), date(2007, 1, 1));
        check(&[minor, minor], Some(15_000), false, "407.60");
        check(&[minor], None, false, "58.30");
        check(&[adult], Some(15_000), false, "99.10");
        check(&[minor], Some(50_000), false, "58.30");
        check(&[minor], Some(25_000), false, "165.90");
        check(&[minor], Some(35_000), false, "115.90");
        check(&[minor], Some(15_000), true, "238.70");
        // The third adds 99.1; the youngest, below one year, half of the base.
        check(&[minor; 3], Some(15_000), false, "710.50");
        check(&[date(2026, 1, 1)], Some(15_000), false, "305.70");
    }

    #[test]
    fn disability_adds_until_twenty_one() {
        let request = |born: Date, disability| AssegnoUnicoRequest {
            role: ApplicantRole::Parent,
            applicant_tax_code: String::new(),
            children: vec![child(born, disability)],
            second_parent: None,
            split: Split::Whole,
            iban: String::new(),
            both_parents_work: false,
        };
        let check = |born: Date, disability, expected: &str| {
            let isee = Some(Money::from_decimal(Decimal::from(10_000)));
            let found = monthly(&request(born, disability), isee, TODAY);
            assert_eq!(
                found.map(|money| money.to_string()).as_deref(),
                Some(expected)
            );
        };
        check(date(2016, 1, 1), Disability::Severe, "314.40");
        check(date(2007, 1, 1), Disability::NonSelfSufficient, "326.10");
        check(date(2000, 1, 1), Disability::Medium, "203.80");
        let next_year = date(2027, 1, 1);
        let request = request(date(2016, 1, 1), Disability::None);
        assert_eq!(monthly(&request, None, next_year), None, "no figures yet");
    }
}
