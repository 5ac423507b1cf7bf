//! The tree's files, and their text with what a check must not see blanked out.

use std::path::Path;

/// A file of the repository, or a sample that stands for one.
pub struct File {
    /// From the root, with `/` on every system.
    pub path: String,
    pub text: String,
}

/// All files below `folder` whose name ends with one of `endings`, in order.
pub fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(root, &root.join(folder), endings, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn collect(root: &Path, folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !matches!(name.as_ref(), "output" | "node_modules" | "target") {
                collect(root, &path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let relative = path.strip_prefix(root).expect("below the root");
            found.push(File {
                path: relative.to_string_lossy().replace('\\', "/"),
                text: std::fs::read_to_string(&path).expect("a text file"),
            });
        }
    }
}

/// The code alone: comments and the contents of strings are blanks, lines stay where they are.
pub fn code(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = |place: usize| chars.get(place).copied().unwrap_or('\0');
    let mut shown = String::with_capacity(text.len());
    let mut place = 0;
    while place < chars.len() {
        let end = match (at(place), at(place + 1)) {
            ('/', '/') => line_end(&chars, place),
            ('/', '*') => after(&chars, place + 2, "*/"),
            ('"', _) => string_end(&chars, place + 1),
            ('r', '"' | '#') if place == 0 || !is_name(at(place - 1)) => raw_end(&chars, place),
            ('\'', '\\') => after(&chars, place + 3, "'"),
            ('\'', _) if at(place + 2) == '\'' => place + 3,
            _ => place,
        };
        if end == place {
            shown.push(at(place));
            place += 1;
        }
        while place < end.min(chars.len()) {
            shown.push(if at(place) == '\n' { '\n' } else { ' ' });
            place += 1;
        }
    }
    shown
}

/// The code without what only tests compile: each item under `#[cfg(test)]` is blank.
pub fn product_code(text: &str) -> String {
    let mut shown: Vec<char> = code(text).chars().collect();
    let mark: Vec<char> = "#[cfg(test)]".chars().collect();
    let mut place = 0;
    while place + mark.len() <= shown.len() {
        if shown[place..place + mark.len()] != mark {
            place += 1;
            continue;
        }
        let end = item_end(&shown, place + mark.len());
        for shown in &mut shown[place..end] {
            if *shown != '\n' {
                *shown = ' ';
            }
        }
        place = end;
    }
    shown.into_iter().collect()
}

/// Whether a character can be part of a name.
pub fn is_name(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

/// The names in some code.
pub fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|character| !is_name(character))
        .filter(|name| !name.is_empty())
}

fn line_end(chars: &[char], from: usize) -> usize {
    (from..chars.len())
        .find(|place| chars[*place] == '\n')
        .unwrap_or(chars.len())
}

fn after(chars: &[char], from: usize, end: &str) -> usize {
    let end: Vec<char> = end.chars().collect();
    (from..chars.len())
        .find(|place| chars[*place..].starts_with(&end))
        .map_or(chars.len(), |place| place + end.len())
}

fn string_end(chars: &[char], from: usize) -> usize {
    let mut place = from;
    while place < chars.len() && chars[place] != '"' {
        place += if chars[place] == '\\' { 2 } else { 1 };
    }
    place + 1
}

/// The end of `r"…"` or `r#"…"#`; where it is neither (`r#name`), the place itself.
fn raw_end(chars: &[char], from: usize) -> usize {
    let marks = chars[from + 1..]
        .iter()
        .take_while(|mark| **mark == '#')
        .count();
    if chars.get(from + 1 + marks) != Some(&'"') {
        return from;
    }
    after(chars, from + 2 + marks, &format!("\"{}", "#".repeat(marks)))
}

/// The end of an item: its `;`, or the brace that closes its first one.
fn item_end(chars: &[char], from: usize) -> usize {
    let mut depth = 0;
    for (place, character) in chars.iter().enumerate().skip(from) {
        match character {
            '{' => depth += 1,
            '}' if depth == 1 => return place + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return place + 1,
            _ => {}
        }
    }
    chars.len()
}
