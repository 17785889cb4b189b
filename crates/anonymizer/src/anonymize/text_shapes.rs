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
    whole_cells: Shapes,
    json_cells: u64,
}

impl TextShapes {
    pub(super) fn add(&mut self, node: &Node, cell: &CleanCell) {
        match cell.value() {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) if node.class == Class::Json => {
                let mut seen = JsonCell {
                    texts: &mut self.texts,
                    whole: DefaultHasher::new(),
                };
                walk(node, bytes, &mut seen);
                let whole = seen.whole;
                self.whole_cells.add(&whole);
                self.json_cells += 1;
            }
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => self.texts.text(bytes),
            _ => {}
        }
    }

    /// Shapes that one text alone has, among all.
    pub(super) fn singled_out(&self) -> Share {
        Share {
            part: self.texts.alone(),
            whole: self.texts.0.len() as u64,
        }
    }

    /// Cells of JSON that have a shape alone, among all.
    pub(super) fn lone_json_cells(&self) -> Share {
        Share {
            part: self.whole_cells.alone(),
            whole: self.json_cells,
        }
    }
}

/// By hash of a shape: whether it occurred once.
#[derive(Default)]
struct Shapes(HashMap<u64, bool>);

impl Shapes {
    fn text(&mut self, text: &[u8]) {
        if !matches!(text, [b'x', ..] | [b' ', b'x', ..]) {
            return;
        }
        let mut hasher = DefaultHasher::new();
        hash_shape(text, &mut hasher);
        self.add(&hasher);
    }

    fn add(&mut self, shape: &DefaultHasher) {
        self.0
            .entry(shape.finish())
            .and_modify(|is_alone| *is_alone = false)
            .or_insert(true);
    }

    fn alone(&self) -> u64 {
        self.0.values().filter(|is_alone| **is_alone).count() as u64
    }
}

/// Without the key, tags, times and counted integers say nothing; what is left is the shape.
fn hash_shape(text: &[u8], hasher: &mut DefaultHasher) {
    let is_shape = |byte: &u8| !byte.is_ascii_alphanumeric() || matches!(byte, b'x' | b'A');
    for byte in text.iter().filter(|byte| is_shape(byte)) {
        byte.hash(hasher);
    }
}

/// A cell of JSON, of which known keys and words, sizes of numbers and the nesting are part of the shape.
struct JsonCell<'t> {
    texts: &'t mut Shapes,
    whole: DefaultHasher,
}

impl<'a> VisitJson<'a> for JsonCell<'_> {
    fn token(&mut self, place: &'a Node, token: JsonToken<'a>) {
        std::mem::discriminant(&token).hash(&mut self.whole);
        match token {
            JsonToken::String(text) | JsonToken::CutString(text) | JsonToken::Rest(text) => {
                self.texts.text(text);
                if matches!(place.class, Class::Enum { .. }) {
                    text.hash(&mut self.whole);
                } else {
                    hash_shape(text, &mut self.whole);
                }
            }
            JsonToken::Number(number) if place.class == Class::Number => {
                number.hash(&mut self.whole);
            }
            JsonToken::Number(number) => hash_shape(number, &mut self.whole),
            JsonToken::Literal(word) => word.hash(&mut self.whole),
            JsonToken::Open(bracket) | JsonToken::Close(bracket) => {
                std::mem::discriminant(&bracket).hash(&mut self.whole);
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
            ObjectKey::Known(word) => word.text().hash(&mut self.whole),
            ObjectKey::Unknown(raw) => raw.hash(&mut self.whole),
        }
    }
}
