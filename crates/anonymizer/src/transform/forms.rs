//! The form that a text has by the class of its place.

use super::clean_bytes::CleanBytes;
use super::survey::{Moves, decimal};
use super::{blob, opaque, path, tag, time_write};
use crate::key::Key;
use crate::length_class::LengthClasses;
use crate::policy::{Class, Policy};
use crate::vocabulary::Word;

/// What forms depend on beside the text.
#[derive(Clone, Copy)]
pub(super) struct Forms<'a> {
    pub(super) policy: &'a Policy,
    pub(super) key: &'a Key,
    pub(super) moves: &'a Moves,
    pub(super) lengths: LengthClasses,
}

impl Forms<'_> {
    /// Writes the form of a class; false, and nothing written, where the text has none and is to
    /// become a shape.
    pub(super) fn write(&self, class: &Class, text: &[u8], out: &mut CleanBytes) -> bool {
        // What is empty stays empty, everywhere.
        if text.is_empty() {
            return false;
        }
        match class {
            Class::Text | Class::Number | Class::Json => return false,
            Class::Enum {
                vocabulary,
                otherwise_name,
            } => match (Word::find(self.policy, vocabulary, text), otherwise_name) {
                (Some(word), _) => out.word(word),
                (None, Some(domain)) => tag::name((self.key, self.lengths), domain, text, out),
                (None, None) => return false,
            },
            Class::Key { domain } => {
                if !self.key_text(domain, text, out) {
                    tag::id(self.key, domain, text, out);
                }
            }
            Class::Id { domain } => tag::id(self.key, domain, text, out),
            Class::Name { domain } => tag::name((self.key, self.lengths), domain, text, out),
            Class::Path { domain } => path::path(self.key, (self.policy, domain), text, out),
            Class::Blob { domain } => {
                return blob::blob(self.key, (self.policy, domain), text, out);
            }
            Class::Time => return time_write::text(&self.moves.times, text, out),
            Class::Opaque => return opaque::opaque(text, out),
            Class::Secret => out.fixed("xxxxxxxx"),
        }
        true
    }

    /// Writes the number of a counted integer in its one decimal form; false for anything else.
    pub(super) fn key_text(&self, domain: &str, text: &[u8], out: &mut CleanBytes) -> bool {
        let id = decimal(text);
        if let Some(id) = id {
            out.integer(self.moves.number(domain, id));
        }
        id.is_some()
    }
}
