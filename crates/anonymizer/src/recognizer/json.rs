//! JSON up to where it stops being JSON, without recursion: strings, numbers and keys must be those of
//! their places.

use super::forms;
use super::number;
use super::recognition::ViolationKind;
use super::text_filler::Flavour;
use super::value::Judge;
use crate::policy::{Node, Policy};

/// Judges a cell of class `json`.
pub(super) fn judge(judge: &mut Judge<'_>, column: &str, node: &Node, cell: &[u8]) {
    let reader = JsonReader {
        judge,
        cell,
        place: format!("{column}:"),
        column_len: column.len(),
        open: Vec::new(),
    };
    reader.read(Here {
        node,
        is_known: true,
    });
}

/// How a string ends.
enum End {
    /// With the quote at this byte.
    Quote(usize),
    /// With the cell, before its quote.
    Cell,
    /// With something that no string may hold.
    Wrong,
}

/// The place of a value that is to come.
#[derive(Clone, Copy)]
struct Here<'n> {
    node: &'n Node,
    /// Everything below an unknown key is one place, so that no place is longer than the policy's.
    is_known: bool,
}

/// An array or object that is open.
struct OpenContainer<'n> {
    here: Here<'n>,
    is_object: bool,
    /// The length of its own place.
    place_len: usize,
    /// The greatest `key-N` in it so far.
    keys: u32,
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
    /// Of the value at hand, the colon before the path included.
    place: String,
    column_len: usize,
    open: Vec<OpenContainer<'n>>,
}

impl<'n> JsonReader<'_, '_, 'n> {
    fn read(mut self, root: Here<'n>) {
        let (mut here, mut state, mut at) = (root, JsonState::Value, 0);
        while let Some(byte) = self.cell.get(at).copied() {
            let next = match (state, byte) {
                (_, b' ' | b'\t' | b'\n' | b'\r') => {
                    at += 1;
                    continue;
                }
                (JsonState::Value | JsonState::FirstItem, b'[' | b'{') => {
                    here = self.enter(here, byte == b'{');
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
                return self.rest(root.node, at);
            };
            (at, state) = next;
        }
    }

    /// Into an array or object at `here`; the place of its first item.
    fn enter(&mut self, here: Here<'n>, is_object: bool) -> Here<'n> {
        self.open.push(OpenContainer {
            here,
            is_object,
            place_len: self.place.len(),
            keys: 0,
        });
        if is_object { here } else { self.item(here) }
    }

    /// The place of an array's items.
    fn item(&mut self, here: Here<'n>) -> Here<'n> {
        if here.is_known {
            self.place.push_str("[]");
        }
        match &here.node.items {
            Some(node) if here.is_known => Here {
                node,
                is_known: true,
            },
            _ => unknown(),
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
        let end = match self.string_end(start) {
            End::Quote(end) => end,
            End::Cell => return Some((self.cut(start), JsonState::Colon)),
            End::Wrong => return None,
        };
        let key = &self.cell[start..end];
        let open = self.open.last_mut()?;
        let Here { node, is_known } = open.here;
        let known = std::str::from_utf8(key)
            .ok()
            .filter(|_| is_known)
            .and_then(|key| node.keys.get_key_value(key));
        if let Some((key, node)) = known {
            if self.place.len() > self.column_len + 1 {
                self.place.push('.');
            }
            self.place.push_str(key);
            *here = Here {
                node,
                is_known: true,
            };
        } else {
            let number = forms::object_key(key);
            let is_next = number.is_some_and(|number| number <= open.keys + 1);
            open.keys = open.keys.max(number.unwrap_or(0));
            if is_known {
                let separator = if self.place.len() > self.column_len + 1 {
                    "."
                } else {
                    ""
                };
                self.place.push_str(separator);
                self.place.push('*');
            }
            *here = unknown();
            if !is_next {
                self.judge
                    .refuse(&self.place, ViolationKind::ObjectKey, key, start, 0);
            }
        }
        Some((end + 1, JsonState::Colon))
    }

    /// A string, number or literal; where it ends. None if there is no whole one.
    fn scalar(&mut self, here: Here<'n>, at: usize) -> Option<usize> {
        let cell = self.cell;
        if cell[at] == b'"' {
            let start = at + 1;
            return match self.string_end(start) {
                End::Quote(end) => {
                    self.string(here, &cell[start..end], start);
                    Some(end + 1)
                }
                End::Cell => Some(self.cut(start)),
                End::Wrong => None,
            };
        }
        for literal in ["true", "false", "null"] {
            if cell[at..].starts_with(literal.as_bytes()) {
                return Some(at + literal.len());
            }
        }
        let len = number::json_len(&cell[at..])?;
        let place = shown(&self.place, self.column_len);
        let number = &cell[at..at + len];
        self.judge.json_number(place, &here.node.class, number, at);
        Some(at + len)
    }

    fn string(&mut self, here: Here<'n>, string: &[u8], start: usize) {
        let place = shown(&self.place, self.column_len);
        self.judge
            .json_string(place, &here.node.class, string, start);
    }

    /// A string that the end cuts off is a text, whatever its class; where the cell ends.
    fn cut(&mut self, start: usize) -> usize {
        let cell = self.cell;
        self.string(unknown(), &cell[start..], start);
        cell.len()
    }

    fn string_end(&self, start: usize) -> End {
        let mut at = start;
        loop {
            at += match self.cell.get(at) {
                None => return End::Cell,
                Some(b'"') => return End::Quote(at),
                Some(b'\\') => match self.escape_len(at) {
                    Some(len) => len,
                    None => return End::Wrong,
                },
                Some(..b' ') => return End::Wrong,
                Some(_) => 1,
            };
        }
    }

    /// The length of an escape; one that the end cuts off is taken whole.
    fn escape_len(&self, at: usize) -> Option<usize> {
        match self.cell.get(at + 1) {
            None => Some(1),
            Some(b'u') => {
                let end = self.cell.len().min(at + 6);
                let digits = &self.cell[at + 2..end];
                digits.iter().all(u8::is_ascii_hexdigit).then_some(end - at)
            }
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Some(2),
            Some(_) => None,
        }
    }

    /// From the first byte that cannot continue the JSON all is one text that begins with `x`, which
    /// never can.
    fn rest(self, root: &Node, at: usize) {
        let column = shown(&self.place[..=self.column_len], self.column_len);
        let rest = &self.cell[at..];
        if rest.starts_with(b"x") {
            self.judge
                .shape(column, &root.class, rest, Flavour::Plain, at);
        } else {
            self.judge.refuse(column, ViolationKind::Json, rest, at, 0);
        }
    }
}

fn unknown() -> Here<'static> {
    Here {
        node: Policy::unknown(),
        is_known: false,
    }
}

/// Without the colon, where no path follows it.
fn shown(place: &str, column_len: usize) -> &str {
    if place.len() == column_len + 1 {
        &place[..column_len]
    } else {
        place
    }
}
