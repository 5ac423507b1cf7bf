//! What every screen needs and no engine has to be asked for: our own judge, in parts by what they are about.

use {
    super::{Finding, Oracle, catalogues, findings},
    crate::{engines::Browser, failure::Outcome},
    serde_json::{Value, json},
    std::sync::OnceLock,
};

const TOOLS: &str = include_str!("in_page/tools.js");
const PARTS: [&str; 4] = [
    include_str!("in_page/page.js"),
    include_str!("in_page/forms.js"),
    include_str!("in_page/live.js"),
    include_str!("in_page/words.js"),
];

const LOSS: [&str; 2] = [
    include_str!("in_page/overflow.js"),
    include_str!("in_page/clipped.js"),
];

static TEXTS: OnceLock<Outcome<Value>> = OnceLock::new();

pub(super) async fn audit(browser: &Browser) -> Outcome<Vec<Finding>> {
    run(browser, &PARTS, &texts()?).await
}

/// What the catalogues tell this judge; read once.
///
/// # Errors
/// When a catalogue cannot be read.
pub fn texts() -> Outcome<Value> {
    TEXTS.get_or_init(catalogues::read).clone()
}

/// Looks for loss with more space between letters, words and lines (WCAG 1.4.12).
pub async fn loss_when_spaced(browser: &Browser) -> Outcome<Vec<Finding>> {
    let parts = [
        include_str!("in_page/spaced.js"),
        LOSS[0],
        LOSS[1],
        include_str!("in_page/unspaced.js"),
    ];
    run(browser, &parts, &Value::Null).await
}

/// Makes the letters twice as large and looks for loss (WCAG 1.4.4). [`reduce`] sets them back.
pub async fn loss_when_enlarged(browser: &Browser) -> Outcome<Vec<Finding>> {
    let parts = [include_str!("in_page/enlarged.js"), LOSS[0], LOSS[1]];
    run(browser, &parts, &Value::Null).await
}

/// Makes the letters as large as they were.
pub async fn reduce(browser: &Browser) -> Outcome {
    let script = include_str!("in_page/reduced.js");
    browser.driver.execute(script, json!([])).await.map(drop)
}

/// Looks for controls that cannot be seen where the person's own colours replace the page's.
pub async fn edges(browser: &Browser) -> Outcome<Vec<Finding>> {
    run(browser, &[include_str!("in_page/forced.js")], &Value::Null).await
}

/// This judge as a function of JavaScript, for a script that looks by itself: of the texts, it gives the findings.
pub fn in_page() -> String {
    let parts: Vec<&str> = PARTS.into_iter().chain(LOSS).collect();
    format!("function () {{\n{}}}", script(&parts))
}

/// Makes the page `width` CSS pixels wide and looks for what then needs a horizontal scroll or is cut off
/// (WCAG 1.4.10). The caller sets the size back.
pub async fn loss_at(browser: &Browser, width: u32) -> Outcome<Vec<Finding>> {
    browser.set_size(width, 800).await?;
    loss(browser).await
}

/// Looks for what needs a horizontal scroll, and for text that is cut off.
pub async fn loss(browser: &Browser) -> Outcome<Vec<Finding>> {
    run(browser, &LOSS, &Value::Null).await
}

async fn run(browser: &Browser, parts: &[&str], texts: &Value) -> Outcome<Vec<Finding>> {
    let faults = browser
        .driver
        .execute(&script(parts), json!([texts]))
        .await?;
    Ok(findings(Oracle::Basics, &faults))
}

fn script(parts: &[&str]) -> String {
    // Each part has names of its own.
    let parts: String = parts.iter().map(|part| format!("{{\n{part}}}\n")).collect();
    format!("{TOOLS}\n{parts}return faults;")
}
