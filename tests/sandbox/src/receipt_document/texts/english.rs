use super::Texts;

pub const TEXTS: Texts = Texts {
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
