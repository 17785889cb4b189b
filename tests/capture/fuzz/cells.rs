//! Cells that mean something to the transforms, and what random edits make of them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use canon::Cell;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rusqlite::types::ValueRef;

use super::tables;
use crate::capture::load;

/// What changes the meaning of the bytes around it.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\\u",
    b"\\ud83d",
    b"\\ude00",
    b"\\ud83d\\ude00",
    b"\\u0000",
    b"\\/",
    b"\\n",
    b"\\x",
    b"\0",
    b"\n",
    b"\r\n",
    b"\x01",
    b"\x7f",
    b"\xff",
    b"\xc3",
    b"\xe2\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xef\xbb\xbf",
    b"\xe2\x80\x8d",
    b" ",
    b"-",
    b"0",
    b"00",
    b"1e",
    b"1e400",
    b"-0.0",
    b"9223372036854775808",
    b"1.",
    b"tru",
    b"true",
    b"null",
    b"NaN",
    b"/",
    b"~/",
    b"../",
    b"'",
    b"''",
    b"=",
    b"==",
    b"blob://",
    b"/sha256-",
    b"2026-02-30 25:00:00",
    b"2026-11-23T19:21:39.123456789Z",
    b"0001-01-01 00:00:00.000",
    b"12c6f845-4c5d-43de-a31b-60784c2e909b",
    b"12C6F845-4C5D-43DE-A31B-60784C2E909B",
    b"00000000-0000-4000-8000-000000000000",
    b"id-bcdfbcdfghjkmnpqrstvbc",
    b"xxxxxxxx",
    b"key-1",
    "\u{436}\u{6587}\u{1d569}".as_bytes(),
    "\u{1f468}\u{200d}\u{1f469}".as_bytes(),
    "\u{202e}".as_bytes(),
];

/// Every text of a database that a server left, once.
fn seeds() -> &'static [Vec<u8>] {
    static SEEDS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    SEEDS.get_or_init(|| {
        let conn = load("grown");
        let mut found = BTreeSet::new();
        for (table, columns) in tables() {
            let sql = format!("SELECT \"{}\" FROM \"{table}\"", columns.join("\", \""));
            let mut statement = conn.prepare(&sql).unwrap();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                for at in 0..columns.len() {
                    if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(at).unwrap()
                    {
                        found.insert(bytes.to_vec());
                    }
                }
            }
        }
        found.into_iter().collect()
    })
}

/// What is done to a text that was JSON, an id, a time.
#[derive(Debug, Clone)]
enum Edit {
    CutBehind(Index),
    CutBefore(Index),
    Put(Index, Vec<u8>),
    Splice(Index, Vec<u8>, Index),
    Flip(Index, u8),
    Repeat(Index, Index, usize),
    Wrap(usize, bool),
    AsString,
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    let piece = || select(PIECES).prop_map(<[u8]>::to_vec);
    prop_oneof![
        2 => at().prop_map(Edit::CutBehind),
        1 => at().prop_map(Edit::CutBefore),
        6 => (at(), piece()).prop_map(|(at, piece)| Edit::Put(at, piece)),
        2 => (at(), select(seeds()), at()).prop_map(|(at, seed, from)| Edit::Splice(at, seed, from)),
        3 => (at(), any::<u8>()).prop_map(|(at, byte)| Edit::Flip(at, byte)),
        1 => (at(), at(), 1..40_usize).prop_map(|(a, b, times)| Edit::Repeat(a, b, times)),
        1 => (1..300_usize, any::<bool>()).prop_map(|(depth, is_array)| Edit::Wrap(depth, is_array)),
        1 => Just(Edit::AsString),
    ]
}

fn edited(mut bytes: Vec<u8>, edits: Vec<Edit>) -> Vec<u8> {
    for edit in edits {
        let end = bytes.len();
        let place = |at: Index| at.index(end + 1);
        match edit {
            Edit::CutBehind(at) => bytes.truncate(place(at)),
            Edit::CutBefore(at) => drop(bytes.drain(..place(at))),
            Edit::Put(at, piece) => drop(bytes.splice(place(at)..place(at), piece)),
            Edit::Splice(at, seed, from) => {
                let tail = seed[from.index(seed.len() + 1)..].to_vec();
                drop(bytes.splice(place(at).., tail));
            }
            Edit::Flip(at, byte) if end > 0 => bytes[at.index(end)] = byte,
            Edit::Flip(..) => {}
            Edit::Repeat(a, b, times) => {
                let (from, to) = (place(a).min(place(b)), place(a).max(place(b)));
                let part = bytes[from..to.min(from + 200)].repeat(times);
                drop(bytes.splice(from..from, part));
            }
            Edit::Wrap(depth, is_array) => {
                let (open, close) = if is_array {
                    ("[", "]")
                } else {
                    ("{\"a\":", "}")
                };
                bytes = [
                    open.repeat(depth).as_bytes(),
                    &bytes,
                    close.repeat(depth).as_bytes(),
                ]
                .concat();
            }
            Edit::AsString => {
                bytes = serde_json::to_vec(&String::from_utf8_lossy(&bytes)).unwrap();
            }
        }
    }
    bytes
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        1 => vec(any::<u8>(), 0..60),
        2 => vec(select(PIECES), 0..12).prop_map(|pieces| pieces.concat()),
        6 => (select(seeds()), vec(edit(), 0..6)).prop_map(|(seed, edits)| edited(seed, edits)),
        1 => ("[x ]{1,80}", 1..400_usize).prop_map(|(text, times)| text.repeat(times).into_bytes()),
    ]
}

pub(super) fn cell() -> impl Strategy<Value = Cell> {
    const EDGES: &[i64] = &[
        0,
        1,
        -1,
        i64::MAX,
        i64::MIN,
        1 << 31,
        1 << 32,
        1 << 53,
        1_764_000_000,
        -62_135_596_800,
        64_092_211_200,
    ];
    const REALS: &[f64] = &[
        0.0,
        -0.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        f64::MIN_POSITIVE,
        f64::MAX,
        1_764_000_000.123_4,
        4_133_980_799.999_9,
        631_152_000.0,
        9_007_199_254_740_993.0,
        0.5,
    ];
    prop_oneof![
        1 => Just(Cell::Null),
        1 => prop_oneof![any::<i64>(), select(EDGES), 1_700_000_000..1_800_000_000_i64].prop_map(Cell::Integer),
        1 => prop_oneof![any::<f64>(), select(REALS), 1.7e9..1.8e9_f64].prop_map(Cell::Real),
        4 => bytes().prop_map(Cell::Text),
        4 => bytes().prop_map(Cell::Blob),
    ]
}
