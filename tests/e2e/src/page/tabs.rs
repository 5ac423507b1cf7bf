//! Working in two tabs of one browser.

use {
    super::{Page, find::PATIENCE},
    crate::{
        engines::{Browser, Theme},
        failure::{Failure, Outcome},
    },
    serde_json::{Value, json},
    std::{
        path::Path,
        rc::Rc,
        time::{Duration, Instant},
    },
};

/// Names the driver's log of a browser that a scenario starts for itself.
const OWN_BROWSER: usize = 99;

impl Page {
    /// A page in a browser of its own, which keeps what it has in `profile`.
    pub async fn in_own_browser(&self, profile: &Path) -> Outcome<Page> {
        self.note(format!("start a browser in {}", profile.display()));
        let browser = Rc::new(Browser::start_in(profile, OWN_BROWSER).await?);
        browser.set_theme(Theme::Light).await?;
        let manner = (self.hands, self.size);
        Ok(Page::new(
            self.subject,
            browser,
            self.auditors.clone(),
            manner,
            self.base.clone(),
            self.sandbox.clone(),
        ))
    }

    /// Opens a path in a second tab and goes on there.
    pub async fn open_in_second_tab(&self, path: &str) -> Outcome {
        self.note("open a second tab".to_owned());
        let body = json!({ "type": "tab" });
        let driver = &self.browser.driver;
        let new = driver.command("POST", "/window/new", body).await?;
        self.switch_to(&new["handle"]).await?;
        self.open(path).await
    }

    /// Goes on in the other of two tabs; waits for it when a link is only just opening it.
    pub async fn go_to_other_tab(&self) -> Outcome {
        self.note("go to the other tab".to_owned());
        let driver = &self.browser.driver;
        let here = driver.command("GET", "/window", Value::Null).await?;
        let start = Instant::now();
        loop {
            let all = driver
                .command("GET", "/window/handles", Value::Null)
                .await?;
            let other = all
                .as_array()
                .and_then(|tabs| tabs.iter().find(|tab| **tab != here));
            if let Some(other) = other {
                return self.switch_to(other).await;
            }
            if start.elapsed() > PATIENCE {
                return Err(Failure::new("there is no second tab"));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Closes this tab and goes on in the one that is left.
    pub async fn close_tab(&self) -> Outcome {
        self.note("close the tab".to_owned());
        let driver = &self.browser.driver;
        let left = driver.command("DELETE", "/window", Value::Null).await?;
        self.switch_to(&left[0]).await
    }

    /// Size and colour scheme belong to a tab: they are set again.
    async fn switch_to(&self, tab: &Value) -> Outcome {
        let body = json!({ "handle": tab });
        let driver = &self.browser.driver;
        driver.command("POST", "/window", body).await?;
        self.browser.set_theme(Theme::Light).await?;
        self.browser
            .set_size(self.size.width(), self.size.height())
            .await
    }
}
