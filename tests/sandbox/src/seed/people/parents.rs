//! Parents, and a child of age, who can ask for the Assegno unico.

use crate::seed::household::Means;
use crate::seed::household::Member;
use crate::seed::places::*;
use crate::seed::sketch::Earned;
use crate::seed::sketch::Sketch;
use jiff::civil::Date;
use jiff::civil::date;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::assegno_unico::Disability;
use sportello::gateway::contract::household::Relation;

/// The sketches.
pub fn sketches() -> Vec<Sketch> {
    vec![
        pietro_neri(),
        laura_fiore(),
        giorgia_mancini(),
        caterina_orlando(),
        nadia_rossetti(),
        marta_villa(),
        simone_galli(),
    ]
}

/// Who a parent is; all else follows from the household.
struct Parent {
    given: &'static str,
    family: &'static str,
    sex: Sex,
    born: Date,
    birth_place: BirthPlace,
    street: &'static str,
    home: Home,
    stories: (&'static str, &'static str),
    email: &'static str,
    phone: &'static str,
    account: Option<(&'static str, &'static str, &'static str)>,
}

impl Parent {
    fn with(self, household: Vec<Member>, isee: Option<Means>) -> Sketch {
        Sketch {
            given: self.given,
            family: self.family,
            sex: self.sex,
            born: self.born,
            birth_place: self.birth_place,
            street: self.street,
            home: self.home,
            story_it: self.stories.0,
            story_en: self.stories.1,
            email: Some(self.email),
            phone: Some(self.phone),
            account: self.account,
            jobs: vec![],
            earned: Earned::default(),
            has_direct_pension: false,
            household,
            isee,
        }
    }
}

fn member(
    (given, family): (&'static str, &'static str),
    sex: Sex,
    born: Date,
    birth_place: BirthPlace,
    relation: Relation,
) -> Member {
    Member {
        given,
        family,
        sex,
        born,
        birth_place,
        relation,
        disability: Some(Disability::None),
    }
}

fn pietro_neri() -> Sketch {
    let family = vec![
        member(
            ("Ilaria", "Bassi"),
            Sex::Female,
            date(1989, 1, 12),
            BOLOGNA,
            Relation::Spouse,
        ),
        member(
            ("Viola", "Neri"),
            Sex::Female,
            date(2019, 9, 28),
            BOLOGNA,
            Relation::Child,
        ),
        member(
            ("Tommaso", "Neri"),
            Sex::Male,
            date(2024, 2, 6),
            BOLOGNA,
            Relation::Child,
        ),
    ];
    let isee = Means {
        indicator: "16420.55",
        number: "00501234E-00",
    };
    Parent {
        given: "Pietro",
        family: "Neri",
        sex: Sex::Male,
        born: date(1986, 5, 3),
        birth_place: BOLOGNA,
        street: "Via Saragozza 77",
        home: IN_BOLOGNA,
        stories: (
            "Marito di Ilaria Bassi, secondo genitore dei loro figli",
            "Husband of Ilaria Bassi, second parent of their children",
        ),
        email: "pietro.neri@example.org",
        phone: "+39 329 0000701",
        account: Some(("03069", "02400", "000000100701")),
    }
    .with(family, Some(isee))
}

fn laura_fiore() -> Sketch {
    let mut elia = member(
        ("Elia", "Mancini"),
        Sex::Male,
        date(2017, 4, 9),
        TORINO,
        Relation::Child,
    );
    elia.disability = Some(Disability::Severe);
    let family = vec![
        member(
            ("Sergio", "Mancini"),
            Sex::Male,
            date(1975, 8, 30),
            TORINO,
            Relation::Spouse,
        ),
        member(
            ("Giorgia", "Mancini"),
            Sex::Female,
            date(2007, 3, 2),
            TORINO,
            Relation::Child,
        ),
        elia,
    ];
    let isee = Means {
        indicator: "23980.00",
        number: "00702345B-00",
    };
    Parent {
        given: "Laura",
        family: "Fiore",
        sex: Sex::Female,
        born: date(1978, 11, 17),
        birth_place: TORINO,
        street: "Corso Racconigi 112",
        home: IN_TORINO,
        stories: (
            "Una figlia di 19 anni che studia e un figlio con disabilità grave, ISEE presentato",
            "A daughter of 19 who studies and a son with a severe disability, ISEE filed",
        ),
        email: "laura.fiore@example.org",
        phone: "+39 347 0000702",
        account: Some(("02008", "01000", "000000100702")),
    }
    .with(family, Some(isee))
}

fn giorgia_mancini() -> Sketch {
    let mut elia = member(
        ("Elia", "Mancini"),
        Sex::Male,
        date(2017, 4, 9),
        TORINO,
        Relation::Other,
    );
    elia.disability = Some(Disability::Severe);
    let family = vec![
        member(
            ("Laura", "Fiore"),
            Sex::Female,
            date(1978, 11, 17),
            TORINO,
            Relation::Parent,
        ),
        member(
            ("Sergio", "Mancini"),
            Sex::Male,
            date(1975, 8, 30),
            TORINO,
            Relation::Parent,
        ),
        elia,
    ];
    let isee = Means {
        indicator: "23980.00",
        number: "00702345B-00",
    };
    Parent {
        given: "Giorgia",
        family: "Mancini",
        sex: Sex::Female,
        born: date(2007, 3, 2),
        birth_place: TORINO,
        street: "Corso Racconigi 112",
        home: IN_TORINO,
        stories: (
            "19 anni, studia: può chiedere l'assegno unico per sé",
            "19 years old, studies: may ask for the Assegno unico for herself",
        ),
        email: "giorgia.mancini@example.org",
        phone: "+39 347 0000703",
        account: None,
    }
    .with(family, Some(isee))
}

fn caterina_orlando() -> Sketch {
    let family = vec![
        member(
            ("Dario", "Sala"),
            Sex::Male,
            date(1984, 2, 21),
            MILANO,
            Relation::Partner,
        ),
        member(
            ("Anita", "Sala"),
            Sex::Female,
            date(2014, 6, 13),
            MILANO,
            Relation::Child,
        ),
        member(
            ("Bruno", "Sala"),
            Sex::Male,
            date(2018, 12, 1),
            MILANO,
            Relation::Child,
        ),
    ];
    let isee = Means {
        indicator: "31750.10",
        number: "00704567D-00",
    };
    Parent {
        given: "Caterina",
        family: "Orlando",
        sex: Sex::Female,
        born: date(1985, 10, 5),
        birth_place: CATANIA,
        street: "Via Padova 88",
        home: IN_MILANO,
        stories: (
            "Due figli: la domanda di assegno unico dell'anno scorso è stata accolta",
            "Two children: last year's claim for the Assegno unico was accepted",
        ),
        email: "caterina.orlando@example.org",
        phone: "+39 338 0000704",
        account: Some(("05034", "01600", "000000100704")),
    }
    .with(family, Some(isee))
}

fn nadia_rossetti() -> Sketch {
    let mut leo = member(
        ("Leo", "Rossetti"),
        Sex::Male,
        date(2022, 7, 7),
        NAPOLI,
        Relation::Child,
    );
    leo.disability = None;
    Parent {
        given: "Nadia",
        family: "Rossetti",
        sex: Sex::Female,
        born: date(1995, 5, 29),
        birth_place: NAPOLI,
        street: "Via Foria 210",
        home: IN_NAPOLI,
        stories: (
            "Sola con un figlio piccolo, senza ISEE",
            "Alone with a small child, no ISEE",
        ),
        email: "nadia.rossetti@example.org",
        phone: "+39 320 0000705",
        account: Some(("07601", "03400", "000000100705")),
    }
    .with(vec![leo], None)
}

fn marta_villa() -> Sketch {
    let agnese = member(
        ("Agnese", "Galli"),
        Sex::Female,
        date(2020, 1, 18),
        VERONA,
        Relation::Child,
    );
    let isee = Means {
        indicator: "12040.00",
        number: "00706789F-00",
    };
    Parent {
        given: "Marta",
        family: "Villa",
        sex: Sex::Female,
        born: date(1991, 9, 9),
        birth_place: VERONA,
        street: "Via Giulia 8",
        home: IN_TRIESTE,
        stories: (
            "Ha chiesto metà dell'assegno unico: aspetta la conferma di Simone Galli",
            "Asked for half of the Assegno unico: waits for Simone Galli to confirm",
        ),
        email: "marta.villa@example.org",
        phone: "+39 349 0000706",
        account: Some(("01005", "02200", "000000100706")),
    }
    .with(vec![agnese], Some(isee))
}

fn simone_galli() -> Sketch {
    Parent {
        given: "Simone",
        family: "Galli",
        sex: Sex::Male,
        born: date(1988, 4, 25),
        birth_place: PADOVA,
        street: "Viale D'Annunzio 31",
        home: IN_TRIESTE,
        stories: (
            "Separato da Marta Villa: deve confermare la domanda per la loro figlia",
            "Separated from Marta Villa: has to confirm the claim for their daughter",
        ),
        email: "simone.galli@example.org",
        phone: "+39 342 0000707",
        account: Some(("05387", "02200", "000000100707")),
    }
    .with(vec![], None)
}
