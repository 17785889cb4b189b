//! JSON, piece by piece: structure stays, content becomes what its place says.

use std::collections::BTreeMap;

use super::clean_bytes::Ink;
use super::{Transform, number, shape, times};
use crate::json::{Kind, Name, Token, Visit, decode, walk};
use crate::{Class, Node};

/// A longer string is a text whatever its place.
const LONGEST_FORM: usize = 4096;

/// Rewrites a cell of class `json`.
pub(super) fn rewrite(transform: &Transform<'_>, root: &Node, bytes: &[u8], ink: &mut Ink) {
    let mut rewriter = Rewriter {
        transform,
        ink,
        numbers: Numbers::default(),
    };
    walk(root, bytes, &mut rewriter);
}

struct Rewriter<'r, 'a> {
    transform: &'r Transform<'r>,
    ink: &'r mut Ink,
    numbers: Numbers<'a>,
}

impl<'a> Visit<'a> for Rewriter<'_, 'a> {
    fn token(&mut self, place: &'a Node, token: Token<'a>) {
        match token {
            Token::White(white) => self.ink.white_space(white),
            Token::Open(Kind::Array) => self.ink.fixed("["),
            Token::Open(Kind::Object) => {
                self.numbers.open();
                self.ink.fixed("{");
            }
            Token::Close(Kind::Array) => self.ink.fixed("]"),
            Token::Close(Kind::Object) => {
                self.numbers.close();
                self.ink.fixed("}");
            }
            Token::Colon => self.ink.fixed(":"),
            Token::Comma => self.ink.fixed(","),
            Token::Literal(literal) => self.ink.fixed(literal),
            Token::String(inside) => {
                self.ink.fixed("\"");
                self.string(place, inside);
                self.ink.fixed("\"");
            }
            Token::CutString(inside) | Token::CutKey(inside) => {
                self.ink.fixed("\"");
                self.cut(place, inside);
            }
            Token::Number(number) => self.number(place, number),
            Token::Rest(rest) if place.keep => self.ink.leak_for_a_test(rest),
            Token::Rest(rest) => shape::rest(rest).write(self.transform.key, self.ink),
            // The walk tells of whole keys by `key`.
            Token::Key(_) => {}
        }
    }

    fn key(&mut self, name: Name<'a>) {
        self.ink.fixed("\"");
        match name {
            Name::Known(word) => self.ink.word(word),
            Name::Unknown(raw) => {
                self.ink.fixed("key-");
                let number = self.numbers.number(raw);
                self.ink.padded(number.into(), 1);
            }
            Name::Kept(raw) => self.ink.leak_for_a_test(raw),
        }
        self.ink.fixed("\"");
    }
}

impl Rewriter<'_, '_> {
    fn string(&mut self, place: &Node, inside: &[u8]) {
        if place.keep {
            self.ink.leak_for_a_test(inside);
            return;
        }
        let has_form = place.class != Class::Text && inside.len() <= LONGEST_FORM;
        if has_form && let Some(text) = decode(inside) {
            let slashes = inside.windows(2).any(|pair| pair == b"\\/");
            let transform = self.transform;
            let is_written = self
                .ink
                .escaped(slashes, |ink| transform.form(&place.class, &text, ink));
            if is_written {
                return;
            }
        }
        shape::json(inside).write(self.transform.key, self.ink);
    }

    fn cut(&mut self, place: &Node, inside: &[u8]) {
        if place.keep {
            self.ink.leak_for_a_test(inside);
        } else {
            shape::json(inside).write(self.transform.key, self.ink);
        }
    }

    fn number(&mut self, place: &Node, bytes: &[u8]) {
        let is_written = match place.class {
            _ if place.keep => {
                self.ink.leak_for_a_test(bytes);
                true
            }
            Class::Time => times::json_number(self.transform.calendar, bytes, self.ink),
            Class::Key => super::key_text(bytes, self.ink),
            _ => false,
        };
        if !is_written {
            number::json(bytes, self.ink);
        }
    }
}

/// The numbers that unknown keys have in the objects that are open.
#[derive(Default)]
struct Numbers<'a> {
    /// How many different ones each open object has.
    counts: Vec<u32>,
    /// By depth and key. Those of an inner object come after all of an outer one, so that closing it
    /// takes from the end.
    numbers: BTreeMap<(usize, &'a [u8]), u32>,
}

impl<'a> Numbers<'a> {
    fn open(&mut self) {
        self.counts.push(0);
    }

    fn close(&mut self) {
        let depth = self.counts.len();
        for _ in 0..self.counts.pop().unwrap_or_default() {
            let last = self.numbers.pop_last();
            debug_assert!(last.is_some_and(|((at, _), _)| at == depth));
        }
    }

    fn number(&mut self, key: &'a [u8]) -> u32 {
        let depth = self.counts.len();
        let Some(count) = self.counts.last_mut() else {
            return 1;
        };
        *self.numbers.entry((depth, key)).or_insert_with(|| {
            *count += 1;
            *count
        })
    }
}
