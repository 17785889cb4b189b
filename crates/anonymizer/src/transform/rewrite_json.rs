//! JSON: what is known stays where it stands and becomes what its place says; of all else remains what
//! is in it, in one canonical order.

use super::clean_bytes::CleanBytes;
use super::forms::Forms;
use super::text_filler::{self, BrokenMarks, CellMarks, TextShape};
use super::unknown_json::UnknownParts;
use super::{number, time_write};
use crate::json::{Bracket, JsonToken, ObjectKey, VisitJson, decode, walk};
use crate::policy::{Class, Node};

/// Bytes of the longest string that has a form; a longer one is a text whatever its place.
const LONGEST_FORM: usize = 4096;
/// Arrays and objects that are unknown hold something down to this level; deeper ones are empty.
const UNKNOWN_LEVELS: usize = 2;

/// Rewrites a cell of class `json`.
pub(super) fn rewrite(forms: &Forms<'_>, root: &Node, bytes: &[u8], out: &mut CleanBytes) {
    let mut rewriter = Rewriter {
        forms,
        out,
        open: Vec::new(),
        too_deep: 0,
        has_white_space: false,
        broken: BrokenMarks::default(),
        marks: CellMarks::of(bytes),
        texts: Vec::new(),
    };
    walk(root, bytes, &mut rewriter);
    rewriter.cut();
    let first_text = rewriter.texts.first().copied();
    let mut spaces = usize::from(rewriter.has_white_space);
    // What does not fit into a page still does not.
    let page = forms.lengths.page();
    let missing = page.saturating_sub(out.len() + spaces);
    match first_text {
        _ if bytes.len() < page => {}
        Some(at) => out.stretch(at, missing),
        None => spaces += missing,
    }
    out.indent(spaces);
}

struct Rewriter<'r, 'a> {
    forms: &'r Forms<'r>,
    out: &'r mut CleanBytes,
    /// The arrays and objects that are open.
    open: Vec<Container<'a>>,
    /// How many more are open that are too deep to hold anything.
    too_deep: usize,
    has_white_space: bool,
    /// What is broken in the strings and keys so far.
    broken: BrokenMarks,
    /// Those of all known texts of this cell.
    marks: CellMarks,
    /// Where each known text that is not empty begins.
    texts: Vec<usize>,
}

/// An array or object that is open.
struct Container<'a> {
    is_object: bool,
    /// Where it goes once it is closed; none where it is known and is written as it comes.
    goes_to: Option<Slot>,
    /// The known keys that were written, and where each begins.
    keys: Vec<(&'a str, usize)>,
    /// Whether a known part was written.
    has_parts: bool,
    /// Where the value of its last key goes.
    value: Slot,
    unknown: UnknownParts<'a>,
}

impl Container<'_> {
    /// Takes back the second value of a key that comes a third time: readers take the first or the last.
    fn forget_second(&mut self, key: &str, texts: &mut Vec<usize>, out: &mut CleanBytes) {
        let mut same = (0..self.keys.len()).filter(|at| self.keys[*at].0 == key);
        let Some(second) = same.nth(1) else {
            return;
        };
        let (_, start) = self.keys.remove(second);
        let end = self.keys.get(second).map_or(out.len(), |(_, start)| *start);
        out.remove(start..end);
        texts.retain(|text| !(start..end).contains(text));
        let later = texts.iter_mut().filter(|text| **text >= end);
        for later in later.chain(self.keys[second..].iter_mut().map(|(_, start)| start)) {
            *later -= end - start;
        }
    }
}

/// Where a value goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// To where it stands.
    InPlace,
    /// To the unknown parts of its array or object.
    Unordered,
    Nowhere,
}

impl<'a> VisitJson<'a> for Rewriter<'_, 'a> {
    fn token(&mut self, place: &'a Node, token: &JsonToken<'a>) {
        if let JsonToken::String(inside) | JsonToken::CutString(inside) = token {
            self.broken.add(BrokenMarks::of(inside));
        }
        match token {
            JsonToken::White => self.has_white_space = true,
            JsonToken::Rest(rest) => {
                self.cut();
                let lost = self.broken.without(BrokenMarks::of(self.out.bytes()));
                self.text(text_filler::raw(rest).with_no_utf8_of(lost.unwrap_or_default()));
            }
            JsonToken::Open(_) if self.too_deep > 0 => self.too_deep += 1,
            JsonToken::Open(bracket) => self.enter(place, *bracket),
            JsonToken::Close(bracket) => self.leave(*bracket),
            JsonToken::String(_)
            | JsonToken::CutString(_)
            | JsonToken::Number(_)
            | JsonToken::Literal(_) => self.scalar(place, token),
            // The walk visits whole keys by `key`. A cut one says that the end is missing, and that
            // is to be seen without it.
            JsonToken::Key(_) | JsonToken::CutKey | JsonToken::Colon | JsonToken::Comma => {}
        }
    }

    fn key(&mut self, name: ObjectKey<'a>) {
        if let ObjectKey::Unknown(raw) = name {
            self.broken.add(BrokenMarks::of(raw));
        }
        let Some(open) = self.open.last_mut().filter(|_| self.too_deep == 0) else {
            return;
        };
        match name {
            ObjectKey::Unknown(raw) => {
                open.value = Slot::Unordered;
                open.unknown.key(raw);
            }
            ObjectKey::Known(word) => {
                if open.goes_to.is_some() {
                    open.value = Slot::Nowhere;
                    return;
                }
                open.forget_second(word.text(), &mut self.texts, self.out);
                open.keys.push((word.text(), self.out.len()));
                self.out.fixed(if open.has_parts { ",\"" } else { "\"" });
                self.out.word(word);
                self.out.fixed("\":");
                open.value = Slot::InPlace;
                open.has_parts = true;
            }
        }
    }
}

impl<'a> Rewriter<'_, 'a> {
    /// Where the next value goes, which is of a known place or not.
    fn slot(&mut self, is_known: bool) -> Slot {
        match self.open.last_mut() {
            None => Slot::InPlace,
            Some(open) if open.goes_to.is_some() => Slot::Unordered,
            Some(open) if open.is_object => open.value,
            Some(open) if is_known => {
                if open.has_parts {
                    self.out.fixed(",");
                }
                open.has_parts = true;
                Slot::InPlace
            }
            Some(_) => Slot::Unordered,
        }
    }

    fn enter(&mut self, place: &Node, bracket: Bracket) {
        let is_known = match bracket {
            Bracket::Array => place.items.is_some(),
            Bracket::Object => !place.keys.is_empty(),
        };
        let slot = self.slot(is_known);
        let is_known = is_known && slot == Slot::InPlace;
        let unknown = self
            .open
            .iter()
            .rev()
            .take_while(|open| open.goes_to.is_some());
        if !is_known && unknown.count() == UNKNOWN_LEVELS {
            self.too_deep = 1;
            return;
        }
        if is_known {
            self.out.fixed(opening(bracket));
        }
        self.open.push(Container {
            is_object: bracket == Bracket::Object,
            goes_to: (!is_known).then_some(slot),
            keys: Vec::new(),
            has_parts: false,
            value: Slot::Unordered,
            unknown: UnknownParts::default(),
        });
    }

    fn leave(&mut self, bracket: Bracket) {
        let mut closed = match self.too_deep {
            0 => self.open.pop(),
            depth => {
                self.too_deep -= 1;
                if depth > 1 {
                    return;
                }
                None
            }
        };
        if self.open.is_empty()
            && let Some(root) = &mut closed
        {
            self.keep_broken(&mut root.unknown);
        }
        let mut shape = CleanBytes::default();
        let goes_to = match &closed {
            Some(Container {
                goes_to: None,
                is_object,
                has_parts,
                unknown,
                ..
            }) => {
                unknown.write(*is_object, *has_parts, self.out);
                self.out.fixed(closing(bracket));
                return;
            }
            Some(Container {
                goes_to: Some(slot),
                is_object,
                unknown,
                ..
            }) => {
                shape.fixed(opening(bracket));
                unknown.write(*is_object, false, &mut shape);
                *slot
            }
            None => {
                shape.fixed(opening(bracket));
                Slot::Unordered
            }
        };
        shape.fixed(closing(bracket));
        self.put(goes_to, shape);
    }

    /// Adds a part for what is broken in the cell and in none of what stays of it: a cell that is not UTF-8
    /// stays one.
    fn keep_broken(&self, unknown: &mut UnknownParts<'_>) {
        let mut kept = BrokenMarks::of(self.out.bytes());
        kept.add(unknown.broken());
        if let Some(lost) = self.broken.without(kept) {
            let mut shape = CleanBytes::default();
            shape.fixed("\"");
            lost.write_unknown(&mut shape);
            shape.fixed("\"");
            unknown.add(shape);
        }
    }

    fn put(&mut self, slot: Slot, shape: CleanBytes) {
        match (slot, self.open.last_mut()) {
            (Slot::InPlace, _) => self.out.append(&shape),
            (Slot::Unordered, Some(open)) => open.unknown.add(shape),
            (Slot::Unordered, None) | (Slot::Nowhere, _) => {}
        }
    }

    fn scalar(&mut self, place: &Node, token: &JsonToken<'a>) {
        if self.too_deep > 0 {
            return;
        }
        let slot = self.slot(place.has_rule);
        match token {
            _ if place.has_rule && slot == Slot::InPlace => self.known_scalar(place, token),
            // Of what is cut off, nothing stays that would have no order.
            JsonToken::CutString(_) if slot != Slot::InPlace => {}
            _ => self.put(slot, unknown_scalar(token)),
        }
    }

    fn known_scalar(&mut self, place: &Node, token: &JsonToken<'a>) {
        match token {
            JsonToken::String(inside) => {
                self.out.fixed("\"");
                self.string(place, inside);
                self.out.fixed("\"");
            }
            JsonToken::CutString(inside) => {
                self.out.fixed("\"");
                self.text(text_filler::json(inside));
            }
            JsonToken::Number(number) => self.number(place, number),
            JsonToken::Literal(literal) => self.out.fixed(literal),
            _ => {}
        }
    }

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
        let text = text_filler::json(inside);
        if place.class.is_enum() {
            // As in a column, where the same word may stand: an entry's type does.
            text.write_unknown_in_json(self.out);
        } else {
            self.text(text);
        }
    }

    fn text(&mut self, text: TextShape<'_>) {
        let start = self.out.len();
        text.write_in_json(self.marks, self.forms.key, self.out);
        if self.out.len() > start {
            self.texts.push(start);
        }
    }

    fn number(&mut self, place: &Node, bytes: &[u8]) {
        let is_written = match &place.class {
            Class::Time => time_write::json_number(&self.forms.moves.times, bytes, self.out),
            Class::Key { domain } => self.forms.key_text(domain, bytes, self.out),
            Class::Number => {
                number::json(bytes, self.out);
                true
            }
            _ => false,
        };
        if !is_written {
            number::unknown_json(bytes, self.out);
        }
    }

    /// Ends what is open where the cell or its JSON ends. Unknown parts that have not been written are
    /// not: behind the open value there is no room for them.
    fn cut(&mut self) {
        let mut open = std::mem::take(&mut self.open).into_iter();
        self.too_deep = 0;
        let innermost = open.find(|open| open.goes_to.is_some());
        if let Some(Container {
            goes_to: Some(Slot::InPlace),
            is_object,
            ..
        }) = innermost
        {
            self.out.fixed(if is_object { "{" } else { "[" });
        }
    }
}

fn unknown_scalar(token: &JsonToken<'_>) -> CleanBytes {
    let mut shape = CleanBytes::default();
    match token {
        JsonToken::String(inside) => {
            shape.fixed("\"");
            text_filler::json(inside).write_unknown_in_json(&mut shape);
            shape.fixed("\"");
        }
        JsonToken::CutString(inside) => {
            shape.fixed("\"");
            text_filler::json(inside).write_unknown_in_json(&mut shape);
        }
        JsonToken::Number(number) => number::unknown_json(number, &mut shape),
        JsonToken::Literal(literal) => {
            // Which of two words it is may be one of a row of bits.
            shape.fixed(if *literal == "null" { "null" } else { "true" });
        }
        _ => {}
    }
    shape
}

const fn opening(bracket: Bracket) -> &'static str {
    match bracket {
        Bracket::Array => "[",
        Bracket::Object => "{",
    }
}

const fn closing(bracket: Bracket) -> &'static str {
    match bracket {
        Bracket::Array => "]",
        Bracket::Object => "}",
    }
}
