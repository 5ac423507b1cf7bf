//! One A4 page of headings, paragraphs and facts, each with its tag.

use super::WriteError;
use krilla::Document;
use krilla::SerializeSettings;
use krilla::configure::Accessibility;
use krilla::configure::ConfigurationBuilder;
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::Outline;
use krilla::outline::OutlineNode;
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::ContentTag;
use krilla::tagging::SpanTag;
use krilla::tagging::Tag;
use krilla::tagging::TagGroup;
use krilla::tagging::TagTree;
use krilla::text::Font;
use krilla::text::TextDirection;
use std::num::NonZeroU16;

const REGULAR: &[u8] = include_bytes!("../../assets/titillium-web-400.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/titillium-web-600.ttf");

/// A4 and its margin, in points.
const WIDTH: f32 = 595.28;
const HEIGHT: f32 = 841.89;
const MARGIN: f32 = 56.0;
/// Characters of body text that surely fit between the margins.
const LINE_CHARACTERS: usize = 80;

/// The page as it is written: what to draw, in reading order.
pub struct Sheet {
    regular: Font,
    bold: Font,
    blocks: Vec<Block>,
}

enum Block {
    Heading(String),
    Paragraph(Vec<String>),
    Fact { label: String, value: Vec<String> },
}

impl Sheet {
    /// An empty page.
    pub fn new() -> Result<Self, WriteError> {
        Ok(Self {
            regular: Font::new(REGULAR.into(), 0).ok_or(WriteError::Material)?,
            bold: Font::new(BOLD.into(), 0).ok_or(WriteError::Material)?,
            blocks: Vec::new(),
        })
    }

    /// Adds the heading.
    pub fn heading(&mut self, text: &str) {
        self.blocks.push(Block::Heading(text.to_owned()));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: &str) {
        self.blocks.push(Block::Paragraph(wrapped(text)));
    }

    /// Adds a fact: its name and, below, its value.
    pub fn fact(&mut self, label: &str, value: &str) {
        self.blocks.push(Block::Fact {
            label: label.to_owned(),
            value: wrapped(value),
        });
    }

    /// Draws the page and writes the document.
    ///
    /// # Errors
    /// When it does not keep PDF/UA-1.
    pub fn finish(self, title: String, language: &str) -> Result<Vec<u8>, WriteError> {
        let configuration = ConfigurationBuilder::new()
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(|_| WriteError::Material)?;
        let mut document = Document::new_with(SerializeSettings {
            configuration,
            ..SerializeSettings::default()
        });
        let size = PageSettings::from_wh(WIDTH, HEIGHT).ok_or(WriteError::Material)?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        let mut top = MARGIN;
        for block in &self.blocks {
            tree.push(self.draw(&mut surface, block, &mut top));
        }
        surface.finish();
        page.finish();
        let mut outline = Outline::new();
        let start = XyzDestination::new(0, Point::from_xy(MARGIN, MARGIN));
        outline.push_child(OutlineNode::new(title.clone(), start));
        document.set_outline(outline);
        document.set_tag_tree(tree);
        document.set_metadata(
            Metadata::new()
                .title(title)
                .language(language.to_owned())
                .creator("Sportello".to_owned()),
        );
        document.finish().map_err(WriteError::Document)
    }

    fn draw(&self, surface: &mut Surface<'_>, block: &Block, top: &mut f32) -> TagGroup {
        match block {
            Block::Heading(text) => {
                let mut group = TagGroup::new(Tag::Hn(NonZeroU16::MIN, Some(text.clone())));
                self.line(surface, &mut group, &self.bold, 22.0, text, top);
                *top += 12.0;
                group
            }
            Block::Paragraph(lines) => {
                let mut group = TagGroup::new(Tag::P);
                for text in lines {
                    self.line(surface, &mut group, &self.regular, 11.0, text, top);
                }
                *top += 10.0;
                group
            }
            Block::Fact { label, value } => {
                let mut group = TagGroup::new(Tag::P);
                self.line(
                    surface,
                    &mut group,
                    &self.regular,
                    10.0,
                    &format!("{label}: "),
                    top,
                );
                for text in value {
                    self.line(surface, &mut group, &self.bold, 12.0, text, top);
                }
                *top += 8.0;
                group
            }
        }
    }

    fn line(
        &self,
        surface: &mut Surface<'_>,
        group: &mut TagGroup,
        font: &Font,
        size: f32,
        text: &str,
        top: &mut f32,
    ) {
        *top += size * 1.35;
        let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        surface.draw_text(
            Point::from_xy(MARGIN, *top),
            font.clone(),
            size,
            text,
            false,
            TextDirection::LeftToRight,
        );
        surface.end_tagged();
        group.push(identifier);
    }
}

/// Breaks a text into lines at its blanks.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE_CHARACTERS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_blanks() {
        let text = "parola ".repeat(30);
        let lines = wrapped(&text);
        assert_eq!(lines.len(), 3);
        assert!(
            lines
                .iter()
                .all(|line| line.chars().count() <= LINE_CHARACTERS)
        );
        assert_eq!(lines.join(" "), text.trim());
    }
}
