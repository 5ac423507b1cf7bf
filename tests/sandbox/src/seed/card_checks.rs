//! What `CheckDomanda` says of each person who has no request in hand. INPS has published no meaning of these numbers; what
//! the sandbox means by them is here and in `README.md`.

/// INPS has the report of a recognised invalidity: nothing more is needed.
pub const MAY_START: i32 = 10;
/// May start; INPS has no report, so a document or ruling must come with the confirmation.
pub const MAY_START_WITH_DOCUMENT: i32 = 20;
/// A request is in hand: `idLavorazione` says which.
pub const IN_HAND: i32 = 30;
/// Has a valid card already.
pub const HAS_CARD: i32 = 40;
/// Cannot ask online: lives in another State.
pub const NOT_ONLINE: i32 = 50;

/// What holds for a person, named as on the login page.
pub fn of(login_name: &str) -> i32 {
    match login_name {
        "stefano-pellegrini" | "laura-fiore" => MAY_START,
        "giuseppe-amato" => HAS_CARD,
        "jonas-weber" => NOT_ONLINE,
        _ => MAY_START_WITH_DOCUMENT,
    }
}
