//! People at work: employed, self-employed, employing others.

use crate::seed::places::*;
use crate::seed::sketch::Earned;
use crate::seed::sketch::Job;
use crate::seed::sketch::Sketch;
use jiff::civil::date;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::registers::ContractKind;

/// The sketches.
pub fn sketches() -> Vec<Sketch> {
    vec![matteo_gallo(), andrea_fontana(), beatrice_riva()]
}

fn matteo_gallo() -> Sketch {
    Sketch {
        given: "Matteo",
        family: "Gallo",
        sex: Sex::Male,
        born: date(1987, 8, 21),
        birth_place: NAPOLI,
        street: "Via Chiaia 140",
        home: IN_NAPOLI,
        story_it: "Lavoratore dipendente, nessun rapporto finito",
        story_en: "Employed, no employment ended",
        email: Some("matteo.gallo@example.org"),
        phone: Some("+39 331 0000401"),
        account: Some(("03069", "03400", "000000100401")),
        jobs: vec![Job {
            employer: "Cantieri Partenope spa",
            employer_number: "0612987063",
            contract: ContractKind::Permanent,
            began_days_ago: 1900,
            ended: None,
        }],
        earned: Earned {
            weeks: 208,
            euros: 98_000,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn andrea_fontana() -> Sketch {
    Sketch {
        given: "Andrea",
        family: "Fontana",
        sex: Sex::Male,
        born: date(1981, 4, 4),
        birth_place: MILANO,
        street: "Ripa di Porta Ticinese 63",
        home: IN_MILANO,
        story_it: "Artigiano con partita IVA",
        story_en: "Self-employed craftsman",
        email: Some("andrea.fontana@example.org"),
        phone: Some("+39 348 0000402"),
        account: Some(("05018", "01600", "000000100402")),
        jobs: vec![],
        earned: Earned::default(),
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn beatrice_riva() -> Sketch {
    Sketch {
        given: "Beatrice",
        family: "Riva",
        sex: Sex::Female,
        born: date(1969, 10, 16),
        birth_place: TORINO,
        street: "Piazza Vittorio Veneto 9",
        home: IN_TORINO,
        story_it: "Titolare di un'impresa con dipendenti",
        story_en: "Owner of a business with employees",
        email: Some("beatrice.riva@example.org"),
        phone: Some("+39 335 0000403"),
        account: Some(("03062", "01002", "000000100403")),
        jobs: vec![],
        earned: Earned::default(),
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}
