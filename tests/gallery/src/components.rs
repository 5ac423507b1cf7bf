//! The states of each component in the table.

use crate::{
    alert, answer_sheet, breadcrumb, clock_notice, declarations, disclosure, error_summary,
    explained, failure, log_in_beside, not_found, phone_help, progress, question, question_choice,
    question_correction, question_date, question_group, question_lookup, question_text,
    question_unknown, radio, rating, register_changes, save_line, service_sheet, shared_bar,
    sheet_parts, state::State, step_frame, summary_list, table::Component, tag, timeline, uploads,
};

/// Its states; none for a component whose states nobody has written.
pub fn states(component: &Component) -> &'static [State] {
    match component.name {
        "alert" => alert::STATES,
        "answer-sheet" => answer_sheet::STATES,
        "breadcrumb" => breadcrumb::STATES,
        "clock-notice" => clock_notice::STATES,
        "declarations" => declarations::STATES,
        "disclosure" => disclosure::STATES,
        "error-summary" => error_summary::STATES,
        "explained" => explained::STATES,
        "failure" => failure::STATES,
        "log-in-beside" => log_in_beside::STATES,
        "not-found" => not_found::STATES,
        "phone-help" => phone_help::STATES,
        "progress" => progress::STATES,
        "question" => question::STATES,
        "question-choice" => question_choice::STATES,
        "question-correction" => question_correction::STATES,
        "question-date" => question_date::STATES,
        "question-group" => question_group::STATES,
        "question-lookup" => question_lookup::STATES,
        "question-text" => question_text::STATES,
        "question-unknown" => question_unknown::STATES,
        "radio" => radio::STATES,
        "rating" => rating::STATES,
        "register-changes" => register_changes::STATES,
        "save-line" => save_line::STATES,
        "service-sheet" => service_sheet::STATES,
        "shared-bar" => shared_bar::STATES,
        "sheet-parts" => sheet_parts::STATES,
        "step-frame" => step_frame::STATES,
        "summary-list" => summary_list::STATES,
        "tag" => tag::STATES,
        "timeline" => timeline::STATES,
        "uploads" => uploads::STATES,
        _ => &[],
    }
}
