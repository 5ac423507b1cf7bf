//! What the first style sheet must not have.

use crate::code::files;

/// The sheets that `site.css` brings together, of those with their text.
fn first_sheets(site: &str) -> Vec<String> {
    let names = site.split("@import \"./").skip(1);
    let names = names.filter_map(|rest| rest.split_once('"'));
    names.map(|(name, _)| format!("style/{name}")).collect()
}

/// A container query there blinds Alfa to the whole sheet (decision 20).
#[test]
fn the_first_style_sheet_has_no_container_query() {
    let all = files("style", &[".css"]);
    let site = all.iter().find(|file| file.path == "style/site.css");
    let first = first_sheets(&site.expect("style/site.css").text);
    assert!(first.len() > 5, "{first:?}");
    for sheet in first {
        let file = all.iter().find(|file| file.path == sheet);
        let text = &file.unwrap_or_else(|| panic!("{sheet} is gone")).text;
        assert!(!text.contains("@container"), "{sheet}");
    }
}

#[test]
fn imports_are_read() {
    let site = "/* first */\n@import \"./a.css\";\n@import \"./b.css\";\n";
    assert_eq!(first_sheets(site), ["style/a.css", "style/b.css"]);
}
