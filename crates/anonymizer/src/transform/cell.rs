//! From a cell of a source to one of the golden.

use rusqlite::types::ValueRef;

use super::clean_bytes::{CleanBytes, CleanCell};
use super::forms::Forms;
use super::survey::{Moves, whole};
use super::{number, rewrite_json, tag, text_filler, time_write};
use crate::key::Key;
use crate::length_class::LengthClasses;
use crate::policy::{Class, Node, Policy};
use crate::raw::Raw;

/// Stands for a REAL that is beyond all numbers that are counted.
const HUGE: f64 = 7.5e19;

/// All that a cell depends on beside itself. Equal cells at one place become equal cells.
pub struct Transform<'a>(Forms<'a>);

impl<'a> Transform<'a> {
    /// With the policy that the nodes are of, the key of this run, and the moves of all its instants and counted
    /// integers.
    #[must_use]
    pub const fn new(policy: &'a Policy, key: &'a Key, moves: &'a Moves) -> Self {
        Self(Forms {
            policy,
            key,
            moves,
            lengths: LengthClasses::of_pages(4096),
        })
    }

    /// For a golden with pages of so many bytes: what does not fit into one still does not.
    #[must_use]
    pub const fn of_pages(mut self, page_bytes: usize) -> Self {
        self.0.lengths = LengthClasses::of_pages(page_bytes);
        self
    }

    /// Writes to `out` what becomes of a value of this column. The storage class stays.
    pub fn cell<'v>(&self, node: &Node, value: impl Into<Raw<'v>>, out: &mut CleanCell) {
        let time_shift = &self.0.moves.times;
        match value.into().value() {
            ValueRef::Null => out.null(),
            ValueRef::Integer(integer) => match &node.class {
                Class::Key { domain } => out.integer(self.0.moves.number(domain, integer)),
                Class::Time => time_write::integer(time_shift, integer, out),
                Class::Number => out.integer(number::integer(integer)),
                _ => out.integer(number::unknown_integer(integer)),
            },
            ValueRef::Real(real) => match &node.class {
                Class::Key { domain } => self.key_real(domain, real, out),
                Class::Time => time_write::real(time_shift, real, out),
                Class::Number => out.real(number::real(real)),
                _ => out.real(number::unknown_real(real)),
            },
            ValueRef::Text(bytes) => self.bytes(node, bytes, out.text()),
            ValueRef::Blob(bytes) => self.bytes(node, bytes, out.blob()),
        }
    }

    /// A REAL where an integer should be: of the same number, with a half where it had a fraction.
    fn key_real(&self, domain: &str, real: f64, out: &mut CleanCell) {
        let Some(whole) = whole(real) else {
            return out.real(HUGE.copysign(real));
        };
        let half = if real.fract() == 0.0 { 0.0 } else { 0.5 };
        #[expect(clippy::cast_precision_loss, reason = "not above 2^53")]
        out.real(self.0.moves.number(domain, whole) as f64 + half);
    }

    fn bytes(&self, node: &Node, bytes: &[u8], out: &mut CleanBytes) {
        if !node.has_rule {
            text_filler::raw(bytes).write_unknown(self.0.lengths, out);
        } else if node.class == Class::Json {
            rewrite_json::rewrite(&self.0, node, bytes, out);
        } else if node.class == Class::Secret {
            text_filler::raw(bytes).write_secret(out);
        } else if !self.0.write(&node.class, bytes, out) {
            let text = text_filler::raw(bytes);
            if node.class.is_enum() {
                text.write_secret(out);
            } else {
                text.write(&self.0, out);
            }
        } else if has_odd_marks(&node.class) {
            tag::odd_marks(bytes, out);
        }
    }
}

/// Whether a form of this class holds nothing of its text.
fn has_odd_marks(class: &Class) -> bool {
    matches!(
        class,
        Class::Enum { .. } | Class::Id { .. } | Class::Name { .. } | Class::Path { .. }
    )
}
