//! Getting about with the keyboard alone, and noticing what would stop a person who does.

use {
    super::{Page, Target, find::PATIENCE},
    crate::{
        engines::{Element, Key, KeyStroke},
        failure::{Failure, Outcome, ensure},
    },
    serde_json::{Value, json},
    std::time::{Duration, Instant},
};

/// No screen has more stops than this between the focus and what is wanted.
const STOPS: usize = 250;

/// How long a page may take to put the focus somewhere after it has changed.
const SETTLING: Duration = Duration::from_secs(2);

impl Page {
    /// Strikes one key.
    pub async fn press(&self, key: Key) -> Outcome {
        self.browser.driver.strike(&[key.into()]).await
    }

    /// Types text into whatever has the focus.
    pub async fn type_text(&self, text: &str) -> Outcome {
        self.browser.driver.strike(&KeyStroke::typing(text)).await
    }

    /// Presses Tab until the control called `name` has the focus.
    ///
    /// # Errors
    /// As [`Page::tab_to_target`].
    pub async fn tab_to(&self, name: &str) -> Outcome {
        self.note(format!("tab to «{name}»"));
        self.tab_to_target(&Target::anything(name)).await
    }

    /// Presses Tab (or Shift and Tab, when the target lies before the focus) until `target` has the focus.
    ///
    /// # Errors
    /// When the focus was lost to the body, is trapped, goes round, cannot be seen, is covered by something, or never
    /// comes to the target.
    pub(super) async fn tab_to_target(&self, target: &Target) -> Outcome {
        self.direction(target).await?;
        let wanted = target.description();
        let mut way = Vec::new();
        for _ in 0..STOPS {
            let focus = self.focus(target).await?;
            if focus["on_target"] == true {
                return self.arrive(&focus).await;
            }
            let here = focus["element"].as_str().unwrap_or_default().to_owned();
            ensure(way.is_empty() || focus["lost"] != true, || {
                format!(
                    "Tab left the page on the way to {wanted}, after {}",
                    way.join(", ")
                )
            })?;
            if focus["again"] == true {
                let fault = if way.last() == Some(&here) {
                    "is trapped on"
                } else {
                    "goes round and comes again to"
                };
                return Err(Failure::new(format!(
                    "the focus {fault} {here}, on the way to {wanted}"
                )));
            }
            way.push(here);
            // Looked at before each stroke: a page may still put the focus elsewhere after it has changed.
            let key = if focus["backwards"] == true {
                Key::ShiftTab
            } else {
                Key::Tab
            };
            self.press(key).await?;
        }
        Err(Failure::new(format!("{STOPS} stops do not reach {wanted}")))
    }

    /// Where the focus is, and whether that is `target`.
    pub(super) async fn focus(&self, target: &Target) -> Outcome<Value> {
        self.ask(include_str!("in_page/focus.js"), target).await
    }

    /// Fails unless a sighted person can see where the focus is.
    pub async fn ensure_focus_visible(&self) -> Outcome {
        let start = Instant::now();
        loop {
            let focus = self.focus(&Target::anything("")).await?;
            let seen = focus["visible"] == true && focus["uncovered"] == true;
            if seen {
                return Ok(());
            }
            // A page may still be scrolling to it.
            if start.elapsed() > Duration::from_secs(1) {
                let here = focus["element"].as_str().unwrap_or_default();
                let fault = match (focus["lost"] == true, focus["visible"] == true) {
                    (true, _) => "the focus is lost to the body".to_owned(),
                    (false, false) => format!("the focus on {here} has neither outline nor shadow"),
                    (false, true) => {
                        format!("{here} has the focus but is off the screen or covered")
                    }
                };
                return Err(Failure::new(fault));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The arrow key that leads from the focus to another option of the same group.
    pub(super) async fn arrow_towards(&self, target: &Target) -> Outcome<Key> {
        let direction = self.direction(target).await?;
        Ok(if direction["backwards"] == true {
            Key::ArrowUp
        } else {
            Key::ArrowDown
        })
    }

    async fn direction(&self, target: &Target) -> Outcome<Value> {
        let start = Instant::now();
        loop {
            let direction = self
                .ask(include_str!("in_page/direction.js"), target)
                .await?;
            if direction["found"] == true && direction["lost"] != true {
                return Ok(direction);
            }
            // What is there with the focus nowhere will not get better by waiting long.
            if direction["found"] == true && start.elapsed() > SETTLING {
                return Err(Failure::new("the focus is lost to the body"));
            }
            if start.elapsed() > PATIENCE {
                // Says what the screen offers instead.
                self.find(target).await?;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn arrive(&self, focus: &Value) -> Outcome {
        let name = focus["name"].as_str().unwrap_or_default();
        let active = self
            .browser
            .driver
            .execute("return document.activeElement", json!([]))
            .await?;
        if let Some(element) = Element::from_script(&active) {
            self.confirm_name(&element, name).await?;
        }
        self.ensure_focus_visible().await
    }
}
