//! The present screen as other people have it: in the dark, in their own colours, with larger or wider letters, magnified.

use {
    super::Page,
    crate::{
        engines::{Size, Theme},
        failure::Outcome,
        oracles::{Finding, Oracle, edges, loss_at, loss_when_enlarged, loss_when_spaced, reduce},
        places,
    },
};

/// WCAG 1.4.10: what can be read at this width, which is that of 1280 px magnified four times, needs no horizontal scroll.
const REFLOW_WIDTH: u32 = 320;

/// The widest screens that people have at home.
const WIDEST: u32 = 3840;

impl Page {
    /// What is found under other conditions than those of the scenario (Chromium only).
    ///
    /// Colours do not depend on the width: on the small screen only axe looks at the dark theme. Nor are letters of twice the
    /// size tried there: that is a page of half the width.
    pub(super) async fn examine_otherwise(&self, name: &str) -> Outcome<Vec<Finding>> {
        let browser = &self.browser;
        let mut findings = Vec::new();
        let mut add = |condition: &'static str, found: Vec<Finding>| {
            findings.extend(found.into_iter().map(|finding| finding.under(condition)));
        };

        browser.set_theme(Theme::Dark).await?;
        add(
            "in the dark theme",
            self.audit(self.judges_of_colour()).await?,
        );
        self.save_screen(name, Theme::Dark).await?;

        // axe reads the colours that the page would have, not those that are forced.
        browser.force_colours().await?;
        add("with forced colours", edges(browser).await?);
        if self.size == Size::Desktop {
            self.save_picture("forced-colours", &places::file_name(name))
                .await?;
        }
        browser.set_theme(Theme::Light).await?;

        if self.size == Size::Desktop {
            add("with text at 200 %", loss_when_enlarged(browser).await?);
            self.save_picture("text-200", &places::file_name(name))
                .await?;
            reduce(browser).await?;
        }
        add("with text spaced", loss_when_spaced(browser).await?);

        if self.size == Size::Desktop {
            add("at 3840 px", loss_at(browser, WIDEST).await?);
        }
        add("", loss_at(browser, REFLOW_WIDTH).await?);
        if self.size == Size::Desktop {
            self.save_picture("zoom-400", &places::file_name(name))
                .await?;
        }
        add(
            "at 320 px with text spaced",
            loss_when_spaced(browser).await?,
        );
        browser
            .set_size(self.size.width(), self.size.height())
            .await?;
        Ok(findings)
    }

    fn judges_of_colour(&self) -> &'static [Oracle] {
        match self.size {
            Size::Desktop => &[Oracle::Axe, Oracle::Ibm, Oracle::Alfa],
            Size::Mobile => &[Oracle::Axe],
        }
    }
}
