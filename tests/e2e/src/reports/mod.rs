//! What a run of the audits leaves under `tests/output`: the report in EARL, the numbers as JSON, and a page for people.

pub mod clock;
mod earl;
mod examination;
#[cfg(test)]
mod samples;
mod summary;

pub use examination::{Examination, Examinations};

use crate::{failure::Outcome, oracles::Software, places};

/// Writes what was looked at, if anything was. `complete` says whether all audits ran.
///
/// # Errors
/// When a judge's version cannot be read, or a file not be written.
pub fn write(examinations: &[Examination], complete: bool) -> Outcome {
    if examinations.is_empty() {
        return Ok(());
    }
    let judges = Software::all()?;
    let results = summary::results(examinations, &judges, complete);
    let folder = places::output();
    std::fs::create_dir_all(&folder)?;
    let as_json = |value| serde_json::to_string_pretty(value).map(|text| format!("{text}\n"));
    let files = [
        ("earl.json", as_json(&earl::report(examinations, &judges))?),
        ("accessibility-results.json", as_json(&results)?),
        ("accessibility.md", summary::page(&results)),
    ];
    println!();
    for (name, text) in files {
        let file = folder.join(name);
        std::fs::write(&file, text)?;
        println!("written: {}", file.display());
    }
    Ok(())
}
