//! Which part of the app a file uses, and which it may use: `docs/architecture.md` says why.

use crate::code::{File, is_name, product_code};

const BELOW_UI: &[&str] = &[
    "domain",
    "rules",
    "gateway::naspi",
    "gateway::ced",
    "gateway::contract",
    "gateway::client",
    "journey",
    "text",
    "shape",
    "device",
];

/// Each part and what it may use besides itself. A new folder needs a line here.
const MAY_USE: &[(&str, &[&[&str]])] = &[
    ("domain", &[]),
    ("rules", &[&["domain"]]),
    ("gateway::naspi", &[&["domain", "rules"]]),
    ("gateway::ced", &[&["domain"]]),
    (
        "gateway::contract",
        &[&["domain", "rules", "gateway::naspi"]],
    ),
    ("gateway::idle", &[]),
    ("gateway::upload", &[]),
    (
        "gateway::connection",
        &[&["gateway::contract", "gateway::idle", "gateway::upload"]],
    ),
    (
        "gateway::client",
        &[&[
            "domain",
            "rules",
            "gateway::naspi",
            "gateway::ced",
            "gateway::contract",
            "gateway::connection",
            "gateway::idle",
        ]],
    ),
    ("journey", &[&["domain", "rules", "gateway::contract"]]),
    ("text", &[&["domain"]]),
    ("shape", &[]),
    ("device", &[&["domain", "text"]]),
    ("ui", &[BELOW_UI]),
    ("segments", &[BELOW_UI, &["ui"]]),
    ("account", &[BELOW_UI, &["ui"]]),
    ("app", &[BELOW_UI, &["ui", "segments", "account"]]),
    ("main", &[&["app"]]),
];

/// The arrows that point the wrong way, one sentence each.
pub fn wrong_arrows(files: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        let module = module_of(&file.path);
        let from = part(&module);
        for target in imports(&product_code(&file.text), &module) {
            let to = part(&target);
            if let Some(fault) = fault(&from, &to, &module, &target) {
                faults.push(format!("{}: {fault}", file.path));
            }
        }
    }
    faults.dedup();
    faults
}

fn fault(from: &str, to: &str, module: &[String], target: &[String]) -> Option<String> {
    if target.is_empty() || from.is_empty() {
        return None;
    }
    if from == to {
        let strange = from == "segments" && module.get(1) != target.get(1);
        return (strange && module.len() > 1)
            .then(|| format!("one segment uses another, {}", target.join("::")));
    }
    let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == from) else {
        return Some(format!("{from} has no place in the order yet"));
    };
    let fine = allowed.iter().any(|names| names.contains(&to));
    (!fine).then(|| format!("{from} may not use {}", target.join("::")))
}

/// `src/ui/question/mod.rs` is `ui::question`; the library's root is empty.
fn module_of(path: &str) -> Vec<String> {
    let path = path.strip_prefix("src/").unwrap_or(path);
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    match path {
        "lib" => Vec::new(),
        _ => path.split('/').map(str::to_owned).collect(),
    }
}

/// The part a path belongs to. The gateway is three: what travels, INPS's shapes, and the talking.
fn part(path: &[String]) -> String {
    match path {
        [first, second, ..] if first == "gateway" => format!("{first}::{second}"),
        [first, ..] => first.clone(),
        [] => String::new(),
    }
}

/// Every path into the library that the code names, by `use` or in place, from the library's root.
pub fn imports(code: &str, module: &[String]) -> Vec<Vec<String>> {
    let chars: Vec<char> = code.chars().collect();
    let mut found = Vec::new();
    let mut place = 0;
    while place < chars.len() {
        let name = name_at(&chars, place);
        let begins = place == 0 || !is_name(chars[place - 1]) && chars[place - 1] != ':';
        let root = match name.as_str() {
            "crate" | "sportello" => Some(Vec::new()),
            "super" => Some(parent(module.to_vec())),
            _ => None,
        };
        let next = skip_blanks(&chars, place + name.chars().count());
        match root {
            Some(root) if begins && chars[next..].starts_with(&[':', ':']) => {
                place = tree(&chars, next + 2, &root, &mut found);
            }
            _ => place += name.chars().count().max(1),
        }
    }
    found
}

/// Reads one path or group from `place` on; where it ends.
fn tree(chars: &[char], place: usize, prefix: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut place = skip_blanks(chars, place);
    if chars.get(place) == Some(&'{') {
        place += 1;
        while place < chars.len() && chars[place] != '}' {
            place = tree(chars, place, prefix, found);
            while place < chars.len() && !matches!(chars[place], ',' | '}') {
                place += 1;
            }
            if chars.get(place) == Some(&',') {
                place = skip_blanks(chars, place + 1);
            }
        }
        return place + 1;
    }
    let name = name_at(chars, place);
    let mut path = prefix.to_vec();
    match name.as_str() {
        "super" => path = parent(path),
        "self" | "" => {}
        _ => path.push(name.clone()),
    }
    let next = skip_blanks(chars, place + name.chars().count());
    let goes_on = chars[next.min(chars.len())..].starts_with(&[':', ':'])
        && chars.get(next + 2) != Some(&'<');
    if goes_on && !name.is_empty() {
        return tree(chars, next + 2, &path, found);
    }
    found.push(path);
    next.max(place + 1)
}

fn parent(mut path: Vec<String>) -> Vec<String> {
    path.pop();
    path
}

fn name_at(chars: &[char], place: usize) -> String {
    chars
        .iter()
        .skip(place)
        .take_while(|character| is_name(**character))
        .collect()
}

fn skip_blanks(chars: &[char], place: usize) -> usize {
    (place..chars.len())
        .find(|place| !chars[*place].is_whitespace())
        .unwrap_or(chars.len())
}
