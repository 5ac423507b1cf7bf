//! The scenarios, one file for each thing they are about.

mod appearance;
mod assegno_case;
mod assegno_unico;
mod audits;
mod card;
mod card_address;
mod card_delivery;
mod card_steps;
mod case_changes;
mod component_keys;
mod decision;
mod device_clock;
mod device_storage;
mod draft_expiry;
mod draft_faults;
mod draft_sessions;
mod draft_steps;
mod error_list;
mod files;
mod gallery_keys;
mod harness;
mod journal;
mod journal_refused;
mod judges;
mod matrix;
mod mistakes;
mod mutations;
mod naspi;
mod naspi_advice;
mod naspi_case;
mod naspi_input;
mod naspi_last_job;
mod naspi_missing;
mod own_file;
mod paper;
mod pdf;
mod pictures;
mod pre_check;
mod pre_check_pages;
mod proof;
mod receipt;
mod receipt_files;
mod register_changes;
mod resumed_uploads;
mod session_end;
mod shared_device;
mod shell;
mod shell_language;
mod shell_policy;
mod shell_routes;
mod shell_shift;
mod shell_start;
mod shell_weight;
mod steps;
mod submission;
mod upload_choices;
mod uploads;
mod walks;
mod words;

use crate::scenario::Subject;

/// All subjects.
pub fn all() -> Vec<Subject> {
    [
        audits::subjects(),
        harness::subjects(),
        gallery_keys::subjects(),
        component_keys::subjects(),
        judges::subjects(),
        shell::subjects(),
        shell_language::subjects(),
        shell_policy::subjects(),
        shell_routes::subjects(),
        shell_shift::subjects(),
        shell_start::subjects(),
        shell_weight::subjects(),
        assegno_unico::subjects(),
        assegno_case::subjects(),
        case_changes::subjects(),
        card::subjects(),
        card_address::subjects(),
        card_delivery::subjects(),
        matrix::subjects(),
        mutations::subjects(),
        naspi::subjects(),
        naspi_input::subjects(),
        naspi_missing::subjects(),
        naspi_advice::subjects(),
        naspi_case::subjects(),
        naspi_last_job::subjects(),
        draft_faults::subjects(),
        draft_sessions::subjects(),
        submission::subjects(),
        journal::subjects(),
        journal_refused::subjects(),
        draft_expiry::subjects(),
        device_clock::subjects(),
        appearance::subjects(),
        error_list::subjects(),
        pre_check_pages::subjects(),
        session_end::subjects(),
        shared_device::subjects(),
        register_changes::subjects(),
        uploads::subjects(),
        pictures::subjects(),
        resumed_uploads::subjects(),
        upload_choices::subjects(),
        walks::subjects(),
        receipt::subjects(),
        proof::subjects(),
        own_file::subjects(),
        paper::subjects(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
