//! A walk with Tab over the whole page, as a person does who looks for something.

use {
    super::{Page, Target},
    crate::{
        engines::Key,
        failure::{Failure, Outcome, ensure},
    },
    serde_json::{Value, json},
};

const STOPS: usize = 400;

impl Page {
    /// Presses Tab from the top of the page to its end.
    ///
    /// Every control must be reached, be seen when it has the focus, and let the focus go. The focus ends on the body.
    ///
    /// # Errors
    /// With what was missed or stopped the walk.
    pub async fn walk_keyboard(&self) -> Outcome {
        self.note("walk with Tab".to_owned());
        let expected = self
            .script(include_str!("in_page/walk_start.js"), json!([]))
            .await?;
        let nothing = Target::anything("");
        let mut last = "the top of the page".to_owned();
        for _ in 0..STOPS {
            self.press(Key::Tab).await?;
            let focus = self.focus(&nothing).await?;
            if focus["lost"] == true {
                self.browser.come_back().await?;
                return self.ensure_all_reached(&expected, &last).await;
            }
            let here = focus["element"].as_str().unwrap_or_default().to_owned();
            if focus["again"] == true {
                let missed = self
                    .script(include_str!("in_page/walk_missed.js"), json!([]))
                    .await?;
                // Without a browser window around the page, the end may lead straight to the beginning.
                ensure(missed == json!([]) && here != last, || {
                    format!("the focus is trapped: {last}, then {here}")
                })?;
                return Ok(());
            }
            self.ensure_focus_visible().await?;
            last = here;
        }
        Err(Failure::new(format!(
            "the page has more than {STOPS} stops"
        )))
    }

    async fn ensure_all_reached(&self, expected: &Value, last: &str) -> Outcome {
        let missed = self
            .script(include_str!("in_page/walk_missed.js"), json!([]))
            .await?;
        ensure(missed == json!([]), || {
            format!("Tab ends after {last}, of {expected} controls without having reached {missed}")
        })
    }
}
