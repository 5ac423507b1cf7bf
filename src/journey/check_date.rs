//! Checking a day that was typed.

use super::{
    answers::View,
    check::{Fault, date_of, date_parts},
    declaration::{DateRange, Question},
    facts,
};
use crate::domain::date;
use jiff::civil::Date;

/// Months after the end of a job in which what is paid for it can reach: longer is a slip in the year.
const MONTHS_AFTER_JOB: i32 = 24;

/// Years ahead in which what is valid now can end: the longest residence permit has ten, twice that is a slip in the year.
const YEARS_AHEAD: i32 = 20;

/// Whether the answer is a day, and one that the question can have.
pub fn typed_date(
    question: &Question,
    answer: &str,
    range: DateRange,
    answers: &View,
) -> Result<(), Fault> {
    let today = answers.today;
    let day = match date::parse_parts(&date_parts(answer)) {
        Ok(day) => day,
        Err(date::DateError::Empty) => return Err(Fault::missing(question)),
        Err(error) => {
            return Err(Fault {
                part: error.part() as usize,
                ..Fault::because(question, error.key())
            });
        }
    };
    let wrong_year = |message| Fault {
        part: 2,
        ..Fault::because(question, message)
    };
    let oldest = match range {
        DateRange::Past => 1950,
        DateRange::Birth => today.year() - 120,
        DateRange::AfterJob => return after_job(question, day, answers),
        DateRange::Future if day < today => return Err(wrong_year("error.date.past")),
        DateRange::Future if day > date::add_months(today, 12 * YEARS_AHEAD) => {
            return Err(wrong_year("error.date.far_ahead"));
        }
        DateRange::Future => return Ok(()),
    };
    if day > today {
        return Err(wrong_year("error.date.future"));
    }
    if day.year() < oldest {
        return Err(wrong_year("error.date.too_old").with("year", oldest));
    }
    Ok(())
}

/// Whether the day is one that a payment at the end of the job can be about.
fn after_job(question: &Question, day: Date, answers: &View) -> Result<(), Fault> {
    // Without the day of the end, that question has its own fault.
    let Some(end) = answers
        .get(facts::END_DATE)
        .and_then(|typed| date_of(&typed))
    else {
        return Ok(());
    };
    if day < end {
        return Err(Fault::because(question, "error.date.before_job_end"));
    }
    if day > date::add_months(end, MONTHS_AFTER_JOB) {
        return Err(Fault {
            part: 2,
            ..Fault::because(question, "error.date.long_after_job_end")
        });
    }
    Ok(())
}
