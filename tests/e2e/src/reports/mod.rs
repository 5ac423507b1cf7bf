//! What a run of the audits leaves under `tests/output`: the report in EARL, the numbers as JSON, and a page for people.

pub mod clock;
mod earl;
mod examination;
mod proof;
mod reading;
#[cfg(test)]
mod samples;
mod summary;

pub use {
    examination::{Examination, Record},
    proof::Proof,
};

use {
    crate::{failure::Outcome, oracles::Software, places},
    serde_json::Value,
};

/// Writes what was looked at, if anything was. `complete` says whether all audits ran.
///
/// # Errors
/// When a judge's version cannot be read, or a file not be written.
pub fn write(record: &Record, complete: bool) -> Outcome {
    let (examinations, proofs) = record.take();
    let mut files = Vec::new();
    if !examinations.is_empty() {
        let judges = Software::all()?;
        let results = summary::results(&examinations, &judges, complete);
        let as_json =
            |value: &Value| serde_json::to_string_pretty(value).map(|text| format!("{text}\n"));
        let earl = as_json(&earl::report(&examinations, &judges))?;
        files.push(("earl.json", earl));
        files.push(("accessibility-results.json", as_json(&results)?));
        files.push((
            "accessibility.md",
            summary::page(&results) + &reading::table(&examinations),
        ));
    }
    if !proofs.is_empty() {
        files.push((
            "accessibility-proof.md",
            proof::page(proofs, &Software::all()?),
        ));
    }
    if !files.is_empty() {
        println!();
    }
    let folder = places::output();
    std::fs::create_dir_all(&folder)?;
    for (name, text) in files {
        let file = folder.join(name);
        std::fs::write(&file, text)?;
        println!("written: {}", file.display());
    }
    Ok(())
}
