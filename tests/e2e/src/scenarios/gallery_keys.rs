//! What each key does to a component that has a behaviour of its own, as the patterns of the ARIA Authoring Practices say.

use crate::{
    engines::{Engine, Key},
    failure::Outcome,
    page::Page,
    scenario::{EACH_ENGINE, Script, Subject},
};

pub fn subjects() -> Vec<Subject> {
    let subject = |name, script: Script| Subject::gallery(name, EACH_ENGINE, script);
    vec![
        subject("gallery/keys/radio", |page| Box::pin(radio(page))),
        subject("gallery/keys/rating", |page| Box::pin(rating(page))),
        subject("gallery/keys/disclosure", |page| Box::pin(disclosure(page))),
        subject("gallery/keys/check-box", |page| Box::pin(check_box(page))),
        subject("gallery/keys/toggle", |page| Box::pin(toggle(page))),
        subject("gallery/keys/error-summary", |page| {
            Box::pin(error_summary(page))
        }),
        subject("gallery/keys/group", |page| Box::pin(group(page))),
    ]
}

/// A key, the selector of what has the focus after it, and another of what is there then.
pub(super) type Row = (Key, &'static str, &'static str);

/// Radio group: the arrows choose, space chooses, Tab leaves the group. The engines do it, and all but WebKit go round.
async fn radio(page: &Page) -> Outcome {
    page.open("/radio").await?;
    let rows: &[Row] = &[
        (Key::Space, "#none-0", "#none-0:checked"),
        (Key::ArrowDown, "#none-1", "#none-1:checked"),
        (Key::ArrowUp, "#none-0", "#none-0:checked"),
        (Key::Tab, "#chosen-0", "#none-0:checked"),
        (Key::ShiftTab, "#none-0", "#chosen-0:checked"),
    ];
    strike(page, "#none-0", rows).await?;
    if page.browser.engine == Engine::Webkit {
        return Ok(());
    }
    let round: &[Row] = &[
        (Key::ArrowUp, "#none-1", "#none-1:checked"),
        (Key::ArrowDown, "#none-0", "#none-0:checked"),
    ];
    strike(page, "#none-0", round).await
}

/// The stars are radios too; what they make appear does not take the focus.
async fn rating(page: &Page) -> Outcome {
    page.open("/rating/asking").await?;
    let rows: &[Row] = &[
        (Key::Space, "[value='1']", "[value='1']:checked"),
        (Key::ArrowDown, "[value='2']", "#rating-comment"),
        (Key::ArrowUp, "[value='1']", "[value='1']:checked"),
        (Key::Tab, "#rating-clear", "[value='1']:checked"),
    ];
    strike(page, "[value='1']", rows).await
}

/// Disclosure: Enter and space open and close it, and the focus stays.
async fn disclosure(page: &Page) -> Outcome {
    page.open("/disclosure").await?;
    let (summary, open, closed) = (
        "#disclosure-closed > summary",
        "#disclosure-closed[open] > p",
        "#disclosure-closed:not([open])",
    );
    let rows: &[Row] = &[
        (Key::Enter, summary, open),
        (Key::Enter, summary, closed),
        (Key::Space, summary, open),
        (Key::Space, summary, closed),
    ];
    strike(page, summary, rows).await
}

/// Check box: space ticks it and takes it back; a tick for "I do not know" empties the field.
async fn check_box(page: &Page) -> Outcome {
    page.open("/question-unknown").await?;
    let rows: &[Row] = &[
        (Key::Space, "#weeks-unknown", "#weeks-unknown:checked"),
        (Key::Space, "#weeks-unknown", "#weeks-unknown:not(:checked)"),
    ];
    strike(page, "#weeks-unknown", rows).await?;
    strike(page, "#weeks", &[]).await?;
    page.type_text("52").await?;
    let rows: &[Row] = &[
        (Key::Tab, "#weeks-unknown", "#weeks-unknown:not(:checked)"),
        (Key::Space, "#weeks-unknown", "#weeks-unknown:checked"),
    ];
    strike(page, "#weeks", rows).await?;
    page.wait_read("return document.querySelector('#weeks').value", "")
        .await
}

/// Button with two states: Enter and space press it and release it.
async fn toggle(page: &Page) -> Outcome {
    page.open("/shared-bar/amounts-hidden").await?;
    let (button, pressed, released) = (
        ".shared-bar [aria-pressed]",
        ".shared-bar [aria-pressed=true]",
        ".shared-bar [aria-pressed=false]",
    );
    let rows: &[Row] = &[
        (Key::Enter, button, pressed),
        (Key::Enter, button, released),
        (Key::Space, button, pressed),
    ];
    strike(page, button, rows).await
}

/// A line of the summary leads to its field.
async fn error_summary(page: &Page) -> Outcome {
    page.open("/error-summary/several-lines").await?;
    let rows: &[Row] = &[(Key::Enter, "#email", "#error-summary")];
    strike(page, "#error-summary a[href='#email']", rows).await?;
    let rows: &[Row] = &[(Key::Enter, "#phone", "#error-summary")];
    strike(page, "#error-summary a[href='#phone']", rows).await
}

/// What is pressed goes away with the press: the focus goes to the way back, and from there to the list again.
async fn group(page: &Page) -> Outcome {
    page.open("/question-group/two-from-a-register").await?;
    let rows: &[Row] = &[
        (Key::Enter, "#group-removed", ".panel:only-child"),
        (Key::Tab, "#group-removed button", ".panel:only-child"),
        (Key::Enter, "#main", ".panel + .panel"),
    ];
    strike(page, ".panel button", rows).await
}

/// Strikes the keys one after the other, the first where `start` has the focus.
pub(super) async fn strike(page: &Page, start: &str, rows: &[Row]) -> Outcome {
    let focus = format!(
        "document.querySelector(`{start}`)?.focus(); return String(document.activeElement.matches(`{start}`))"
    );
    page.wait_read(&focus, "true").await?;
    for (key, focused, there) in rows {
        page.note(format!("strike {key:?}"));
        page.press(*key).await?;
        let as_expected = format!(
            "return `${{document.activeElement.matches(`{focused}`)}} ${{!!document.querySelector(`{there}`)}}`"
        );
        page.wait_read(&as_expected, "true true")
            .await
            .map_err(|failure| failure.while_doing(&format!("after {key:?}")))?;
        if *focused != "#main" {
            page.ensure_focus_visible().await?;
        }
    }
    Ok(())
}
