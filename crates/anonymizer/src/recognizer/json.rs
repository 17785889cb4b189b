//! JSON up to where it stops being JSON, without recursion: what is known must be that of its place,
//! and all else in order.

use super::forms;
use super::json_parts::UnknownOrder;
use super::json_place::{Here, PlaceText};
use super::json_string::{End, string_end};
use super::length_class::is_page;
use super::number;
use super::recognition::ViolationKind;
use super::text_filler::{CellTexts, Flavour};
use super::value::Judge;
use crate::policy::{Class, Node};

/// Judges a cell of class `json`.
pub(super) fn judge(judge: &mut Judge<'_>, column: &str, node: &Node, cell: &[u8]) {
    let reader = JsonReader {
        judge,
        cell,
        place: PlaceText::new(column),
        open: Vec::new(),
        texts: CellTexts::new(cell.len()),
    };
    reader.read(Here {
        node,
        is_known: true,
    });
}

/// Unknown arrays and objects that hold something stand no deeper in each other.
const UNKNOWN_LEVELS: usize = 2;
/// How often a known key may stand in an object.
const DUPLICATES: usize = 2;

/// An array or object that is open.
struct OpenContainer<'n> {
    here: Here<'n>,
    is_object: bool,
    /// The length of its own place.
    place_len: usize,
    /// How many unknown ones it is in, itself among them; 0 if it is known.
    level: usize,
    /// The known keys in it so far.
    keys: Vec<&'n str>,
    /// Where its part at hand begins, and whether that is one of the unknown, which have an order.
    part: (usize, bool),
    unknown: UnknownOrder,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum JsonState {
    Value,
    /// Behind `[`: a value or the end.
    FirstItem,
    /// Behind `{`: a key or the end.
    FirstKey,
    Key,
    Colon,
    /// Behind a value: `,` or the end of what is open.
    Behind,
}

struct JsonReader<'r, 'j, 'n> {
    judge: &'r mut Judge<'j>,
    cell: &'r [u8],
    /// Of the value at hand.
    place: PlaceText,
    open: Vec<OpenContainer<'n>>,
    texts: CellTexts,
}

impl<'n> JsonReader<'_, '_, 'n> {
    fn read(mut self, root: Here<'n>) {
        let spaces = self.cell.iter().take_while(|byte| **byte == b' ').count();
        if spaces > 1 && !is_page(self.cell.len()) {
            return self.rest(root.node, 0);
        }
        match self.values(root, spaces) {
            Some(at) => self.rest(root.node, at),
            None => self.left_open(self.cell.len()),
        }
        // A page is made of a text, if there is one.
        if spaces > 1 && self.texts.are_there() {
            let column = self.place.column();
            self.judge
                .refuse(column, ViolationKind::Json, self.cell, 0, 0);
        }
    }

    /// What begins at this byte; where it cannot continue as JSON, if it does not end as such.
    fn values(&mut self, root: Here<'n>, start: usize) -> Option<usize> {
        let (mut here, mut state, mut at) = (root, JsonState::Value, start);
        while let Some(byte) = self.cell.get(at).copied() {
            if matches!(state, JsonState::Value | JsonState::FirstItem) && byte != b']' {
                self.part(at, here.fits(byte));
            }
            let next = match (state, byte) {
                (JsonState::Value | JsonState::FirstItem, b'[' | b'{') => {
                    here = self.enter(here, at);
                    let is_object = byte == b'{';
                    Some((
                        at + 1,
                        if is_object {
                            JsonState::FirstKey
                        } else {
                            JsonState::FirstItem
                        },
                    ))
                }
                (JsonState::FirstItem, b']')
                | (JsonState::FirstKey, b'}')
                | (JsonState::Behind, b']' | b'}') => self.leave(at, byte),
                (JsonState::Behind, b',') => self.separator(at, &mut here),
                (JsonState::Value | JsonState::FirstItem, _) => {
                    self.scalar(here, at).map(|at| (at, JsonState::Behind))
                }
                (JsonState::FirstKey | JsonState::Key, b'"') => self.key(at, &mut here),
                (JsonState::Colon, b':') => Some((at + 1, JsonState::Value)),
                _ => None,
            };
            let Some(next) = next else {
                return Some(at);
            };
            (at, state) = next;
            if state == JsonState::Behind {
                self.part_end(at);
            }
        }
        None
    }

    /// In what is open where the JSON ends there is no room for unknown parts, not for the one that it cuts off
    /// either.
    fn left_open(&mut self, end: usize) {
        for open in &self.open {
            let (start, is_unknown) = open.part;
            // What is no value at all is the rest, and not cut off.
            if open.unknown.has_parts() || is_unknown && start < end {
                let place = self.place.up_to(open.place_len);
                let part = &self.cell[start..end];
                self.judge
                    .refuse(place, ViolationKind::Order, part, start, 0);
            }
        }
    }

    /// Begins a part of the innermost array or object.
    fn part(&mut self, at: usize, fits: bool) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        // In an object the key has decided.
        if !open.is_object {
            open.part.1 = open.level > 0 || !fits;
        }
        open.part.0 = at;
        if !open.part.1 && open.unknown.has_parts() {
            let place = self.place.text();
            self.judge
                .refuse(place, ViolationKind::Order, &self.cell[at..=at], at, 0);
        }
    }

    fn part_end(&mut self, end: usize) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        let (start, is_unknown) = open.part;
        if is_unknown && !open.unknown.add(self.cell, start..end) {
            let place = self.place.text();
            let part = &self.cell[start..end];
            self.judge
                .refuse(place, ViolationKind::Order, part, start, 0);
        }
    }

    /// Into an array or object at `here`; the place of its first item.
    fn enter(&mut self, here: Here<'n>, at: usize) -> Here<'n> {
        let is_object = self.cell[at] == b'{';
        let outer = self.open.last().map_or(0, |open| open.level);
        let level = if outer == 0 && here.fits(self.cell[at]) {
            0
        } else {
            outer + 1
        };
        let is_empty = matches!(self.cell.get(at + 1), None | Some(b']' | b'}'));
        if level > UNKNOWN_LEVELS && !is_empty {
            let place = self.place.text();
            self.judge
                .refuse(place, ViolationKind::Order, &self.cell[at..], at, 0);
        }
        self.open.push(OpenContainer {
            here,
            is_object,
            place_len: self.place.len(),
            level,
            keys: Vec::new(),
            part: (at, false),
            unknown: UnknownOrder::default(),
        });
        if is_object { here } else { self.item(here) }
    }

    /// The place of an array's items.
    fn item(&mut self, here: Here<'n>) -> Here<'n> {
        if here.is_known {
            self.place.push_items();
        }
        match &here.node.items {
            Some(node) if here.is_known => Here {
                node,
                is_known: true,
            },
            _ => Here::unknown(),
        }
    }

    fn leave(&mut self, at: usize, byte: u8) -> Option<(usize, JsonState)> {
        let open = self.open.last()?;
        if open.is_object != (byte == b'}') {
            return None;
        }
        self.place.truncate(open.place_len);
        self.open.pop();
        Some((at + 1, JsonState::Behind))
    }

    fn separator(&mut self, at: usize, here: &mut Here<'n>) -> Option<(usize, JsonState)> {
        let open = self.open.last()?;
        self.place.truncate(open.place_len);
        if open.is_object {
            return Some((at + 1, JsonState::Key));
        }
        let array = open.here;
        *here = self.item(array);
        Some((at + 1, JsonState::Value))
    }

    /// A key and the place to which it leads.
    fn key(&mut self, at: usize, here: &mut Here<'n>) -> Option<(usize, JsonState)> {
        let start = at + 1;
        let End::Quote(end) = string_end(self.cell, start) else {
            return None;
        };
        let key = &self.cell[start..end];
        let open = self.open.last_mut()?;
        let Here { node, is_known } = open.here;
        let known = is_known.then(|| node.keys.get(key)).flatten();
        if let Some((key, node)) = known {
            self.place.push_key(key);
            *here = Here {
                node,
                is_known: true,
            };
            open.part.1 = false;
            let others = open.keys.iter().filter(|other| **other == key).count();
            open.keys.push(key);
            if others >= DUPLICATES {
                let place = self.place.text();
                self.judge
                    .refuse(place, ViolationKind::Order, key.as_bytes(), start, 0);
            }
        } else {
            let number = forms::object_key(key);
            let is_next = number.is_some_and(|number| open.unknown.key(number));
            open.part.1 = true;
            if is_known {
                self.place.push_key("*");
            }
            *here = Here::unknown();
            if !is_next {
                self.judge
                    .refuse(self.place.text(), ViolationKind::ObjectKey, key, start, 0);
            }
        }
        Some((end + 1, JsonState::Colon))
    }

    /// A string, number or literal; where it ends. None if there is no whole one.
    fn scalar(&mut self, here: Here<'n>, at: usize) -> Option<usize> {
        let cell = self.cell;
        let fits = here.fits(cell[at]);
        let place = self.place.text();
        if cell[at] == b'"' {
            let start = at + 1;
            let (end, class) = match string_end(self.cell, start) {
                End::Quote(end) => (end, &here.node.class),
                // What the end cuts off is a text, whatever its class.
                End::Cell => (cell.len(), &Class::Text),
                End::Wrong => return None,
            };
            let string = &cell[start..end];
            if fits {
                self.judge
                    .json_string(place, class, (string, start), &mut self.texts);
            } else {
                self.judge.unknown_text(place, string, Flavour::Json, start);
            }
            return Some(cell.len().min(end + 1));
        }
        let literals: &[&str] = if fits {
            &["true", "false", "null"]
        } else {
            &["true", "null"]
        };
        for literal in literals {
            if cell[at..].starts_with(literal.as_bytes()) {
                return Some(at + literal.len());
            }
        }
        let len = number::json_len(&cell[at..])?;
        let number = &cell[at..at + len];
        if fits {
            self.judge.json_number(place, &here.node.class, number, at);
        } else {
            self.judge.unknown_json_number(place, number, at);
        }
        Some(at + len)
    }

    /// From the first byte that cannot continue the JSON all is one text that begins with `x`, which
    /// never can.
    fn rest(&mut self, root: &Node, at: usize) {
        self.left_open(at);
        let column = self.place.column();
        let rest = &self.cell[at..];
        if rest.starts_with(b"x") {
            self.judge.json_text(
                column,
                &root.class,
                (rest, at),
                Flavour::Plain,
                &mut self.texts,
            );
        } else {
            self.judge.refuse(column, ViolationKind::Json, rest, at, 0);
        }
    }
}
