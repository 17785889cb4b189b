//! From a value of a source to one of the golden.

use rusqlite::types::ValueRef;

use crate::key::Key;
use crate::policy::{Class, Node, Policy};
use crate::raw::Raw;
use crate::vocabulary::Word;

mod clean_bytes;
use clean_bytes::CleanBytes;
pub use clean_bytes::CleanCell;
pub use time_shift::{Instants, TimeShift};

mod blob;
mod number;
mod opaque;
mod path;
mod rewrite;
mod rounding;
mod shape;
mod tag;
mod time_parse;
mod time_shift;
mod times;
mod uuid;

/// All that a cell depends on beside itself. Equal cells at one place become equal cells.
pub struct Transform<'a> {
    policy: &'a Policy,
    key: &'a Key,
    time_shift: &'a TimeShift,
}

impl<'a> Transform<'a> {
    /// With the policy that the nodes are of, the key of this run, and a calendar of all instants.
    #[must_use]
    pub const fn new(policy: &'a Policy, key: &'a Key, time_shift: &'a TimeShift) -> Self {
        Self {
            policy,
            key,
            time_shift,
        }
    }

    /// Writes to `out` what becomes of a value of this column. The storage class stays.
    pub fn cell<'v>(&self, node: &Node, value: impl Into<Raw<'v>>, out: &mut CleanCell) {
        match value.into().value() {
            ValueRef::Null => out.null(),
            ValueRef::Integer(integer) => match node.class {
                Class::Key => out.integer(integer),
                Class::Time => times::integer(self.time_shift, integer, out),
                _ => out.integer(number::integer(integer)),
            },
            ValueRef::Real(real) => match node.class {
                Class::Time => times::real(self.time_shift, real, out),
                _ => out.real(number::real(real)),
            },
            ValueRef::Text(bytes) => self.bytes(node, bytes, out.text()),
            ValueRef::Blob(bytes) => self.bytes(node, bytes, out.blob()),
        }
    }

    fn bytes(&self, node: &Node, bytes: &[u8], out: &mut CleanBytes) {
        if node.class == Class::Json {
            rewrite::rewrite(self, node, bytes, out);
        } else if !self.form(&node.class, bytes, out) {
            shape::raw(bytes).write(self.key, out);
        }
    }

    /// Writes the form of a class; false, and nothing written, where the text has none and is to
    /// become a shape.
    fn form(&self, class: &Class, text: &[u8], out: &mut CleanBytes) -> bool {
        // What is empty stays empty, everywhere.
        if text.is_empty() {
            return false;
        }
        match class {
            Class::Text | Class::Number | Class::Json => return false,
            Class::Enum {
                vocabulary,
                otherwise_name,
            } => match Word::find(self.policy, vocabulary, text) {
                Some(word) => out.word(word),
                None if *otherwise_name => tag::name(self.key, text, out),
                None => return false,
            },
            Class::Key => return key_text(text, out),
            Class::Id => tag::id(self.key, text, out),
            Class::Name => tag::name(self.key, text, out),
            Class::Path => path::path(self, text, out),
            Class::Blob => return blob::blob(self, text, out),
            Class::Time => return times::text(self.time_shift, text, out),
            Class::Opaque => return opaque::opaque(text, out),
            Class::Secret => out.fixed("xxxxxxxx"),
        }
        true
    }
}

/// An integer of SQLite in its one decimal form; false for anything else.
fn key_text(text: &[u8], out: &mut CleanBytes) -> bool {
    let number = std::str::from_utf8(text).ok().and_then(|t| t.parse().ok());
    let Some(number): Option<i64> = number else {
        return false;
    };
    let is_canonical = number.to_string().as_bytes() == text;
    if is_canonical {
        out.integer(number);
    }
    is_canonical
}
