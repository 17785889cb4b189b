//! The first of two passes over all cells: what is moved together with all others of its kind.

use rusqlite::types::ValueRef;

use super::renumber::{CountedIds, Renumbering};
use super::time_parse;
use super::time_shift::{Instants, TimeShift};
use crate::json::{JsonToken, ObjectKey, VisitJson, walk};
use crate::policy::{Class, Node};
use crate::raw::Raw;

/// The instants and counted integers of a source.
#[derive(Default)]
pub struct MoveSurvey {
    instants: Instants,
    ids: CountedIds,
}

/// Where each instant and each counted integer of a source goes in the golden.
#[derive(Default)]
pub struct Moves {
    pub(super) times: TimeShift,
    pub(super) ids: Renumbering,
}

impl MoveSurvey {
    /// Collects what a value of this column holds.
    pub fn collect<'v>(&mut self, node: &Node, value: impl Into<Raw<'v>>) {
        match (&node.class, value.into().value()) {
            (Class::Key { domain }, ValueRef::Integer(id)) => self.ids.add(domain, id),
            (Class::Key { domain }, ValueRef::Real(id)) => {
                if let Some(id) = whole(id) {
                    self.ids.add(domain, id);
                }
            }
            (Class::Time, ValueRef::Integer(seconds)) => {
                self.instants.add(time_parse::integer(seconds));
            }
            (Class::Time, ValueRef::Real(seconds)) => self.instants.real(seconds),
            (Class::Json, ValueRef::Text(bytes) | ValueRef::Blob(bytes)) => {
                walk(node, bytes, self);
            }
            (class, ValueRef::Text(bytes) | ValueRef::Blob(bytes)) => self.text(class, bytes),
            _ => {}
        }
    }

    /// Collects a rowid or the last one that was given out.
    pub(crate) fn counted(&mut self, domain: &str, id: i64) {
        self.ids.add(domain, id);
    }

    /// Moves all of them.
    #[must_use]
    pub fn finish(self) -> Moves {
        Moves {
            times: self.instants.finish(),
            ids: self.ids.finish(),
        }
    }

    fn text(&mut self, class: &Class, text: &[u8]) {
        match class {
            Class::Time => self.instants.text(text),
            Class::Key { domain } => {
                if let Some(id) = decimal(text) {
                    self.ids.add(domain, id);
                }
            }
            _ => {}
        }
    }
}

impl<'a> VisitJson<'a> for MoveSurvey {
    fn token(&mut self, place: &'a Node, token: &JsonToken<'a>) {
        match (&place.class, token) {
            (Class::Time, JsonToken::Number(number)) => {
                let instant = time_parse::number(number).map(|(instant, _)| instant);
                self.instants.add(instant);
            }
            (class, JsonToken::String(text))
            | (class @ Class::Key { .. }, JsonToken::Number(text)) => self.text(class, text),
            _ => {}
        }
    }

    fn key(&mut self, _: ObjectKey<'a>) {}
}

impl Moves {
    /// Where an instant is moved to, in milliseconds since 1970. One that was not collected goes
    /// where the greatest one below it goes, or the first.
    #[must_use]
    pub fn moved(&self, instant_ms: i64) -> i64 {
        self.times.moved(instant_ms)
    }

    /// The number of a counted integer of a domain.
    #[must_use]
    pub fn number(&self, domain: &str, id: i64) -> i64 {
        self.ids.number(domain, id)
    }
}

/// An integer in its one decimal form.
pub(super) fn decimal(text: &[u8]) -> Option<i64> {
    let number: i64 = std::str::from_utf8(text).ok()?.parse().ok()?;
    (number.to_string().as_bytes() == text).then_some(number)
}

/// The greatest integer that is not above a REAL, where every one near it is a REAL too.
pub(super) fn whole(real: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "below 2^53")]
    (real.abs() < EXACT).then(|| real.floor() as i64)
}
