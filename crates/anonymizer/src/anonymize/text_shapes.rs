//! How often each shape of a text occurs in a golden: one that is of one text alone may be looked for.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::types::ValueRef;

use super::run::Share;
use crate::json::{JsonToken, ObjectKey, VisitJson, walk};
use crate::policy::{Class, Node};
use crate::transform::CleanCell;

/// The shapes of all texts so far: of cells, and of strings in JSON.
#[derive(Default)]
pub(super) struct TextShapes {
    /// By hash of the shape: whether one text alone has it.
    shapes: HashMap<u64, bool>,
}

impl TextShapes {
    pub(super) fn add(&mut self, node: &Node, cell: &CleanCell) {
        match cell.value() {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) if node.class == Class::Json => {
                walk(node, bytes, self);
            }
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => self.text(bytes),
            _ => {}
        }
    }

    fn text(&mut self, text: &[u8]) {
        if !matches!(text, [b'x', ..] | [b' ', b'x', ..]) {
            return;
        }
        // Without the key, tags and times say nothing; what is left is the shape.
        let mut hasher = DefaultHasher::new();
        let is_shape = |byte: &u8| !byte.is_ascii_alphanumeric() || matches!(byte, b'x' | b'A');
        for byte in text.iter().filter(|byte| is_shape(byte)) {
            byte.hash(&mut hasher);
        }
        self.shapes
            .entry(hasher.finish())
            .and_modify(|is_alone| *is_alone = false)
            .or_insert(true);
    }

    /// Shapes that one text alone has, among all.
    pub(super) fn singled_out(&self) -> Share {
        Share {
            part: self.shapes.values().filter(|is_alone| **is_alone).count() as u64,
            whole: self.shapes.len() as u64,
        }
    }
}

impl<'a> VisitJson<'a> for TextShapes {
    fn token(&mut self, _: &'a Node, token: JsonToken<'a>) {
        if let JsonToken::String(text) | JsonToken::CutString(text) | JsonToken::Rest(text) = token
        {
            self.text(text);
        }
    }

    fn key(&mut self, _: ObjectKey<'a>) {}
}
