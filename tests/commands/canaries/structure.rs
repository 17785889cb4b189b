//! A message in structure: no word of it stands in the file, and whoever knows how can read it from which of two values
//! stands where.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use test_support::tree;

use super::channels::entry;
use crate::sandbox::Sandbox;

/// What may stand for the two bits in an array of JSON that no rule names.
const JSON_BITS: [[&str; 2]; 11] = [
    ["false", "true"],
    ["0", "1"],
    ["0.0", "1.0"],
    ["null", "{}"],
    ["[]", "{}"],
    ["2147483647", "2147483648"],
    ["1e4", "1e9"],
    ["1", "491234567"],
    ["\"a\"", "\"anna\""],
    ["\"./a\"", "\"../a\""],
    ["1", " 1"],
];

/// The same in a column of a user's table, a row each.
const CELL_BITS: [[&str; 2]; 6] = [
    ["0", "1"],
    ["NULL", "0"],
    ["NULL", "'anna'"],
    ["1", "1.5"],
    ["'a'", "'meyer'"],
    ["x'00'", "x'0001'"],
];

/// Writes the bits of a message in every way.
fn plant(conn: &Connection, message: &str) {
    let bits = || {
        message
            .bytes()
            .flat_map(|byte| (0..8).map(move |bit| usize::from(byte >> bit & 1)))
    };
    for spelled in JSON_BITS {
        let values: Vec<&str> = bits().map(|bit| spelled[bit]).collect();
        let payload = format!("{{\"payload\":{{\"what\":[{}]}}}}", values.join(","));
        conn.execute_batch(&entry(&payload)).unwrap();
        let members: Vec<String> = (0..)
            .zip(&values)
            .map(|(at, value)| format!("\"k{at}\":{value}"))
            .collect();
        let payload = format!("{{\"payload\":{{\"what\":{{{}}}}}}}", members.join(","));
        conn.execute_batch(&entry(&payload)).unwrap();
    }
    for (number, spelled) in CELL_BITS.iter().enumerate() {
        conn.execute_batch(&format!("CREATE TABLE mine{number}(a)"))
            .unwrap();
        for bit in bits() {
            let insert = format!("INSERT INTO mine{number} VALUES({})", spelled[bit]);
            conn.execute_batch(&insert).unwrap();
        }
    }
}

/// What captures publish of a database with such a message, and its own text.
fn captured(message: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("PRAGMA synchronous=OFF; BEGIN").unwrap();
    plant(&conn, message);
    conn.execute_batch("COMMIT").unwrap();
    drop(conn);
    for (out, choice) in [("out/some", "--force"), ("out/all", "--all")] {
        let words = [
            "--key-file",
            "key",
            "--name",
            "v5-damage",
            "--out",
            out,
            choice,
            "wuhu.sqlite",
        ];
        sandbox.capture(&words).assert().code(0);
    }
    let mut files = tree(&sandbox.path("out"));
    files.retain(|name, _| !name.ends_with(".wuhu-capture.PRIVATE"));
    files.insert("source".into(), sandbox.dump("wuhu.sqlite").into_bytes());
    files
}

/// Two messages with the same letters: each place has as many of both bits, and the file is as long.
#[test]
fn which_of_two_values_stands_where_is_not_sent() {
    let [first, second] = ["anna meyer", "meyer anna"].map(captured);
    assert!(first.keys().eq(second.keys()));
    let differs = |name: &&PathBuf| first[*name] != second[*name];
    let differ: Vec<&PathBuf> = first.keys().filter(differs).collect();
    assert_eq!(differ, [Path::new("source")]);
}
