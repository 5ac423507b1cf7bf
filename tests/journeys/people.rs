//! Random people, as the registers know them. None is real.

use crate::random::Random;
use jiff::civil::{Date, date};
use sportello::{
    domain::{Money, tax_code::check_character},
    gateway::contract::{
        assegno_unico::{
            ApplicantRole, AssegnoUnicoRequest, Child, Disability, LastYearClaim, SecondParent,
            Split,
        },
        household::{Household, HouseholdMember, Relation},
        registers::{
            Contacts, ContractKind, Contributions, Employment, Office, PaymentAccount,
            PersonRecord, Provenance, Register, Registers, Residence,
        },
    },
};

/// The day on which all of it happens.
pub const TODAY: Date = date(2026, 11, 25);
pub const IBAN: &str = "IT60X0542811101000000123456";

/// The registers, or nothing: a journey without login has none.
pub fn registers(random: &mut Random) -> Option<Registers> {
    if random.once_in(6) {
        return None;
    }
    let birth = date(1985, 12, 10);
    let code = tax_code(random, birth);
    let some = |random: &mut Random, text: &str| (!random.once_in(3)).then(|| text.to_owned());
    Some(Registers {
        person: PersonRecord {
            given_name: "Mara".to_owned(),
            family_name: "Ros".to_owned(),
            tax_code: code.clone(),
            birth_date: birth,
            birth_place: "Roma".to_owned(),
            provenance: known_by(Register::Anpr),
        },
        residence: Residence {
            street: "Via Roma 1".to_owned(),
            post_code: "40121".to_owned(),
            municipality: "Bologna".to_owned(),
            province: "BO".to_owned(),
            provenance: known_by(Register::Anpr),
        },
        contacts: Contacts {
            email: some(random, "mara@example.it"),
            phone: some(random, "3331234567"),
            provenance: known_by(Register::InpsContacts),
        },
        payment_account: some(random, IBAN).map(|iban| PaymentAccount {
            iban,
            bic: "AAAAITRR".to_owned(),
            bank_name: "Banca".to_owned(),
            provenance: known_by(Register::InpsPayments),
        }),
        employments: (0..random.below(3))
            .map(|place| job(random, place))
            .collect(),
        contributions: Contributions {
            weeks: 100,
            weeks_already_used: 0,
            weeks_since_voluntary_end: None,
            taxable_pay: Money::parse("30.000").expect("money"),
            provenance: known_by(Register::ContributionAccount),
        },
        office: Office {
            code: "1".to_owned(),
            name: "Bologna".to_owned(),
            address: "Via Milazzo 4".to_owned(),
        },
        household: (!random.once_in(3)).then(|| Household {
            members: (0..random.below(4)).map(|_| member(random)).collect(),
            isee: None,
            provenance: known_by(Register::Anpr),
        }),
        last_year_claim: random.once_in(3).then(|| last_claim(random, code)),
    })
}

/// A tax code of somebody born that day.
pub fn tax_code(random: &mut Random, birth: Date) -> String {
    let months = b"ABCDEHLMPRST";
    let month = char::from(months[usize::try_from(birth.month()).expect("a month") - 1]);
    let names = random.pick(&["RSSMRA", "FRRGLI", "BNCLRA", "SPSGRL", "VRDNNA"]);
    let woman = if random.once_in(2) { 40 } else { 0 };
    let (year, day) = (birth.year() % 100, birth.day() + woman);
    let start = format!("{names}{year:02}{month}{day:02}H501");
    let last = check_character(&start).expect("letters and digits");
    format!("{start}{last}")
}

/// A day of birth of somebody young or not.
pub fn birth(random: &mut Random) -> Date {
    let year = i16::try_from(1990 + random.below(36)).expect("a year");
    let month = i8::try_from(1 + random.below(11)).expect("a month");
    date(year, month, 7)
}

fn known_by(register: Register) -> Provenance {
    Provenance {
        register,
        as_of: date(2026, 11, 1),
    }
}

fn job(random: &mut Random, place: usize) -> Employment {
    let month = i8::try_from(1 + random.below(10)).expect("a month");
    Employment {
        employment_id: format!("job-{place}"),
        employer_name: "Ditta".to_owned(),
        employer_tax_code: "80078750587".to_owned(),
        contract: ContractKind::Permanent,
        start_date: date(2020, 1, 1),
        end_date: (!random.once_in(3)).then(|| date(2026, month, 15)),
        end_reason: None,
        provenance: known_by(Register::MandatoryCommunications),
    }
}

fn disability(random: &mut Random) -> Disability {
    random.pick(&[Disability::None, Disability::None, Disability::Severe])
}

fn member(random: &mut Random) -> HouseholdMember {
    let born = birth(random);
    HouseholdMember {
        tax_code: tax_code(random, born),
        given_name: "Nino".to_owned(),
        family_name: "Ros".to_owned(),
        birth_date: born,
        relation: random.pick(&[Relation::Child, Relation::Child, Relation::Spouse]),
        disability: random.once_in(2).then(|| disability(random)),
    }
}

fn last_claim(random: &mut Random, applicant: String) -> LastYearClaim {
    let child = |random: &mut Random| {
        let born = birth(random);
        Child {
            tax_code: tax_code(random, born),
            given_name: "Pia".to_owned(),
            family_name: "Ros".to_owned(),
            birth_date: born,
            disability: disability(random),
            lives_with_applicant: random.once_in(2),
            activity: None,
        }
    };
    let children = (0..1 + random.below(2)).map(|_| child(random)).collect();
    let other = tax_code(random, date(1984, 3, 7));
    LastYearClaim {
        claim_id: "1".to_owned(),
        request: AssegnoUnicoRequest {
            role: ApplicantRole::Parent,
            applicant_tax_code: applicant,
            children,
            second_parent: Some(SecondParent {
                tax_code: Some(other),
                absence: None,
                iban: None,
            }),
            split: Split::Half,
            iban: IBAN.to_owned(),
            both_parents_work: random.once_in(2),
        },
        provenance: known_by(Register::EarlierClaim),
    }
}
