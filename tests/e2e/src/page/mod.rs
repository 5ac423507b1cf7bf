//! The language the scenarios are written in: what a person does on a page and perceives there.

mod conditions;
mod downloads;
mod find;
mod hands;
mod keyboard;
mod read;
mod screen;
mod tabs;
mod target;
mod walk;

pub use {hands::Hands, target::Target};

use {
    crate::{
        engines::{Browser, Size, Theme},
        failure::Outcome,
        oracles::Auditors,
        scenario::Site,
        server::Sandbox,
    },
    std::{
        cell::{Ref, RefCell},
        collections::BTreeMap,
        rc::Rc,
    },
};

/// A page in a browser, used by one scenario.
pub struct Page {
    subject: &'static str,
    pub(crate) browser: Rc<Browser>,
    pub(crate) auditors: Rc<Auditors>,
    hands: Hands,
    size: Size,
    base: String,
    sandbox: Option<Rc<Sandbox>>,
    steps: RefCell<Vec<String>>,
    // Title of each screen checked so far, with the screen's name.
    titles: RefCell<BTreeMap<String, String>>,
}

impl Page {
    /// A page of the site at `base` (an origin without a slash at its end), for the scenario about `subject`.
    pub fn new(
        subject: &'static str,
        browser: Rc<Browser>,
        auditors: Rc<Auditors>,
        (hands, size): (Hands, Size),
        base: String,
        sandbox: Option<Rc<Sandbox>>,
    ) -> Self {
        Self {
            subject,
            browser,
            auditors,
            hands,
            size,
            base,
            sandbox,
            steps: RefCell::default(),
            titles: RefCell::default(),
        }
    }

    /// What the scenario is about, by its name.
    pub fn subject(&self) -> &'static str {
        self.subject
    }

    /// With what this scenario uses the page.
    pub fn hands(&self) -> Hands {
        self.hands
    }

    /// The size this scenario runs at.
    pub fn size(&self) -> Size {
        self.size
    }

    /// The sandbox's clock, faults and store.
    ///
    /// # Errors
    /// When the scenario runs against the fixtures, which have none.
    pub fn sandbox(&self) -> Outcome<&Sandbox> {
        let missing = || crate::failure::Failure::new("the fixtures have no sandbox");
        self.sandbox.as_deref().ok_or_else(missing)
    }

    /// Opens a path of the site, as by typing the address.
    pub async fn open(&self, path: &str) -> Outcome {
        self.note(format!("open {path}"));
        self.browser
            .driver
            .go_to(&format!("{}{path}", self.base))
            .await
    }

    /// Loads the present address anew.
    pub async fn reload(&self) -> Outcome {
        self.note("reload".to_owned());
        self.browser
            .driver
            .command("POST", "/refresh", serde_json::json!({}))
            .await
            .map(drop)
    }

    /// The browser's *back*.
    pub async fn back(&self) -> Outcome {
        self.note("back".to_owned());
        self.browser
            .driver
            .command("POST", "/back", serde_json::json!({}))
            .await
            .map(drop)
    }

    /// The browser's *forward*.
    pub async fn forward(&self) -> Outcome {
        self.note("forward".to_owned());
        self.browser
            .driver
            .command("POST", "/forward", serde_json::json!({}))
            .await
            .map(drop)
    }

    /// Loses the tab as when it crashes, and opens a path in a new one: what the tab alone knew is gone, what the
    /// browser keeps is there.
    pub async fn crash_tab(&self, path: &str) -> Outcome {
        self.note(format!("crash the tab, then open {path}"));
        self.browser.replace_tab().await?;
        self.browser.set_theme(Theme::Light).await?;
        self.browser
            .set_size(self.size.width(), self.size.height())
            .await?;
        self.open(path).await
    }

    /// Forgets all that the site left in the browser, as between scenarios; the page is the site's quiet one then.
    pub async fn forget(&self) -> Outcome {
        self.browser
            .prepare(&self.base, self.quiet_page(), self.size)
            .await
    }

    /// Remembers a step, to be told if a later one fails.
    pub fn note(&self, step: String) {
        self.steps.borrow_mut().push(step);
    }

    fn quiet_page(&self) -> &'static str {
        let site = if self.sandbox.is_some() {
            Site::App
        } else {
            Site::Fixtures
        };
        site.quiet_page()
    }

    /// The steps so far.
    pub fn steps(&self) -> Ref<'_, Vec<String>> {
        self.steps.borrow()
    }
}
