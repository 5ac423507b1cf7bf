//! `docs/journeys.md` shows code that is compiled and tested: each block stands, line by line, in the file that the words
//! before it name, and the compiler says what the table there says.

use std::{collections::BTreeSet, fs};

fn read(path: &str) -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    fs::read_to_string(format!("{root}/{path}")).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A piece of code, and the file that it is from.
#[derive(Debug)]
struct Block {
    file: String,
    lines: Vec<String>,
}

/// The blocks between fences; each belongs to the last path in a line that ends with a colon.
fn blocks(document: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut file = String::new();
    let mut open: Option<Vec<String>> = None;
    for line in document.lines() {
        match (&mut open, line.starts_with("```")) {
            (None, true) => open = Some(Vec::new()),
            (None, false) if line.ends_with(':') => {
                let code = line.split('`').skip(1).step_by(2);
                if let Some(path) = code.filter(|code| code.contains('/')).last() {
                    file = path.to_owned();
                }
            }
            (None, false) => {}
            (Some(lines), false) => lines.push(line.trim().to_owned()),
            (Some(lines), true) => {
                found.push(Block {
                    file: file.clone(),
                    lines: lines.clone(),
                });
                open = None;
            }
        }
    }
    found
}

fn stands_in(block: &Block, text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines
        .windows(block.lines.len())
        .any(|window| window == block.lines)
}

#[test]
fn every_block_of_code_is_real() {
    let found = blocks(&read("docs/journeys.md"));
    assert!(found.len() > 6, "{}", found.len());
    for block in found {
        let real = stands_in(&block, &read(&block.file));
        assert!(real, "not in {}:\n{}", block.file, block.lines.join("\n"));
    }
    let sample = "See `src/a.rs`:\n```rust\nfn a() {}\n```\n";
    let [block] = &blocks(sample)[..] else {
        panic!("one block");
    };
    assert_eq!(block.file, "src/a.rs");
    assert!(stands_in(block, "mod b;\n    fn a() {}\n"));
    assert!(!stands_in(block, "fn a() { b() }\n"));
}

#[test]
fn what_the_compiler_says_is_explained() {
    let document = read("docs/journeys.md");
    let explained: BTreeSet<&str> = document
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |"))
        .map(|(said, _)| said)
        .collect();
    let sources = [
        read("src/journey/verify.rs"),
        read("src/journey/verify_message.rs"),
    ];
    let said: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| source.lines())
        .filter_map(|line| {
            let (_, text) = line.split_once('"')?;
            Some(text.split_once('"')?.0)
        })
        .filter(|text| text.contains(' '))
        .collect();
    assert_eq!(explained, said);
}
