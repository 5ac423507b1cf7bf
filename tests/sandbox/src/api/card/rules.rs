//! What a message must keep beyond its shape.

use super::exchange::ProblemResponse;
use crate::card;
use sportello::domain::base64::Base64;
use sportello::gateway::ced::wire::DatiDocumentazione;

/// The person's own tax code only.
pub fn own(caller: &str, tax_code: Option<&str>) -> Result<(), ProblemResponse> {
    if tax_code == Some(caller) {
        Ok(())
    } else {
        Err(ProblemResponse::not_found())
    }
}

/// A photo is JPEG or PNG by its content.
pub fn photo(file: &Base64) -> Result<(), ProblemResponse> {
    let content = file
        .bytes()
        .ok_or_else(|| ProblemResponse::bad("The photo is not base64"))?;
    match sportello::gateway::contract::content::media_type(&content) {
        Some("image/jpeg" | "image/png") => Ok(()),
        _ => Err(ProblemResponse::bad("The photo is neither JPEG nor PNG")),
    }
}

/// A report needs its file and the statement that it is true to the original, a ruling its file, court and date, a ruling
/// that is only declared the statement, court and date.
pub fn documentation(document: &DatiDocumentazione) -> Result<(), ProblemResponse> {
    let kind = document.tipologia_ulteriore_documentazione;
    let file = match &document.allegato {
        Some(file) => Some(
            file.bytes()
                .ok_or_else(|| ProblemResponse::bad("The document is not base64"))?,
        ),
        None => None,
    };
    let has_file = document.nome_file.is_some()
        && file.is_some_and(|content| {
            sportello::gateway::contract::content::media_type(&content).is_some()
        });
    let has_court = document.sigla_provincia_tribunale.is_some()
        && document.descrizione_comune_tribunale.is_some()
        && document.data_sentenza.is_some();
    let whole = match kind {
        card::REPORT => has_file && document.dichiarazione_conformita_verbale == Some(true),
        card::RULING => has_file && has_court,
        _ => has_court && document.autodichiarazione_sentenza == Some(true),
    };
    if whole {
        Ok(())
    } else {
        Err(ProblemResponse::bad("The document lacks something"))
    }
}
