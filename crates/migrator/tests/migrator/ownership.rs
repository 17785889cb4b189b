//! Pages of the freelist, whatever it says.

use std::fs;

use migrator::Outcome;

use crate::fixture::Db;
use crate::kinds::reset_sessions;

/// Bytes of a page of every file here.
const PAGE_BYTES: usize = 4096;

/// What the free list begins with, as the header says it.
const FIRST_TRUNK: usize = 32;
const FREE_PAGES: usize = 36;

fn put(bytes: &mut [u8], at: usize, value: u32) {
    bytes[at..at + 4].copy_from_slice(&value.to_be_bytes());
}

fn get(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap())
}

/// Where a page begins.
fn start(page: u32) -> usize {
    (page as usize - 1) * PAGE_BYTES
}

/// The file of a hard reset, of which `inspect` counts the free pages that hold data.
#[test]
fn a_free_list_that_goes_in_a_circle_ends() {
    let db = Db::at(6);
    reset_sessions(&db.open());
    db.sql("CREATE TABLE gone(x); INSERT INTO gone VALUES (randomblob(40000)); DROP TABLE gone");
    let mut bytes = db.bytes();
    {
        let bytes = &mut bytes[..];
        let trunk = get(bytes, FIRST_TRUNK);
        put(bytes, start(trunk), trunk);
        put(bytes, start(trunk) + 4, 0);
        put(bytes, FREE_PAGES, u32::MAX);
    }
    fs::write(&db.path, bytes).unwrap();
    let seen = db.inspect().unwrap();
    assert_eq!(seen.free_pages_with_data, Some(1));
    assert!(matches!(db.migrate(), Ok(Outcome::Nothing { .. })));
}
