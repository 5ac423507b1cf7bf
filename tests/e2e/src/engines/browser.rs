//! A browser that scenarios take turns to use.

use {
    super::{Engine, Process, Size, Theme, WebDriver, chromium, firefox, webkit},
    crate::failure::{Failure, Outcome, ensure},
    serde_json::{Value, json},
    std::path::Path,
};

/// A running browser with its driver.
pub struct Browser {
    /// The session to send commands to.
    pub driver: WebDriver,
    /// Which engine it is.
    pub engine: Engine,
    // Its drop ends driver and browser.
    process: Process,
}

impl Browser {
    /// Starts a browser for a worker.
    ///
    /// # Errors
    /// When driver or browser are missing or do not start.
    pub async fn start(engine: Engine, worker: usize) -> Outcome<Self> {
        let started = match engine {
            Engine::Chromium => chromium::start(worker, None).await,
            Engine::Firefox => firefox::start(worker).await,
            Engine::Webkit => webkit::start(worker).await,
        };
        let (process, driver) =
            started.map_err(|failure| failure.while_doing(&format!("starting {engine}")))?;
        Ok(Self {
            driver,
            engine,
            process,
        })
    }

    /// Kills it, as when the device loses its power.
    pub fn kill(&self) {
        self.process.kill();
    }

    /// Starts a Firefox that the screen reader of its display can read.
    ///
    /// # Errors
    /// When driver or browser are missing or do not start.
    pub async fn start_for_screen_reader() -> Outcome<Self> {
        let (process, driver) = firefox::start_for_screen_reader().await?;
        Ok(Self {
            driver,
            engine: Engine::Firefox,
            process,
        })
    }

    /// Starts a Chromium that keeps what it has in a folder.
    ///
    /// # Errors
    /// When driver or browser are missing or do not start.
    pub async fn start_in(profile: &Path, worker: usize) -> Outcome<Self> {
        let (process, driver) = chromium::start(worker, Some(profile)).await?;
        Ok(Self {
            driver,
            engine: Engine::Chromium,
            process,
        })
    }

    /// Forgets everything the site `base` left in the browser, and sets size and colour scheme.
    ///
    /// `quiet_page` is a page of the site that runs no script, so that nothing writes while it is cleared.
    pub async fn prepare(&self, base: &str, quiet_page: &str, size: Size) -> Outcome {
        self.close_other_tabs().await?;
        self.driver.go_to(&format!("{base}{quiet_page}")).await?;
        self.driver
            .command("DELETE", "/cookie", Value::Null)
            .await?;
        self.driver
            .execute(include_str!("forget.js"), json!([]))
            .await?;
        if self.engine == Engine::Chromium {
            let all = json!({ "origin": base, "storageTypes": "all" });
            self.driver
                .devtools("Storage.clearDataForOrigin", all)
                .await?;
        }
        self.set_theme(Theme::Light).await?;
        self.set_size(size.width(), size.height()).await
    }

    /// Closes what an earlier scenario has left open: the next would take it for its own second tab.
    async fn close_other_tabs(&self) -> Outcome {
        let command = |method, path, body| self.driver.command(method, path, body);
        let here = command("GET", "/window", Value::Null).await?;
        let all = command("GET", "/window/handles", Value::Null).await?;
        let others: Vec<&Value> = all
            .as_array()
            .map(|tabs| tabs.iter().filter(|tab| **tab != here).collect())
            .unwrap_or_default();
        for other in &others {
            command("POST", "/window", json!({ "handle": other })).await?;
            command("DELETE", "/window", Value::Null).await?;
        }
        if !others.is_empty() {
            command("POST", "/window", json!({ "handle": here })).await?;
        }
        Ok(())
    }

    /// Sets the size of the page in CSS pixels and makes sure that it was reached.
    ///
    /// # Errors
    /// When the engine cannot make its page that small.
    pub async fn set_size(&self, width: u32, height: u32) -> Outcome {
        if self.engine == Engine::Chromium {
            chromium::set_size(&self.driver, width, height).await?;
        } else {
            self.set_window(width, height).await?;
        }
        // As a telephone does, Chromium widens the page when something does not fit: its screen is asked instead.
        let measure = if self.engine == Engine::Chromium {
            "return screen.width"
        } else {
            "return innerWidth"
        };
        let reached = self.driver.execute(measure, json!([])).await?;
        ensure(reached == json!(width), || {
            format!(
                "{} made its page {reached} px wide, not {width}",
                self.engine
            )
        })
    }

    async fn set_window(&self, width: u32, height: u32) -> Outcome {
        let script = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
        let mut frame = [0, 0];
        // The first rectangle may be set before the window has its frame: measured and set again.
        for _ in 0..2 {
            let rectangle = json!({ "x": 0, "y": 0, "width": i64::from(width) + frame[0], "height": i64::from(height) + frame[1] });
            self.driver
                .command("POST", "/window/rect", rectangle)
                .await?;
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            let measured = self.driver.execute(script, json!([])).await?;
            frame = [
                measured[0].as_i64().unwrap_or(0),
                measured[1].as_i64().unwrap_or(0),
            ];
        }
        Ok(())
    }

    /// Sets the preferred colour scheme, where the engine lets it be set.
    pub async fn set_theme(&self, theme: Theme) -> Outcome {
        match self.engine {
            Engine::Chromium => chromium::set_theme(&self.driver, theme).await,
            Engine::Firefox | Engine::Webkit if theme == Theme::Light => Ok(()),
            Engine::Firefox | Engine::Webkit => Err(Failure::new(
                "only Chromium can be given another colour scheme",
            )),
        }
    }

    /// Replaces the page's colours by the person's own, as on a system set to high contrast; `set_theme` ends it
    /// (Chromium only).
    pub async fn force_colours(&self) -> Outcome {
        chromium::set_media(&self.driver, Theme::Light, true).await
    }

    /// Brings the keyboard from the browser's own controls, where Tab went after the page's last, back to the page.
    pub async fn come_back(&self) -> Outcome {
        let window = self.driver.command("GET", "/window", Value::Null).await?;
        self.driver
            .command("POST", "/window", json!({ "handle": window }))
            .await
            .map(drop)
    }

    /// Forgets the files that may be kept for ever, so that they are asked for again (Chromium only).
    pub async fn forget_cache(&self) -> Outcome {
        self.driver
            .devtools("Network.clearBrowserCache", json!({}))
            .await
            .map(drop)
    }

    /// Closes the tab without asking it, and goes on in a new one.
    pub async fn replace_tab(&self) -> Outcome {
        let new = self
            .driver
            .command("POST", "/window/new", json!({ "type": "tab" }))
            .await?;
        self.driver
            .command("DELETE", "/window", Value::Null)
            .await?;
        self.driver
            .command("POST", "/window", json!({ "handle": new["handle"] }))
            .await
            .map(drop)
    }

    /// A picture as PNG in base 64: the whole page in Chromium, the viewport elsewhere.
    pub async fn screenshot(&self) -> Outcome<String> {
        match self.engine {
            Engine::Chromium => chromium::screenshot(&self.driver).await,
            Engine::Firefox | Engine::Webkit => self.driver.screenshot().await,
        }
    }
}
