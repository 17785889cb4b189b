//! How often each shape occurs in a golden: one that is of one text or one JSON cell alone may be looked for.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::types::ValueRef;

use super::run::Share;
use crate::json::{JsonToken, ObjectKey, VisitJson, walk};
use crate::policy::{Class, Node};
use crate::transform::CleanCell;

/// The shapes of all texts so far, of cells and of strings in JSON, and of whole cells of JSON.
#[derive(Default)]
pub(super) struct TextShapes {
    texts: Shapes,
    /// By what is known of a cell, the cells by all that is in them.
    cells: HashMap<u64, Shapes>,
    json_cells: u64,
}

impl TextShapes {
    pub(super) fn add(&mut self, node: &Node, cell: &CleanCell) {
        match cell.value() {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) if node.class == Class::Json => {
                let mut seen = JsonCell {
                    texts: &mut self.texts,
                    known: DefaultHasher::new(),
                    private: DefaultHasher::new(),
                };
                walk(node, bytes, &mut seen);
                bytes.starts_with(b"  ").hash(&mut seen.private);
                let alike = self.cells.entry(seen.known.finish()).or_default();
                alike.add(&seen.private);
                self.json_cells += 1;
            }
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => self.texts.text(bytes, false),
            _ => {}
        }
    }

    /// Texts that have a shape alone, among all.
    pub(super) fn lone_texts(&self) -> Share {
        Share {
            part: self.texts.alone(),
            whole: self.texts.count,
        }
    }

    /// Cells of JSON that only what people and models wrote tells apart from all others, among all.
    pub(super) fn lone_json_cells(&self) -> Share {
        let alike = self.cells.values();
        self.share_of_cells(
            alike
                .filter(|cells| !cells.is_one())
                .map(Shapes::alone)
                .sum(),
        )
    }

    /// Cells of JSON that their known keys and words alone tell apart from all others, among all.
    pub(super) fn lone_json_words(&self) -> Share {
        self.share_of_cells(self.cells.values().filter(|cells| cells.is_one()).count() as u64)
    }

    const fn share_of_cells(&self, part: u64) -> Share {
        Share {
            part,
            whole: self.json_cells,
        }
    }
}

/// By hash of a shape: whether it occurred once.
#[derive(Default)]
struct Shapes {
    is_alone: HashMap<u64, bool>,
    /// How many values there are.
    count: u64,
}

impl Shapes {
    fn text(&mut self, text: &[u8], is_json: bool) {
        if !matches!(text, [b'x', ..] | [b' ', b'x', ..]) {
            return;
        }
        let mut hasher = DefaultHasher::new();
        hash_shape(text, is_json, &mut hasher);
        self.add(&hasher);
    }

    fn add(&mut self, shape: &DefaultHasher) {
        self.count += 1;
        self.is_alone
            .entry(shape.finish())
            .and_modify(|is_alone| *is_alone = false)
            .or_insert(true);
    }

    /// Whether there is one value.
    fn is_one(&self) -> bool {
        self.count == 1
    }

    fn alone(&self) -> u64 {
        self.is_alone.values().filter(|is_alone| **is_alone).count() as u64
    }
}

/// Without the key, tags, times and counted integers say nothing; what is left is the shape. The one text of a cell
/// that is longer than others in JSON is as long as the rest of a page.
fn hash_shape(text: &[u8], is_json: bool, hasher: &mut DefaultHasher) {
    let fillers = text.iter().take_while(|byte| **byte == b'x').count();
    let is_shape = |byte: &u8| !byte.is_ascii_alphanumeric() || matches!(byte, b'x' | b'A');
    fillers
        .min(if is_json { 9 } else { usize::MAX })
        .hash(hasher);
    for byte in text[fillers..].iter().filter(|byte| is_shape(byte)) {
        byte.hash(hasher);
    }
}

/// A cell of JSON. Known are its keys and words, what stands at their places, and in which order: words of the server.
/// All else is of a person or a model.
struct JsonCell<'t> {
    texts: &'t mut Shapes,
    known: DefaultHasher,
    private: DefaultHasher,
}

impl<'a> VisitJson<'a> for JsonCell<'_> {
    fn token(&mut self, place: &'a Node, token: &JsonToken<'a>) {
        let is_known = place.has_rule || place.items.is_some() || !place.keys.is_empty();
        let hasher = match token {
            JsonToken::Colon | JsonToken::Comma => return,
            JsonToken::White => &mut self.private,
            _ if is_known => &mut self.known,
            _ => &mut self.private,
        };
        std::mem::discriminant(token).hash(hasher);
        match token {
            JsonToken::String(text) if place.class.is_enum() => {
                self.texts.text(text, true);
                let is_tag = text.starts_with(b"n-") || text.starts_with(b"x");
                if is_tag {
                    hash_shape(text, true, &mut self.private);
                } else {
                    text.hash(&mut self.known);
                }
            }
            JsonToken::String(text) | JsonToken::CutString(text) | JsonToken::Rest(text) => {
                self.texts.text(text, true);
                hash_shape(text, true, &mut self.private);
            }
            JsonToken::Number(number) if place.class == Class::Number => {
                number.hash(&mut self.private);
            }
            JsonToken::Number(number) => {
                hash_shape(number, true, &mut self.private);
                let decimals = number.iter().rev().position(|byte| *byte == b'.');
                decimals.hash(&mut self.private);
            }
            JsonToken::Literal(word) => word.hash(hasher),
            JsonToken::Open(bracket) | JsonToken::Close(bracket) => {
                std::mem::discriminant(bracket).hash(hasher);
            }
            JsonToken::White
            | JsonToken::Colon
            | JsonToken::Comma
            | JsonToken::Key(_)
            | JsonToken::CutKey => {}
        }
    }

    fn key(&mut self, name: ObjectKey<'a>) {
        match name {
            ObjectKey::Known(word) => word.text().hash(&mut self.known),
            ObjectKey::Unknown(raw) => raw.hash(&mut self.private),
        }
    }
}
