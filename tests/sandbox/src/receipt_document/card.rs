//! What INPS gives as files about a request for the European Disability Card: in Italian, as its API knows no language.

use super::Language;
use super::WriteError;
use super::layout::Sheet;
use super::texts::Texts;
use crate::card::CardRequest;
use crate::clock::Clock;
use sportello::gateway::contract::claims::Benefit;

/// The receipt of a confirmed request.
///
/// # Errors
/// When the document would not be accessible.
pub fn receipt(request: &CardRequest, clock: &Clock) -> Result<Vec<u8>, WriteError> {
    let texts = Texts::of(Language::It);
    let (heading, _) = texts.benefit_words(Benefit::CartaDisabilita);
    let mut sheet = Sheet::new()?;
    sheet.heading(heading);
    sheet.paragraph(texts.lead);
    write_numbers(&mut sheet, texts, request, clock);
    sheet.paragraph(texts.next);
    sheet.paragraph(texts.sandbox);
    sheet.finish(heading.to_owned(), texts.language)
}

/// What was asked for.
///
/// # Errors
/// As [`receipt`].
pub fn summary(request: &CardRequest, clock: &Clock) -> Result<Vec<u8>, WriteError> {
    let texts = Texts::of(Language::It);
    let heading = "Riepilogo della richiesta della Carta europea della disabilità";
    let mut sheet = Sheet::new()?;
    sheet.heading(heading);
    write_numbers(&mut sheet, texts, request, clock);
    let place = &request.recapito;
    let address = [
        &place.indirizzo,
        &place.civico,
        &place.cap,
        &place.descrizione_comune,
        &place.sigla_provincia,
    ];
    let words: Vec<&str> = address
        .into_iter()
        .filter_map(|part| part.as_deref())
        .collect();
    sheet.fact("Indirizzo di spedizione", &words.join(" "));
    sheet.paragraph(texts.sandbox);
    sheet.finish(heading.to_owned(), texts.language)
}

fn write_numbers(sheet: &mut Sheet, texts: &Texts, request: &CardRequest, clock: &Clock) {
    let who = &request.anagrafica;
    let name = [&who.nome, &who.cognome].map(|part| part.clone().unwrap_or_default());
    sheet.fact(texts.name, &name.join(" "));
    sheet.fact(texts.tax_code, &request.tax_code);
    if let Some(confirmed) = &request.confirmed {
        sheet.fact(texts.domus, &confirmed.num_domus);
        sheet.fact(texts.protocol, &confirmed.protocol_number);
        sheet.fact(texts.submitted, &texts.date(clock.day_of(confirmed.at)));
    }
}
