//! A walk along a JSON cell, with the policy's place of each piece.

use super::lexer::{JsonToken, Lexer};
use crate::policy::{Node, Policy};
use crate::vocabulary::Word;

/// A key of an object.
#[derive(Clone, Copy)]
pub(crate) enum ObjectKey<'a> {
    Known(Word<'a>),
    Unknown(&'a [u8]),
}

/// What is done with the pieces of a cell.
pub(crate) trait VisitJson<'a> {
    /// Visits a piece that is no whole key; `place` is that of the value that it is or belongs to.
    fn token(&mut self, place: &'a Node, token: &JsonToken<'a>);

    /// Visits a whole key.
    fn key(&mut self, name: ObjectKey<'a>);
}

/// Visits all pieces of a cell at `root`, in order.
pub(crate) fn walk<'a>(root: &'a Node, bytes: &'a [u8], visitor: &mut impl VisitJson<'a>) {
    let mut open = OpenPlaces::default();
    // The place of the value behind a key.
    let mut named = None;
    for token in Lexer::new(bytes) {
        let token = &token;
        match token {
            JsonToken::Key(raw) => {
                let container = open.innermost();
                let (name, place) = if let Some((word, place)) = Word::key(container, raw) {
                    (ObjectKey::Known(word), place)
                } else {
                    (ObjectKey::Unknown(raw), Policy::unknown())
                };
                named = Some(place);
                visitor.key(name);
            }
            JsonToken::Open(_) => {
                let place = value_place(root, &open, named.take());
                visitor.token(place, token);
                open.push(place);
            }
            JsonToken::Close(_) => {
                visitor.token(open.innermost(), token);
                open.pop();
            }
            JsonToken::String(_)
            | JsonToken::CutString(_)
            | JsonToken::Number(_)
            | JsonToken::Literal(_) => {
                let place = value_place(root, &open, named.take());
                visitor.token(place, token);
            }
            JsonToken::White
            | JsonToken::Colon
            | JsonToken::Comma
            | JsonToken::CutKey
            | JsonToken::Rest(_) => {
                let place = if open.depth == 0 {
                    root
                } else {
                    open.innermost()
                };
                visitor.token(place, token);
            }
        }
    }
}

fn value_place<'a>(root: &'a Node, open: &OpenPlaces<'a>, named: Option<&'a Node>) -> &'a Node {
    if let Some(place) = named {
        return place;
    }
    let container = open.innermost();
    match &container.items {
        _ if open.depth == 0 => root,
        Some(items) => items,
        None => Policy::unknown(),
    }
}

/// The places of the open arrays and objects. Below an unknown one all are unknown, so that no more
/// are listed than the policy has levels, however deep the cell.
#[derive(Default)]
struct OpenPlaces<'a> {
    known: Vec<&'a Node>,
    depth: usize,
}

impl<'a> OpenPlaces<'a> {
    fn innermost(&self) -> &'a Node {
        match self.known.last() {
            Some(place) if self.known.len() == self.depth => place,
            _ => Policy::unknown(),
        }
    }

    fn push(&mut self, place: &'a Node) {
        if !std::ptr::eq(place, Policy::unknown()) {
            self.known.push(place);
        }
        self.depth += 1;
    }

    fn pop(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.known.truncate(self.depth);
    }
}
