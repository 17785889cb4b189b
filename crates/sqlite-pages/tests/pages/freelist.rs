//! The freelist, also one that ends nowhere.

use sqlite_pages::{DatabaseHeader, FreePage, PageSource, walk_freelist};

use crate::fixture::{File, Made, pages_of};

/// A file of which most pages are free, with more than one trunk.
fn emptied() -> Vec<u8> {
    File::of(
        Made {
            page_bytes: 512,
            ..Made::PLAIN
        },
        "CREATE TABLE t(x); \
         WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 400) \
         INSERT INTO t SELECT zeroblob(400) FROM c; DROP TABLE t",
    )
    .bytes()
}

#[track_caller]
fn check(bytes: Vec<u8>, expected: &str) {
    let mut source = pages_of(bytes);
    let faults = walk_freelist(&mut source, |_| {}).unwrap();
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults.join("; "), expected);
}

fn put(bytes: &mut [u8], at: usize, value: u32) {
    bytes[at..at + 4].copy_from_slice(&value.to_be_bytes());
}

/// Where a page begins.
fn start(page: u32) -> usize {
    (page as usize - 1) * 512
}

#[test]
fn every_free_page_is_visited_once() {
    let bytes = emptied();
    let mut source = pages_of(bytes.clone());
    let (mut trunks, mut leaves) = (0, 0);
    let mut visit = |free| match free {
        FreePage::Trunk { .. } => trunks += 1,
        FreePage::Leaf(_) => leaves += 1,
    };
    assert_eq!(walk_freelist(&mut source, &mut visit).unwrap(), []);
    assert_eq!(trunks + leaves, source.header().free_pages);
    assert!(trunks > 2, "{trunks}");
    check(bytes, "");
}

#[test]
fn a_circle_ends_whatever_the_count() {
    let mut bytes = emptied();
    let first = DatabaseHeader::parse(&bytes).unwrap().first_trunk;
    put(&mut bytes, start(first), first);
    put(&mut bytes, start(first) + 4, 0);
    put(&mut bytes, 36, u32::MAX);
    check(
        bytes,
        &format!(
            "page {first} is in a freelist that goes in a circle; \
             page 1 says that 4294967295 pages are free, and the freelist has 1"
        ),
    );
}

#[test]
fn what_cannot_be_is_a_fault() {
    let sound = emptied();
    let header = DatabaseHeader::parse(&sound).unwrap();
    let (first, free) = (header.first_trunk, header.free_pages);
    let mut bytes = sound.clone();
    put(&mut bytes, start(first) + 4, 127);
    check(
        bytes,
        &format!(
            "page {first} is a trunk of the freelist with more entries than fit; \
             page 1 says that {free} pages are free, and the freelist has 0"
        ),
    );
    let mut bytes = sound.clone();
    put(&mut bytes, start(first) + 8, 100_000);
    check(
        bytes,
        &format!("page {first} names page 100000, which the file does not have"),
    );
    let mut bytes = sound.clone();
    put(&mut bytes, start(first) + 12, 1);
    check(
        bytes,
        &format!("page {first} names page 1, which the file does not have"),
    );
    let mut bytes = sound;
    put(&mut bytes, 32, 0);
    check(
        bytes,
        &format!("page 1 says that {free} pages are free, and the freelist has 0"),
    );
}
