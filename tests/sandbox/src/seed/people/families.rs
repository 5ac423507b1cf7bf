//! A family with children, and somebody with a low income.

use crate::seed::household::Means;
use crate::seed::household::Member;
use crate::seed::places::*;
use crate::seed::sketch::Earned;
use crate::seed::sketch::Job;
use crate::seed::sketch::Sketch;
use jiff::civil::date;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::assegno_unico::Disability;
use sportello::gateway::contract::household::Relation;
use sportello::gateway::contract::registers::ContractKind;

/// The sketches.
pub fn sketches() -> Vec<Sketch> {
    vec![ilaria_bassi(), ioana_popescu()]
}

fn ilaria_bassi() -> Sketch {
    Sketch {
        given: "Ilaria",
        family: "Bassi",
        sex: Sex::Female,
        born: date(1989, 1, 12),
        birth_place: BOLOGNA,
        street: "Via Saragozza 77",
        home: IN_BOLOGNA,
        story_it: "Due figli piccoli, lavoro a tempo parziale, ISEE presentato",
        story_en: "Two small children, part-time work, ISEE filed",
        email: Some("ilaria.bassi@example.org"),
        phone: Some("+39 329 0000501"),
        account: Some(("05387", "02400", "000000100501")),
        jobs: vec![Job {
            employer: "Cooperativa Il Nido scs",
            employer_number: "0345678037",
            contract: ContractKind::Permanent,
            began_days_ago: 1500,
            ended: None,
        }],
        earned: Earned {
            weeks: 190,
            euros: 44_000,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![
            Member {
                given: "Pietro",
                family: "Neri",
                sex: Sex::Male,
                born: date(1986, 5, 3),
                birth_place: BOLOGNA,
                relation: Relation::Spouse,
                disability: Some(Disability::None),
            },
            Member {
                given: "Viola",
                family: "Neri",
                sex: Sex::Female,
                born: date(2019, 9, 28),
                birth_place: BOLOGNA,
                relation: Relation::Child,
                disability: Some(Disability::None),
            },
            Member {
                given: "Tommaso",
                family: "Neri",
                sex: Sex::Male,
                born: date(2024, 2, 6),
                birth_place: BOLOGNA,
                relation: Relation::Child,
                disability: Some(Disability::None),
            },
        ],
        isee: Some(Means {
            indicator: "16420.55",
            number: "00501234E-00",
        }),
    }
}

fn ioana_popescu() -> Sketch {
    Sketch {
        given: "Ioana",
        family: "Popescu",
        sex: Sex::Female,
        born: date(1998, 6, 25),
        birth_place: ROMANIA,
        street: "Via Tuscolana 840",
        home: IN_ROMA,
        story_it: "Reddito basso, un figlio, lavoro finito da un mese",
        story_en: "Low income, one child, job ended a month ago",
        email: Some("ioana.popescu@example.org"),
        phone: Some("+39 327 0000502"),
        account: Some(("07601", "03200", "000000100502")),
        jobs: vec![Job {
            employer: "Pulizie Lampo srl",
            employer_number: "0167890058",
            contract: ContractKind::FixedTerm,
            began_days_ago: 260,
            ended: Some((31, "fixed_term_end")),
        }],
        earned: Earned {
            weeks: 32,
            euros: 5_760,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![Member {
            given: "Matei",
            family: "Popescu",
            sex: Sex::Male,
            born: date(2021, 11, 14),
            birth_place: ROMA,
            relation: Relation::Child,
            disability: Some(Disability::None),
        }],
        isee: Some(Means {
            indicator: "4310.00",
            number: "00505678L-00",
        }),
    }
}
