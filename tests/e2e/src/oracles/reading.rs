//! How easy the words of a page are to read, as the person has them before the eyes: filled in, in their states.

use {
    super::{Finding, Oracle},
    crate::{engines::Browser, failure::Outcome},
    serde_json::json,
};

/// The least index a page may have: what somebody who went to school until fourteen reads alone (Lucisano, 1992).
const EASY: f64 = 60.0;

/// The Gulpease index of the page's Italian; `None` in another language and where too little is written.
pub async fn gulpease(browser: &Browser) -> Outcome<Option<f64>> {
    let script = include_str!("in_page/reading.js");
    let index = browser.driver.execute(script, json!([])).await?;
    Ok(index.as_f64())
}

/// What is wrong with a page of this index.
pub fn hard(index: Option<f64>) -> Option<Finding> {
    let index = index.filter(|index| *index < EASY)?;
    Some(Finding {
        oracle: Oracle::Basics,
        rule: "gulpease".to_owned(),
        place: "main".to_owned(),
        message: format!("the Gulpease index of its sentences is {index:.0}, less than {EASY}"),
        condition: "",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_hard_is_found() {
        assert!(hard(None).is_none());
        assert!(hard(Some(60.0)).is_none());
        let found = hard(Some(59.4)).unwrap();
        assert!(found.message.contains("is 59"), "{found}");
    }
}
