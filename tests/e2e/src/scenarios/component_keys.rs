//! The keys of components that no page has yet, row by row as their tables in the ARIA Authoring Practices.

use super::gallery_keys::{Row, strike};
use crate::{
    engines::{Engine, Key},
    failure::Outcome,
    page::Page,
    scenario::{EACH_ENGINE, Script, Subject},
};

pub fn subjects() -> Vec<Subject> {
    let subject = |name, script: Script| Subject::gallery(name, EACH_ENGINE, script);
    vec![
        subject("gallery/keys/tabs", |page| Box::pin(tabs(page))),
        subject("gallery/keys/accordion", |page| Box::pin(accordion(page))),
        subject("gallery/keys/switch", |page| Box::pin(switch(page))),
        subject("gallery/keys/checkbox-group", |page| {
            Box::pin(checkbox_group(page))
        }),
        subject("gallery/keys/data-table", |page| Box::pin(data_table(page))),
        subject("gallery/keys/combobox", |page| Box::pin(combobox(page))),
        subject("gallery/keys/popover", |page| Box::pin(popover(page))),
        subject("gallery/keys/menu-button", |page| {
            Box::pin(menu_button(page))
        }),
        subject("gallery/keys/toast", |page| Box::pin(toast(page))),
        subject("gallery/keys/calendar", |page| Box::pin(calendar(page))),
    ]
}

/// Tabs with manual activation: arrows, Home and End move, Enter and space choose, Tab goes to the panel.
async fn tabs(page: &Page) -> Outcome {
    page.open("/tabs").await?;
    let [first, second, third] = [
        "#timeline-decision",
        "#timeline-payment",
        "#timeline-objection",
    ];
    let first_chosen = "#timeline-decision[aria-selected=true]";
    let rows: &[Row] = &[
        (Key::ArrowRight, second, first_chosen),
        (Key::ArrowRight, third, first_chosen),
        (Key::ArrowRight, first, first_chosen),
        (Key::ArrowLeft, third, first_chosen),
        (Key::Home, first, first_chosen),
        (Key::End, third, first_chosen),
        (Key::Enter, third, "#timeline-objection-panel:not([hidden])"),
        (Key::ArrowLeft, second, "#timeline-objection[tabindex='-1']"),
        (Key::Space, second, "#timeline-objection-panel[hidden]"),
        (
            Key::Tab,
            "#timeline-payment-panel",
            "#timeline-payment[aria-selected=true]",
        ),
        (
            Key::ShiftTab,
            second,
            "#timeline-payment-panel:not([hidden])",
        ),
    ];
    strike(page, first, rows).await
}

/// Enter and space open and close a part; the button opens and closes all.
async fn accordion(page: &Page) -> Outcome {
    page.open("/accordion").await?;
    let (button, part) = (".accordion__all", "#several-0 > summary");
    let (open, closed) = ("#several-0[open]", "#several-0:not([open])");
    let rows: &[Row] = &[
        (Key::Enter, button, "#several-0[open] ~ #several-2[open]"),
        (Key::Tab, part, ".accordion__all[aria-expanded=true]"),
        (Key::Space, part, closed),
        (Key::Enter, part, open),
        (Key::Enter, part, ".accordion__all[aria-expanded=false]"),
    ];
    strike(page, button, rows).await
}

/// Switch: space moves it.
async fn switch(page: &Page) -> Outcome {
    page.open("/switch").await?;
    let rows: &[Row] = &[
        (Key::Space, "#off", "#off:checked"),
        (Key::Space, "#off", "#off:not(:checked)"),
    ];
    strike(page, "#off", rows).await
}

/// Space ticks; an option that stands alone clears the others, and they it.
async fn checkbox_group(page: &Page) -> Outcome {
    page.open("/checkbox-group/one-that-stands-alone").await?;
    let rows: &[Row] = &[
        (Key::Space, "#alone", "#alone:checked"),
        (Key::Tab, "#alone-1", "#alone-3:not(:checked)"),
        (Key::Tab, "#alone-2", "#alone:checked"),
        (Key::Tab, "#alone-3", "#alone:checked"),
        (Key::Space, "#alone-3", "#alone:not(:checked)"),
    ];
    strike(page, "#alone", rows).await
}

/// Enter and space on a column's button order the rows, again the other way; space chooses rows.
async fn data_table(page: &Page) -> Outcome {
    page.open("/data-table/with-rows-to-choose").await?;
    let first_row = |name: &str| {
        format!("return String(document.querySelector('tbody th').textContent === '{name}')")
    };
    let sort = "th:nth-child(4) > button";
    let rows: &[Row] = &[(Key::Enter, sort, "th:nth-child(4)[aria-sort=ascending]")];
    strike(page, sort, rows).await?;
    page.wait_read(&first_row("Bonus"), "true").await?;
    let rows: &[Row] = &[(Key::Space, sort, "th:nth-child(4)[aria-sort=descending]")];
    strike(page, sort, rows).await?;
    page.wait_read(&first_row("NASpI"), "true").await?;
    let all = "thead input";
    let rows: &[Row] = &[
        (Key::Space, all, "tr:last-child > td > input:checked"),
        (Key::Space, all, "tr:last-child > td > input:not(:checked)"),
    ];
    strike(page, all, rows).await
}

/// Editable combobox with list autocomplete: the focus stays in the field, `aria-activedescendant` moves.
async fn combobox(page: &Page) -> Outcome {
    page.open("/combobox/empty").await?;
    let field = "#empty";
    let first = "#empty[aria-activedescendant='empty-proposal-0']";
    let second = "#empty[aria-activedescendant='empty-proposal-1']";
    strike(page, field, &[]).await?;
    page.type_text("ro").await?;
    page.wait_read(
        "return String(!!document.querySelector('#empty[aria-expanded=true]'))",
        "true",
    )
    .await?;
    open_screen(page, "gallery/combobox/empty+open").await?;
    let away = "#empty[aria-expanded=true]:not([aria-activedescendant])";
    let closed = "#empty[aria-expanded=false]:not([aria-activedescendant])";
    let rows: &[Row] = &[
        (Key::ArrowDown, field, first),
        (Key::ArrowDown, field, second),
        (Key::ArrowUp, field, first),
        (Key::End, field, away),
        (Key::ArrowUp, field, "#empty[aria-activedescendant]"),
        (Key::Home, field, away),
        (Key::Escape, field, closed),
        (Key::ArrowDown, field, first),
        (Key::Enter, field, closed),
    ];
    strike(page, field, rows).await?;
    let value = "return document.querySelector('#empty').value";
    page.wait_read(value, "Roma").await?;
    strike(page, field, &[(Key::Escape, field, closed)]).await?;
    page.wait_read(value, "").await?;
    // Nothing typed: all are proposed, and leaving takes none.
    let rows: &[Row] = &[(Key::ArrowDown, field, first), (Key::ShiftTab, "a", closed)];
    strike(page, field, rows).await?;
    page.wait_read(value, "").await
}

/// Enter and space open and close it; Escape closes it and keeps the focus at the button.
async fn popover(page: &Page) -> Outcome {
    page.open("/popover").await?;
    let (open, closed) = ("#isee-panel:not([hidden])", "#isee-panel[hidden]");
    strike(page, "#isee", &[(Key::Enter, "#isee", open)]).await?;
    open_screen(page, "gallery-popover+open").await?;
    let rows: &[Row] = &[
        (Key::Enter, "#isee", closed),
        (Key::Space, "#isee", open),
        (Key::Escape, "#isee", closed),
    ];
    strike(page, "#isee", rows).await
}

/// Closing a message gives the focus back to where it came from.
async fn toast(page: &Page) -> Outcome {
    page.open("/toast/when-a-button-is-pressed").await?;
    let press = "main .button";
    let rows: &[Row] = &[
        (Key::Enter, press, ".toast"),
        (Key::Tab, ".toast__close", ".toast"),
        (Key::Enter, press, ".toasts:not(:has(.toast))"),
        (Key::Space, press, ".toast"),
        (Key::Tab, ".toast__close", ".toast"),
        (Key::Escape, press, ".toasts:not(:has(.toast))"),
    ];
    strike(page, press, rows).await
}

/// Date picker dialog: the focus goes to a day and comes back to the button.
async fn calendar(page: &Page) -> Outcome {
    page.open("/calendar/sixty-days-from-today").await?;
    let (button, day, open) = ("#appointment", ".calendar__day", ".calendar[open]");
    // The first day that can be chosen: nothing is before it.
    let first = "[tabindex='0'].calendar__day";
    strike(page, button, &[(Key::Enter, first, open)]).await?;
    open_screen(page, "gallery/calendar/sixty-days-from-today+open").await?;
    let rows: &[Row] = &[
        (Key::ArrowLeft, first, open),
        (
            Key::PageDown,
            first,
            ".calendar__turn--back:not([aria-disabled])",
        ),
        (
            Key::PageUp,
            first,
            ".calendar__turn--back[aria-disabled=true]",
        ),
        (Key::ArrowRight, first, open),
        (Key::ArrowDown, first, open),
        (Key::Escape, button, ".calendar:not([open])"),
        (Key::Space, day, open),
        (Key::ArrowRight, day, open),
        (Key::Enter, button, ".calendar:not([open])"),
        (Key::Enter, ".calendar__day[aria-pressed=true]", open),
    ];
    strike(page, first, rows).await
}

/// Disclosure of the header: Enter and space open and close it, Tab goes through it and closes it by leaving, Escape gives
/// the focus back, and another one that opens closes it.
async fn menu_button(page: &Page) -> Outcome {
    page.open("/site-header/somebody-logged-in").await?;
    let (button, open, closed) = (
        "#person",
        "#person[aria-expanded=true]",
        "#person[aria-expanded=false]",
    );
    let [first, last] = ["li:first-child > a", "li:last-child > button"]
        .map(|place| format!("#person-panel {place}").leak() as &'static str);
    let rows: &[Row] = &[
        (Key::Enter, button, open),
        (Key::Enter, button, closed),
        (Key::Space, button, open),
        (Key::Tab, first, open),
        (Key::Escape, button, closed),
        (Key::Space, button, open),
        (Key::Tab, first, open),
        (Key::ShiftTab, button, open),
    ];
    strike(page, button, rows).await?;
    let rows: &[Row] = &[(Key::Tab, ".site-header__tools > li > button", closed)];
    strike(page, last, rows).await?;
    strike(page, button, &[(Key::Enter, button, open)]).await?;
    let rows: &[Row] = &[(Key::Enter, "#language", closed)];
    strike(page, "#language", rows).await?;
    let rows: &[Row] = &[(Key::Escape, "#language", "#language[aria-expanded=false]")];
    strike(page, "#language", rows).await?;
    let ways = "#services-panel .site-menu__ways a";
    let rows: &[Row] = &[
        (Key::Enter, "#services", ".services-menu"),
        (Key::Tab, ways, ".services-menu"),
        (Key::Escape, "#services", "#services[aria-expanded=false]"),
    ];
    strike(page, "#services", rows).await
}

/// What is open is looked at by the judges too, who see in Chromium.
async fn open_screen(page: &Page, name: &str) -> Outcome {
    if page.browser.engine != Engine::Chromium {
        return Ok(());
    }
    page.check_screen(name).await
}
