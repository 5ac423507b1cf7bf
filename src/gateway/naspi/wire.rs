//! INPS's published shapes of a NASpI claim, version 202406.27.00 (github.com/INPS-it/NDC, CC BY 4.0): names and
//! oddities kept as they are, among them booleans written as the strings `true` and `false` and amounts as JSON numbers.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A boolean that INPS writes as a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum StringBoolean {
    #[serde(rename = "true")]
    True,
    #[serde(rename = "false")]
    False,
}

impl From<bool> for StringBoolean {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl From<StringBoolean> for bool {
    fn from(value: StringBoolean) -> Self {
        value == StringBoolean::True
    }
}

/// `domanda-naspi` → DomandaNASpi.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DomandaNaspi {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub codice_domanda_naspi: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub nota_domanda_naspi: String,
    pub se_indennita_mancato_preavviso: StringBoolean,
    pub ha_richiedente_naspi: RichiedenteNaspi,
    pub ha_destinatario_domanda_naspi: SedeInps,
    pub ha_modalita_di_pagamento_naspi: ModalitaDiPagamentoNaspi,
    /// The published shape has room for one attachment; the others are in `ClaimSubmission::documents`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ha_allegato_per_naspi: Option<DocumentoAllegatoDomandaNaspi>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ha_stato_di_bozza_di_domanda_naspi: Option<StatoDiBozza>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ha_stato_di_protocollata_di_domanda_naspi: Option<StatoDiProtocollata>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ha_stato_di_integrazione_di_domanda_naspi: Option<StatoDiIntegrazione>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ha_stato_di_accolta_di_domanda_naspi: Option<StatoDiAccolta>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ha_stato_di_rifiutata_di_domanda_naspi: Option<StatoDiRifiutata>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ha_stato_di_riesame_di_domanda_naspi: Option<StatoDiRiesame>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ha_stato_di_ricorso_di_domanda_naspi: Option<StatoDiRicorso>,
}

/// `richiedente-naspi` → RichiedenteNASpI (the misspelling `profesionale` is INPS's).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RichiedenteNaspi {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub codice_fiscale_richiedente_naspi: String,
    pub se_iscritto_albo_cassa_professionale: StringBoolean,
    pub se_svolge_attivita_profesionale: StringBoolean,
    pub se_titolare_partita_iva: StringBoolean,
    pub se_svolge_attivita_a_partita_iva: StringBoolean,
    pub se_titolare_assegno_di_invalidita: StringBoolean,
    pub se_stato_di_malattia_in_corso: StringBoolean,
    pub se_stato_di_malattia_pregressa: StringBoolean,
    pub se_socio_di_societa: StringBoolean,
    pub se_licenziato_per_superamento_periodo_comporto: StringBoolean,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SedeInps {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub codice_sede_inps: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub denominazione_sede_inps: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ModalitaDiPagamentoNaspi {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub iban: String,
    /// Empty when the bank is not known.
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub bic: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DocumentoAllegatoDomandaNaspi {
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub identificativo_documento_domanda_naspi: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub nome_documento_domanda_naspi: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub data_caricamento_documento_domanda_naspi: Date,
}

// `tt`, not `literal`: utoipa does not see through the group that a literal comes in.
/// Declares a state of a claim: number DOMUS, number of protocol and date, each under INPS's own field names.
macro_rules! state {
    ($(#[$doc:meta])* $name:ident, $code:tt, $protocol:tt, $date:tt) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub struct $name {
            #[serde(rename = $code)]
            #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
            pub domus: String,
            #[serde(rename = $protocol)]
            #[cfg_attr(feature = "openapi", schema(max_length = 255))]
            pub protocol: String,
            #[serde(rename = $date)]
            #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
            #[serde(with = "crate::domain::wire::iso_date")]
            pub date: Date,
        }
    };
}

state!(
    /// The draft: the protocol is still empty.
    StatoDiBozza,
    "codice_stato_di_bozza_di_domanda_naspi",
    "numero_protocollo_naspi_stato_di_bozza",
    "data_presentazione_naspi_stato_di_bozza"
);
state!(
    /// Received and numbered.
    StatoDiProtocollata,
    "codice_stato_di_protocollata_di_domanda_naspi",
    "numero_protocollo_naspi_stato_di_protocollata",
    "data_presentazione_naspi_stato_di_protocollata"
);
state!(
    /// Waiting for documents of the person.
    StatoDiIntegrazione,
    "codice_stato_di_integrazione_di_domanda_naspi",
    "numero_protocollo_naspi_stato_di_integrazione",
    "data_presentazione_naspi_stato_di_integrazione"
);
state!(
    /// Refused.
    StatoDiRifiutata,
    "codice_stato_di_rifiutata_di_domanda_naspi",
    "numero_protocollo_naspi_stato_di_rifiutata",
    "data_presentazione_naspi_stato_di_rifiutata"
);
state!(
    /// Being reviewed at the person's request.
    StatoDiRiesame,
    "codice_stato_di_riesame_di_domanda_naspi",
    "numero_protocollo_naspi_stato_di_riesame",
    "data_presentazione_naspi_stato_di_riesame"
);
state!(
    /// Under administrative appeal.
    StatoDiRicorso,
    "codice_stato_di_ricorso_di_domanda_naspi",
    "numero_protocollo_naspi_stato_di_ricorso",
    "data_presentazione_naspi_stato_di_ricorso"
);

/// `stato-di-accolta-domanda-naspi`: accepted, with the figures the amount was computed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StatoDiAccolta {
    #[serde(rename = "codice_stato_di_accolta_di_domanda_naspi")]
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 50))]
    pub domus: String,
    #[serde(rename = "numero_protocollo_naspi_stato_di_accolta")]
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub protocol: String,
    #[serde(rename = "data_presentazione_naspi_stato_di_accolta")]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date", max_length = 10))]
    #[serde(with = "crate::domain::wire::iso_date")]
    pub date: Date,
    #[cfg_attr(feature = "openapi", schema(value_type = f64))]
    pub contribuzione_post_prestazioni_fruite: serde_json::Number,
    #[cfg_attr(feature = "openapi", schema(value_type = f64))]
    pub contribuzione_ante_prestazioni_fruite: serde_json::Number,
    #[cfg_attr(feature = "openapi", schema(value_type = f64))]
    pub contribuzione_indisponibile: serde_json::Number,
    #[cfg_attr(feature = "openapi", schema(value_type = f64))]
    pub numero_settimane_lavorate: serde_json::Number,
    #[cfg_attr(feature = "openapi", schema(value_type = f64))]
    pub importo_retribuzione_utile_complessiva: serde_json::Number,
    #[cfg_attr(feature = "openapi", schema(value_type = f64))]
    pub importo_mensile_iniziale: serde_json::Number,
}
