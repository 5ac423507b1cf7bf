//! Every fault at every moment of one journey: no answer is lost, no claim is made twice, and each has its message.
//!
//! One scenario a moment; each prints its rows of the table.

pub mod faults;
mod moments;
mod submit;
mod typing;
mod upload;

use crate::{
    failure::Outcome,
    page::Page,
    scenario::{ONCE, Subject},
};
use faults::{ALL, Trouble};

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("matrix/typing", ONCE, |page| {
            Box::pin(typing::while_typing(page))
        }),
        Subject::app("matrix/save", ONCE, |page| {
            Box::pin(typing::while_saving(page))
        }),
        Subject::app("matrix/upload", ONCE, |page| {
            Box::pin(upload::while_uploading(page))
        }),
        Subject::app("matrix/submit", ONCE, |page| {
            Box::pin(submit::while_submitting(page))
        }),
        Subject::app("matrix/after-submit", ONCE, |page| {
            Box::pin(submit::after_submitting(page))
        }),
    ]
}

/// One cell of the table.
struct Cell {
    fault: &'static str,
    /// What the person read.
    said: &'static str,
}

/// Prints the rows of a moment. The checks have been made before: a row stands for a cell that held.
fn print(moment: &str, cells: &[Cell]) {
    print_counting("claims made twice", moment, cells);
}

/// The same for a moment that sends files.
fn print_files(moment: &str, cells: &[Cell]) {
    print_counting("files lost or there twice", moment, cells);
}

fn print_counting(counted: &str, moment: &str, cells: &[Cell]) {
    let mut table = format!("\nfault matrix: {moment}\n");
    table += &format!(
        "| fault | the person reads | answers lost | {counted} |\n| --- | --- | --- | --- |\n"
    );
    for Cell { fault, said } in cells {
        table += &format!("| {fault} | {said} | 0 | 0 |\n");
    }
    println!("{table}");
}

/// Begins a cell: nothing of the one before is left in sandbox or browser.
async fn begin(page: &Page, trouble: &Trouble) -> Outcome {
    page.note(format!("the trouble is {}", trouble.name));
    page.sandbox()?.clear_faults().await?;
    page.sandbox()?.reset().await?;
    page.forget().await
}
