//! What a journey is: declared data (steps, questions, conditions, documents) and the pure functions that walk it.
//!
//! A journey is a table. Adding one means one file under `segments/`, its texts and its scenario; nothing here changes.

pub mod advice;
pub mod answering;
pub mod answers;
pub mod check;
mod check_date;
pub mod condition;
pub mod contacts;
pub mod declaration;
pub mod document_choice;
pub mod draft_file;
pub mod envelope;
pub mod facts;
mod family_facts;
pub mod group;
pub mod key;
pub mod mapping;
pub mod mapping_back;
pub mod merge;
pub mod register_change;
mod residence_facts;
pub mod sent;
pub mod upgrade;
pub mod verify;
pub mod verify_message;
pub mod walk;
