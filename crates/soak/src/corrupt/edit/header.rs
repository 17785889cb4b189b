//! Fields of the file's header.

use test_support::Random;

use super::page::{FILE_HEADER, page_count, put};
use crate::file_set::FileSet;

/// Offset, length and name of each field (<https://sqlite.org/fileformat2.html#the_database_header>).
const FIELDS: &[(usize, usize, &str)] = &[
    (16, 2, "page size"),
    (18, 1, "write version"),
    (19, 1, "read version"),
    (20, 1, "reserved bytes"),
    (21, 1, "maximum payload fraction"),
    (24, 4, "change counter"),
    (28, 4, "page count"),
    (32, 4, "first page of the free list"),
    (36, 4, "count of the free list"),
    (40, 4, "schema cookie"),
    (44, 4, "schema format"),
    (48, 4, "cache size"),
    (52, 4, "largest root"),
    (56, 4, "encoding"),
    (60, 4, "user version"),
    (64, 4, "incremental vacuum"),
    (68, 4, "application id"),
    (92, 4, "counter of the page count"),
    (96, 4, "SQLite version"),
];

/// Gives one field another value, near to its own or far from it.
pub(super) fn field(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (at, len, name) = FIELDS[random.index(FIELDS.len())];
    let old = files.main.get(at..at + len)?;
    let old = old
        .iter()
        .fold(0, |value: u64, byte| value << 8 | u64::from(*byte));
    let pages = page_count(&files.main).unwrap_or(1) as u64;
    let new = match random.below(9) {
        0 => 0,
        1 => 1,
        2 => old.wrapping_add(1),
        3 => old.wrapping_sub(1),
        4 => u64::MAX,
        5 => pages,
        6 => 1 + random.below(pages),
        7 => old << 1,
        _ => random.next_u64(),
    };
    let new = new & (u64::MAX >> (64 - 8 * len));
    put(&mut files.main, at, &new.to_be_bytes()[8 - len..])?;
    Some(format!("the header's {name} was {old} and is {new}"))
}

/// Says the other journal mode, whatever stands beside the file.
pub(super) fn journal_mode(files: &mut FileSet, _: &mut Random) -> Option<String> {
    let version = match files.main.get(18..20)? {
        [1, 1] => 2,
        _ => 1,
    };
    (files.main.len() >= FILE_HEADER).then_some(())?;
    put(&mut files.main, 18, &[version, version])?;
    Some(format!("the header's read and write version are {version}"))
}
