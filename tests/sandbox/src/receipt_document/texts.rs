//! The words of the receipt.

mod english;
mod french;
mod german;
mod italian;
mod slovene;

use super::Language;
use jiff::civil::Date;
use sportello::gateway::contract::claims::Benefit;

/// The words in one language.
pub struct Texts {
    pub language: &'static str,
    pub lead: &'static str,
    pub benefit: &'static str,
    /// Heading of the receipt, and name of the benefit: NASpI, Assegno unico, European Disability Card.
    benefits: [(&'static str, &'static str); 3],
    pub name: &'static str,
    pub tax_code: &'static str,
    pub domus: &'static str,
    pub protocol: &'static str,
    pub submitted: &'static str,
    pub decide_by: &'static str,
    pub office: &'static str,
    pub documents_to_send: &'static str,
    pub next: &'static str,
    pub sandbox: &'static str,
    months: [&'static str; 12],
}

impl Texts {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::It => &italian::TEXTS,
            Language::De => &german::TEXTS,
            Language::Sl => &slovene::TEXTS,
            Language::Fr => &french::TEXTS,
            Language::En => &english::TEXTS,
        }
    }

    /// The heading of a benefit's receipt, and the benefit's name.
    pub fn benefit_words(&self, benefit: Benefit) -> (&'static str, &'static str) {
        let [naspi, assegno_unico, card] = self.benefits;
        match benefit {
            Benefit::Naspi => naspi,
            Benefit::AssegnoUnico => assegno_unico,
            Benefit::CartaDisabilita => card,
        }
    }

    /// A day as people write it.
    pub fn date(&self, date: Date) -> String {
        let index = usize::from(date.month().unsigned_abs()).saturating_sub(1);
        let month = self.months.get(index).copied().unwrap_or_default();
        let dot = match self.language {
            "de" | "sl" => ".",
            _ => "",
        };
        format!("{}{dot} {month} {}", date.day(), date.year())
    }
}
