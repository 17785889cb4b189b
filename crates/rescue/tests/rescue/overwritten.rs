//! Rows of which a part was overwritten: they are not found, wherever they lay.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::Path;

use rescue::Rescue;
use sqlite_pages::{
    DatabaseHeader, FreePage, PageFile, PageSource as _, free_space, walk_freelist,
};
use test_support::load_golden;

use crate::reset_file::EmptiedFile;
use crate::rows_of_file::{rows, rows_with_pages};

const PAGE_BYTES: usize = 1024;

/// Of each free page, how many bytes the freelist needs.
fn free_pages(db: &Path) -> (DatabaseHeader, BTreeMap<u32, usize>) {
    let mut pages = PageFile::new(File::open(db).unwrap()).unwrap().unwrap();
    let mut free = BTreeMap::new();
    walk_freelist(&mut pages, |page| {
        let used_bytes = match page {
            FreePage::Trunk { used_bytes, .. } => used_bytes,
            FreePage::Leaf(_) => 0,
        };
        free.insert(page.number(), used_bytes);
    })
    .unwrap();
    (*pages.header(), free)
}

/// Overwrites what of a page belongs to nothing: a free page, or the free space of one in use.
fn overwrite(
    file: &mut [u8],
    (header, free): &(DatabaseHeader, BTreeMap<u32, usize>),
    number: u32,
) {
    let page = &mut file[(number as usize - 1) * PAGE_BYTES..][..PAGE_BYTES];
    match free.get(&number) {
        Some(used_bytes) => page[*used_bytes..].fill(0xa5),
        None => {
            for space in free_space(number, page, header) {
                page[space].fill(0xa5);
            }
        }
    }
}

/// Each row lay on some pages before the reset. Whichever of them is overwritten, the row is not found, but where
/// its bytes are elsewhere too: the server had moved it.
#[test]
fn a_row_is_found_only_where_its_bytes_are() {
    let file = EmptiedFile::new(&format!("PRAGMA page_size = {PAGE_BYTES}"));
    load_golden("v5-wuhu-app-17", &file.open());
    let was = rows_with_pages(&file.db);
    file.reset();
    let left = rows(file.rescue().path());
    let reset = fs::read(&file.db).unwrap();
    let free = free_pages(&file.db);
    let with_rows: BTreeSet<u32> = was.values().flatten().copied().collect();
    let (mut gone, mut in_use) = (0, 0);
    for number in with_rows.into_iter().step_by(4) {
        let mut bytes = reset.clone();
        overwrite(&mut bytes, &free, number);
        fs::write(&file.db, &bytes).unwrap();
        let found = match file.try_rescue().unwrap() {
            Rescue::Found(rescued) => rows(rescued.path()),
            _ => BTreeSet::new(),
        };
        assert!(found.is_subset(&left), "page {number}: more is found");
        gone += left.difference(&found).count();
        in_use += usize::from(!free.1.contains_key(&number) && found != left);
    }
    // A quarter of the pages; some of them are on pages that the new tables use.
    assert!(
        gone > left.len() / 10 && in_use > 0,
        "{gone} of {}, {in_use}",
        left.len()
    );

    // All of them.
    let mut bytes = reset.clone();
    for number in (2..).take(reset.len() / PAGE_BYTES - 1) {
        overwrite(&mut bytes, &free, number);
    }
    fs::write(&file.db, &bytes).unwrap();
    let rescue = file.try_rescue().unwrap();
    assert!(matches!(rescue, Rescue::NothingLeft(_)), "{rescue:?}");
}

/// A disk that loses a sector of a page, or has another one in its place, leaves the pointers of the page as they
/// are. No row of which it had a part comes out of it.
#[test]
fn a_row_of_which_a_sector_is_lost() {
    const SECTOR: usize = 512;
    const LARGE_PAGE: usize = 8192;
    let file = EmptiedFile::new(&format!("PRAGMA page_size = {LARGE_PAGE}"));
    load_golden("v5-wuhu-app-17", &file.open());
    file.open()
        .execute_batch(
            "UPDATE session_entries SET payload = CAST('{\"payload\":{\"text\":\"' || printf('%1500d', id) || \
             '\"},\"type\":\"' || type || '\"}' AS BLOB); VACUUM",
        )
        .unwrap();
    let was = rows_with_pages(&file.db);
    file.reset();
    let reset = fs::read(&file.db).unwrap();
    let (_, free) = free_pages(&file.db);
    let mut found_in_all = 0;
    for sector in 0..LARGE_PAGE / SECTOR {
        let mut bytes = reset.clone();
        for (number, used_bytes) in &free {
            let from = (*number as usize - 1) * LARGE_PAGE + sector * SECTOR;
            if sector * SECTOR < *used_bytes {
                continue;
            }
            match sector % 3 {
                0 => bytes[from..from + SECTOR].fill(0),
                1 => bytes[from..from + SECTOR].fill(0xa5),
                // Text, of the schema.
                _ => bytes.copy_within(LARGE_PAGE - SECTOR..LARGE_PAGE, from),
            }
        }
        fs::write(&file.db, &bytes).unwrap();
        let found = match file.try_rescue().unwrap() {
            Rescue::Found(rescued) => rows(rescued.path()),
            _ => BTreeSet::new(),
        };
        let invented = found.iter().find(|row| !was.contains_key(*row));
        let shown = invented.map(|(table, key)| (table, key.chars().take(80).collect::<String>()));
        assert_eq!(shown, None, "sector {sector}");
        found_in_all += found.len();
    }
    assert!(found_in_all > 100, "{found_in_all}");
}
