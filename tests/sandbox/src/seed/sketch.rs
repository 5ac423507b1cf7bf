//! Describes a person briefly and fills in all that follows from it.

use crate::seed::banks;
use crate::seed::card_checks;
use crate::seed::household;
use crate::seed::household::Means;
use crate::seed::household::Member;
use crate::seed::ibans;
use crate::seed::places::BirthPlace;
use crate::seed::places::Home;
use crate::seed::tax_codes;
use crate::store::people::Person;
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use sportello::domain::Money;
use sportello::domain::employer_code::firm_check_digit;
use sportello::domain::tax_code::Sex;
use sportello::gateway::contract::registers::Contacts;
use sportello::gateway::contract::registers::ContractKind;
use sportello::gateway::contract::registers::Contributions;
use sportello::gateway::contract::registers::Employment;
use sportello::gateway::contract::registers::PaymentAccount;
use sportello::gateway::contract::registers::PersonRecord;
use sportello::gateway::contract::registers::Provenance;
use sportello::gateway::contract::registers::Register;
use sportello::gateway::contract::registers::Registers;
use sportello::gateway::contract::registers::Residence;
use std::error::Error;

/// Why a seed cannot be made: a mistake in it, found at the start.
pub type SeedError = Box<dyn Error + Send + Sync>;

/// Who somebody is.
pub struct Sketch {
    pub given: &'static str,
    pub family: &'static str,
    pub sex: Sex,
    pub born: Date,
    pub birth_place: BirthPlace,
    pub street: &'static str,
    pub home: Home,
    pub story_it: &'static str,
    pub story_en: &'static str,
    pub email: Option<&'static str>,
    pub phone: Option<&'static str>,
    /// Bank, branch and account, when INPS has paid there before.
    pub account: Option<(&'static str, &'static str, &'static str)>,
    /// Newest first.
    pub jobs: Vec<Job>,
    pub earned: Earned,
    /// Has an old-age or early pension.
    pub has_direct_pension: bool,
    pub household: Vec<Member>,
    pub isee: Option<Means>,
}

/// One employment, told in days before today.
pub struct Job {
    pub employer: &'static str,
    /// The first ten digits of the employer's tax code; the eleventh checks them.
    pub employer_number: &'static str,
    pub contract: ContractKind,
    pub began_days_ago: i32,
    pub ended: Option<(i32, &'static str)>,
}

/// What was earned in the four years.
#[derive(Clone, Copy, Default)]
pub struct Earned {
    pub weeks: u32,
    pub weeks_already_used: u32,
    pub weeks_since_voluntary_end: Option<u32>,
    pub euros: i64,
}

impl Sketch {
    /// The person as the registers have them today.
    ///
    /// # Errors
    /// When the sketch holds a name, bank or date that cannot be.
    pub fn complete(self, today: Date) -> Result<Person, SeedError> {
        let yesterday = today.checked_sub(1.day())?;
        let provenance = |register: Register| Provenance {
            register,
            as_of: yesterday,
        };
        let login_name = format!("{}-{}", self.given, self.family)
            .to_lowercase()
            .replace([' ', '\''], "-");
        let tax_code = tax_codes::make(
            self.given,
            self.family,
            self.sex,
            self.born,
            &self.birth_place,
        )?;
        let office = self.home.office();
        let employments = self
            .jobs
            .into_iter()
            .enumerate()
            .map(|(index, job)| job.complete(&format!("{login_name}-{}", index + 1), today))
            .collect::<Result<Vec<_>, SeedError>>()?;
        let abroad = self.home.province == "DE";
        let household = household::complete(self.household, self.isee, today, yesterday)?;
        Ok(Person {
            story_it: self.story_it.to_owned(),
            story_en: self.story_en.to_owned(),
            abroad,
            card_check: card_checks::of(&login_name),
            has_direct_pension: self.has_direct_pension,
            registers: Registers {
                person: PersonRecord {
                    given_name: self.given.to_owned(),
                    family_name: self.family.to_owned(),
                    tax_code: tax_code.as_str().to_owned(),
                    birth_date: self.born,
                    birth_place: self.birth_place.name.to_owned(),
                    provenance: provenance(Register::Anpr),
                },
                residence: Residence {
                    street: self.street.to_owned(),
                    post_code: self.home.post_code.to_owned(),
                    municipality: self.home.municipality.to_owned(),
                    province: self.home.province.to_owned(),
                    provenance: provenance(Register::Anpr),
                },
                contacts: Contacts {
                    email: self.email.map(str::to_owned),
                    phone: self.phone.map(str::to_owned),
                    provenance: provenance(Register::InpsContacts),
                },
                payment_account: self
                    .account
                    .map(|parts| account(parts, provenance(Register::InpsPayments)))
                    .transpose()?,
                employments,
                contributions: Contributions {
                    weeks: self.earned.weeks,
                    weeks_already_used: self.earned.weeks_already_used,
                    weeks_since_voluntary_end: self.earned.weeks_since_voluntary_end,
                    taxable_pay: Money::from_decimal(Decimal::from(self.earned.euros)),
                    provenance: provenance(Register::ContributionAccount),
                },
                office,
                // The registers of Italy know nothing of households abroad.
                household: (!abroad).then_some(household),
                last_year_claim: None,
            },
            login_name,
        })
    }
}

fn account(parts: (&str, &str, &str), provenance: Provenance) -> Result<PaymentAccount, SeedError> {
    let (abi, cab, number) = parts;
    let bank = banks::find(abi).ok_or("an account at a bank that is not listed")?;
    let iban = ibans::italian(abi, cab, number)?.as_str().to_owned();
    Ok(PaymentAccount {
        iban,
        bic: bank.bic,
        bank_name: bank.name,
        provenance,
    })
}

impl Job {
    fn complete(self, employment_id: &str, today: Date) -> Result<Employment, SeedError> {
        let ended = self.ended.map(|(days_ago, reason)| {
            today
                .checked_sub(days_ago.days())
                .map(|date| (date, reason))
        });
        let ended = ended.transpose()?;
        Ok(Employment {
            employment_id: employment_id.to_owned(),
            employer_name: self.employer.to_owned(),
            employer_tax_code: format!(
                "{}{}",
                self.employer_number,
                firm_check_digit(self.employer_number)
                    .ok_or("a firm's number without ten digits")?
            ),
            contract: self.contract,
            start_date: today.checked_sub(self.began_days_ago.days())?,
            end_date: ended.map(|(date, _)| date),
            end_reason: ended.map(|(_, reason)| reason.to_owned()),
            provenance: Provenance {
                register: Register::MandatoryCommunications,
                as_of: today.checked_sub(1.day())?,
            },
        })
    }
}
