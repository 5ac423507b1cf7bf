//! What a scenario is: a script, run by an engine at a size with mouse or keyboard.

use {
    crate::{
        engines::{Engine, Size},
        failure::Outcome,
        page::{Hands, Page},
    },
    std::pin::Pin,
};

/// The steps of a scenario. Written as `|page| Box::pin(steps(page))` where `steps` is an `async fn`.
pub type Script = for<'page> fn(&'page Page) -> Pin<Box<dyn Future<Output = Outcome> + 'page>>;

/// What a scenario runs against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// The built app on a sandbox that was reset just before.
    App,
    /// The built component gallery on a sandbox. Nothing is forgotten between its scenarios, so that its many small pages are
    /// in one document, with the judges in it: they change nothing that another component shows.
    Gallery,
    /// The pages in `fixtures/`.
    Fixtures,
}

impl Site {
    /// A page of the site without scripts, on which a browser's memory of it is cleared.
    pub fn quiet_page(self) -> &'static str {
        match self {
            Self::App | Self::Gallery => "/test/clock",
            Self::Fixtures => "/quiet.html",
        }
    }
}

/// Engine, size and hands of one run.
pub type Run = (Engine, Size, Hands);

/// Chromium at both sizes by mouse and by keyboard, Firefox and WebKit by keyboard: what every journey must pass.
pub const EVERYWHERE: &[Run] = &[
    (Engine::Chromium, Size::Desktop, Hands::Mouse),
    (Engine::Chromium, Size::Desktop, Hands::Keyboard),
    (Engine::Chromium, Size::Mobile, Hands::Mouse),
    (Engine::Chromium, Size::Mobile, Hands::Keyboard),
    (Engine::Firefox, Size::Desktop, Hands::Keyboard),
    (Engine::Webkit, Size::Desktop, Hands::Keyboard),
];

/// Chromium on a desktop by mouse: for what depends neither on engine nor on hands.
pub const ONCE: &[Run] = &[(Engine::Chromium, Size::Desktop, Hands::Mouse)];

/// Chromium at both sizes, on the telephone's by keyboard: for what a pointer and keys reach differently.
pub const BOTH_WAYS: &[Run] = &[
    (Engine::Chromium, Size::Desktop, Hands::Mouse),
    (Engine::Chromium, Size::Mobile, Hands::Keyboard),
];

/// Chromium at both sizes: for audits of screens.
pub const BOTH_SIZES: &[Run] = &[
    (Engine::Chromium, Size::Desktop, Hands::Mouse),
    (Engine::Chromium, Size::Mobile, Hands::Mouse),
];

/// Each engine once, by keyboard.
pub const EACH_ENGINE: &[Run] = &[
    (Engine::Chromium, Size::Desktop, Hands::Keyboard),
    (Engine::Firefox, Size::Desktop, Hands::Keyboard),
    (Engine::Webkit, Size::Desktop, Hands::Keyboard),
];

/// A script with a name and the runs it is made for.
pub struct Subject {
    pub name: &'static str,
    pub site: Site,
    pub runs: &'static [Run],
    pub script: Script,
}

impl Subject {
    /// A script for the component gallery.
    pub fn gallery(name: &'static str, runs: &'static [Run], script: Script) -> Self {
        Self {
            site: Site::Gallery,
            ..Self::app(name, runs, script)
        }
    }

    /// A script for the app on a sandbox.
    pub fn app(name: &'static str, runs: &'static [Run], script: Script) -> Self {
        Self {
            name,
            site: Site::App,
            runs,
            script,
        }
    }
}

/// One run of a subject.
#[derive(Clone)]
pub struct Scenario {
    pub subject: &'static str,
    pub site: Site,
    pub engine: Engine,
    pub size: Size,
    pub hands: Hands,
    pub script: Script,
}

impl Scenario {
    /// The runs of all subjects.
    pub fn of(subjects: &[Subject]) -> Vec<Self> {
        let runs = |subject: &Subject| {
            let (name, site, script) = (subject.name, subject.site, subject.script);
            let each = move |&(engine, size, hands): &Run| Self {
                subject: name,
                site,
                engine,
                size,
                hands,
                script,
            };
            subject.runs.iter().map(each)
        };
        subjects.iter().flat_map(runs).collect()
    }

    /// Engine, width, hands and subject: "chromium/360/keyboard/naspi".
    pub fn name(&self) -> String {
        format!(
            "{}/{}/{}/{}",
            self.engine,
            self.size.width(),
            self.hands,
            self.subject
        )
    }

    /// Whether it belongs to the accessibility audits.
    pub fn is_audit(&self) -> bool {
        self.subject.starts_with("a11y/")
    }
}
