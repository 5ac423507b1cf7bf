use super::Texts;

pub const TEXTS: Texts = Texts {
    language: "fr",
    lead: "L’INPS a reçu votre demande. Conservez ce reçu.",
    benefit: "Prestation",
    benefits: [
        (
            "Reçu de la demande de NASpI",
            "NASpI (décret législatif 22/2015)",
        ),
        (
            "Reçu de la demande d’Assegno unico",
            "Assegno unico e universale (décret législatif 230/2021)",
        ),
        (
            "Reçu de la demande de carte européenne du handicap",
            "Carte européenne du handicap (DPCM du 6 novembre 2020)",
        ),
    ],
    name: "Nom et prénom",
    tax_code: "Code fiscal",
    domus: "Numéro DOMUS",
    protocol: "Numéro de protocole",
    submitted: "Envoyée le",
    decide_by: "Dernier jour pour la décision",
    office: "Bureau compétent",
    documents_to_send: "Vous enverrez des documents plus tard : l’INPS vous écrira avant quelle date.",
    next: "Suivez la demande dans votre espace personnel. Si l’INPS a besoin d’autre chose, il vous prévient.",
    sandbox: "Document d’essai, sans valeur légale.",
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
};
