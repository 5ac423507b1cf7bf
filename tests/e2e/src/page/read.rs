//! What a person reads on the page.

use {
    super::{Page, find::PATIENCE},
    crate::failure::{Failure, Outcome, ensure},
    serde_json::json,
    std::time::{Duration, Instant},
};

impl Page {
    /// The text of the main heading; empty while there is none.
    pub async fn heading(&self) -> Outcome<String> {
        self.read("return squeeze(document.querySelector('h1')?.innerText)")
            .await
    }

    /// Waits until the main heading says `text` (or begins with it, when it ends in "…").
    pub async fn wait_heading(&self, text: &str) -> Outcome {
        self.note(format!("wait for the heading «{text}»"));
        self.wait(
            "return squeeze(document.querySelector('h1')?.innerText)",
            |heading| says(heading, text),
        )
        .await
        .map_err(|seen| Failure::new(format!("the heading is «{seen}», not «{text}»")))?;
        self.settle().await
    }

    /// Waits until the page has drawn what it shows. A changed page puts the focus on its heading after it is drawn: who
    /// tabs before that is a machine, and would be thrown back on the way.
    pub async fn settle(&self) -> Outcome {
        let drawn = "return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn(''))))";
        self.read(drawn).await.map(drop)
    }

    /// Waits until the page shows `text` somewhere.
    pub async fn wait_text(&self, text: &str) -> Outcome {
        self.note(format!("wait for the text «{text}»"));
        self.wait("return squeeze(document.body.innerText)", |shown| {
            shown.contains(text)
        })
        .await
        .map_err(|seen| Failure::new(format!("«{text}» is not in: {}", beginning(&seen))))
    }

    /// Waits until the path of the address is `path` (or begins with it, when it ends in "…").
    pub async fn wait_path(&self, path: &str) -> Outcome {
        self.note(format!("wait for the path {path}"));
        self.wait("return location.pathname", |now| says(now, path))
            .await
            .map_err(|seen| Failure::new(format!("the path is {seen}, not {path}")))
    }

    /// Waits until the control called `name` has the focus, or the heading with that text.
    pub async fn wait_focus(&self, name: &str) -> Outcome {
        self.note(format!("wait for the focus on «{name}»"));
        let script = "const active = document.activeElement; return active === document.body ? '' : nameOf(active)";
        self.wait(script, |focused| says(focused, name))
            .await
            .map_err(|seen| Failure::new(format!("the focus is on «{seen}», not «{name}»")))
    }

    /// The visible text of the whole page, with single spaces.
    pub async fn text(&self) -> Outcome<String> {
        self.read("return squeeze(document.body.innerText)").await
    }

    /// The title of the document.
    pub async fn title(&self) -> Outcome<String> {
        self.read("return document.title").await
    }

    /// Waits until the page no longer shows `text`.
    pub async fn wait_absent(&self, text: &str) -> Outcome {
        self.note(format!("wait until «{text}» is gone"));
        let gone = |shown: &str| !shown.contains(text);
        self.wait("return squeeze(document.body.innerText)", gone)
            .await
            .map_err(|_| Failure::new(format!("the page still shows «{text}»")))
    }

    /// Fails if the page shows `text`.
    pub async fn ensure_absent(&self, text: &str) -> Outcome {
        let shown = self.text().await?;
        ensure(!shown.contains(text), || format!("the page shows «{text}»"))
    }

    /// Waits until a script returns `expected`.
    pub async fn wait_read(&self, script: &str, expected: &str) -> Outcome {
        self.wait(script, |seen| seen == expected)
            .await
            .map_err(|seen| Failure::new(format!("{script} gives «{seen}», not «{expected}»")))
    }

    /// Runs a script that returns a text.
    pub async fn read(&self, script: &str) -> Outcome<String> {
        let value = self.script(script, json!([])).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until what `script` reads fits; gives what was read last if it never does.
    async fn wait(&self, script: &str, fits: impl Fn(&str) -> bool) -> Result<(), String> {
        let start = Instant::now();
        loop {
            // While a page is being replaced the driver may have no document to ask.
            let seen = self
                .read(script)
                .await
                .unwrap_or_else(|failure| failure.to_string());
            if fits(&seen) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(seen);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

fn says(text: &str, wanted: &str) -> bool {
    match wanted.strip_suffix('…') {
        Some(start) => text.starts_with(start),
        None => text == wanted,
    }
}

fn beginning(text: &str) -> String {
    text.chars().take(600).collect()
}
