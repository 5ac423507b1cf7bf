//! The people and what the registers know of them.

use crate::store::json_column;
use rusqlite::OptionalExtension;
use rusqlite::Row;
use rusqlite::Transaction;
use rusqlite::named_params;
use sportello::gateway::contract::registers::Registers;

/// A person one can log in as.
#[derive(Clone, Debug)]
pub struct Person {
    /// Name in addresses and forms, such as `giulia-ferri`.
    pub login_name: String,
    pub story_it: String,
    pub story_en: String,
    /// Lives in another State of the Union and logs in by eIDAS only.
    pub abroad: bool,
    /// Has an old-age or early pension.
    pub has_direct_pension: bool,
    pub registers: Registers,
    /// What `CheckDomanda` says of the European Disability Card, while nothing is in hand.
    pub card_check: i32,
}

/// Writes all people anew.
pub fn replace_all(transaction: &Transaction<'_>, people: &[Person]) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM person", [])?;
    for (position, person) in people.iter().enumerate() {
        insert(transaction, position, person)?;
    }
    Ok(())
}

fn insert(transaction: &Transaction<'_>, position: usize, person: &Person) -> rusqlite::Result<()> {
    let tax_code = &person.registers.person.tax_code;
    transaction.execute(
        "INSERT INTO person (tax_code, login_name, position, story_it, story_en, abroad, has_direct_pension, card_check, registers)
         VALUES (:tax_code, :login_name, :position, :story_it, :story_en, :abroad, :has_direct_pension, :card_check, :registers)",
        named_params! {
            ":tax_code": tax_code,
            ":login_name": person.login_name,
            ":position": position as i64,
            ":story_it": person.story_it,
            ":story_en": person.story_en,
            ":abroad": person.abroad,
            ":has_direct_pension": person.has_direct_pension,
            ":card_check": person.card_check,
            ":registers": json_column::written(&person.registers)?,
        },
    )?;
    Ok(())
}

/// One line of the login page and of the table printed at the start.
#[derive(Clone, Debug)]
pub struct LoginChoice {
    pub login_name: String,
    pub tax_code: String,
    pub full_name: String,
    pub story_it: String,
    pub story_en: String,
    pub abroad: bool,
}

/// Everybody one can log in as, in the order of the seed.
pub fn choices(transaction: &Transaction<'_>) -> rusqlite::Result<Vec<LoginChoice>> {
    let mut statement = transaction.prepare("SELECT * FROM person ORDER BY position")?;
    let rows = statement.query_map([], choice)?;
    rows.collect()
}

fn choice(row: &Row<'_>) -> rusqlite::Result<LoginChoice> {
    let registers: Registers = json_column::read(row, "registers")?;
    Ok(LoginChoice {
        login_name: row.get("login_name")?,
        tax_code: row.get("tax_code")?,
        full_name: format!(
            "{} {}",
            registers.person.given_name, registers.person.family_name
        ),
        story_it: row.get("story_it")?,
        story_en: row.get("story_en")?,
        abroad: row.get("abroad")?,
    })
}

/// What the registers know of a person; `None` when the person is not in the seed.
pub fn registers(
    transaction: &Transaction<'_>,
    tax_code: &str,
) -> rusqlite::Result<Option<Registers>> {
    transaction
        .query_row(
            "SELECT registers FROM person WHERE tax_code = ?1",
            [tax_code],
            |row| json_column::read(row, "registers"),
        )
        .optional()
}

/// What the registers know of a person called so in forms.
pub fn registers_of(
    transaction: &Transaction<'_>,
    login_name: &str,
) -> rusqlite::Result<Option<Registers>> {
    transaction
        .query_row(
            "SELECT registers FROM person WHERE login_name = ?1",
            [login_name],
            |row| json_column::read(row, "registers"),
        )
        .optional()
}

/// Lets the registers say something else of a person.
pub fn change_registers(
    transaction: &Transaction<'_>,
    login_name: &str,
    registers: &Registers,
) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE person SET registers = ?2 WHERE login_name = ?1",
        (login_name, json_column::written(registers)?),
    )?;
    Ok(())
}

/// Whether a person has an old-age or early pension.
pub fn has_direct_pension(transaction: &Transaction<'_>, tax_code: &str) -> rusqlite::Result<bool> {
    let found = transaction
        .query_row(
            "SELECT has_direct_pension FROM person WHERE tax_code = ?1",
            [tax_code],
            |row| row.get(0),
        )
        .optional()?;
    Ok(found.unwrap_or(false))
}

/// What `CheckDomanda` says of a person who has nothing in hand; `None` when the person is not in the seed.
pub fn card_check(transaction: &Transaction<'_>, tax_code: &str) -> rusqlite::Result<Option<i32>> {
    transaction
        .query_row(
            "SELECT card_check FROM person WHERE tax_code = ?1",
            [tax_code],
            |row| row.get(0),
        )
        .optional()
}

/// The name of the employer with this tax code, as the mandatory communications have it: employers are all those of the
/// people.
pub fn employer_name(
    transaction: &Transaction<'_>,
    tax_code: &str,
) -> rusqlite::Result<Option<String>> {
    transaction
        .query_row(
            "SELECT job.value ->> '$.employer_name' FROM person, json_each(person.registers, '$.employments') AS job
             WHERE job.value ->> '$.employer_tax_code' = ?1 LIMIT 1",
            [tax_code],
            |row| row.get(0),
        )
        .optional()
}
