//! Judges of a screen that share no code with each other. Each is proven by a fixture that it must condemn.

mod alfa;
mod axe;
mod basics;
mod catalogues;
mod ibm;
mod known;
mod markup;
mod nu;
mod reading;
mod reviewed;
mod software;

pub use {
    basics::{edges, in_page, loss_at, loss_when_enlarged, loss_when_spaced, reduce, texts},
    known::{known, unknown},
    nu::NuServer,
    reading::{gulpease, hard},
    software::Software,
};

use {
    crate::{
        engines::Browser,
        failure::Outcome,
        reports::{Examination, Proof, Record},
    },
    serde_json::Value,
    std::{fmt, rc::Rc},
    tokio::sync::{Mutex, OnceCell},
};

/// One of the judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oracle {
    /// axe-core: WCAG 2.2 A and AA, EN 301 549 and its best practices.
    Axe,
    /// Siteimprove Alfa.
    Alfa,
    /// IBM's equal-access engine, policy WCAG 2.2.
    Ibm,
    /// html-validate on the document as it is rendered.
    Markup,
    /// The Nu Html Checker, which the W3C offers, on the same document.
    Nu,
    /// What needs no engine: title, heading, language, identifiers, focus.
    Basics,
}

impl Oracle {
    /// All judges.
    pub const ALL: [Self; 6] = [
        Self::Basics,
        Self::Axe,
        Self::Ibm,
        Self::Alfa,
        Self::Markup,
        Self::Nu,
    ];
}

impl fmt::Display for Oracle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Axe => "axe",
            Self::Alfa => "alfa",
            Self::Ibm => "ibm",
            Self::Markup => "markup",
            Self::Nu => "nu",
            Self::Basics => "basics",
        })
    }
}

/// A fault that a judge found.
#[derive(Clone, Debug)]
pub struct Finding {
    pub oracle: Oracle,
    /// The judge's own name of the rule.
    pub rule: String,
    /// Where: a selector, a path or a snippet.
    pub place: String,
    pub message: String,
    /// Under which condition, as "in the dark theme"; empty when it is as the scenario has it.
    pub condition: &'static str,
}

impl Finding {
    /// The same finding, made under a condition.
    pub fn under(self, condition: &'static str) -> Self {
        Self { condition, ..self }
    }

    /// Judge, rule and condition: what tells findings of one kind from others.
    pub fn kind(&self) -> String {
        let Self { oracle, rule, .. } = self;
        match self.condition {
            "" => format!("{oracle} {rule}"),
            condition => format!("{oracle} {rule} ({condition})"),
        }
    }

    /// Reads a finding that a script gave as `{rule, place, message}`.
    fn from_script(oracle: Oracle, value: &Value) -> Self {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        Self {
            oracle,
            rule: text("rule"),
            place: text("place"),
            message: text("message"),
            condition: "",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: {} ({})",
            self.kind(),
            self.message,
            self.place
        )
    }
}

/// The judges of one worker, with what they need loaded once.
pub struct Auditors {
    record: Rc<Record>,
    axe: OnceCell<String>,
    ibm: OnceCell<String>,
    markup: Mutex<Option<markup::Validator>>,
    nu: Rc<NuServer>,
}

impl Auditors {
    /// Judges whose work is kept in `record`, with that of the other workers' judges; the server is for all of them.
    pub fn new(record: Rc<Record>, nu: Rc<NuServer>) -> Self {
        Self {
            record,
            axe: OnceCell::new(),
            ibm: OnceCell::new(),
            markup: Mutex::new(None),
            nu,
        }
    }

    /// Keeps what was said of a screen.
    pub fn record(&self, examination: Examination) {
        self.record.add(examination);
    }

    /// Keeps a deliberate fault that was caught.
    pub fn prove(&self, proof: Proof) {
        self.record.prove(proof);
    }

    /// Lets one judge look at the present screen.
    ///
    /// # Errors
    /// When the judge cannot do its work; faults of the screen are findings, not errors.
    pub async fn audit(&self, oracle: Oracle, browser: &Browser) -> Outcome<Vec<Finding>> {
        let audited = match oracle {
            Oracle::Axe => axe::audit(&self.axe, browser).await,
            Oracle::Alfa => alfa::audit(browser).await,
            Oracle::Ibm => ibm::audit(&self.ibm, browser).await,
            Oracle::Markup => markup::audit(&self.markup, browser).await,
            Oracle::Nu => nu::audit(&self.nu, browser).await,
            Oracle::Basics => basics::audit(browser).await,
        };
        audited.map_err(|failure| failure.while_doing(&format!("auditing with {oracle}")))
    }
}

fn findings(oracle: Oracle, value: &Value) -> Vec<Finding> {
    let faults = value.as_array().map(Vec::as_slice).unwrap_or_default();
    faults
        .iter()
        .map(|fault| Finding::from_script(oracle, fault))
        .collect()
}

/// Reads a file of an installed npm package.
async fn package_file(path: &str) -> Outcome<String> {
    let file = crate::places::root().join("node_modules").join(path);
    tokio::fs::read_to_string(&file).await.map_err(|error| {
        crate::failure::Failure::new(format!(
            "cannot read {}: {error}; run ./sportello test",
            file.display()
        ))
    })
}
