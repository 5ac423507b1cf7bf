//! The app's frame: what is there before any journey.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{EVERYWHERE, ONCE, Subject},
};

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("shell", EVERYWHERE, |page| Box::pin(opens(page))),
        Subject::app("shell/every-answer-is-read", ONCE, |page| {
            Box::pin(reads_every_answer(page))
        }),
    ]
}

/// The first page shows a heading and can be walked from its top to its end with Tab.
async fn opens(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    page.wait_text("Che cosa è successo?").await?;
    page.walk_keyboard().await
}

/// An answer whose body nobody reads, such as that nobody is logged in, keeps its connection for as long as the page is
/// open. The browser lists a request only when its whole answer has been read.
async fn reads_every_answer(page: &Page) -> Outcome {
    page.open("/").await?;
    page.wait_heading("Che cosa ti serve?").await?;
    let script = "const name = location.origin + '/api/v1/session'; \
        return new Promise(resolve => { \
            let looks = 0; \
            const look = () => { \
                const ended = performance.getEntriesByName(name).length; \
                if (ended || ++looks > 50) resolve(String(ended)); else setTimeout(look, 100); \
            }; \
            look(); \
        })";
    let ended = page.read(script).await?;
    ensure(ended == "1", || {
        format!("{ended} answers about the session were read to their end, not 1")
    })
}
