//! Each class belongs to one component: no other file draws with it, and one style sheet styles it.

use crate::code::{File, files};
use std::collections::{BTreeMap, BTreeSet};

/// The page's own vocabulary, which every page draws with, and why each is no component.
const SHARED: &[(&str, &str)] = &[
    ("page", "the frame of every page"),
    ("prose", "running text with headings"),
    ("lead", "the sentence below the page's heading"),
    ("button", "links and buttons that look like one"),
    ("button-row", "buttons beside each other"),
    ("lone-link", "a link on a line of its own"),
    ("back-link", "the link to where one came from"),
    ("side-box", "what stands beside the page's text"),
    ("code", "numbers that are copied letter by letter"),
    ("field", "label, hint, error and input of every question"),
    ("visually-hidden", "words for screen readers only"),
    ("screen-only", "what is not printed"),
];

/// Components in more than one file.
const PARTS: &[(&str, &[&str])] = &[(
    "upload",
    &[
        "src/account/uploads.rs",
        "src/account/upload_files.rs",
        "src/account/drop_area.rs",
        "src/account/photo_tips.rs",
    ],
)];

/// Sheets that say how others' classes look on paper or by the person's choice.
const ABOUT_OTHERS: &[&str] = &["style/paper.css", "style/appearance.css"];

/// `card__title` and `card--action` belong to the block `card`.
fn block(class: &str) -> &str {
    let end = ["__", "--"].iter().filter_map(|mark| class.find(mark));
    class
        .get(..end.min().unwrap_or(class.len()))
        .unwrap_or(class)
}

fn is_class(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_lowercase())
        && token
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
}

/// The blocks a Rust file draws with: in `class="…"`, in `class:…`, and in any string with a part or a variant.
fn drawn(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (place, string) in text.split('"').enumerate() {
        // Outside of strings.
        if place % 2 == 0 {
            let named = string.split("class:").skip(1).map(|rest| {
                let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
                rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest)
            });
            found.extend(
                named
                    .filter(|class| is_class(class))
                    .map(|class| block(class).to_owned()),
            );
        }
    }
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('"') {
        let Some((string, next)) = after.split_once('"') else {
            break;
        };
        let attribute = before.ends_with("class=");
        let tokens = string.split_whitespace().filter(|token| is_class(token));
        let tokens = tokens.filter(|token| attribute || block(token) != *token);
        found.extend(tokens.map(|token| block(token).to_owned()));
        rest = next;
    }
    found
}

/// The blocks a style sheet styles.
fn styled(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    // Comments name classes too.
    let mut code = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, next)| next);
    }
    code.push_str(rest);
    for selector in code
        .split('{')
        .filter_map(|part| part.rsplit(['}', ';']).next())
    {
        for part in selector.split('.').skip(1) {
            let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
            let class = part.get(..end.unwrap_or(part.len())).unwrap_or(part);
            if is_class(class) {
                found.insert(block(class).to_owned());
            }
        }
    }
    found
}

/// Who uses each block.
fn users(
    files: &[File],
    read: impl Fn(&str) -> BTreeSet<String>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        for block in read(&file.text) {
            users.entry(block).or_default().insert(file.path.clone());
        }
    }
    users
}

/// Whether these files are one component: one file, the parts that are listed, or a folder of its own below `src/ui`.
fn is_one_component(block: &str, files: &BTreeSet<String>) -> bool {
    let listed = PARTS.iter().find(|(name, _)| *name == block);
    let in_list =
        listed.is_some_and(|(_, parts)| files.iter().all(|file| parts.contains(&file.as_str())));
    let folders: BTreeSet<_> = files
        .iter()
        .map(|file| file.rsplit_once('/').map_or("", |(folder, _)| folder))
        .collect();
    let own_folder = folders.len() == 1
        && folders
            .iter()
            .all(|folder| folder.matches('/').count() > 1 && !folder.ends_with("question"));
    files.len() == 1 || in_list || own_folder
}

fn faults(source: &[File], styles: &[File]) -> Vec<String> {
    let styled = users(styles, styled);
    let mut faults = Vec::new();
    for (block, files) in users(source, drawn) {
        let shared = SHARED.iter().any(|(name, _)| *name == block);
        // A name that no sheet styles is no class of ours, as "in--turn" in a text.
        if styled.contains_key(&block) && !shared && !is_one_component(&block, &files) {
            faults.push(format!("{block} is drawn by {files:?}"));
        }
    }
    for (block, sheets) in styled {
        let owners: BTreeSet<_> = sheets
            .iter()
            .filter(|sheet| !ABOUT_OTHERS.contains(&sheet.as_str()))
            .collect();
        if owners.len() > 1 {
            faults.push(format!("{block} is styled by {owners:?}"));
        }
    }
    faults
}

#[test]
fn no_component_uses_the_classes_of_another() {
    let found = faults(&files("src", &[".rs"]), &files("style", &[".css"]));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn borrowed_classes_are_noticed() {
    let file = |path: &str, text: &str| File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let styles = [
        file(
            "style/card.css",
            "/* .box */ .card { } .card__title > a { }",
        ),
        file("style/box.css", ".card--small, .box:has(.field) { }"),
    ];
    let source = [
        file("src/ui/card.rs", "<li class=\"card page\">"),
        file(
            "src/app/home.rs",
            "let class = \"card--small\"; <p class:box=on>",
        ),
        file("src/app/text.rs", "t(\"card.title\")"),
    ];
    let found = faults(&source, &styles);
    assert_eq!(
        found,
        [
            "card is drawn by {\"src/app/home.rs\", \"src/ui/card.rs\"}",
            "card is styled by {\"style/box.css\", \"style/card.css\"}",
        ]
    );
}
