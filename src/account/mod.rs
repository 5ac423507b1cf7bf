//! The personal side: who is logged in, the claim being written, the cases.

pub mod case;
pub mod cases;
pub mod claim;
pub mod draft_keeper;
pub mod guard;
pub mod receipt;
pub mod review;
pub mod save_line;
pub mod session;
pub mod step_page;
pub mod uploads;
