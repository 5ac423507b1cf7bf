use super::*;
use crate::{
    gateway::contract::drafts::Answers,
    journey::{
        check::Fault,
        declaration::{Journey, Prefill},
        upgrade::upgrade,
        walk,
    },
    segments::unemployed::{naspi::NASPI, pre_check::PRE_CHECK},
};
use jiff::civil::date;
use serde_json::json;

const TODAY: Date = date(2026, 11, 25);

/// Dismissed from a permanent job on 4 November 2026; `change` makes another story of it.
fn registers(change: impl FnOnce(&mut serde_json::Value)) -> Registers {
    let from = json!({ "register": "anpr", "as_of": "2026-11-25" });
    let mut value = json!({
        "person": {
            "given_name": "Mario", "family_name": "Rossi", "tax_code": "RSSMRA85T10A562S",
            "birth_date": "1985-12-10", "birth_place": "San Giuliano Terme", "provenance": from,
        },
        "residence": {
            "street": "Via Roma 1", "post_code": "40121", "municipality": "Bologna", "province": "BO",
            "provenance": from,
        },
        "contacts": { "provenance": from },
        "employments": [{
            "employment_id": "last", "employer_name": "Alba srl", "employer_tax_code": "80078750587",
            "contract": "permanent", "start_date": "2023-01-02", "end_date": "2026-11-04",
            "end_reason": "dismissal", "provenance": from,
        }],
        "contributions": {
            "weeks": 150, "weeks_already_used": 0,
            "taxable_pay": { "amount": "60000.00", "currency": "EUR" }, "provenance": from,
        },
        "office": { "code": "1300", "name": "Bologna", "address": "Via Gramsci 6" },
    });
    change(&mut value);
    serde_json::from_value(value).expect("registers")
}

/// Reads typed answers over these registers.
fn with_answers<R>(
    journey: &Journey,
    registers: Option<&Registers>,
    typed: &[(&str, &str)],
    read: impl FnOnce(&View) -> R,
) -> R {
    with_answers_on(TODAY, journey, registers, typed, read)
}

fn with_answers_on<R>(
    today: Date,
    journey: &Journey,
    registers: Option<&Registers>,
    typed: &[(&str, &str)],
    read: impl FnOnce(&View) -> R,
) -> R {
    let declared = walk::questions_by_name(journey);
    let typed: Answers = typed
        .iter()
        .map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned()))
        .collect();
    read(&View::new(&typed, registers, &declared, today))
}

#[test]
fn the_employers_tax_code_is_asked_for_a_job_nobody_knows() {
    let registers = registers(|_| {});
    let faults = |typed: &[(&str, &str)]| -> Vec<Fault> {
        let step = NASPI.steps.iter().find(|step| step.key == "last-job");
        with_answers(&NASPI, Some(&registers), typed, |answers| {
            check::step(step.expect("a step"), answers)
        })
    };
    let check = |code: &str, message: Option<&str>, values: &[(&'static str, String)]| {
        let found = faults(&[
            ("employment", "other"),
            ("employer_name", "Alba srl"),
            ("end_date", "4|11|2026"),
            ("employer_tax_code", code),
        ]);
        let found: Vec<_> = found
            .iter()
            .map(|fault| (fault.question, fault.message, fault.values.as_slice()))
            .collect();
        assert_eq!(found, [("employer_tax_code", message, values)], "{code:?}");
    };
    let number = |found: &str| [("found", found.to_owned())];
    check("", None, &[]);
    check("8007-8750587", Some("error.employer_code.characters"), &[]);
    check(
        "800787505",
        Some("error.employer_code.firm_length"),
        &number("9"),
    );
    check(
        "RSSMRA85T10A56",
        Some("error.employer_code.person_length"),
        &number("14"),
    );
    check("80078750578", Some("error.employer_code.check_digit"), &[]);
    check("VRDMRA85T32A562S", Some("error.employer_code.date"), &[]);
    check(
        "VRDMRA85T10A562A",
        Some("error.employer_code.check_letter"),
        &[],
    );
    check("rssmra85t10a562s", Some("error.employer_code.own"), &[]);

    let other = [
        ("employment", "other"),
        ("employer_name", "Alba srl"),
        ("end_date", "4|11|2026"),
        ("employer_tax_code", " 800 787 505 87"),
    ];
    assert_eq!(faults(&other), []);
    assert_eq!(faults(&[]), [], "the registers know the job");
}

/// What is said to the person of these registers, as key, weight, step and values.
fn told(registers: &Registers, typed: &[(&str, &str)], today: Date) -> Vec<Advice> {
    with_answers_on(today, &NASPI, Some(registers), typed, advice)
}

fn keys(given: &[Advice]) -> Vec<&'static str> {
    given.iter().map(|advice| advice.key).collect()
}

const PAID_UNTIL: [(&str, &str); 2] = [("notice_pay", "yes"), ("notice_paid_until", "31|12|2026")];

#[test]
fn paid_notice_puts_off_the_days_to_claim() {
    // The job ended on 4 November: day 68 is 11 January; after notice until 31 December it is 9 March.
    let registers = registers(|_| {});
    let check = |typed: &[(&str, &str)], today, expected: &[&str]| {
        let given = told(&registers, typed, today);
        assert_eq!(keys(&given), expected, "{typed:?} {today}");
        let obstacle = given.iter().any(|advice| advice.weight == Weight::Obstacle);
        assert_eq!(obstacle, expected.contains(&"advice.too_late"));
    };
    let no: &[(&str, &str)] = &[("notice_pay", "no")];
    let unknown: &[(&str, &str)] = &[("notice_pay", "yes"), ("notice_paid_until", "?")];
    let [last, after] = [date(2027, 1, 11), date(2027, 1, 12)];
    check(no, last, &[]);
    check(no, after, &["advice.too_late"]);
    // While nobody has told whether and until when it was paid, the claim can be sent.
    check(&[], after, &["advice.maybe_too_late"]);
    check(
        unknown,
        after,
        &["advice.maybe_too_late", "advice.notice_unknown"],
    );
    check(unknown, last, &["advice.notice_unknown"]);
    check(&PAID_UNTIL, after, &[]);
    check(&PAID_UNTIL, date(2027, 3, 9), &[]);
    check(&PAID_UNTIL, date(2027, 3, 10), &["advice.too_late"]);
    // An ending that pays no notice, whatever was answered before the reason was changed.
    let expired = [&[("reason", "fixed_term_end")], &PAID_UNTIL[..]].concat();
    check(&expired, after, &["advice.too_late"]);

    let estimate = with_answers(&NASPI, Some(&registers), &PAID_UNTIL, |answers| {
        claim_estimate(answers)
    });
    let start = estimate.expect("answers").expect("figures").start;
    assert_eq!(start, date(2027, 1, 8));
}

#[test]
fn the_last_day_of_paid_notice_comes_after_the_job() {
    let registers = registers(|_| {});
    let check = |typed: &str, message: Option<&str>| {
        let answers = [("notice_pay", "yes"), ("notice_paid_until", typed)];
        let step = NASPI.steps.iter().find(|step| step.key == "notice-pay");
        let faults = with_answers(&NASPI, Some(&registers), &answers, |answers| {
            check::step(step.expect("a step"), answers)
        });
        let found: Vec<_> = faults.iter().map(|fault| fault.message).collect();
        assert_eq!(found, message.into_iter().map(Some).collect::<Vec<_>>());
    };
    check("4|11|2026", None);
    check("30|giugno|2027", None);
    check("4|11|2028", None);
    check("3|11|2026", Some("error.date.before_job_end"));
    check("5|11|2028", Some("error.date.long_after_job_end"));
    check("31|11|2026", Some("error.date.impossible_day"));
}

#[test]
fn used_weeks_are_said_and_not_shown_as_nothing() {
    let registers =
        registers(|registers| registers["contributions"]["weeks_already_used"] = 150.into());
    let given = told(&registers, &[("notice_pay", "no")], TODAY);
    let expected = Advice {
        key: "advice.no_weeks_left",
        weight: Weight::Warning,
        step: "last-job",
        values: vec![("found", AdviceValue::Count(150))],
    };
    assert_eq!(given, [expected]);
    let estimate = with_answers(&NASPI, Some(&registers), &[], |answers| {
        claim_estimate(answers)
    });
    assert_eq!(estimate, None);
}

#[test]
fn the_pre_checks_outcome_has_its_words() {
    let check = |changed: &[(&str, &str)], expected: &str| {
        let mut typed = vec![
            ("reason", "dismissal"),
            ("end_date", "4|11|2026"),
            ("weeks", "104"),
            ("used_weeks", "0"),
            ("earlier_resignation", "no"),
        ];
        typed.retain(|(question, _)| changed.iter().all(|(other, _)| other != question));
        typed.extend(changed);
        let judged = with_answers(&PRE_CHECK, None, &typed, |answers| {
            pre_check_entitlement(answers)
        });
        let judged = judged.expect("answers").expect("a year in the table");
        assert_eq!(result_key(&judged.outcome), expected, "{changed:?}");
    };
    check(&[], "result.entitled");
    check(&[("used_weeks", "103")], "result.entitled");
    check(&[("used_weeks", "104")], "result.no_weeks_left");
    check(
        &[("weeks", "12"), ("used_weeks", "12")],
        "result.not_entitled",
    );
    check(
        &[("used_weeks", "104"), ("reason", "voluntary_resignation")],
        "result.not_entitled",
    );
    let resigned = ("earlier_resignation", "yes");
    check(&[resigned, ("weeks_since", "13")], "result.entitled");
    check(&[resigned, ("weeks_since", "12")], "result.not_entitled");
}

#[test]
fn an_earlier_end_of_ones_own_will_is_known_as_the_rules_know_it() {
    let with = |reason: &str, ended: &str, weeks: serde_json::Value| {
        registers(|registers| {
            let mut earlier = registers["employments"][0].clone();
            earlier["employment_id"] = "earlier".into();
            earlier["end_reason"] = reason.into();
            earlier["end_date"] = ended.into();
            registers["employments"]
                .as_array_mut()
                .expect("a list")
                .push(earlier);
            registers["contributions"]["weeks_since_voluntary_end"] = weeks;
        })
    };
    let check = |registers: Registers, known: &str, expected: &[&str]| {
        let answer = with_answers(&NASPI, Some(&registers), &[], |answers| {
            answers.text("earlier_resignation")
        });
        assert_eq!(answer, known);
        let given = told(&registers, &[("notice_pay", "no")], TODAY);
        assert_eq!(keys(&given), expected);
    };
    let rule: &[&str] = &["advice.rule_2025"];
    for reason in [
        "voluntary_resignation",
        "implied_resignation",
        "consensual_other",
    ] {
        check(with(reason, "2026-05-01", 9.into()), "yes", rule);
    }
    check(
        with("voluntary_resignation", "2025-11-04", 9.into()),
        "yes",
        rule,
    );
    check(
        with("voluntary_resignation", "2025-11-03", 9.into()),
        "no",
        &[],
    );
    check(
        with("just_cause_resignation", "2026-05-01", 9.into()),
        "no",
        &[],
    );
    // How many weeks is not known: nothing is said, rather than that there are none.
    let unknown = serde_json::Value::Null;
    check(
        with("voluntary_resignation", "2026-05-01", unknown),
        "yes",
        &[],
    );
}

#[test]
fn only_who_is_entitled_is_hurried_and_sees_an_amount() {
    let check = |reason: &str, expected: &[&str], estimated: bool| {
        let registers = registers(|value| {
            value["employments"][0]["end_date"] = "2026-11-20".into();
            value["employments"][0]["end_reason"] = reason.into();
        });
        with_answers(&NASPI, Some(&registers), &[], |answers| {
            let advice = advice(answers);
            let keys: Vec<_> = advice.iter().map(|advice| advice.key).collect();
            assert_eq!(keys, expected, "{reason}");
            let estimate = claim_estimate(answers);
            assert_eq!(estimate.is_some(), estimated, "{reason}");
        });
    };
    check("dismissal", &["advice.claim_soon"], true);
    check(
        "voluntary_resignation",
        &["advice.voluntary_resignation"],
        false,
    );
}

#[test]
fn a_source_is_told_only_for_what_comes_from_it() {
    let registers = registers(|_| {});
    let check = |employment: &str, prefill: Prefill, expected: bool| {
        let told = with_answers(
            &NASPI,
            Some(&registers),
            &[("employment", employment)],
            |answers| facts::provenance(prefill, answers).is_some(),
        );
        assert_eq!(told, expected, "{prefill:?} of {employment}");
    };
    check("last", Prefill::Employment, true);
    check("last", Prefill::EmploymentEndDate, true);
    check("last", Prefill::EmploymentEndReason, true);
    // The list of jobs still comes from there; nothing about the other job does.
    check("other", Prefill::Employment, true);
    check("other", Prefill::EmploymentEndDate, false);
    check("other", Prefill::EmploymentEndReason, false);
}

#[test]
fn a_draft_of_version_1_is_read() {
    let registers = registers(|_| {});
    let check = |given: &[(&str, &str)], expected: &str| {
        let mut answers: Answers = [("reason", "dismissal"), ("notice_pay", "yes")]
            .iter()
            .chain(given)
            .map(|(key, answer)| ((*key).to_owned(), (*answer).to_owned()))
            .collect();
        let mut step = "notice-pay".to_owned();
        assert_eq!(upgrade(&NASPI, 1, &mut answers, &mut step), Ok(()));
        let declared = walk::questions_by_name(&NASPI);
        let view = View::new(&answers, Some(&registers), &declared, TODAY);
        let reached = walk::find(&NASPI, &step, &view).expect("a step");
        assert_eq!(check::step(reached, &view), [], "{given:?}");
        assert_eq!(view.text("notice_paid_until"), expected);
        assert!(
            answers.keys().all(|key| walk::is_asked(&NASPI, key)),
            "{answers:?}"
        );
    };
    check(&[("notice_end_known", "no")], "?");
    check(
        &[
            ("notice_end_known", "yes"),
            ("notice_paid_until", "31|12|2026"),
        ],
        "31|12|2026",
    );
}
