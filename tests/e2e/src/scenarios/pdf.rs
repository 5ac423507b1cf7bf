//! The page as the browser prints it into a PDF (Chromium only), and what a screen reader needs in one.

use crate::{
    base64,
    failure::{Failure, Outcome, ensure},
    page::Page,
};
use lopdf::{Document, Object};
use serde_json::json;

/// What was printed.
pub struct Pdf {
    document: Document,
    /// The text of each sheet, without blanks: where lines break is the printer's matter.
    pub sheets: Vec<String>,
}

/// Prints the page on A4.
pub async fn print(page: &Page) -> Outcome<Pdf> {
    page.note("print".to_owned());
    let order = json!({
        "generateTaggedPDF": true, "printBackground": false, "preferCSSPageSize": false,
        "paperWidth": 8.27, "paperHeight": 11.69,
    });
    let driver = &page.browser.driver;
    let printed = driver.devtools("Page.printToPDF", order).await?;
    let bytes = base64::decode(printed["data"].as_str().unwrap_or_default());
    let document = Document::load_mem(&bytes).map_err(broken)?;
    let mut sheets = Vec::new();
    for number in document.get_pages().keys() {
        let text = document.extract_text(&[*number]).map_err(broken)?;
        sheets.push(without_blanks(&text));
    }
    Ok(Pdf { document, sheets })
}

impl Pdf {
    /// Fails unless the document is tagged, says its language, and is called `title`.
    pub fn ensure_readable(&self, language: &str, title: &str) -> Outcome {
        let catalog = self.document.catalog().map_err(broken)?;
        let found = catalog.get(b"Lang").and_then(Object::as_str).ok();
        ensure(found == Some(language.as_bytes()), || {
            format!("the language of the document is {found:?}")
        })?;
        let marked = catalog
            .get_deref(b"MarkInfo", &self.document)
            .and_then(Object::as_dict)
            .and_then(|info| info.get(b"Marked"))
            .and_then(Object::as_bool);
        ensure(marked.unwrap_or(false), || {
            "the document is not tagged".to_owned()
        })?;
        ensure(catalog.has(b"StructTreeRoot"), || {
            "the document has no structure".to_owned()
        })?;
        let found = self.title()?;
        ensure(found == title, || {
            format!("the document is called «{found}»")
        })
    }

    fn title(&self) -> Outcome<String> {
        let info = self
            .document
            .trailer
            .get_deref(b"Info", &self.document)
            .and_then(Object::as_dict)
            .map_err(broken)?;
        let title = info.get(b"Title").map_err(broken)?;
        lopdf::decode_text_string(title).map_err(broken)
    }

    /// Fails unless all of these are on one of the sheets.
    pub fn ensure_holds<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> Outcome {
        let whole = self.sheets.concat();
        for words in words {
            ensure(whole.contains(&without_blanks(words)), || {
                format!("«{words}» is not on the sheets: {whole}")
            })?;
        }
        Ok(())
    }

    /// Fails if one of these is on a sheet.
    pub fn ensure_lacks<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> Outcome {
        let whole = self.sheets.concat();
        for words in words {
            ensure(!whole.contains(&without_blanks(words)), || {
                format!("«{words}» is on the sheets")
            })?;
        }
        Ok(())
    }

    /// How often these words are on the sheets.
    pub fn count(&self, words: &str) -> usize {
        self.sheets.concat().matches(&without_blanks(words)).count()
    }
}

/// What stands between the tags of these elements, as the page shows it.
pub async fn shown(page: &Page, selector: &str) -> Outcome<Vec<String>> {
    let script = format!(
        "return JSON.stringify([...document.querySelectorAll('{selector}')].map((element) => element.textContent.trim()))"
    );
    let found: Vec<String> = serde_json::from_str(&page.read(&script).await?)?;
    ensure(!found.is_empty(), || format!("nothing is {selector}"))?;
    Ok(found)
}

fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

fn broken(error: lopdf::Error) -> Failure {
    Failure::new(format!("the PDF cannot be read: {error}"))
}
