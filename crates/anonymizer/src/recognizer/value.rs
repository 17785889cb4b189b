//! One value at its place: a text, or a number.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use sqlite_facts::Cell;

use super::forms::{self, FormPart, PathWords};
use super::number;
use super::recognition::{Recognition, Violation, ViolationKind};
use super::spot::Spot;
use super::survivors::Form;
use super::text_filler::{self, CellTexts, Flavour};
use super::time;
use super::together::Together;
use crate::policy::{Class, Policy};

/// Judges the values of one cell.
pub(super) struct Judge<'j> {
    pub(super) policy: &'j Policy,
    pub(super) spot: Spot<'j>,
    pub(super) report: &'j mut Recognition,
    pub(super) together: &'j mut Together,
    /// The parts of the current value.
    parts: Vec<(FormPart, Range<usize>)>,
}

/// A vocabulary without words.
static NO_WORDS: BTreeSet<String> = BTreeSet::new();

impl<'j> Judge<'j> {
    pub(super) fn new(
        policy: &'j Policy,
        spot: Spot<'j>,
        (report, together): (&'j mut Recognition, &'j mut Together),
    ) -> Self {
        Self {
            policy,
            spot,
            report,
            together,
            parts: Vec::new(),
        }
    }

    /// The bytes of a TEXT or a BLOB.
    pub(super) fn text(&mut self, place: &str, class: &Class, text: &[u8]) {
        let tag = without_odd_marks(text);
        if self.is_form(class, text) || (tag.len() < text.len() && self.is_tag(class, tag)) {
            self.keep(place, text);
        } else {
            self.parts.clear();
            let parts = &mut self.parts;
            let shape = text_filler::read(text, &mut |id| parts.push((FormPart::Uuid, id)));
            self.shape(place, class, text, 0, shape);
        }
    }

    /// The content of a JSON string, which begins at byte `start` of the cell.
    pub(super) fn json_string(
        &mut self,
        place: &str,
        class: &Class,
        (raw, start): (&[u8], usize),
        texts: &mut CellTexts,
    ) {
        if let Some(text) = unescaped(raw)
            && self.is_form(class, &text)
        {
            self.keep(place, &text);
        } else if class.is_enum() {
            self.parts.clear();
            let shape = text_filler::read_unknown(raw, Flavour::Json);
            self.shape(place, class, raw, start, shape);
        } else {
            self.json_text(place, class, (raw, start), Flavour::Json, texts);
        }
    }

    /// A text that no rule names.
    pub(super) fn unknown_text(
        &mut self,
        place: &str,
        text: &[u8],
        flavour: Flavour,
        start: usize,
    ) {
        match text_filler::read_unknown(text, flavour) {
            Ok(()) if text.is_empty() => {}
            Ok(()) => self.report.survivors.form(place, Form::Filler),
            Err(at) => self.refuse(place, ViolationKind::Text, text, start, at),
        }
    }

    /// A number that no rule names.
    pub(super) fn unknown_json_number(&mut self, place: &str, number: &[u8], start: usize) {
        if number::unknown_json(number) {
            self.report.survivors.form(place, Form::Number);
        } else {
            self.refuse(place, ViolationKind::Number, number, start, 0);
        }
    }

    pub(super) fn json_number(&mut self, place: &str, class: &Class, number: &[u8], start: usize) {
        let line = self.spot.number;
        let together = &mut *self.together;
        let form = match class {
            Class::Key { domain } => forms::key(number).map(|id| {
                together.id(domain, id, line);
                Form::Key
            }),
            Class::Time => time::json_number(number).map(|time| {
                together.time(time, line);
                Form::Time
            }),
            _ => None,
        };
        let is_number =
            number::unknown_json(number) || *class == Class::Number && number::json(number);
        let form = form.or(is_number.then_some(Form::Number));
        self.number_form(place, class, form, (number, start));
    }

    /// An INTEGER or a REAL, and its text.
    pub(super) fn number(&mut self, place: &str, class: &Class, cell: &Cell, text: &[u8]) {
        let line = self.spot.number;
        let together = &mut *self.together;
        let form = match class {
            Class::Key { domain } => {
                let id = match cell {
                    Cell::Integer(id) => Some(*id),
                    Cell::Real(real) => forms::key_real(*real),
                    _ => None,
                };
                id.map(|id| {
                    together.id(domain, id, line);
                    Form::Key
                })
            }
            Class::Time => {
                let time = match cell {
                    Cell::Integer(seconds) => time::integer(*seconds),
                    Cell::Real(seconds) => time::real(*seconds),
                    _ => None,
                };
                time.map(|time| {
                    together.time(time, line);
                    Form::Time
                })
            }
            _ => None,
        };
        let has_size = *class == Class::Number;
        let is_number = match cell {
            Cell::Integer(integer) if has_size => number::integer(*integer),
            Cell::Integer(integer) => number::unknown_integer(*integer),
            Cell::Real(real) if has_size => number::real(*real),
            Cell::Real(real) if matches!(class, Class::Key { .. }) => number::huge(*real),
            Cell::Real(real) => number::unknown_real(*real),
            _ => false,
        };
        let form = form.or(is_number.then_some(Form::Number));
        self.number_form(place, class, form, (text, 0));
    }

    /// Counts the form of a number; one without a form is refused.
    fn number_form(
        &mut self,
        place: &str,
        class: &Class,
        form: Option<Form>,
        (text, start): (&[u8], usize),
    ) {
        match form {
            Some(form) => self.report.survivors.form(place, form),
            None => self.refuse(place, number_kind(class), text, start, 0),
        }
    }

    /// A known text of a JSON cell that is a shape and nothing else; `start` is where it begins in the cell.
    pub(super) fn json_text(
        &mut self,
        place: &str,
        class: &Class,
        (text, start): (&[u8], usize),
        flavour: Flavour,
        texts: &mut CellTexts,
    ) {
        self.parts.clear();
        let parts = &mut self.parts;
        let shape = texts.read(text, flavour, &mut |id| parts.push((FormPart::Uuid, id)));
        self.shape(place, class, text, start, shape);
    }

    fn shape(
        &mut self,
        place: &str,
        class: &Class,
        text: &[u8],
        start: usize,
        shape: Result<(), usize>,
    ) {
        match shape {
            Ok(()) => {
                if !text.is_empty() {
                    self.report.survivors.form(place, Form::Filler);
                }
                self.keep(place, text);
            }
            Err(at) => self.refuse(place, text_kind(class), text, start, at),
        }
    }

    /// Refuses a text that begins at `start` of the cell, from its byte `at` on.
    pub(super) fn refuse(
        &mut self,
        place: &str,
        kind: ViolationKind,
        text: &[u8],
        start: usize,
        at: usize,
    ) {
        if self.report.has_room() {
            let (line, column) = self.spot.place(start + at);
            self.report.add(|| Violation {
                line,
                column,
                place: place.to_owned(),
                kind,
                len_bytes: (text.len() - at) as u64,
            });
        } else {
            self.report.total += 1;
        }
    }

    /// Whether `text` has the form of a class; if so, `self.parts` are its parts.
    fn is_form(&mut self, class: &Class, text: &[u8]) -> bool {
        self.parts.clear();
        let line = self.spot.number;
        let parts = &mut self.parts;
        let mut part = |part, range| parts.push((part, range));
        let words = PathWords {
            extensions: self
                .policy
                .vocabulary(Policy::EXTENSION)
                .unwrap_or(&NO_WORDS),
            roots: self.policy.vocabulary(Policy::ROOT).unwrap_or(&NO_WORDS),
        };
        match class {
            Class::Enum {
                vocabulary,
                otherwise_name,
            } => {
                let words = self.policy.vocabulary(vocabulary).unwrap_or(&NO_WORDS);
                let is_word = std::str::from_utf8(text).is_ok_and(|text| words.contains(text));
                if is_word {
                    part(FormPart::Word, 0..text.len());
                }
                is_word || (otherwise_name.is_some() && forms::name(text, &mut part))
            }
            Class::Key { domain } => {
                if let Some(id) = forms::key(text) {
                    self.together.id(domain, id, line);
                    part(FormPart::Key, 0..text.len());
                    true
                } else {
                    forms::id(text, &mut part)
                }
            }
            Class::Id { .. } => forms::id(text, &mut part),
            Class::Name { .. } => forms::name(text, &mut part),
            Class::Path { .. } => !text.is_empty() && forms::path(text, &words, &mut part),
            Class::Blob { .. } => forms::blob(text, &words, &mut part),
            Class::Time => time::text(text).is_some_and(|time| {
                self.together.time(time, line);
                part(FormPart::Time, 0..text.len());
                true
            }),
            Class::Opaque => forms::opaque(text),
            Class::Text | Class::Number | Class::Secret | Class::Json => false,
        }
    }

    /// Whether `text` has the form of a class, with a tag in it; if so, `self.parts` are its parts.
    fn is_tag(&mut self, class: &Class, text: &[u8]) -> bool {
        self.is_form(class, text)
            && self.parts.iter().any(|(part, _)| {
                matches!(
                    part,
                    FormPart::Uuid | FormPart::Id | FormPart::Name | FormPart::Segment
                )
            })
    }

    /// Counts the current parts.
    fn keep(&mut self, place: &str, text: &[u8]) {
        for (part, range) in std::mem::take(&mut self.parts) {
            let bytes = text.get(range).unwrap_or_default();
            let survivors = &mut self.report.survivors;
            let form = match part {
                FormPart::Word => {
                    survivors.word(place, std::str::from_utf8(bytes).unwrap_or_default());
                    continue;
                }
                FormPart::Uuid | FormPart::Id => Form::Id,
                FormPart::Name => Form::Name,
                FormPart::Segment => Form::Path,
                FormPart::Digest => Form::Digest,
                FormPart::Key => Form::Key,
                FormPart::Time => Form::Time,
            };
            survivors.form(place, form);
        }
    }
}

/// A text without the marks that stand behind a tag: a NUL, a byte FF.
fn without_odd_marks(text: &[u8]) -> &[u8] {
    let text = text.strip_suffix(b"\xff").unwrap_or(text);
    text.strip_suffix(b"\0").unwrap_or(text)
}

/// The text of a JSON string that is written as a form would be: no escape but `\"`, `\\` and `\/`, and
/// either every `/` is escaped or none. None if it is written otherwise.
fn unescaped(raw: &[u8]) -> Option<Cow<'_, [u8]>> {
    if !raw.contains(&b'\\') {
        return Some(Cow::Borrowed(raw));
    }
    let mut text = Vec::with_capacity(raw.len());
    let (mut bare, mut escaped) = (false, false);
    let mut bytes = raw.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => match bytes.next()? {
                b'/' => {
                    escaped = true;
                    text.push(b'/');
                }
                byte @ (b'"' | b'\\') => text.push(*byte),
                _ => return None,
            },
            byte => {
                bare |= *byte == b'/';
                text.push(*byte);
            }
        }
    }
    (!(bare && escaped)).then_some(Cow::Owned(text))
}

fn text_kind(class: &Class) -> ViolationKind {
    match class {
        Class::Enum { .. } => ViolationKind::Word,
        Class::Key { .. } => ViolationKind::Key,
        Class::Id { .. } => ViolationKind::Id,
        Class::Name { .. } => ViolationKind::Name,
        Class::Path { .. } => ViolationKind::Path,
        Class::Blob { .. } => ViolationKind::Blob,
        Class::Time => ViolationKind::Time,
        Class::Opaque => ViolationKind::Opaque,
        Class::Text | Class::Number | Class::Secret | Class::Json => ViolationKind::Text,
    }
}

fn number_kind(class: &Class) -> ViolationKind {
    match class {
        Class::Key { .. } => ViolationKind::Key,
        Class::Time => ViolationKind::Time,
        _ => ViolationKind::Number,
    }
}
