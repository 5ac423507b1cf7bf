//! The receipt of a claim as a PDF that everybody can read: tagged, with language and title (PDF/UA-1).

pub mod card;
mod layout;
mod texts;

use jiff::civil::Date;
use krilla::error::KrillaError;
use layout::Sheet;
use serde::Deserialize;
use serde::Serialize;
use sportello::gateway::contract::claims::Receipt;
use sportello::gateway::contract::registers::PersonRecord;
use std::fmt;
use texts::Texts;

/// The languages of the receipt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    It,
    De,
    Sl,
    Fr,
    En,
}

/// Why a receipt could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// The fonts or the page could not be used.
    Material,
    /// The document does not keep PDF/UA-1.
    Document(KrillaError),
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Material => formatter.write_str("the receipt's fonts or page cannot be used"),
            Self::Document(error) => write!(
                formatter,
                "the receipt is no accessible document: {error:?}"
            ),
        }
    }
}

/// Writes the receipt of a claim made on a day.
///
/// # Errors
/// When the document would not be accessible.
pub fn write(
    receipt: &Receipt,
    person: &PersonRecord,
    submitted_on: Date,
    language: Language,
) -> Result<Vec<u8>, WriteError> {
    let texts = Texts::of(language);
    let full_name = format!("{} {}", person.given_name, person.family_name);
    let office = format!("{}, {}", receipt.office.name, receipt.office.address);
    let (heading, benefit) = texts.benefit_words(receipt.benefit);
    let title = format!("{heading} — DOMUS {}", receipt.domus_number);
    let mut sheet = Sheet::new()?;
    sheet.heading(heading);
    sheet.paragraph(texts.lead);
    let facts = [
        (texts.benefit, benefit.to_owned()),
        (texts.name, full_name),
        (texts.tax_code, person.tax_code.clone()),
        (texts.domus, receipt.domus_number.clone()),
        (texts.protocol, receipt.protocol_number.clone()),
        (texts.submitted, texts.date(submitted_on)),
        (texts.decide_by, texts.date(receipt.decide_by)),
        (texts.office, office),
    ];
    for (label, value) in facts {
        sheet.fact(label, &value);
    }
    if !receipt.documents_to_send.is_empty() {
        sheet.paragraph(texts.documents_to_send);
    }
    sheet.paragraph(texts.next);
    sheet.paragraph(texts.sandbox);
    sheet.finish(title, texts.language)
}
