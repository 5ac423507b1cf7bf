//! When to claim NASpI and from when it runs (D.Lgs. 22/2015, art. 6; circ. INPS 94/2015, par. 2.6).
//!
//! Days are counted from the end of the employment; after a dismissal for just cause from the thirtieth day after it;
//! when the employer paid for the notice not worked, from the end of those days. Not covered, because the claim itself
//! must show the dates: maternity, sickness or an accident that begins within the window and suspends it, and a dispute
//! about the dismissal, which lets the days run from its outcome.

use super::end_reason::EndReason;
use super::sources;
use crate::domain::date::add_days;
use crate::rules::Source;
use jiff::civil::Date;

/// Days within which to claim; after them the right is lost.
pub const DAYS_TO_CLAIM: i32 = 68;
/// Days of waiting before the benefit can run.
const WAITING_DAYS: i32 = 8;
/// Days by which a dismissal for just cause delays everything.
const DAYS_AFTER_JUST_CAUSE: i32 = 30;

/// How an employment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The last day of the employment.
    pub date: Date,
    /// Why it ended.
    pub reason: EndReason,
    /// The last day covered by an indemnity for notice that was not worked, if the employer paid one.
    pub notice_paid_until: Option<Date>,
}

/// The days that matter for a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimWindow {
    /// The day the count starts after.
    pub counted_from: Date,
    /// The first day the benefit can run from, for whoever claims by then.
    pub earliest_start: Date,
    /// The last day to claim.
    pub last_day: Date,
    /// The rule applied.
    pub source: Source,
}

impl ClaimWindow {
    /// The window after an employment that ended so.
    pub fn after(ending: Ending) -> Self {
        let by_reason = match ending.reason {
            EndReason::DismissalForCause => add_days(ending.date, DAYS_AFTER_JUST_CAUSE),
            _ => ending.date,
        };
        let counted_from = ending
            .notice_paid_until
            .map_or(by_reason, |notice_end| notice_end.max(by_reason));
        Self {
            counted_from,
            earliest_start: add_days(counted_from, WAITING_DAYS),
            last_day: add_days(counted_from, DAYS_TO_CLAIM),
            source: if counted_from == ending.date {
                sources::CLAIM
            } else {
                sources::CLAIM_COUNTED_LATER
            },
        }
    }

    /// The first day of the benefit: the eighth day for whoever claims by then, else the day after the claim.
    pub fn start_if_claimed(self, claim: Date) -> Date {
        if claim <= self.earliest_start {
            self.earliest_start
        } else {
            add_days(claim, 1)
        }
    }
}

/// The last day to claim after an employment that ended on `end`, in the ordinary case.
pub fn last_day_to_claim(end: Date) -> Date {
    add_days(end, DAYS_TO_CLAIM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_that_matter() {
        let check = |reason, notice_paid_until, last_day, claim, start| {
            let ending = Ending {
                date: date(2026, 3, 31),
                reason,
                notice_paid_until,
            };
            let window = ClaimWindow::after(ending);
            assert_eq!(
                (window.last_day, window.start_if_claimed(claim)),
                (last_day, start),
                "{ending:?} {claim}"
            );
        };
        use EndReason::*;
        let ordinary = date(2026, 6, 7);
        check(
            FixedTermEnd,
            None,
            ordinary,
            date(2026, 4, 1),
            date(2026, 4, 8),
        );
        check(
            FixedTermEnd,
            None,
            ordinary,
            date(2026, 4, 8),
            date(2026, 4, 8),
        );
        check(
            FixedTermEnd,
            None,
            ordinary,
            date(2026, 4, 9),
            date(2026, 4, 10),
        );
        check(FixedTermEnd, None, ordinary, ordinary, date(2026, 6, 8));
        // The thirty-eighth day after the end, as INPS's circular has it.
        check(
            DismissalForCause,
            None,
            date(2026, 7, 7),
            date(2026, 4, 1),
            date(2026, 5, 8),
        );
        check(
            DismissalForCause,
            None,
            date(2026, 7, 7),
            date(2026, 5, 9),
            date(2026, 5, 10),
        );
        let notice = Some(date(2026, 4, 30));
        check(
            Dismissal,
            notice,
            date(2026, 7, 7),
            date(2026, 4, 20),
            date(2026, 5, 8),
        );
        check(
            Dismissal,
            Some(date(2026, 1, 1)),
            ordinary,
            date(2026, 4, 1),
            date(2026, 4, 8),
        );
        assert_eq!(last_day_to_claim(date(2026, 3, 31)), ordinary);
    }
}
