//! The words of the receipt.

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

const ITALIAN: Texts = Texts {
    language: "it",
    lead: "INPS ha ricevuto la tua domanda. Conserva questa ricevuta.",
    benefit: "Prestazione",
    benefits: [
        ("Ricevuta della domanda di NASpI", "NASpI (D.Lgs. 22/2015)"),
        (
            "Ricevuta della domanda di Assegno unico",
            "Assegno unico e universale (D.Lgs. 230/2021)",
        ),
        (
            "Ricevuta della richiesta della Carta europea della disabilità",
            "Carta europea della disabilità (DPCM 6 novembre 2020)",
        ),
    ],
    name: "Nome e cognome",
    tax_code: "Codice fiscale",
    domus: "Numero DOMUS",
    protocol: "Numero di protocollo",
    submitted: "Data di presentazione",
    decide_by: "Ultimo giorno per la decisione",
    office: "Sede competente",
    documents_to_send: "Hai scelto di inviare più tardi uno o più documenti: INPS ti scrive entro quando.",
    next: "Segui la domanda nella tua area personale. Se INPS ha bisogno di altro, ti avvisa.",
    sandbox: "Documento di prova, senza valore legale.",
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
};

const ENGLISH: Texts = Texts {
    language: "en",
    lead: "INPS has received your claim. Keep this receipt.",
    benefit: "Benefit",
    benefits: [
        (
            "Receipt of the claim for NASpI",
            "NASpI (Legislative Decree 22/2015)",
        ),
        (
            "Receipt of the claim for Assegno unico",
            "Assegno unico e universale (Legislative Decree 230/2021)",
        ),
        (
            "Receipt of the request for the European Disability Card",
            "European Disability Card (decree of 6 November 2020)",
        ),
    ],
    name: "Name",
    tax_code: "Tax code",
    domus: "DOMUS number",
    protocol: "Protocol number",
    submitted: "Submitted on",
    decide_by: "Last day for the decision",
    office: "Office in charge",
    documents_to_send: "You chose to send one or more documents later: INPS will write to you by when.",
    next: "Follow the claim in your personal area. If INPS needs anything else, you will be told.",
    sandbox: "Test document, without legal value.",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
};

impl Texts {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::It => &ITALIAN,
            Language::En => &ENGLISH,
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
        format!("{} {month} {}", date.day(), date.year())
    }
}
