//! People who have claimed NASpI before: one claim was accepted, one refused.

use crate::seed::places::*;
use crate::seed::sketch::Earned;
use crate::seed::sketch::Job;
use crate::seed::sketch::Sketch;
use jiff::civil::date;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::registers::ContractKind;

/// The sketches.
pub fn sketches() -> Vec<Sketch> {
    vec![paolo_vitale(), francesca_serra()]
}

fn paolo_vitale() -> Sketch {
    Sketch {
        given: "Paolo",
        family: "Vitale",
        sex: Sex::Male,
        born: date(1972, 7, 19),
        birth_place: CATANIA,
        street: "Via Libertà 45",
        home: IN_PALERMO,
        story_it: "Ha una domanda di NASpI già accolta",
        story_en: "Has a claim for NASpI already accepted",
        email: Some("paolo.vitale@example.org"),
        phone: Some("+39 333 0000301"),
        account: Some(("07601", "04600", "000000100301")),
        jobs: vec![Job {
            employer: "Edilizia Conca d'Oro srl",
            employer_number: "0587654082",
            contract: ContractKind::Permanent,
            began_days_ago: 2100,
            ended: Some((150, "dismissal")),
        }],
        earned: Earned {
            weeks: 190,
            weeks_already_used: 30,
            euros: 57_000,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn francesca_serra() -> Sketch {
    Sketch {
        given: "Francesca",
        family: "Serra",
        sex: Sex::Female,
        born: date(1990, 3, 27),
        birth_place: GENOVA,
        street: "Via Carducci 22",
        home: IN_TRIESTE,
        story_it: "Ha una domanda di NASpI rifiutata: può chiedere il riesame",
        story_en: "Has a claim for NASpI refused: a review is possible",
        email: Some("francesca.serra@example.org"),
        phone: Some("+39 345 0000302"),
        account: Some(("01030", "02200", "000000100302")),
        jobs: vec![Job {
            employer: "Caffè San Giusto srl",
            employer_number: "0123987032",
            contract: ContractKind::Permanent,
            began_days_ago: 900,
            ended: Some((50, "voluntary_resignation")),
        }],
        earned: Earned {
            weeks: 120,
            weeks_since_voluntary_end: Some(0),
            euros: 33_600,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}
