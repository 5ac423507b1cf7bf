//! The personal side: who is logged in, the claim being written, the cases.

pub mod case;
mod case_documents;
mod case_timeline;
pub mod cases;
pub mod claim;
pub mod clashes;
pub mod confirmations;
pub mod delivery;
pub mod draft_keeper;
mod draft_on_device;
pub mod guard;
mod item_page;
pub mod journal;
mod outbox;
pub mod receipt;
pub mod review;
pub mod save_line;
pub mod session;
pub mod step_page;
mod upload_files;
pub mod uploads;
mod versions;
