//! What was heard, as a text: each screen with the keys that were struck there and the lines that were spoken after each.

use {
    super::passing,
    crate::failure::{Failure, Outcome},
    std::{
        fs,
        path::{Path, PathBuf},
        process::Command,
    },
};

/// Fewer lines that were heard before are written again.
const WORTH_FOLDING: usize = 6;

/// Begins each screen.
const SCREEN: &str = "## ";

/// A transcript that grows.
#[derive(Default)]
pub struct Transcript {
    text: String,
    /// The last reading of a whole page: most pages end alike.
    reading: Vec<String>,
    told_of_saving: bool,
}

impl Transcript {
    /// A new screen.
    pub fn begin(&mut self, screen: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&format!("{SCREEN}{screen}\n"));
    }

    /// A key and what was spoken after it; gives the spoken lines as they are written.
    pub fn add(&mut self, key: &str, heard: &[String]) -> Vec<String> {
        let lines = self.lines_of(heard);
        self.write_lines(key, &lines);
        lines
    }

    /// Whether the person heard, unasked, that the answers are saved.
    pub fn told_of_saving(&self) -> bool {
        self.told_of_saving
    }

    /// A key and what was spoken when it led to another screen.
    pub fn add_arrival(&mut self, key: &str, heard: &[String]) {
        let mut lines = self.lines_of(heard);
        lines.retain(|line| !passing::is_on_the_way(line));
        self.write_lines(key, &lines);
    }

    /// The reading of a page to its end. The end that the page before had too is not written again.
    pub fn add_reading(&mut self, key: &str, heard: &[String]) {
        let lines = self.lines_of(heard);
        let pairs = lines.iter().rev().zip(self.reading.iter().rev());
        let alike = pairs.take_while(|(line, before)| line == before).count();
        let mut shown = lines.clone();
        if alike >= WORTH_FOLDING {
            let end = shown.split_off(lines.len() - alike);
            if let Some(first) = end.first() {
                shown.push(format!("… and as before from «{first}» on: {alike} lines"));
            }
        }
        self.write_lines(key, &shown);
        self.reading = lines;
    }

    /// Writes it to a file, in a folder that need not be there.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, file: &Path) -> Outcome<PathBuf> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, &self.text)?;
        Ok(file.to_owned())
    }

    /// The lines, without those that come by chance.
    fn lines_of(&mut self, heard: &[String]) -> Vec<String> {
        let mut lines = spoken_lines(heard);
        self.told_of_saving |= lines.iter().any(|line| line == passing::SAVED);
        lines.retain(|line| !passing::is_chance(line));
        lines
    }

    fn write_lines(&mut self, key: &str, lines: &[String]) {
        self.text.push_str(&format!("[{key}]\n"));
        for line in lines {
            self.text.push_str(&format!("  {line}\n"));
        }
    }
}

/// One line for each thing that was spoken about: the listener marks with "+" what goes on about the same.
fn spoken_lines(heard: &[String]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in heard {
        match (line.strip_prefix('+'), lines.last_mut()) {
            (Some(more), Some(last)) => continue_with(last, more),
            (Some(line), None) => lines.push(line.to_owned()),
            (None, _) => lines.push(line.trim_start().to_owned()),
        }
    }
    lines.iter().map(|line| passing::replaced(line)).collect()
}

/// Sentences follow each other as they are, all else after a comma.
fn continue_with(line: &mut String, more: &str) {
    let sentence = line.ends_with(['.', ':', ';', '?', '!']);
    line.push_str(if sentence { " " } else { ", " });
    line.push_str(more);
}

/// How what was heard differs from what was accepted, with the screen in each hunk's head; nothing if it does not.
///
/// # Errors
/// When one of them cannot be read.
pub fn difference(accepted: &Path, heard: &Path) -> Outcome<Option<String>> {
    let output = Command::new("diff")
        .args(["--unified=3", "--new-file"])
        .arg(format!("--show-function-line=^{SCREEN}"))
        .args([accepted, heard])
        .output()?;
    match output.status.code() {
        Some(0) => Ok(None),
        Some(1) => Ok(Some(String::from_utf8_lossy(&output.stdout).into_owned())),
        _ => Err(Failure::new(format!(
            "diff: {}",
            String::from_utf8_lossy(&output.stderr)
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|&line| line.to_owned()).collect()
    }

    #[test]
    fn writes_each_thing_on_a_line() {
        let mut transcript = Transcript::default();
        transcript.begin("Chi sei?");
        let lines = transcript.add(
            "Tab",
            &heard(&[" Continua", "+pulsante", " Nato il 3 maggio 1990"]),
        );
        assert_eq!(lines, ["Continua, pulsante", "Nato il GIORNO"]);
        transcript.begin("Fine");
        transcript.add("h", &[]);
        let expected =
            "## Chi sei?\n[Tab]\n  Continua, pulsante\n  Nato il GIORNO\n\n## Fine\n[h]\n";
        assert_eq!(transcript.text, expected);
    }

    #[test]
    fn an_end_that_was_read_before_is_folded() {
        let end = [" a", " b", " c", " d", " e", " f"];
        let mut transcript = Transcript::default();
        transcript.add_reading("KP_Add", &heard(&[&[" first"][..], &end].concat()));
        transcript.add_reading("KP_Add", &heard(&[&[" second"][..], &end].concat()));
        // Whoever changes the end sees it where it changed.
        transcript.add_reading("KP_Add", &heard(&[&[" third"][..], &end, &[" g"]].concat()));
        let written = transcript.text;
        assert!(
            written.contains("  second\n  … and as before from «a» on: 6 lines\n"),
            "{written}"
        );
        assert!(
            written.ends_with("  third\n  a\n  b\n  c\n  d\n  e\n  f\n  g\n"),
            "{written}"
        );
    }

    #[test]
    fn a_changed_line_is_a_difference() -> Outcome {
        let folder =
            std::env::temp_dir().join(format!("sportello-transcript-{}", std::process::id()));
        let file = |name: &str| folder.join(name);
        let write = |name: &str, spoken: &str| {
            let mut transcript = Transcript::default();
            transcript.begin("Come ti contattiamo?");
            for key in ["1", "Tab", "Tab"] {
                transcript.add(key, &heard(&[" Torna indietro", "+pulsante"]));
            }
            transcript.add("Tab", &heard(&[spoken]));
            transcript.write(&file(name))
        };
        write("accepted", " Indirizzo e-mail testo")?;
        write("same", " Indirizzo e-mail testo")?;
        write("nameless", " testo")?;
        let same = difference(&file("accepted"), &file("same"))?;
        let nameless = difference(&file("accepted"), &file("nameless"))?.unwrap_or_default();
        let none_yet = difference(&file("never"), &file("same"))?;
        fs::remove_dir_all(&folder)?;
        assert_eq!(same, None);
        assert!(
            nameless.contains("-  Indirizzo e-mail testo\n+  testo\n"),
            "{nameless}"
        );
        assert!(
            nameless.contains("@@ ## Come ti contattiamo?"),
            "{nameless}"
        );
        assert!(
            none_yet.is_some(),
            "without a transcript nothing is accepted"
        );
        Ok(())
    }
}
