//! What INPS does with a claim as days pass, and what a person can do about it.
//!
//! A claim is taken in charge after one day, its contributions are checked on the third, promised documents are asked
//! for on the fifth, files are opened two days after they came, and it is decided on the twelfth, or seven days after the
//! last document, and two after what the person has added. Half of an Assegno unico waits for the second parent, at most
//! thirty days. A withdrawn claim moves no more. Nothing runs in the background: a claim is moved on whenever it is read,
//! by the sandbox's clock, each step with the date it was due.

pub mod actions;
mod assegno_amount;
pub mod assegno_unico;
mod decision;
mod document_requests;
mod facts;
mod opening;
mod record;
mod schedule;
mod states;

pub use decision::last_day_to_claim;
pub use facts::Facts;
pub use opening::Opening;
pub use opening::open_assegno_unico;
pub use opening::open_naspi;
pub use record::ClaimRecord;
pub use record::UnopenedDocument;
pub use schedule::advance;
