//! Banks by their ABI code: public facts, so that a claim can carry the BIC.

use sportello::gateway::contract::registers::Bank;

const BANKS: [(&str, &str, &str); 14] = [
    ("01005", "Banca Nazionale del Lavoro", "BNLIITRR"),
    ("01030", "Banca Monte dei Paschi di Siena", "PASCITMM"),
    ("02008", "UniCredit", "UNCRITMM"),
    ("03015", "FinecoBank", "FEBIITM1"),
    ("03062", "Banca Mediolanum", "MEDBITMM"),
    ("03069", "Intesa Sanpaolo", "BCITITMM"),
    ("03268", "Banca Sella", "SELBIT2B"),
    ("03475", "ING Bank", "INGBITD1"),
    ("05018", "Banca Popolare Etica", "CCRTIT2T84A"),
    ("05034", "Banco BPM", "BAPPIT21"),
    ("05387", "BPER Banca", "BPMOIT22"),
    ("06045", "Cassa di Risparmio di Bolzano", "CRBZIT2B"),
    ("06230", "Crédit Agricole Italia", "CRPPIT2P"),
    ("07601", "Poste Italiane", "BPPIITRR"),
];

/// The bank with a code.
pub fn find(abi: &str) -> Option<Bank> {
    let (abi, name, bic) = BANKS.iter().find(|(code, _, _)| *code == abi)?;
    Some(Bank {
        abi: (*abi).to_owned(),
        name: (*name).to_owned(),
        bic: (*bic).to_owned(),
    })
}
