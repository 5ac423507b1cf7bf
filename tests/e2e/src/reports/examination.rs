//! What the judges said of each screen.

use {
    super::Proof,
    crate::{
        engines::Engine,
        oracles::{Finding, Oracle},
    },
    std::cell::RefCell,
};

/// One screen, looked at once.
#[derive(Clone, Debug)]
pub struct Examination {
    /// The screen's name, as in the scenario.
    pub screen: String,
    /// Path of its address.
    pub address: String,
    /// The language that the document says it is in.
    pub language: String,
    pub engine: Engine,
    /// The engine's version, as it gives it.
    pub engine_version: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// When, as [`super::clock`] writes it.
    pub date: String,
    /// Who looked.
    pub judges: Vec<Oracle>,
    /// How easy its Italian is to read (Gulpease), where that can be told.
    pub reading: Option<f64>,
    pub findings: Vec<Finding>,
}

impl Examination {
    /// What a judge found.
    pub fn findings_of(&self, judge: Oracle) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.oracle == judge)
    }

    /// The screen with each judge's count, in one line.
    pub fn line(&self) -> String {
        let counts: String = self
            .judges
            .iter()
            .map(|judge| format!("  {judge} {}", self.findings_of(*judge).count()))
            .collect();
        format!("  {}  {} {}{counts}", self.screen, self.engine, self.width)
    }
}

/// All that was looked at in a run, by all workers, and the faults made on purpose that were caught.
#[derive(Default)]
pub struct Record {
    examinations: RefCell<Vec<Examination>>,
    proofs: RefCell<Vec<Proof>>,
}

impl Record {
    /// Keeps one and prints its line.
    pub fn add(&self, examination: Examination) {
        println!("{}", examination.line());
        self.examinations.borrow_mut().push(examination);
    }

    /// Keeps a fault that was caught.
    pub fn prove(&self, proof: Proof) {
        self.proofs.borrow_mut().push(proof);
    }

    /// Takes all there are.
    pub fn take(&self) -> (Vec<Examination>, Vec<Proof>) {
        (self.examinations.take(), self.proofs.take())
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;

    #[test]
    fn a_line_counts_each_judge() {
        let [clean, condemned] = samples::examinations();
        assert_eq!(clean.line(), "  sheet+menu  chromium 360  basics 0  axe 0");
        assert_eq!(condemned.line(), "  help  firefox 1280  axe 3");
    }
}
