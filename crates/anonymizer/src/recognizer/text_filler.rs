//! The shape of a text: a length, and marks for what it holds, in one order.

use std::ops::Range;

use super::forms;
use super::length_class::{is_class, is_page};

/// Marks of what is broken: NUL, the half of a pair in a JSON string, what is not UTF-8.
const BROKEN: [&[u8]; 2] = [b"\0", b"\xff"];
const BROKEN_JSON: [&[u8]; 3] = [br"\u0000", br"\ud800", b"\xff"];

/// Marks of other characters: wide, hidden, special.
const OTHER: [&[u8]; 3] = [
    "ж文𝕩".as_bytes(),
    "\u{feff}\u{200d}".as_bytes(),
    b"\n\r\t\"'\\\x01",
];
const OTHER_JSON: [&[u8]; 3] = [OTHER[0], OTHER[1], br#"\n\r\t\"'\\\u0001"#];

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavour {
    /// As it is.
    Plain,
    /// Between the quotes of a JSON string.
    Json,
}

impl Flavour {
    const fn other(self) -> [&'static [u8]; 3] {
        match self {
            Self::Plain => OTHER,
            Self::Json => OTHER_JSON,
        }
    }

    fn broken(self) -> &'static [&'static [u8]] {
        match self {
            Self::Plain => &BROKEN,
            Self::Json => &BROKEN_JSON,
        }
    }
}

/// Reads a text of a column that is a shape, and hands on the id in it. The error is the position where it is none.
pub(super) fn read(text: &[u8], id: &mut dyn FnMut(Range<usize>)) -> Result<(), usize> {
    let flavour = Flavour::Plain;
    if text.is_empty() {
        return Ok(());
    }
    let mut at = usize::from(text[0] == b' ');
    let start = at;
    let fillers = fillers(&text[at..]);
    at += fillers;
    for mark in flavour.other().iter().chain(flavour.broken()) {
        at += len_of(mark, &text[at..]);
    }
    let uuid = text.get(at..at + forms::UUID_LEN);
    if uuid.is_some_and(forms::is_uuid) {
        id(at..at + forms::UUID_LEN);
        at += forms::UUID_LEN;
    }
    at += len_of(b" ", &text[at..]);
    if fillers == 0 || at < text.len() {
        return Err(at);
    }
    // Where there is no room for a filler, there is one nevertheless.
    if fillers == 1 || is_class(text.len()) {
        Ok(())
    } else {
        Err(start)
    }
}

/// What the known texts of one JSON cell have in common.
pub(super) struct CellTexts {
    /// Whether all have marks of wide and special characters, or none has; the same of hidden ones.
    have_marks: Option<[bool; 2]>,
    /// Whether a text may be longer than eight fillers: the first, in a cell of a page.
    may_be_long: bool,
}

impl CellTexts {
    /// Of a cell of so many bytes, before its first text.
    pub(super) fn new(cell_bytes: usize) -> Self {
        Self {
            have_marks: None,
            may_be_long: is_page(cell_bytes),
        }
    }

    /// Whether there was a text that was not empty.
    pub(super) const fn are_there(&self) -> bool {
        self.have_marks.is_some()
    }

    /// Reads the next known text, as [`read`] does.
    pub(super) fn read(
        &mut self,
        text: &[u8],
        flavour: Flavour,
        id: &mut dyn FnMut(Range<usize>),
    ) -> Result<(), usize> {
        if text.is_empty() {
            return Ok(());
        }
        let fillers = fillers(text);
        let is_long = fillers > 8 && self.may_be_long;
        self.may_be_long = false;
        if fillers != 8 && !is_long {
            return Err(0);
        }
        let mut at = fillers;
        let [wide, hidden, special] = flavour.other().map(|mark| {
            let len = len_of(mark, &text[at..]);
            at += len;
            len > 0
        });
        let have_marks = [wide, hidden];
        if special != wide || *self.have_marks.get_or_insert(have_marks) != have_marks {
            return Err(fillers);
        }
        for mark in flavour.broken() {
            at += len_of(mark, &text[at..]);
        }
        let uuid = text.get(at..at + forms::UUID_LEN);
        if uuid.is_some_and(forms::is_uuid) {
            id(at..at + forms::UUID_LEN);
            at += forms::UUID_LEN;
        }
        if at < text.len() { Err(at) } else { Ok(()) }
    }
}

/// Reads a text that no rule names: whether it is long, which in JSON only the cell can be, and what is broken in it.
pub(super) fn read_unknown(text: &[u8], flavour: Flavour) -> Result<(), usize> {
    if text.is_empty() {
        return Ok(());
    }
    let fillers = fillers(text);
    if fillers != 8 && (flavour == Flavour::Json || !is_page(fillers)) {
        return Err(0);
    }
    let mut at = fillers;
    for mark in flavour.broken() {
        at += len_of(mark, &text[at..]);
    }
    if at < text.len() { Err(at) } else { Ok(()) }
}

fn fillers(text: &[u8]) -> usize {
    text.iter().take_while(|byte| **byte == b'x').count()
}

/// The length of `mark`, if the text begins with it.
fn len_of(mark: &[u8], text: &[u8]) -> usize {
    if text.starts_with(mark) {
        mark.len()
    } else {
        0
    }
}
