//! One worker with its browser, its sandbox and its judges.

use {
    super::{Fault, Verdict},
    crate::{
        engines::{Browser, Engine},
        failure::{Failure, Outcome},
        fixture_site::FixtureSite,
        oracles::{Auditors, NuServer},
        page::Page,
        places,
        reports::Record,
        scenario::{Scenario, Site},
        server::Sandbox,
    },
    std::{
        rc::Rc,
        time::{Duration, Instant},
    },
};

/// Runs one scenario at a time; browser, sandbox and fixture site are started when first needed and kept.
pub(super) struct Worker {
    number: usize,
    browser: Option<Rc<Browser>>,
    sandbox: Option<Rc<Sandbox>>,
    gallery: Option<Rc<Sandbox>>,
    fixtures: Option<FixtureSite>,
    auditors: Rc<Auditors>,
    /// What the browser shows.
    shown: Option<Site>,
}

impl Worker {
    pub(super) fn new(number: usize, record: Rc<Record>, nu: Rc<NuServer>) -> Self {
        Self {
            number,
            browser: None,
            sandbox: None,
            gallery: None,
            fixtures: None,
            auditors: Rc::new(Auditors::new(record, nu)),
            shown: None,
        }
    }

    /// The engine whose browser is open.
    pub(super) fn engine(&self) -> Option<Engine> {
        self.browser.as_ref().map(|browser| browser.engine)
    }

    /// Runs a scenario; a failure costs the browser, so that the next starts from a known state.
    pub(super) async fn run(&mut self, scenario: &Scenario, longest: Duration) -> Verdict {
        let start = Instant::now();
        let fault = match self.page(scenario).await {
            Err(failure) => Some(Fault {
                failure,
                steps: Vec::new(),
                picture: None,
            }),
            Ok(page) => attempt(&page, scenario, longest).await,
        };
        if fault.is_some() {
            self.close().await;
        }
        Verdict {
            name: scenario.name(),
            duration: start.elapsed(),
            fault,
        }
    }

    /// Ends the browser.
    pub(super) async fn close(&mut self) {
        self.shown = None;
        if let Some(browser) = self.browser.take() {
            // If the driver does not answer any more, the end of its process does.
            drop(tokio::time::timeout(Duration::from_secs(5), browser.driver.close()).await);
        }
    }

    async fn page(&mut self, scenario: &Scenario) -> Outcome<Page> {
        let (origin, sandbox) = match scenario.site {
            Site::Fixtures => (self.fixtures().await?, None),
            Site::App | Site::Gallery => {
                let sandbox = self.sandbox(scenario.site).await?;
                if scenario.site == Site::App {
                    sandbox.reset().await?;
                }
                (sandbox.origin(), Some(sandbox))
            }
        };
        let browser = self.browser(scenario.engine).await?;
        if scenario.site == Site::Gallery && self.shown == Some(Site::Gallery) {
            browser
                .set_size(scenario.size.width(), scenario.size.height())
                .await?;
        } else {
            let quiet_page = scenario.site.quiet_page();
            browser.prepare(&origin, quiet_page, scenario.size).await?;
        }
        self.shown = Some(scenario.site);
        let manner = (scenario.hands, scenario.size);
        Ok(Page::new(
            scenario.subject,
            browser,
            self.auditors.clone(),
            manner,
            origin,
            sandbox,
        ))
    }

    async fn browser(&mut self, engine: Engine) -> Outcome<Rc<Browser>> {
        if let Some(browser) = self
            .browser
            .as_ref()
            .filter(|browser| browser.engine == engine)
        {
            return Ok(browser.clone());
        }
        self.close().await;
        let browser = Rc::new(Browser::start(engine, self.number).await?);
        self.browser = Some(browser.clone());
        Ok(browser)
    }

    async fn sandbox(&mut self, site: Site) -> Outcome<Rc<Sandbox>> {
        let (kept, folder) = match site {
            Site::Gallery => (&mut self.gallery, places::gallery()),
            Site::App | Site::Fixtures => (&mut self.sandbox, places::site()),
        };
        if let Some(sandbox) = kept {
            return Ok(sandbox.clone());
        }
        let sandbox = Rc::new(Sandbox::start(self.number, &folder).await?);
        *kept = Some(sandbox.clone());
        Ok(sandbox)
    }

    async fn fixtures(&mut self) -> Outcome<String> {
        if let Some(site) = &self.fixtures {
            return Ok(site.origin.clone());
        }
        let site = FixtureSite::start().await?;
        let origin = site.origin.clone();
        self.fixtures = Some(site);
        Ok(origin)
    }
}

async fn attempt(page: &Page, scenario: &Scenario, longest: Duration) -> Option<Fault> {
    let outcome = tokio::time::timeout(longest, (scenario.script)(page)).await;
    let late = |_| {
        Err(Failure::new(format!(
            "not done after {} s",
            longest.as_secs()
        )))
    };
    let failure = outcome.unwrap_or_else(late).err()?;
    let name = places::file_name(&scenario.name());
    let picture = tokio::time::timeout(
        Duration::from_secs(10),
        page.save_picture("failures", &name),
    )
    .await;
    let steps = page.steps().clone();
    Some(Fault {
        failure,
        steps,
        picture: picture.ok().and_then(Result::ok),
    })
}
