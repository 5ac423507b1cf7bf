//! What is printed: a line for each scenario as it ends, then the slowest and the failures.

use {
    super::{Fault, Verdict},
    std::{
        cell::RefCell,
        time::{Duration, Instant},
    },
};

/// Gathers verdicts.
pub(super) struct Report {
    start: Instant,
    expected: usize,
    verdicts: RefCell<Vec<Verdict>>,
}

impl Report {
    /// A report on `expected` scenarios.
    pub(super) fn new(expected: usize) -> Self {
        println!("running {expected} scenarios");
        Self {
            start: Instant::now(),
            expected,
            verdicts: RefCell::default(),
        }
    }

    /// Takes a verdict and prints its line.
    pub(super) fn add(&self, verdict: Verdict) {
        let word = if verdict.fault.is_none() {
            "ok  "
        } else {
            "FAIL"
        };
        let mut verdicts = self.verdicts.borrow_mut();
        let number = verdicts.len() + 1;
        println!(
            "{number:>4}/{} {word} {} {}",
            self.expected,
            verdict.name,
            seconds(verdict.duration)
        );
        verdicts.push(verdict);
    }

    /// Prints the rest; tells whether all scenarios passed.
    pub(super) fn close(&self) -> bool {
        let mut verdicts = self.verdicts.borrow_mut();
        verdicts.sort_by_key(|verdict| std::cmp::Reverse(verdict.duration));
        println!("\nslowest:");
        for verdict in verdicts.iter().take(10) {
            println!("  {:>8} {}", seconds(verdict.duration), verdict.name);
        }
        for verdict in verdicts.iter() {
            if let Some(fault) = &verdict.fault {
                explain(&verdict.name, fault);
            }
        }
        let passed = verdicts
            .iter()
            .filter(|verdict| verdict.fault.is_none())
            .count();
        // A scenario without a verdict was lost with its worker.
        let failed = self.expected - passed;
        let word = if failed == 0 { "ok" } else { "FAILED" };
        let took = seconds(self.start.elapsed());
        println!("\ntest result: {word}. {passed} passed; {failed} failed; finished in {took}");
        println!("{passed} passed, {failed} failed");
        failed == 0
    }
}

fn explain(name: &str, fault: &Fault) {
    println!("\nFAIL {name}\n  {}", fault.failure);
    if !fault.steps.is_empty() {
        let from = fault.steps.len().saturating_sub(6);
        let last = fault.steps.get(from..).unwrap_or_default();
        println!("  last steps: {}", last.join("; "));
    }
    if let Some(picture) = &fault.picture {
        println!("  picture: {}", picture.display());
    }
    println!("  again: cargo run -q -p sportello-e2e -- {name}");
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
