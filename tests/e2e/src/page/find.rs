//! Finding a control, with the engine's own accessible name as a second witness.

use {
    super::{Page, Target},
    crate::{
        engines::{Element, Engine},
        failure::{Failure, Outcome, ensure},
    },
    serde_json::{Value, json},
    std::time::{Duration, Instant},
};

const NAMES: &str = include_str!("in_page/names.js");

/// How long a screen may take to show what is expected of it.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

impl Page {
    /// Waits for the one control that `target` names.
    ///
    /// # Errors
    /// When it does not appear, when several different controls have that name, or when the engine computes another
    /// name for it than the page's markup suggests.
    pub(super) async fn find(&self, target: &Target) -> Outcome<Element> {
        let start = Instant::now();
        let answer = loop {
            let answer = self.ask(include_str!("in_page/find.js"), target).await?;
            if answer["count"] == 1 {
                break answer;
            }
            if start.elapsed() > PATIENCE {
                return Err(not_one(target, &answer));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        let element = Element::from_script(&answer["element"])
            .ok_or_else(|| Failure::new(format!("{} is not an element", target.description())))?;
        self.confirm_name(&element, answer["name"].as_str().unwrap_or_default())
            .await?;
        Ok(element)
    }

    /// Asks the engine for the accessible name and compares it with ours.
    pub(super) async fn confirm_name(&self, element: &Element, ours: &str) -> Outcome {
        let theirs = self.browser.driver.computed_label(element).await?;
        let squeezed = theirs.split_whitespace().collect::<Vec<_>>().join(" ");
        // Firefox names a file field with its button and the chosen file after the label.
        let same = squeezed == ours
            || (self.browser.engine == Engine::Firefox
                && squeezed.starts_with(&format!("{ours} ")));
        ensure(same, || {
            format!(
                "{} names «{squeezed}» what the markup names «{ours}»",
                self.browser.engine
            )
        })
    }

    /// Runs a script that knows names and roles, with a target as its argument.
    pub(super) async fn ask(&self, script: &str, target: &Target) -> Outcome<Value> {
        self.script(script, json!([target.to_argument()])).await
    }

    /// Runs a script that knows names and roles (`in_page/names.js`).
    pub(super) async fn script(&self, script: &str, arguments: Value) -> Outcome<Value> {
        self.browser
            .driver
            .execute(&format!("{NAMES}\n{script}"), arguments)
            .await
    }
}

fn not_one(target: &Target, answer: &Value) -> Failure {
    let wanted = target.description();
    match answer["count"].as_u64() {
        Some(count) if count > 1 => {
            Failure::new(format!("{count} different controls are called {wanted}"))
        }
        _ => Failure::new(format!(
            "no {wanted}; the screen offers: {}",
            answer["offered"].as_str().unwrap_or_default()
        )),
    }
}
