//! The strings in the app's source, read without a compiler: enough to know which texts it asks for.

use std::path::{Path, PathBuf};

/// A string literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal {
    /// Path from the root of the repository.
    pub file: String,
    pub text: String,
    /// The function it is the first argument of, empty if it is none's.
    pub called: String,
    /// For `t_with`, `rich_with` and `words_with`: the names of the values given in place, if they are written there.
    pub values: Option<Vec<String>>,
}

/// The functions that look a text up.
const LOOK_UPS: [&str; 9] = [
    "t",
    "raw",
    "rich",
    "words",
    "t_with",
    "rich_with",
    "words_with",
    "words_around",
    "lookup",
];

impl Literal {
    /// Whether it is handed to a function that looks a text up.
    pub fn looked_up(&self) -> bool {
        LOOK_UPS.contains(&self.called.as_str())
    }

    /// Whether it reads like a key or the stem of keys: `group.name`.
    pub fn like_key(&self) -> bool {
        let part = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-'))
        };
        self.text.contains('.') && self.text.split('.').all(part)
    }

    /// Whether it is put together with `format!` into a key.
    pub fn template(&self) -> bool {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-{}".contains(c);
        let text = &self.text;
        self.called == "format!"
            && text.contains('{')
            && text.chars().all(allowed)
            && text.contains("}.") | text.contains(".{")
    }
}

/// The text of a source file.
pub fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All literals of the product's source, tests left out.
pub fn literals() -> Vec<Literal> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)
            .expect("source folder")
            .map(|entry| entry.expect("entry").path())
        {
            if entry.is_dir() {
                folders.push(entry);
                continue;
            }
            let name = entry
                .strip_prefix(&root)
                .expect("below the root")
                .display()
                .to_string();
            if name.ends_with(".rs") && !name.ends_with("_tests.rs") {
                found.extend(literals_of(&name, &file(&name)));
            }
        }
    }
    found
}

/// The literals of one file, up to its unit tests.
pub fn literals_of(name: &str, source: &str) -> Vec<Literal> {
    let source = source
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let lines = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    // A quote as a character is no string.
    let source = lines.collect::<Vec<_>>().join("\n").replace("'\"'", "' '");
    let mut found = Vec::new();
    let mut rest = source.as_str();
    let mut before = String::new();
    while let Some((code, after)) = rest.split_once('"') {
        before.push_str(code);
        let Some(end) = end_of_string(after) else {
            break;
        };
        let (text, next) = after.split_at(end);
        let next = &next[1..];
        found.push(Literal {
            file: name.to_owned(),
            text: text.to_owned(),
            called: called(&before),
            values: values(next),
        });
        before = "\"".to_owned();
        rest = next;
    }
    found
}

fn end_of_string(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })
}

fn called(before: &str) -> String {
    let Some(before) = before.trim_end().trim_end_matches('&').strip_suffix('(') else {
        return String::new();
    };
    let name = before
        .rsplit(|c: char| !(c.is_alphanumeric() || c == '_' || c == '!'))
        .next();
    name.unwrap_or_default().to_owned()
}

/// `, &[("date", &day), ("time", &time)]` → `date`, `time`.
fn values(after: &str) -> Option<Vec<String>> {
    let list = after
        .trim_start()
        .strip_prefix(',')?
        .trim_start()
        .strip_prefix("&[")?;
    let list = if list.starts_with(']') {
        ""
    } else {
        list.split_once(")]").map_or(list, |(list, _)| list)
    };
    Some(quoted_after(list, "(\""))
}

/// Each text between `opening` and the next quote.
pub fn quoted_after(source: &str, opening: &str) -> Vec<String> {
    source
        .split(opening)
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(text, _)| text.to_owned())
        .collect()
}

#[test]
fn strings_are_read_with_their_function() {
    let source = "// t(\"no.comment\")\nt(\"a.b\"); let c = '\"'; rich_with(\n  \"c.d\", &[(\"n\", &x.to_string()), (\"m\", &y)]);\n\
        format!(\"{key}.title\"); f(&[\"e-f\", \"g \\\" h\"]);\n#[cfg(test)]\nmod tests { t(\"no.test\") }";
    let found = literals_of("x.rs", source);
    let called: Vec<(&str, &str)> = found
        .iter()
        .map(|l| (l.called.as_str(), l.text.as_str()))
        .collect();
    let first = [
        ("t", "a.b"),
        ("rich_with", "c.d"),
        ("", "n"),
        ("", "m"),
        ("format!", "{key}.title"),
    ];
    assert_eq!(called[..2], first[..2]);
    assert_eq!(
        called.iter().map(|(_, text)| *text).collect::<Vec<_>>(),
        ["a.b", "c.d", "n", "m", "{key}.title", "e-f", "g \\\" h"]
    );
    assert_eq!(found[1].values, Some(vec!["n".to_owned(), "m".to_owned()]));
    assert!(
        found[4].template() && !found[0].template() && found[0].like_key() && !found[5].like_key()
    );
}
