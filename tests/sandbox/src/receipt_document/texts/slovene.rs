use super::Texts;

pub const TEXTS: Texts = Texts {
    language: "sl",
    lead: "Zavod INPS je prejel vašo vlogo. Shranite to potrdilo.",
    benefit: "Dajatev",
    benefits: [
        ("Potrdilo o vlogi za NASpI", "NASpI (z. odlok 22/2015)"),
        (
            "Potrdilo o vlogi za Assegno unico",
            "Assegno unico e universale (z. odlok 230/2021)",
        ),
        (
            "Potrdilo o vlogi za evropsko kartico ugodnosti za invalide",
            "Evropska kartica ugodnosti za invalide (OPMS z dne 6. novembra 2020)",
        ),
    ],
    name: "Ime in priimek",
    tax_code: "Davčna številka",
    domus: "Številka DOMUS",
    protocol: "Številka protokola",
    submitted: "Datum oddaje",
    decide_by: "Zadnji dan za odločitev",
    office: "Pristojni urad",
    documents_to_send: "Dokumente boste poslali pozneje: zavod INPS vam bo napisal, do kdaj.",
    next: "Vlogo spremljate na svojih straneh. Če zavod INPS potrebuje še kaj, vam to sporoči.",
    sandbox: "Poskusni dokument brez pravne veljave.",
    months: [
        "januar",
        "februar",
        "marec",
        "april",
        "maj",
        "junij",
        "julij",
        "avgust",
        "september",
        "oktober",
        "november",
        "december",
    ],
};
