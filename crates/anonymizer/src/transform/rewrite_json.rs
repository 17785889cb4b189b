//! JSON, piece by piece: structure stays, content becomes what its place says.

use std::collections::BTreeMap;

use super::clean_bytes::CleanBytes;
use super::forms::Forms;
use super::{number, text_filler, time_write};
use crate::json::{Bracket, JsonToken, ObjectKey, VisitJson, decode, walk};
use crate::policy::{Class, Node};

/// Bytes of the longest string that has a form; a longer one is a text whatever its place.
const LONGEST_FORM: usize = 4096;

/// Rewrites a cell of class `json`.
pub(super) fn rewrite(forms: &Forms<'_>, root: &Node, bytes: &[u8], out: &mut CleanBytes) {
    let mut rewriter = Rewriter {
        forms,
        out,
        numbers: Numbers::default(),
    };
    walk(root, bytes, &mut rewriter);
}

struct Rewriter<'r, 'a> {
    forms: &'r Forms<'r>,
    out: &'r mut CleanBytes,
    numbers: Numbers<'a>,
}

impl<'a> VisitJson<'a> for Rewriter<'_, 'a> {
    fn token(&mut self, place: &'a Node, token: JsonToken<'a>) {
        match token {
            JsonToken::White(white) => self.out.white_space(white),
            JsonToken::Open(Bracket::Array) => self.out.fixed("["),
            JsonToken::Open(Bracket::Object) => {
                self.numbers.open();
                self.out.fixed("{");
            }
            JsonToken::Close(Bracket::Array) => self.out.fixed("]"),
            JsonToken::Close(Bracket::Object) => {
                self.numbers.close();
                self.out.fixed("}");
            }
            JsonToken::Colon => self.out.fixed(":"),
            JsonToken::Comma => self.out.fixed(","),
            JsonToken::Literal(literal) => self.out.fixed(literal),
            JsonToken::String(inside) => {
                self.out.fixed("\"");
                self.string(place, inside);
                self.out.fixed("\"");
            }
            JsonToken::CutString(inside) | JsonToken::CutKey(inside) => {
                self.out.fixed("\"");
                text_filler::json(inside).write(self.forms.key, self.out);
            }
            JsonToken::Number(number) => self.number(place, number),
            JsonToken::Rest(rest) => text_filler::rest(rest).write(self.forms.key, self.out),
            // The walk visits whole keys by `key`.
            JsonToken::Key(_) => {}
        }
    }

    fn key(&mut self, name: ObjectKey<'a>) {
        self.out.fixed("\"");
        match name {
            ObjectKey::Known(word) => self.out.word(word),
            ObjectKey::Unknown(raw) => {
                self.out.fixed("key-");
                let number = self.numbers.number(raw);
                self.out.padded(number.into(), 1);
            }
        }
        self.out.fixed("\"");
    }
}

impl Rewriter<'_, '_> {
    fn string(&mut self, place: &Node, inside: &[u8]) {
        let has_form = place.class != Class::Text && inside.len() <= LONGEST_FORM;
        if has_form && let Some(text) = decode(inside) {
            let slashes = inside.windows(2).any(|pair| pair == b"\\/");
            let forms = self.forms;
            let is_written = self
                .out
                .escaped(slashes, |out| forms.write(&place.class, &text, out));
            if is_written {
                return;
            }
        }
        text_filler::json(inside).write(self.forms.key, self.out);
    }

    fn number(&mut self, place: &Node, bytes: &[u8]) {
        let is_written = match &place.class {
            Class::Time => time_write::json_number(&self.forms.moves.times, bytes, self.out),
            Class::Key { domain } => self.forms.key_text(domain, bytes, self.out),
            _ => false,
        };
        if !is_written {
            number::json(bytes, self.out);
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
