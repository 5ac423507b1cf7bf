//! The messages of INPS's API for the European Disability Card, names and oddities kept as they are: PascalCase
//! operations, camelCase fields, days as moments, files in base64, states as numbers without published labels.
//!
//! Requests refuse unknown fields; answers may grow, and so may their numbers.

use super::day::DayOnWire;
use crate::domain::base64::Base64;
use serde::{Deserialize, Serialize};

// `tt` for the numbers: utoipa's own derive has no list of values for an integer, so the schema is written here.
/// Declares a number that stands for something, with those that INPS has published. Any other can arrive.
macro_rules! number {
    ($(#[$doc:meta])* $name:ident, [$($value:literal),*]) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i32);

        impl $name {
            pub const PUBLISHED: &'static [i32] = &[$($value),*];

            /// Whether INPS has published this number; what is not is shown with its number.
            pub fn is_published(self) -> bool {
                Self::PUBLISHED.contains(&self.0)
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                super::schema::number(Self::PUBLISHED)
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    };
}

number!(
    /// How far the request is.
    StatiDomanda,
    [10, 20, 30, 40, 50, 60, 70, 90, 99]
);
number!(
    /// How far the card is.
    StatiCarta,
    [1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 99]
);
number!(
    /// Whether the person may start.
    TipoEsitoCheck,
    [10, 20, 30, 40, 50]
);
number!(TipoDocumentazione, [1, 2, 3]);
number!(TipoCittadinanza, [0, 2, 3]);

/// `POST /Domanda/CheckDomanda`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckDomandaRequest {
    #[cfg_attr(
        feature = "openapi",
        schema(required, min_length = 16, max_length = 16)
    )]
    pub codice_fiscale: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CheckDomandaResponse {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub esito_check: Option<TipoEsitoCheck>,
}

/// `POST /Domanda/NuovaDomandaInBozza`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NuovaDomandaInBozzaRequest {
    pub informativa_privacy: bool,
    pub anagrafica: DatiAnagrafica,
    pub recapito: DatiRecapito,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct NuovaDomandaInBozzaResponse {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: Option<String>,
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DatiAnagrafica {
    #[cfg_attr(
        feature = "openapi",
        schema(required, min_length = 16, max_length = 16)
    )]
    pub codice_fiscale: Option<String>,
    #[cfg_attr(feature = "openapi", schema(required, max_length = 50))]
    pub nome: Option<String>,
    #[cfg_attr(feature = "openapi", schema(required, max_length = 50))]
    pub cognome: Option<String>,
    pub data_nascita: DayOnWire,
    #[cfg_attr(
        feature = "openapi",
        schema(required, pattern = "^(M|F)$", min_length = 1, max_length = 1)
    )]
    pub sesso: Option<String>,
    #[cfg_attr(feature = "openapi", schema(required, max_length = 60))]
    pub stato_nascita: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 60))]
    pub comune_nascita: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_length = 2, max_length = 2))]
    pub sigla_provincia_nascita: Option<String>,
    pub id_cittadinanza: TipoCittadinanza,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_scadenza_permesso_soggiorno: Option<DayOnWire>,
}

/// Where the card is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DatiRecapito {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presso_nome: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presso_cognome: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 40))]
    pub presso_denominazione: Option<String>,
    #[cfg_attr(feature = "openapi", schema(required, min_length = 2, max_length = 2))]
    pub sigla_provincia: Option<String>,
    #[cfg_attr(feature = "openapi", schema(required, max_length = 60))]
    pub descrizione_comune: Option<String>,
    #[cfg_attr(feature = "openapi", schema(required, min_length = 5, max_length = 5))]
    pub cap: Option<String>,
    #[cfg_attr(feature = "openapi", schema(required, max_length = 30))]
    pub indirizzo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 10))]
    pub civico: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 45))]
    pub dati_aggiuntivi: Option<String>,
}

/// `POST /Domanda/FornisciFoto`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FornisciFotoRequest {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: String,
    #[cfg_attr(feature = "openapi", schema(min_length = 16, max_length = 16))]
    pub codice_fiscale: String,
    #[serde(rename = "fotoCED")]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Byte, min_length = 1))]
    pub foto_ced: Base64,
    pub informativa_foto: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct FornisciFotoResponse {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: Option<String>,
}

/// `POST /Domanda/ConfermaDomanda`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfermaDomandaRequest {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: String,
    #[cfg_attr(feature = "openapi", schema(min_length = 16, max_length = 16))]
    pub codice_fiscale: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub ulteriore_documentazione: Option<DatiDocumentazione>,
}

/// A document or ruling that INPS's archives do not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DatiDocumentazione {
    pub tipologia_ulteriore_documentazione: TipoDocumentazione,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub nome_file: Option<String>,
    /// A file in base64, though INPS's schema calls it a plain string.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub allegato: Option<Base64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_length = 2, max_length = 2))]
    pub sigla_provincia_tribunale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 60))]
    pub descrizione_comune_tribunale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sentenza: Option<DayOnWire>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diritto_accompagnatore: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dichiarazione_conformita_verbale: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autodichiarazione_sentenza: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConfermaDomandaResponse {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: Option<String>,
    pub num_domus: Option<String>,
}

// `tt` again: utoipa does not see through the group that an identifier's literal comes in.
/// Declares the request of an operation about one's own request in hand.
macro_rules! about_one_request {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name {
            #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
            pub id_lavorazione: String,
            #[cfg_attr(feature = "openapi", schema(min_length = 16, max_length = 16))]
            pub codice_fiscale: String,
        }
    };
}

about_one_request!(
    /// `POST /Domanda/RecuperoDatiDomanda`.
    RecuperoDatiDomandaRequest
);
about_one_request!(
    /// `POST /Domanda/RichiediStato`.
    RichiediStatoRequest
);
about_one_request!(
    /// `POST /Domanda/RichiediRicevuta`, once the request is protocolled.
    RichiediRicevutaRequest
);
about_one_request!(
    /// `POST /Domanda/RichiediRiepilogo`, once the request is acquired.
    RichiediRiepilogoRequest
);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RecuperoDatiDomandaResponse {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: Option<String>,
    pub anagrafica: DatiAnagrafica,
    pub recapito: DatiRecapito,
    #[serde(rename = "fotoCED")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Byte))]
    pub foto_ced: Option<Base64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RichiediStatoResponse {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: Option<String>,
    pub num_domus: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub stato_domanda: Option<StatiDomanda>,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub stato_carta: Option<StatiCarta>,
    pub carta_attiva: Option<bool>,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub annotazione: Option<String>,
    pub data_spedizione: Option<DayOnWire>,
    pub numero_spedizione: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RichiediRicevutaResponse {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: Option<String>,
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Byte))]
    pub ricevuta_domanda: Option<Base64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RichiediRiepilogoResponse {
    #[cfg_attr(feature = "openapi", schema(min_length = 20, max_length = 20))]
    pub id_lavorazione: Option<String>,
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Byte))]
    pub riepilogo_dati_domanda: Option<Base64>,
}

/// An error of INPS's own, sent as `application/json` with 400, 404 or 500; more members may come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProblemDetails {
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub title: Option<String>,
    #[cfg_attr(feature = "openapi", schema(format = "int32"))]
    pub status: Option<i32>,
    pub detail: Option<String>,
    pub instance: Option<String>,
}
