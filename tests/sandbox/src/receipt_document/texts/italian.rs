use super::Texts;

pub const TEXTS: Texts = Texts {
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
