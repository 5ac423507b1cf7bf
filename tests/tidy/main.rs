//! Holds the invariants of `docs/architecture.md` by reading the tree. Each check is shown a sample that breaks it.

mod classes;
mod code;
mod colours;
mod gallery;
mod imports;
mod styles;

use code::{File, code, files, names, product_code};

/// The most lines a file of the app has.
const MOST_LINES: usize = 400;
/// The modules that know no browser and so build natively.
const PURE: &[&str] = &[
    "src/domain/",
    "src/rules/",
    "src/journey/",
    "src/shape/",
    "src/gateway/contract/",
    "src/gateway/ced/",
    "src/gateway/naspi/",
];
/// What reaches a browser.
const BROWSER: &[&str] = &[
    "leptos",
    "leptos_router",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
];
/// Where a request to the network begins.
const NETWORK: &[&str] = &[
    "gloo_net",
    "XmlHttpRequest",
    "fetch_with_str",
    "fetch_with_request",
];
/// The only files where one does.
const NETWORK_FILES: &[&str] = &[
    "src/gateway/client.rs",
    "src/gateway/connection.rs",
    "src/gateway/upload.rs",
    "src/text/load.rs",
];
/// What keeps something on the device.
const STORAGE: &[&str] = &[
    "local_storage",
    "session_storage",
    "Storage",
    "IdbFactory",
    "indexed_db",
];
/// Ways to put text into the page as markup.
const MARKUP: &[&str] = &[
    "inner_html",
    "set_inner_html",
    "set_outer_html",
    "insert_adjacent_html",
];

/// A check: what is wrong with these files, one sentence each.
type Check = fn(&[File]) -> Vec<String>;

fn pure_modules_know_no_browser(files: &[File]) -> Vec<String> {
    naming(files, BROWSER, |path| {
        !PURE.iter().any(|folder| path.starts_with(folder))
    })
}

fn few_files_use_the_network(files: &[File]) -> Vec<String> {
    naming(files, NETWORK, |path| NETWORK_FILES.contains(&path))
}

fn only_the_device_stores(files: &[File]) -> Vec<String> {
    naming(files, STORAGE, |path| path.starts_with("src/device/"))
}

/// Emptying the static page is the one use of markup; data would be an injection.
fn no_data_becomes_markup(files: &[File]) -> Vec<String> {
    lines(files, |file, raw, code| {
        let empties =
            file.path == "src/app/start.rs" && raw.trim() == r#"place.set_inner_html("");"#;
        !empties && names(code).any(|name| MARKUP.contains(&name))
    })
}

fn files_are_short(files: &[File]) -> Vec<String> {
    files
        .iter()
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(file, lines)| format!("{}: {lines} lines", file.path))
        .collect()
}

fn nothing_is_left_to_do(files: &[File]) -> Vec<String> {
    // In two parts, or this file would be found.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("unimple", "mented!"),
        concat!("to", "do!"),
    ];
    lines(files, |_, raw, _| {
        marks.iter().any(|mark| raw.contains(mark))
    })
}

/// A panic poisons the whole program in the browser, so the app has no shortcut to one.
fn the_app_does_not_panic(files: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    let tests = |file: &&File| file.path.ends_with("_tests.rs");
    for file in files.iter().filter(|file| !tests(file)) {
        for (number, line) in product_code(&file.text).lines().enumerate() {
            if [".unwrap()", ".expect(", "panic!("]
                .iter()
                .any(|call| line.contains(call))
            {
                faults.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    faults
}

/// The files that name one of `forbidden` in their code, unless excused.
fn naming(files: &[File], forbidden: &[&str], excused: fn(&str) -> bool) -> Vec<String> {
    lines(files, |file, _, code| {
        !excused(&file.path) && names(code).any(|name| forbidden.contains(&name))
    })
}

/// The lines that are `wrong`, which sees the file, the line as written, and its code.
fn lines(files: &[File], wrong: impl Fn(&File, &str, &str) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        let code = code(&file.text);
        for (number, (raw, code)) in file.text.lines().zip(code.lines()).enumerate() {
            if wrong(file, raw, code) {
                faults.push(format!("{}:{}: {}", file.path, number + 1, raw.trim()));
            }
        }
    }
    faults
}

/// Nothing wrong in the app; as many faults in the samples as said.
fn check(rule: Check, samples: &[(&str, &str, usize)]) {
    for (path, text, faults) in samples {
        let sample = File {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        };
        let found = rule(&[sample]);
        assert_eq!(found.len(), *faults, "{path}: {text}\n{found:#?}");
    }
    let faults = rule(&files("src", &[".rs"]));
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_tree_is_read() {
    let paths: Vec<_> = files("src", &[".rs"])
        .into_iter()
        .map(|file| file.path)
        .collect();
    for path in PURE {
        assert!(paths.iter().any(|found| found.starts_with(path)), "{path}");
    }
    for path in NETWORK_FILES {
        assert!(paths.iter().any(|found| found == path), "{path}");
    }
}

#[test]
fn arrows_point_one_way() {
    check(
        imports::wrong_arrows,
        &[
            ("src/domain/date.rs", "use crate::rules::Source;", 1),
            ("src/domain/date.rs", "use super::money::Money;", 0),
            ("src/domain/date.rs", "use super::super::rules::Source;", 1),
            (
                "src/rules/source.rs",
                "fn f() { crate::journey::walk::f() }",
                1,
            ),
            (
                "src/rules/source.rs",
                "// crate::journey::walk\nconst S: &str = \"crate::ui\";",
                0,
            ),
            (
                "src/journey/walk.rs",
                "use crate::gateway::contract::drafts::Answers;",
                0,
            ),
            (
                "src/journey/walk.rs",
                "use crate::gateway::{contract::drafts::Answers, client};",
                1,
            ),
            (
                "src/gateway/contract/claims.rs",
                "use crate::journey::walk;",
                1,
            ),
            (
                "src/gateway/contract/claims.rs",
                "use super::super::client::session;",
                1,
            ),
            (
                "src/text/format.rs",
                "use crate::{domain::Money, device::clock::today};",
                1,
            ),
            (
                "src/device/clock.rs",
                "use crate::{text::language::Language, ui::route::Route};",
                1,
            ),
            (
                "src/ui/alert.rs",
                "use crate::segments::unemployed::naspi::NASPI;",
                1,
            ),
            (
                "src/segments/unemployed/naspi.rs",
                "use super::super::families::X;",
                1,
            ),
            (
                "src/segments/unemployed/naspi.rs",
                "use super::pre_check::PRE_CHECK;",
                0,
            ),
            (
                "src/segments/unemployed/naspi.rs",
                "use crate::account::session::Who;",
                1,
            ),
            ("src/account/case.rs", "use crate::app::start as begin;", 1),
            (
                "src/app/routes.rs",
                "use crate::{account::{case::A, cases::B}, segments::x::C};",
                0,
            ),
            (
                "src/main.rs",
                "fn main() { sportello::app::start(); sportello::ui::f(); }",
                1,
            ),
            ("src/voice/mod.rs", "use crate::domain::Money;", 1),
            (
                "src/domain/date.rs",
                "#[cfg(test)]\nmod tests { use crate::ui::x; }",
                0,
            ),
        ],
    );
}

#[test]
fn pure_modules_build_without_a_browser() {
    check(
        pure_modules_know_no_browser,
        &[
            ("src/rules/source.rs", "use leptos::prelude::*;", 1),
            ("src/journey/walk.rs", "fn f() { web_sys::window(); }", 1),
            (
                "src/gateway/contract/mod.rs",
                "use wasm_bindgen::JsValue;",
                1,
            ),
            ("src/domain/mod.rs", "// leptos shows it", 0),
            ("src/ui/alert.rs", "use leptos::prelude::*;", 0),
        ],
    );
}

#[test]
fn few_files_talk_to_the_network() {
    check(
        few_files_use_the_network,
        &[
            ("src/account/case.rs", "use gloo_net::http::Request;", 1),
            ("src/gateway/client.rs", "use gloo_net::http::Request;", 0),
        ],
    );
}

#[test]
fn the_device_alone_stores() {
    check(
        only_the_device_stores,
        &[
            ("src/ui/rating.rs", "let kept = window.local_storage();", 1),
            ("src/ui/rating.rs", "use web_sys::Storage;", 1),
            ("src/device/preference.rs", "use web_sys::Storage;", 0),
        ],
    );
}

#[test]
fn markup_comes_from_the_program_only() {
    check(
        no_data_becomes_markup,
        &[
            ("src/ui/rich.rs", "view! { <p inner_html=text></p> }", 1),
            ("src/app/start.rs", "place.set_inner_html(&text);", 1),
            ("src/app/start.rs", "place.set_inner_html(\"\");", 0),
        ],
    );
}

#[test]
fn every_file_has_one_subject() {
    let long = "//\n".repeat(MOST_LINES + 1);
    check(
        files_are_short,
        &[
            ("src/ui/alert.rs", &long, 1),
            ("src/ui/alert.rs", &long[3..], 0),
        ],
    );
}

#[test]
fn all_is_whole() {
    let later = concat!("// TO", "DO: later");
    let missing = concat!("fn f() { unimple", "mented!() }");
    check(
        nothing_is_left_to_do,
        &[
            ("src/ui/alert.rs", later, 1),
            ("src/ui/alert.rs", missing, 1),
            ("src/ui/alert.rs", "// Nothing.", 0),
        ],
    );
    for folder in ["tests", "deploy", "public", "style"] {
        let faults = nothing_is_left_to_do(&files(folder, &[".rs", ".js", ".mjs", ".sh", ".css"]));
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn the_app_handles_every_error() {
    check(
        the_app_does_not_panic,
        &[
            ("src/ui/alert.rs", "let a = b.unwrap();", 1),
            ("src/ui/alert.rs", "let a = b\n    .expect(\"c\");", 1),
            ("src/ui/alert.rs", "let a = b.unwrap_or(c);", 0),
            (
                "src/ui/alert.rs",
                "#[cfg(test)]\nmod tests {\n fn f() { a.unwrap(); }\n}\nfn g() { b.unwrap(); }",
                1,
            ),
            (
                "src/ui/alert.rs",
                "#[cfg(test)]\nmod tests;\nfn g() { b.unwrap(); }",
                1,
            ),
            ("src/domain/iban_tests.rs", "a.unwrap();", 0),
            (
                "src/ui/alert.rs",
                "/// a.unwrap()\nconst A: &str = r#\"b.unwrap()\"#;",
                0,
            ),
        ],
    );
}
