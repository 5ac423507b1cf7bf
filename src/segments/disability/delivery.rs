//! One claim in INPS's three calls: a draft, its photo, its confirmation (decision 15).
//!
//! Whatever breaks between them, sending again makes the same calls under the same keys, and INPS answers those that were
//! made as it did the first time. What INPS refuses is refused for good, unless the request turns out to be there already.

use super::{
    call_key::call_key,
    carta_disabilita::{COMPLETE, DOCUMENT_NEEDED},
    carta_disabilita_message::CardMessage,
    carta_disabilita_service::CARTA_DISABILITA_SERVICE,
    case::{meaning_key, state_words},
    states::{is_confirmed, read},
};
use crate::{
    domain::base64::Base64,
    gateway::{
        ced::wire::{
            CheckDomandaRequest, ConfermaDomandaRequest, FornisciFotoRequest, RichiediStatoRequest,
            RichiediStatoResponse,
        },
        client::{self, GatewayError, ced},
    },
    text::current::t,
    ui::{
        elsewhere::{Admission, CaseLine, Undelivered},
        service::load_texts,
    },
};

/// How often a request is begun anew that INPS no longer has: another page has begun one in its place.
const BEGINNINGS: u32 = 3;

/// What `CheckDomanda` says, as it is read here (decision 15).
const MAY_START: i32 = 10;
const MAY_START_WITH_DOCUMENT: i32 = 20;
const IN_HAND: i32 = 30;
const HAS_CARD: i32 = 40;
const NOT_ONLINE: i32 = 50;

/// What was being done when it broke.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Call {
    Open,
    FetchFile,
    GivePhoto,
    Confirm,
}

/// Sends the claim; its name at INPS.
pub async fn deliver(text: &str, key: &str) -> Result<String, Undelivered> {
    let message: CardMessage = serde_json::from_str(text).map_err(|_| GatewayError::Malformed)?;
    let mut beginning = 0;
    loop {
        let calls = Calls {
            message: &message,
            key: &|operation| call_key(key, beginning, operation, text),
        };
        let (call, error) = match calls.make().await {
            Ok(id) => {
                remove_files(&message).await;
                return Ok(id);
            }
            Err(broken) => broken,
        };
        let GatewayError::Refused(problem) = &error else {
            return Err(error.into());
        };
        if let Some((id, _)) = confirmed(&message.tax_code()).await? {
            return Ok(id);
        }
        beginning += 1;
        let gone = problem.status == 404 && call != Call::FetchFile;
        if !gone || beginning == BEGINNINGS {
            let key = Some(why(call));
            return Err(Undelivered { error, key });
        }
    }
}

fn why(refused: Call) -> &'static str {
    match refused {
        Call::FetchFile => "failure.file_gone",
        Call::GivePhoto => "failure.photo_refused",
        Call::Open | Call::Confirm => "failure.not_taken",
    }
}

/// The calls of one beginning.
struct Calls<'a> {
    message: &'a CardMessage,
    key: &'a dyn Fn(&str) -> String,
}

impl Calls<'_> {
    async fn make(&self) -> Result<String, (Call, GatewayError)> {
        let during = |call: Call| move |error: GatewayError| (call, error);
        let tax_code = self.message.tax_code();
        let opened = ced::open(&self.message.opening, &(self.key)("NuovaDomandaInBozza"))
            .await
            .map_err(during(Call::Open))?;
        let id = opened
            .id_lavorazione
            .ok_or((Call::Open, GatewayError::Malformed))?;
        let photo = FornisciFotoRequest {
            id_lavorazione: id.clone(),
            codice_fiscale: tax_code.clone(),
            foto_ced: file(&self.message.photo)
                .await
                .map_err(during(Call::FetchFile))?,
            informativa_foto: true,
        };
        ced::give_photo(&photo, &(self.key)("FornisciFoto"))
            .await
            .map_err(during(Call::GivePhoto))?;
        let mut proof = self.message.proof.clone();
        if let (Some(proof), Some(name)) = (&mut proof, &self.message.proof_file) {
            let content = file(name).await.map_err(during(Call::FetchFile))?;
            proof.allegato = Some(content);
        }
        let confirmation = ConfermaDomandaRequest {
            id_lavorazione: id.clone(),
            codice_fiscale: tax_code,
            ulteriore_documentazione: proof,
        };
        ced::confirm(&confirmation, &(self.key)("ConfermaDomanda"))
            .await
            .map_err(during(Call::Confirm))?;
        Ok(id)
    }
}

async fn file(document_id: &str) -> Result<Base64, GatewayError> {
    Ok(client::document_content(document_id).await?.content)
}

/// INPS has the files now. Those that cannot be removed stay among the person's documents, and do no harm there.
async fn remove_files(message: &CardMessage) {
    for name in [Some(&message.photo), message.proof_file.as_ref()]
        .into_iter()
        .flatten()
    {
        let _ = client::remove_document(name).await;
    }
}

/// Whether the person may begin.
pub async fn admission(tax_code: String) -> Result<Admission, GatewayError> {
    let (id, outcome) = check(&tax_code).await?;
    let closed = |key| Admission::Closed {
        key,
        number: outcome.unwrap_or_default(),
    };
    Ok(match outcome {
        Some(MAY_START) => Admission::Open(Some(COMPLETE)),
        Some(MAY_START_WITH_DOCUMENT) => Admission::Open(Some(DOCUMENT_NEEDED)),
        Some(IN_HAND) => match id {
            Some(id) if !is_confirmed(&state(&tax_code, &id).await?) => Admission::Open(None),
            _ => Admission::UnderWay,
        },
        Some(HAS_CARD) => closed("carta_disabilita.closed.has_card"),
        Some(NOT_ONLINE) => closed("carta_disabilita.closed.not_online"),
        _ => closed("carta_disabilita.closed.unknown"),
    })
}

/// The request that INPS tells of, for the list of cases. One that it has refused it no longer names.
pub async fn sent(tax_code: String) -> Result<Vec<CaseLine>, GatewayError> {
    let Some((claim, answer)) = confirmed(&tax_code).await? else {
        return Ok(Vec::new());
    };
    load_texts([&CARTA_DISABILITA_SERVICE]).await?;
    let state = read(&answer);
    let (words, tag) = state_words(state);
    Ok(vec![CaseLine {
        claim,
        state: words,
        tag,
        text: t(&meaning_key(state)),
    }])
}

/// The person's request, if one was confirmed and is in hand.
async fn confirmed(
    tax_code: &str,
) -> Result<Option<(String, RichiediStatoResponse)>, GatewayError> {
    let (Some(id), _) = check(tax_code).await? else {
        return Ok(None);
    };
    let answer = state(tax_code, &id).await?;
    Ok(is_confirmed(&answer).then_some((id, answer)))
}

async fn check(tax_code: &str) -> Result<(Option<String>, Option<i32>), GatewayError> {
    let request = CheckDomandaRequest {
        codice_fiscale: Some(tax_code.to_owned()),
    };
    let answer = ced::check(&request).await?;
    Ok((
        answer.id_lavorazione,
        answer.esito_check.map(|number| number.0),
    ))
}

/// How far a request is.
pub async fn state(tax_code: &str, id: &str) -> Result<RichiediStatoResponse, GatewayError> {
    ced::state(&RichiediStatoRequest {
        id_lavorazione: id.to_owned(),
        codice_fiscale: tax_code.to_owned(),
    })
    .await
}
