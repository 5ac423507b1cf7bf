//! Somebody who lives in another State of the Union, worked in Italy and logs in by eIDAS.

use crate::seed::places::*;
use crate::seed::sketch::Earned;
use crate::seed::sketch::Job;
use crate::seed::sketch::Sketch;
use jiff::civil::date;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::registers::ContractKind;

/// The sketches.
pub fn sketches() -> Vec<Sketch> {
    vec![jonas_weber()]
}

fn jonas_weber() -> Sketch {
    Sketch {
        given: "Jonas",
        family: "Weber",
        sex: Sex::Male,
        born: date(1994, 7, 7),
        birth_place: GERMANY,
        street: "Sendlinger Straße 40",
        home: IN_MUNICH,
        story_it: "Vive in Germania, stagione finita in Alto Adige: entra con eIDAS",
        story_en: "Lives in Germany, season in South Tyrol ended: logs in by eIDAS",
        email: Some("jonas.weber@example.org"),
        phone: Some("+49 1512 0000701"),
        account: None,
        jobs: vec![Job {
            employer: "Albergo Val Badia srl",
            employer_number: "0234567021",
            contract: ContractKind::Seasonal,
            began_days_ago: 190,
            ended: Some((28, "fixed_term_end")),
        }],
        earned: Earned {
            weeks: 46,
            euros: 16_100,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}
