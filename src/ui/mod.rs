//! Components: one file each, right once, used by every screen.

pub mod alert;
pub mod answer_book;
pub mod declarations;
pub mod error_summary;
pub mod explained;
pub mod failure;
pub mod fetched;
pub mod focus;
pub mod heading;
pub mod in_turn;
pub mod live;
pub mod log_in_beside;
pub mod not_found;
pub mod phone_help;
pub mod progress;
pub mod question;
pub mod rating;
pub mod rich;
pub mod route;
pub mod service;
pub mod service_sheet;
pub mod step_frame;
pub mod summary_list;
pub mod timeline;
pub mod value_text;
