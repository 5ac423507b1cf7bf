//! A pensioner, somebody near the pension, and somebody with a disability.

use crate::seed::household::Means;
use crate::seed::household::Member;
use crate::seed::places::*;
use crate::seed::sketch::Earned;
use crate::seed::sketch::Job;
use crate::seed::sketch::Sketch;
use jiff::civil::date;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::household::Relation;
use sportello::gateway::contract::registers::ContractKind;

/// The sketches.
pub fn sketches() -> Vec<Sketch> {
    vec![giuseppe_amato(), maria_teresa_longo(), stefano_pellegrini()]
}

fn giuseppe_amato() -> Sketch {
    Sketch {
        given: "Giuseppe",
        family: "Amato",
        sex: Sex::Male,
        born: date(1951, 3, 19),
        birth_place: PALERMO,
        street: "Via Maqueda 200",
        home: IN_PALERMO,
        story_it: "Pensionato",
        story_en: "Pensioner",
        email: None,
        phone: Some("+39 091 0000601"),
        account: Some(("07601", "04600", "000000100601")),
        jobs: vec![],
        earned: Earned::default(),
        has_direct_pension: true,
        household: vec![Member {
            given: "Rosalia",
            family: "Greco",
            sex: Sex::Female,
            born: date(1954, 9, 4),
            birth_place: PALERMO,
            relation: Relation::Spouse,
            disability: None,
        }],
        isee: None,
    }
}

fn maria_teresa_longo() -> Sketch {
    Sketch {
        given: "Maria Teresa",
        family: "Longo",
        sex: Sex::Female,
        born: date(1960, 2, 10),
        birth_place: TRIESTE,
        street: "Via Giulia 51",
        home: IN_TRIESTE,
        story_it: "Lavora ancora, vicina alla pensione",
        story_en: "Still at work, near the pension",
        email: Some("mariateresa.longo@example.org"),
        phone: Some("+39 340 0000602"),
        account: Some(("02008", "02200", "000000100602")),
        jobs: vec![Job {
            employer: "Porto Servizi spa",
            employer_number: "0134567032",
            contract: ContractKind::Permanent,
            began_days_ago: 8000,
            ended: None,
        }],
        earned: Earned {
            weeks: 208,
            euros: 110_000,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn stefano_pellegrini() -> Sketch {
    Sketch {
        given: "Stefano",
        family: "Pellegrini",
        sex: Sex::Male,
        born: date(1977, 12, 24),
        birth_place: ROMA,
        street: "Via Prenestina 215",
        home: IN_ROMA,
        story_it: "Ha l'assegno ordinario di invalidità; licenziato per superamento del comporto",
        story_en: "Has an invalidity allowance; dismissed after long illness",
        email: Some("stefano.pellegrini@example.org"),
        phone: Some("+39 333 0000603"),
        account: Some(("05034", "03200", "000000100603")),
        jobs: vec![Job {
            employer: "Logistica Tiburtina srl",
            employer_number: "0178901058",
            contract: ContractKind::Permanent,
            began_days_ago: 3100,
            ended: Some((18, "dismissal")),
        }],
        earned: Earned {
            weeks: 140,
            euros: 39_200,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: Some(Means {
            indicator: "11870.20",
            number: "00603456T-00",
        }),
    }
}
