//! People whose job has ended and whose claim meets an obstacle, each another.

use crate::seed::places::*;
use crate::seed::sketch::Earned;
use crate::seed::sketch::Job;
use crate::seed::sketch::Sketch;
use jiff::civil::date;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::registers::ContractKind;

/// The sketches.
pub fn sketches() -> Vec<Sketch> {
    vec![
        davide_greco(),
        sara_lombardi(),
        luca_moretti(),
        anna_fabbri(),
    ]
}

fn davide_greco() -> Sketch {
    Sketch {
        given: "Davide",
        family: "Greco",
        sex: Sex::Male,
        born: date(1993, 5, 30),
        birth_place: BARI,
        street: "Via Roma 112",
        home: IN_PALERMO,
        story_it: "Si è dimesso di sua volontà una settimana fa",
        story_en: "Resigned of his own will a week ago",
        email: Some("davide.greco@example.org"),
        phone: Some("+39 349 0000201"),
        account: Some(("05387", "04600", "000000100201")),
        jobs: vec![Job {
            employer: "Agrumi del Sud srl",
            employer_number: "0567890082",
            contract: ContractKind::Permanent,
            began_days_ago: 1100,
            ended: Some((7, "voluntary_resignation")),
        }],
        earned: Earned {
            weeks: 150,
            weeks_since_voluntary_end: Some(0),
            euros: 45_000,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn sara_lombardi() -> Sketch {
    Sketch {
        given: "Sara",
        family: "Lombardi",
        sex: Sex::Female,
        born: date(1996, 10, 11),
        birth_place: VERONA,
        street: "Via Savona 19",
        home: IN_MILANO,
        story_it: "Dimissioni otto mesi fa, poi nove settimane a termine (regola del 2025)",
        story_en: "Resigned eight months ago, then nine weeks fixed-term (rule of 2025)",
        email: Some("sara.lombardi@example.org"),
        phone: Some("+39 340 0000202"),
        account: Some(("03475", "01600", "000000100202")),
        jobs: vec![
            Job {
                employer: "Fiera Eventi srl",
                employer_number: "0945678015",
                contract: ContractKind::FixedTerm,
                began_days_ago: 75,
                ended: Some((12, "fixed_term_end")),
            },
            Job {
                employer: "Studio Grafico Adige srl",
                employer_number: "0398765023",
                contract: ContractKind::Permanent,
                began_days_ago: 1400,
                ended: Some((243, "voluntary_resignation")),
            },
        ],
        earned: Earned {
            weeks: 170,
            weeks_since_voluntary_end: Some(9),
            euros: 51_000,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn luca_moretti() -> Sketch {
    Sketch {
        given: "Luca",
        family: "Moretti",
        sex: Sex::Male,
        born: date(2004, 3, 8),
        birth_place: PADOVA,
        street: "Via San Donato 66",
        home: IN_BOLOGNA,
        story_it: "Primo lavoro: solo dieci settimane di contributi",
        story_en: "First job: only ten weeks of contributions",
        email: Some("luca.moretti@example.org"),
        phone: Some("+39 351 0000203"),
        account: Some(("03268", "02400", "000000100203")),
        jobs: vec![Job {
            employer: "Gelateria Due Torri snc",
            employer_number: "0412345037",
            contract: ContractKind::Seasonal,
            began_days_ago: 90,
            ended: Some((20, "fixed_term_end")),
        }],
        earned: Earned {
            weeks: 10,
            euros: 2_900,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn anna_fabbri() -> Sketch {
    Sketch {
        given: "Anna",
        family: "Fabbri",
        sex: Sex::Female,
        born: date(1985, 12, 1),
        birth_place: CAGLIARI,
        street: "Via Appia Nuova 310",
        home: IN_ROMA,
        story_it: "Lavoro finito 75 giorni fa: il termine di 68 giorni è passato",
        story_en: "Job ended 75 days ago: the term of 68 days is over",
        email: Some("anna.fabbri@example.org"),
        phone: Some("+39 338 0000204"),
        account: Some(("06230", "03200", "000000100204")),
        jobs: vec![Job {
            employer: "Hotel Quirino srl",
            employer_number: "0154321058",
            contract: ContractKind::FixedTerm,
            began_days_ago: 700,
            ended: Some((75, "fixed_term_end")),
        }],
        earned: Earned {
            weeks: 96,
            euros: 28_800,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}
