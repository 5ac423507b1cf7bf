//! A blind person with a keyboard: presses keys, hears what is spoken, and notes both.

use {
    super::{desk::Desk, transcript::Transcript},
    crate::{
        engines::{Browser, Size},
        failure::{Failure, Outcome, ensure},
        oracles::Auditors,
        page::{Hands, Page},
        server::Sandbox,
    },
    std::{cell::RefCell, rc::Rc},
};

/// Reads everything from where the person is to the end of the page.
const READ_ALL: &str = "KP_Add";

/// The last words of each page.
const END_OF_PAGE: &str = "da cellulare.";

/// Whether the answers are saved and what was announced is no longer there to be read.
const SETTLED: &str = "const saving = document.getElementById('save-status')?.textContent ?? ''; \
    const waits = saving !== '' && !/^(Salviamo ogni risposta|Salvato da INPS)/.test(saving); \
    const announced = document.getElementById('live-polite')?.textContent; \
    return waits || announced ? 'not yet' : 'settled'";

/// No screen has more lines or controls between the person and what they look for.
const MOST: usize = 60;

/// The person at the desk. What the screen shows is asked of the browser only to know when it is there.
pub struct Listener {
    page: Page,
    desk: Desk,
    transcript: RefCell<Transcript>,
}

impl Listener {
    /// Somebody who has heard nothing yet.
    pub fn new(desk: Desk, browser: Browser, sandbox: Sandbox) -> Self {
        let auditors = Rc::new(Auditors::new(Rc::default(), Rc::default()));
        let origin = sandbox.origin();
        let page = Page::new(
            "screen-reader",
            Rc::new(browser),
            auditors,
            (Hands::Keyboard, Size::Desktop),
            origin,
            Some(Rc::new(sandbox)),
        );
        Self {
            page,
            desk,
            transcript: RefCell::default(),
        }
    }

    /// Fails unless it was heard at some time that the answers are saved.
    pub fn ensure_saved_was_heard(&self) -> Outcome {
        ensure(self.transcript.borrow().told_of_saving(), || {
            "nobody said that the answers are saved".to_owned()
        })
    }

    /// Ends the browser; gives what was heard.
    pub async fn close(self) -> Transcript {
        // Its process ends with the desk if the driver does not answer.
        drop(self.page.browser.driver.close().await);
        self.transcript.into_inner()
    }

    /// What comes now is heard on this screen.
    pub fn screen(&self, name: &str) {
        self.transcript.borrow_mut().begin(name);
    }

    /// Opens an address.
    pub async fn open(&self, path: &str, heading: &str) -> Outcome {
        self.desk.hear().await?;
        self.page.open(path).await?;
        self.arrive(heading).await
    }

    /// Strikes a key and hears what it brings.
    pub async fn press(&self, key: &str) -> Outcome<Vec<String>> {
        self.desk.strike(key).await?;
        self.note(key).await
    }

    /// Strikes a key again and again until what is spoken begins with `words`.
    ///
    /// # Errors
    /// When it never does.
    pub async fn press_until(&self, key: &str, words: &str) -> Outcome {
        for _ in 0..MOST {
            let heard = self.press(key).await?;
            if heard.iter().any(|line| line.starts_with(words)) {
                return Ok(());
            }
        }
        Err(Failure::new(format!("{key} never leads to «{words}»")))
    }

    /// Goes to the heading and reads from there to the end of the page.
    ///
    /// # Errors
    /// When the reading stops before the end.
    pub async fn read_all(&self) -> Outcome {
        self.press("1").await?;
        self.page.wait_read(SETTLED, "settled").await?;
        self.desk.strike(READ_ALL).await?;
        let heard = self.desk.hear_until(END_OF_PAGE).await?;
        self.transcript
            .borrow_mut()
            .add_reading(&format!("{READ_ALL} (read all)"), &heard);
        Ok(())
    }

    /// Strikes a key that changes the screen: the focus comes to its heading.
    pub async fn go_on(&self, key: &str, heading: &str) -> Outcome {
        self.go_on_to(key, heading, "").await
    }

    /// The same, to a screen that shows `text` after a while.
    pub async fn go_on_to(&self, key: &str, heading: &str, text: &str) -> Outcome {
        self.desk.strike(key).await?;
        self.page.wait_heading(heading).await?;
        self.page.wait_focus_on_heading().await?;
        self.page.wait_text(text).await?;
        self.screen(heading);
        let heard = self.desk.hear().await?;
        self.transcript.borrow_mut().add_arrival(key, &heard);
        Ok(())
    }

    /// Strikes a key that leads to another document.
    pub async fn leave(&self, key: &str, heading: &str) -> Outcome {
        self.desk.strike(key).await?;
        self.arrive(heading).await
    }

    /// Strikes a key that makes the page show `text`.
    pub async fn bring(&self, key: &str, text: &str) -> Outcome {
        self.desk.strike(key).await?;
        self.page.wait_text(text).await?;
        self.note(key).await.map(drop)
    }

    /// Replaces what the field holds. What is said of the selection meanwhile is chance, and is not noted.
    pub async fn type_over(&self, text: &str) -> Outcome {
        self.desk.strike("ctrl+a").await?;
        self.desk.hear().await?;
        self.desk.type_text(text).await?;
        self.desk.hear().await?;
        self.transcript
            .borrow_mut()
            .add(&format!("ctrl+a, {text}"), &[]);
        Ok(())
    }

    /// A document is loaded. How much of it is there when Firefox says so is chance, and with it what is spoken meanwhile: the
    /// person waits until it is silent.
    async fn arrive(&self, heading: &str) -> Outcome {
        self.page.wait_heading(heading).await?;
        self.page
            .wait_read("return document.readyState", "complete")
            .await?;
        self.desk.wait_until_loaded().await?;
        self.screen(heading);
        Ok(())
    }

    async fn note(&self, key: &str) -> Outcome<Vec<String>> {
        let heard = self.desk.hear().await?;
        Ok(self.transcript.borrow_mut().add(key, &heard))
    }
}
