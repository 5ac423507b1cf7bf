//! Each component of the gallery in each of its states, which no journey may happen to show.

use {
    super::Audit,
    crate::{
        failure::{Outcome, ensure},
        page::Page,
        scenario::{BOTH_SIZES, ONCE, Subject},
    },
};

#[path = "../../../../gallery/src/table.rs"]
mod table;

const PREFIX: &str = "a11y/gallery/";

pub fn subjects() -> Vec<Subject> {
    let list = Subject::gallery("a11y/gallery", BOTH_SIZES, |page| Box::pin(list(page)));
    let german = Subject::gallery("a11y/gallery-german", ONCE, |page| Box::pin(german(page)));
    let subject = |shown: &table::Component| {
        // A few names, needed as long as the program runs.
        let name = format!("{PREFIX}{}", shown.name).leak();
        Subject::gallery(name, BOTH_SIZES, |page| Box::pin(component(page)))
    };
    let components = table::COMPONENTS.iter().map(subject);
    [list, german].into_iter().chain(components).collect()
}

/// The list of all components leads to each of them.
async fn list(page: &Page) -> Outcome {
    visit(page, "/").await?;
    page.wait_heading("Component gallery").await?;
    let shown = links(page, "main li a").await?;
    let expected: Vec<String> = table::COMPONENTS
        .iter()
        .map(|component| format!("/{}", component.name))
        .collect();
    ensure(shown == expected, || format!("the gallery lists {shown:?}"))?;
    page.check_screen("gallery").await
}

/// A component speaks the language that the address asks for, and its part of the page says so.
async fn german(page: &Page) -> Outcome {
    page.open("/question-choice?lang=de").await?;
    page.wait_heading("question-choice").await?;
    let words = "return document.querySelector('main [lang=de] legend')?.innerText ?? ''";
    page.wait_read(words, "Wohnt es bei Ihnen?").await?;
    page.check_screen("gallery-german").await?;
    // What comes next is shown in the same document: in Italian again.
    page.open("/").await
}

async fn component(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = states(&audit).await;
    audit.close(walked)
}

/// All states on one page, or the pages that its states have to themselves.
async fn states(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let name = page.subject().trim_start_matches(PREFIX);
    visit(page, &format!("/{name}")).await?;
    page.wait_heading(name).await?;
    let pages = links(page, "main a[data-state]").await?;
    if pages.is_empty() {
        let shown = page
            .read("return String(document.querySelectorAll('main h2[id^=state-]').length)")
            .await?;
        ensure(shown != "0", || "no state is shown".to_owned())?;
        audit.screen(&format!("gallery-{name}")).await;
    }
    for path in pages {
        visit(page, &path).await?;
        page.wait_text(&path.replace('/', " › ")).await?;
        page.settle().await?;
        audit.screen(&format!("gallery{path}")).await;
    }
    Ok(())
}

/// Goes to a path: by a link where the gallery is shown already, or else by its address.
async fn visit(page: &Page, path: &str) -> Outcome {
    let follow = "
        if (!document.querySelector('.gallery-top')) return '';
        const link = document.createElement('a');
        link.href = PATH;
        document.body.append(link);
        link.click();
        link.remove();
        return 'followed'";
    let followed = page
        .read(&follow.replace("PATH", &format!("'{path}'")))
        .await?;
    if followed.is_empty() {
        page.open(path).await?;
    } else {
        page.note(format!("follow a link to {path}"));
    }
    page.wait_path(path).await
}

/// The paths that these links lead to.
async fn links(page: &Page, selector: &str) -> Outcome<Vec<String>> {
    let script = format!(
        "return [...document.querySelectorAll('{selector}')].map((link) => link.pathname).join(' ')"
    );
    let paths = page.read(&script).await?;
    Ok(paths.split_whitespace().map(str::to_owned).collect())
}
