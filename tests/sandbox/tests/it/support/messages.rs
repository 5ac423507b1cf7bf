//! Messages the app would send.

use super::visitor::Visitor;
use serde_json::Value;
use serde_json::json;

/// The claim that the registers pre-fill, about the newest employment.
pub async fn claim(visitor: &Visitor) -> Value {
    let registers = visitor.get("/api/v1/registers").await.expect(200).json();
    let job = &registers["employments"][0];
    json!({
        "benefit": "naspi",
        "journey_version": 1,
        "domanda_naspi": {
            "codice_domanda_naspi": "1",
            "nota_domanda_naspi": "Domanda NASpI",
            "se_indennita_mancato_preavviso": "false",
            "ha_richiedente_naspi": {
                "codice_fiscale_richiedente_naspi": registers["person"]["tax_code"],
                "se_iscritto_albo_cassa_professionale": "false",
                "se_svolge_attivita_profesionale": "false",
                "se_titolare_partita_iva": "false",
                "se_svolge_attivita_a_partita_iva": "false",
                "se_titolare_assegno_di_invalidita": "false",
                "se_stato_di_malattia_in_corso": "false",
                "se_stato_di_malattia_pregressa": "false",
                "se_socio_di_societa": "false",
                "se_licenziato_per_superamento_periodo_comporto": "false",
            },
            "ha_destinatario_domanda_naspi": {
                "codice_sede_inps": registers["office"]["code"],
                "denominazione_sede_inps": registers["office"]["name"],
            },
            "ha_modalita_di_pagamento_naspi": { "iban": "IT60X0542811101000000123456", "bic": "" },
        },
        "last_employment": {
            "employment_id": job["employment_id"],
            "employer_name": job["employer_name"],
            "end_date": job["end_date"],
            "end_reason": job["end_reason"],
            "voluntary_end_in_last_year": false,
        },
        "contacts": { "email": "someone@example.org", "phone": "+39 333 0000000", "confirmation_channel": "sms" },
        "documents": [],
        "declaration_made": true,
    })
}

/// A draft with one answer.
pub fn draft(answer: &str) -> Value {
    json!({ "journey_version": 1, "step": "contacts", "answers": { "email": answer } })
}

/// A PDF as far as the sandbox looks.
pub const PDF: &[u8] = b"%PDF-1.7\nwhatever\n%%EOF\n";

/// A form with a document of this kind and content: its content type and body.
pub fn pdf_form(kind: &str, content: &[u8]) -> (String, Vec<u8>) {
    let head = format!(
        "--line\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n{kind}\r\n\
         --line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"prova.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n"
    );
    let body = [head.as_bytes(), content, b"\r\n--line--\r\n"].concat();
    ("multipart/form-data; boundary=line".to_owned(), body)
}
