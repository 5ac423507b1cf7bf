//! The judges as programs with a version, for the reports. The versions are those that are installed, read from there.

use {
    super::{Oracle, axe},
    crate::{
        failure::{Failure, Outcome},
        places,
    },
    serde_json::Value,
};

/// A judge as a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Software {
    pub oracle: Oracle,
    /// Its name outside this repository.
    pub title: &'static str,
    pub version: String,
    /// The rules it judges by.
    pub rules: String,
}

impl Software {
    /// All judges, as they are installed.
    ///
    /// # Errors
    /// When a package is not installed.
    pub fn all() -> Outcome<Vec<Self>> {
        Oracle::ALL.into_iter().map(Self::of).collect()
    }

    fn of(oracle: Oracle) -> Outcome<Self> {
        let (title, rules) = match oracle {
            Oracle::Basics => (
                "Sportello's own basics",
                "title, headings, language, identifiers, focus, loss".to_owned(),
            ),
            Oracle::Axe => ("axe-core", axe::TAGS.join(", ")),
            Oracle::Ibm => ("IBM Equal Access", "WCAG_2_2".to_owned()),
            Oracle::Alfa => ("Siteimprove Alfa", "all of alfa-rules".to_owned()),
            Oracle::Nu => ("Nu Html Checker", "the HTML standard".to_owned()),
            Oracle::Markup => (
                "html-validate",
                "html-validate:recommended, html-validate:a11y".to_owned(),
            ),
        };
        let version = match oracle.package() {
            Some(package) => installed(package)?,
            None => env!("CARGO_PKG_VERSION").to_owned(),
        };
        Ok(Self {
            oracle,
            title,
            version,
            rules,
        })
    }
}

impl Oracle {
    /// The npm package that judges; our own basics are in none.
    fn package(self) -> Option<&'static str> {
        match self {
            Self::Basics => None,
            Self::Axe => Some("axe-core"),
            Self::Ibm => Some("accessibility-checker-engine"),
            Self::Alfa => Some("@siteimprove/alfa-rules"),
            Self::Markup => Some("html-validate"),
            Self::Nu => Some("vnu-jar"),
        }
    }
}

fn installed(package: &str) -> Outcome<String> {
    let file = places::root()
        .join("node_modules")
        .join(package)
        .join("package.json");
    let text = std::fs::read_to_string(&file)
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", file.display())))?;
    let declared: Value = serde_json::from_str(&text)?;
    let version = declared["version"].as_str();
    version
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("{} has no version", file.display())))
}
