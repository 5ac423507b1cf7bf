//! People whose job has ended and who are entitled to NASpI.

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
        giulia_ferri(),
        marco_rinaldi(),
        elena_conti(),
        roberto_marchetti(),
        chiara_de_santis(),
        amina_haddad(),
        olena_kovalenko(),
    ]
}

fn giulia_ferri() -> Sketch {
    Sketch {
        given: "Giulia",
        family: "Ferri",
        sex: Sex::Female,
        born: date(1991, 4, 23),
        birth_place: BOLOGNA,
        street: "Via Galliera 18",
        home: IN_BOLOGNA,
        story_it: "Contratto a termine scaduto tre settimane fa",
        story_en: "Fixed-term contract ended three weeks ago",
        email: Some("giulia.ferri@example.org"),
        phone: Some("+39 333 0000101"),
        account: Some(("03069", "02400", "000000100101")),
        jobs: vec![
            Job {
                employer: "Alba Servizi srl",
                employer_number: "0312456037",
                contract: ContractKind::FixedTerm,
                began_days_ago: 750,
                ended: Some((21, "fixed_term_end")),
            },
            Job {
                employer: "Libreria del Portico snc",
                employer_number: "0287310037",
                contract: ContractKind::FixedTerm,
                began_days_ago: 1480,
                ended: Some((770, "fixed_term_end")),
            },
        ],
        earned: Earned {
            weeks: 200,
            euros: 60_000,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn marco_rinaldi() -> Sketch {
    Sketch {
        given: "Marco",
        family: "Rinaldi",
        sex: Sex::Male,
        born: date(1979, 11, 2),
        birth_place: TORINO,
        street: "Corso Regina Margherita 151",
        home: IN_TORINO,
        story_it: "Licenziato dieci giorni fa dopo sei anni",
        story_en: "Dismissed ten days ago after six years",
        email: Some("marco.rinaldi@example.org"),
        phone: Some("+39 347 0000102"),
        account: Some(("02008", "01002", "000000100102")),
        jobs: vec![Job {
            employer: "Officine Dora spa",
            employer_number: "0654128001",
            contract: ContractKind::Permanent,
            began_days_ago: 2200,
            ended: Some((10, "dismissal")),
        }],
        earned: Earned {
            weeks: 208,
            euros: 92_560,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn elena_conti() -> Sketch {
    Sketch {
        given: "Elena",
        family: "Conti",
        sex: Sex::Female,
        born: date(1988, 2, 29),
        birth_place: FIRENZE,
        street: "Via dei Mille 7",
        home: IN_MILANO,
        story_it: "Dimissioni per giusta causa: stipendi non pagati, servono documenti",
        story_en: "Resigned for just cause, wages unpaid: documents are needed",
        email: Some("elena.conti@example.org"),
        phone: Some("+39 339 0000103"),
        account: Some(("05034", "01600", "000000100103")),
        jobs: vec![Job {
            employer: "Trasporti Naviglio srl",
            employer_number: "0912345015",
            contract: ContractKind::Permanent,
            began_days_ago: 1300,
            ended: Some((14, "just_cause_resignation")),
        }],
        earned: Earned {
            weeks: 160,
            euros: 54_400,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn roberto_marchetti() -> Sketch {
    Sketch {
        given: "Roberto",
        family: "Marchetti",
        sex: Sex::Male,
        born: date(1968, 6, 14),
        birth_place: GENOVA,
        street: "Via Ostiense 92",
        home: IN_ROMA,
        story_it: "Licenziato a 58 anni: la riduzione parte dall'ottavo mese",
        story_en: "Dismissed at 58: the reduction starts from the eighth month",
        email: Some("roberto.marchetti@example.org"),
        phone: None,
        account: Some(("01005", "03200", "000000100104")),
        jobs: vec![Job {
            employer: "Cartiera Aniene spa",
            employer_number: "0108765058",
            contract: ContractKind::Permanent,
            began_days_ago: 9000,
            ended: Some((30, "dismissal")),
        }],
        earned: Earned {
            weeks: 208,
            euros: 104_000,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn chiara_de_santis() -> Sketch {
    Sketch {
        given: "Chiara",
        family: "De Santis",
        sex: Sex::Female,
        born: date(1983, 9, 5),
        birth_place: ROMA,
        street: "Via Tortona 31",
        home: IN_MILANO,
        story_it: "Stipendio alto: l'importo si ferma al massimale",
        story_en: "High wages: the amount stops at the ceiling",
        email: Some("chiara.desantis@example.org"),
        phone: Some("+39 335 0000105"),
        account: Some(("03015", "03200", "000000100105")),
        jobs: vec![Job {
            employer: "Meridiana Consulting spa",
            employer_number: "0834567015",
            contract: ContractKind::Permanent,
            began_days_ago: 2900,
            ended: Some((6, "dismissal")),
        }],
        earned: Earned {
            weeks: 208,
            euros: 228_800,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn amina_haddad() -> Sketch {
    Sketch {
        given: "Amina",
        family: "Haddad",
        sex: Sex::Female,
        born: date(1995, 1, 17),
        birth_place: MOROCCO,
        street: "Via Nizza 204",
        home: IN_TORINO,
        story_it: "Contratto a termine scaduto, nessun IBAN negli archivi",
        story_en: "Fixed-term contract ended, no account number on file",
        email: None,
        phone: Some("+39 320 0000106"),
        account: None,
        jobs: vec![Job {
            employer: "Mense Piemonte scarl",
            employer_number: "0723451001",
            contract: ContractKind::FixedTerm,
            began_days_ago: 400,
            ended: Some((12, "fixed_term_end")),
        }],
        earned: Earned {
            weeks: 55,
            euros: 15_400,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}

fn olena_kovalenko() -> Sketch {
    Sketch {
        given: "Olena",
        family: "Kovalenko",
        sex: Sex::Female,
        born: date(1974, 8, 9),
        birth_place: UKRAINE,
        street: "Via Toledo 256",
        home: IN_NAPOLI,
        story_it: "Lavoratrice domestica: la famiglia ha chiuso il rapporto",
        story_en: "Domestic worker: the family ended the employment",
        email: Some("olena.kovalenko@example.org"),
        phone: Some("+39 328 0000107"),
        account: Some(("07601", "03400", "000000100107")),
        jobs: vec![Job {
            employer: "Carla Esposito",
            employer_number: "9512345063",
            contract: ContractKind::Domestic,
            began_days_ago: 1600,
            ended: Some((15, "dismissal")),
        }],
        earned: Earned {
            weeks: 180,
            euros: 37_800,
            ..Earned::default()
        },
        has_direct_pension: false,
        household: vec![],
        isee: None,
    }
}
