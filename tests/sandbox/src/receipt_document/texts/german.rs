use super::Texts;

pub const TEXTS: Texts = Texts {
    language: "de",
    lead: "Das INPS/NISF hat Ihren Antrag erhalten. Bewahren Sie diese Quittung auf.",
    benefit: "Leistung",
    benefits: [
        ("Quittung des Antrags auf NASpI", "NASpI (GvD 22/2015)"),
        (
            "Quittung des Antrags auf Assegno unico",
            "Assegno unico e universale (GvD 230/2021)",
        ),
        (
            "Quittung des Antrags auf den Europäischen Behindertenausweis",
            "Europäischer Behindertenausweis (DPMR vom 6. November 2020)",
        ),
    ],
    name: "Vor- und Nachname",
    tax_code: "Steuernummer",
    domus: "DOMUS-Nummer",
    protocol: "Protokollnummer",
    submitted: "Eingereicht am",
    decide_by: "Letzter Tag für die Entscheidung",
    office: "Zuständige Stelle",
    documents_to_send: "Sie schicken Unterlagen später: Das INPS/NISF schreibt Ihnen, bis wann.",
    next: "Verfolgen Sie den Antrag in Ihrem persönlichen Bereich. Wenn das INPS/NISF noch etwas braucht, erfahren Sie es.",
    sandbox: "Probedokument ohne rechtlichen Wert.",
    months: [
        "Jänner",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
};
