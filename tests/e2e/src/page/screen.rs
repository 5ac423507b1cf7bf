//! A full examination of the present screen.

use {
    super::Page,
    crate::{
        engines::{Engine, Theme},
        failure::{Failure, Outcome},
        oracles::{Finding, Oracle, gulpease, hard, unknown},
        places,
        reports::{Examination, clock},
    },
    std::path::PathBuf,
};

impl Page {
    /// Lets every judge look at the present screen and keeps a picture of it.
    ///
    /// `name` says which screen in which state ("naspi-iban-error"); a scenario's screens have different titles, but what
    /// follows a "+" is a state of the same screen ("sheet+menu"), which keeps its title.
    /// In Chromium all judges look, at the scenario's size, and the page is tried under other conditions
    /// ([`Page::examine_otherwise`]); elsewhere the basics and axe.
    ///
    /// # Errors
    /// With all findings of all judges, without those that are known (`oracles/known-faults.json`).
    pub async fn check_screen(&self, name: &str) -> Outcome {
        let mut findings = self.examine(name).await?;
        let reading = gulpease(&self.browser).await?;
        findings.extend(hard(reading));
        // Pages that are made to be condemned are not the app's.
        if self.sandbox.is_some() {
            let examination = self.examination(name, reading, findings.clone()).await?;
            self.auditors.record(examination);
        }
        report(name, &unknown(name, &findings))
    }

    /// What the judges and the suite's own checks find on the present screen, as [`Page::check_screen`] has it.
    ///
    /// # Errors
    /// When a judge cannot do its work.
    pub async fn examine(&self, name: &str) -> Outcome<Vec<Finding>> {
        self.note(format!("check the screen {name}"));
        let mut findings = self.audit(&self.judges()).await?;
        findings.extend(self.title_taken(name).await?);
        self.save_screen(name, Theme::Light).await?;
        if self.browser.engine == Engine::Chromium {
            findings.extend(self.examine_otherwise(name).await?);
        }
        Ok(findings)
    }

    /// What the given judges find on the present screen.
    pub async fn audit(&self, judges: &[Oracle]) -> Outcome<Vec<Finding>> {
        let mut findings = Vec::new();
        for judge in judges {
            findings.extend(self.auditors.audit(*judge, &self.browser).await?);
        }
        Ok(findings)
    }

    /// Saves a picture under `tests/output` and returns where.
    pub async fn save_picture(&self, folder: &str, name: &str) -> Outcome<PathBuf> {
        let folder = places::output().join(folder);
        tokio::fs::create_dir_all(&folder).await?;
        let file = folder.join(format!("{name}.png"));
        let picture = self.browser.screenshot().await?;
        tokio::fs::write(&file, crate::base64::decode(&picture)).await?;
        Ok(file)
    }

    async fn examination(
        &self,
        name: &str,
        reading: Option<f64>,
        findings: Vec<Finding>,
    ) -> Outcome<Examination> {
        Ok(Examination {
            screen: name.to_owned(),
            address: self.read("return location.pathname").await?,
            language: self.read("return document.documentElement.lang").await?,
            engine: self.browser.engine,
            engine_version: self.browser.driver.version().to_owned(),
            width: self.size.width(),
            date: clock::now(),
            judges: self.judges(),
            reading,
            findings,
        })
    }

    fn judges(&self) -> Vec<Oracle> {
        match self.browser.engine {
            Engine::Chromium => Oracle::ALL.to_vec(),
            Engine::Firefox | Engine::Webkit => vec![Oracle::Basics, Oracle::Axe],
        }
    }

    pub(super) async fn save_screen(&self, name: &str, theme: Theme) -> Outcome {
        let file = format!("{}-{}-{theme}", places::file_name(name), self.size.width());
        self.save_picture("screens", &file).await.map(drop)
    }

    async fn title_taken(&self, name: &str) -> Outcome<Option<Finding>> {
        let title = self.title().await?;
        let (name, _) = name.split_once('+').unwrap_or((name, ""));
        let mut titles = self.titles.borrow_mut();
        let owner = titles
            .entry(title.clone())
            .or_insert_with(|| name.to_owned());
        Ok((owner != name).then(|| Finding {
            oracle: Oracle::Basics,
            rule: "unique-title".to_owned(),
            place: "title".to_owned(),
            message: format!("«{title}» is the title of the screen {owner} too"),
            condition: "",
        }))
    }
}

fn report(name: &str, findings: &[Finding]) -> Outcome {
    if findings.is_empty() {
        return Ok(());
    }
    let mut lines: Vec<String> = findings
        .iter()
        .map(|finding| format!("    {finding}"))
        .collect();
    lines.dedup();
    Err(Failure::new(format!(
        "the screen {name} has {} faults\n{}",
        lines.len(),
        lines.join("\n")
    )))
}
