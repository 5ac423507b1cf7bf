use super::*;
use EndReason::*;
use jiff::civil::date;

const END: Date = date(2026, 3, 31);
const LAST_DAY: Date = date(2026, 6, 7);

/// Somebody dismissed with two years of contributions who claims the day after.
fn dismissed() -> Situation {
    Situation {
        ending: Ending {
            date: END,
            reason: Dismissal,
            notice_paid_until: None,
        },
        claim: date(2026, 4, 1),
        contribution_weeks: 104,
        used_weeks: 0,
        previous_end: None,
        has_direct_pension: false,
    }
}

fn ended(date: Date, reason: EndReason) -> Ending {
    Ending {
        date,
        reason,
        notice_paid_until: None,
    }
}

fn previous(date: Date, reason: EndReason, weeks_since: u32) -> Option<PreviousEnd> {
    Some(PreviousEnd {
        date,
        reason,
        weeks_since,
    })
}

fn check(situation: Situation, expected: &[Refusal]) {
    let found = entitlement(&situation).expect("a year in the table");
    let refusals = match found.outcome {
        Outcome::Entitled => vec![],
        Outcome::NotEntitled(refusals) => refusals,
    };
    assert_eq!(refusals, expected, "{situation:?}");
    for refusal in refusals {
        assert!(found.lines.contains(&refusal.line()));
    }
}

#[test]
fn each_reason() {
    for reason in EndReason::ALL {
        let expected = match reason {
            VoluntaryResignation | ImpliedResignation => vec![Refusal::VoluntaryResignation],
            ConsensualOther => vec![Refusal::ConsensualTermination],
            Retirement => vec![Refusal::Pension],
            _ => vec![],
        };
        check(
            Situation {
                ending: ended(END, reason),
                ..dismissed()
            },
            &expected,
        );
    }
    let pensioner = Situation {
        has_direct_pension: true,
        ..dismissed()
    };
    check(pensioner, &[Refusal::Pension]);
    check(
        Situation {
            ending: ended(END, Retirement),
            ..pensioner
        },
        &[Refusal::Pension],
    );
}

#[test]
fn thirteen_weeks_are_needed() {
    check(
        Situation {
            contribution_weeks: 13,
            ..dismissed()
        },
        &[],
    );
    let refusal = Refusal::TooFewWeeks {
        found: 12,
        needed: 13,
    };
    check(
        Situation {
            contribution_weeks: 12,
            ..dismissed()
        },
        &[refusal],
    );
}

#[test]
fn weeks_that_gave_a_benefit_give_no_other() {
    let with = |contribution_weeks, used_weeks| Situation {
        contribution_weeks,
        used_weeks,
        ..dismissed()
    };
    check(with(104, 103), &[]);
    check(with(104, 104), &[Refusal::NoWeeksLeft { found: 104 }]);
    check(with(50, 60), &[Refusal::NoWeeksLeft { found: 50 }]);
    // Said once: without the weeks for the right, what is left of them does not matter.
    let too_few = Refusal::TooFewWeeks {
        found: 12,
        needed: 13,
    };
    check(with(12, 12), &[too_few]);
}

#[test]
fn sixty_eight_days_to_claim() {
    check(
        Situation {
            claim: LAST_DAY,
            ..dismissed()
        },
        &[],
    );
    let late = Refusal::ClaimTooLate { last_day: LAST_DAY };
    check(
        Situation {
            claim: date(2026, 6, 8),
            ..dismissed()
        },
        &[late],
    );
    check(
        Situation {
            claim: END,
            ..dismissed()
        },
        &[Refusal::NotYetEnded { end: END }],
    );
    let for_cause = Situation {
        ending: ended(END, DismissalForCause),
        ..dismissed()
    };
    check(
        Situation {
            claim: date(2026, 7, 7),
            ..for_cause
        },
        &[],
    );
    let late = Refusal::ClaimTooLate {
        last_day: date(2026, 7, 7),
    };
    check(
        Situation {
            claim: date(2026, 7, 8),
            ..for_cause
        },
        &[late],
    );
}

#[test]
fn weeks_since_a_voluntary_end() {
    let left = date(2025, 12, 1);
    let with = |previous_end| Situation {
        previous_end,
        ..dismissed()
    };
    let refused = |found, voluntary_end| Refusal::Rule2025TooFewWeeks {
        found,
        needed: 13,
        voluntary_end,
    };
    for reason in [VoluntaryResignation, ImpliedResignation, ConsensualOther] {
        check(with(previous(left, reason, 12)), &[refused(12, left)]);
        check(with(previous(left, reason, 13)), &[]);
    }
    for reason in [
        JustCauseResignation,
        ProtectedParenthoodResignation,
        ConsensualArt7,
        Dismissal,
    ] {
        check(with(previous(left, reason, 0)), &[]);
    }
    let a_year_before = date(2025, 3, 31);
    check(
        with(previous(a_year_before, VoluntaryResignation, 5)),
        &[refused(5, a_year_before)],
    );
    check(
        with(previous(date(2025, 3, 30), VoluntaryResignation, 5)),
        &[],
    );

    let ended_on = |end| Situation {
        ending: ended(end, FixedTermEnd),
        claim: add_months(end, 1),
        previous_end: previous(date(2024, 10, 1), VoluntaryResignation, 5),
        ..dismissed()
    };
    check(ended_on(date(2024, 12, 31)), &[]);
    check(ended_on(date(2025, 1, 1)), &[refused(5, date(2024, 10, 1))]);
}

proptest::proptest! {
    /// The pre-check rests on it: it does not ask for the day of an earlier voluntary end within the twelve months.
    #[test]
    fn any_day_of_the_twelve_months_before_weighs_the_same(days in 1..=365i32, weeks_since in 0..60u32) {
        let judged = |date| {
            let previous_end = previous(date, VoluntaryResignation, weeks_since);
            let found = entitlement(&Situation { previous_end, ..dismissed() }).expect("a year in the table");
            found.lines.iter().map(|line| line.key).collect::<Vec<_>>()
        };
        let some_day = judged(crate::domain::date::add_days(END, -days));
        proptest::prop_assert_eq!(some_day, judged(add_months(END, -6)));
    }
}

#[test]
fn all_reasons_are_told_at_once() {
    let situation = Situation {
        ending: ended(END, VoluntaryResignation),
        claim: date(2026, 6, 30),
        contribution_weeks: 3,
        ..dismissed()
    };
    check(
        situation,
        &[
            Refusal::VoluntaryResignation,
            Refusal::TooFewWeeks {
                found: 3,
                needed: 13,
            },
            Refusal::ClaimTooLate { last_day: LAST_DAY },
        ],
    );
}

#[test]
fn who_is_entitled_sees_each_rule() {
    let situation = Situation {
        previous_end: previous(date(2025, 6, 1), VoluntaryResignation, 40),
        ..dismissed()
    };
    let found = entitlement(&situation).expect("a year in the table");
    let keys: Vec<&str> = found.lines.iter().map(|line| line.key).collect();
    let expected = [
        "naspi.line.involuntary",
        "naspi.line.weeks",
        "naspi.line.weeks_since_voluntary_end",
        "naspi.line.claim_in_time",
    ];
    assert_eq!(keys, expected);
}

#[test]
fn other_years_are_not_judged() {
    for end in [date(2023, 12, 31), date(2027, 1, 1)] {
        let outside = entitlement(&Situation {
            ending: ended(end, Dismissal),
            ..dismissed()
        });
        let expected = OutsideTable {
            date: end,
            first: date(2024, 1, 1),
            last: date(2026, 12, 31),
        };
        assert_eq!(outside, Err(expected));
    }
}
