//! Shows each component of the app in each of its states: for developers, and for the judges of `tests/e2e`.

mod accordion;
mod alert;
mod answer_sheet;
mod breadcrumb;
mod checkbox_group;
mod clock_notice;
mod components;
mod declarations;
mod dialog;
mod disclosure;
mod drawn;
mod error_summary;
mod explained;
mod failure;
mod fields;
mod log_in_beside;
mod not_found;
mod page;
mod phone_help;
mod progress;
mod question;
mod question_choice;
mod question_correction;
mod question_date;
mod question_group;
mod question_lookup;
mod question_text;
mod question_unknown;
mod radio;
mod rating;
mod register_changes;
mod save_line;
mod service_sheet;
mod shared_bar;
mod sheet_parts;
mod start;
mod state;
mod step_frame;
mod summary_list;
mod switch;
mod table;
mod tabs;
mod tag;
mod text_area;
mod texts;
mod timeline;
mod uploads;

fn main() {
    start::start();
}
