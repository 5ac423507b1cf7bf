//! Every component is in the gallery: a file of `src/ui` is in its table, or it is said here why it shows nothing by itself.

use crate::code::files;
use std::path::Path;

#[path = "../gallery/src/table.rs"]
mod table;

/// Files that have no state of their own to show, with the reason.
const NOT_SHOWN: &[(&str, &str)] = &[
    ("src/ui/answer_book.rs", "holds answers, and has no view"),
    ("src/ui/chart/bars.rs", "is a part of `chart/mod.rs`"),
    ("src/ui/chart/lines.rs", "is a part of `chart/mod.rs`"),
    ("src/ui/chart/patterns.rs", "is a part of `chart/mod.rs`"),
    (
        "src/ui/elsewhere.rs",
        "says what a segment must offer, and has no view",
    ),
    (
        "src/ui/fetched.rs",
        "shows what `failure.rs` and its caller show",
    ),
    (
        "src/ui/field_ids.rs",
        "names the parts of a field, and has no view",
    ),
    ("src/ui/focus.rs", "moves the focus, and has no view"),
    (
        "src/ui/heading.rs",
        "is the heading of each page of the gallery: a page has one",
    ),
    (
        "src/ui/choice_group.rs",
        "is the group of `radio.rs` and `checkbox_group.rs`, which are shown",
    ),
    ("src/ui/date_box.rs", "is a part of a date, which is shown"),
    (
        "src/ui/heading_level.rs",
        "is a heading inside of other components",
    ),
    ("src/ui/in_turn.rs", "shows what its caller shows, later"),
    (
        "src/ui/live.rs",
        "cannot be seen, and is in each page of the gallery",
    ),
    (
        "src/ui/lasting.rs",
        "is what outlives a page, and has no view",
    ),
    ("src/ui/mod.rs", "lists the others"),
    (
        "src/ui/rating_details.rs",
        "is the second half of `rating.rs`, which is shown",
    ),
    ("src/ui/rich.rs", "is words inside of other components"),
    ("src/ui/route.rs", "is addresses, and has no view"),
    (
        "src/ui/service.rs",
        "says what a benefit must offer, and has no view",
    ),
    ("src/ui/shared_device.rs", "is what `shared_bar.rs` shows"),
    ("src/ui/value_text.rs", "writes values, and has no view"),
];

/// What is wrong with the table, one sentence each.
fn faults(sources: &[String], shown: &[&str], excused: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        match (
            shown.contains(&source.as_str()),
            excused.contains(&source.as_str()),
        ) {
            (false, false) => faults.push(format!("{source} is not in the gallery")),
            (true, true) => faults.push(format!("{source} is in the gallery, yet excused")),
            _ => {}
        }
    }
    for path in excused {
        if !sources.iter().any(|source| source == path) {
            faults.push(format!("{path} is excused, but there is no such file"));
        }
    }
    faults
}

#[test]
fn no_component_is_missing_in_the_gallery() {
    let sources: Vec<String> = files("src/ui", &[".rs"])
        .into_iter()
        .map(|file| file.path)
        .collect();
    let shown: Vec<&str> = table::COMPONENTS.iter().map(|one| one.source).collect();
    let excused: Vec<&str> = NOT_SHOWN.iter().map(|(path, _)| *path).collect();
    let found = faults(&sources, &shown, &excused);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_missing_component_is_noticed() {
    let sources = ["src/ui/alert.rs".to_owned(), "src/ui/tag.rs".to_owned()];
    let check = |shown: &[&str], excused: &[&str], expected: usize| {
        assert_eq!(
            faults(&sources, shown, excused).len(),
            expected,
            "{shown:?} {excused:?}"
        );
    };
    check(&["src/ui/alert.rs"], &["src/ui/tag.rs"], 0);
    check(&["src/ui/alert.rs"], &[], 1);
    check(&["src/ui/alert.rs", "src/ui/tag.rs"], &["src/ui/tag.rs"], 1);
    check(
        &["src/ui/alert.rs", "src/ui/tag.rs"],
        &["src/ui/gone.rs"],
        1,
    );
}

/// The table is in order, and each component in it has its file in the app and its states in the gallery.
#[test]
fn the_table_names_what_is_there() {
    let names: Vec<&str> = table::COMPONENTS.iter().map(|one| one.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let states = |name: &str| format!("tests/gallery/src/{}.rs", name.replace('-', "_"));
    for component in table::COMPONENTS {
        for path in [component.source.to_owned(), states(component.name)] {
            assert!(root.join(&path).is_file(), "{path}");
        }
    }
}
