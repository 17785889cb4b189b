//! Reset files with anything in their pages: no panic, no hang, no row that is not in the file.

use std::fs;
use std::path::Path;
use std::time::Duration;

use migrator::History;
use rescue::Rescue;
use test_support::Random;

use super::bytes_of_rows::PiecesOfFile;
use super::new_file;
use super::reset_file::{Ended, ResetFile, open, write_session};
use super::work_time::WorkTime;
use crate::tally::Promise;

/// Sessions of the largest files.
const MOST_SESSIONS: u64 = 20;

/// No small file takes longer.
const MAX_TIME: Duration = Duration::from_secs(5);

pub(super) fn trial(seed: u64, history: &History, folder: &Path) -> Ended {
    let mut random = Random::new(seed);
    let file = ResetFile::make(MOST_SESSIONS, &mut random, history, folder)?;
    if random.once_in(2) {
        write_session(&open(&file.db)?, &mut random, 3, 2000)?;
    }
    let mut bytes = fs::read(&file.db)?;
    let page_bytes = match u16::from_be_bytes([bytes[16], bytes[17]]) {
        1 => 65536,
        bytes => usize::from(bytes),
    };
    for _ in 0..=random.below(12) {
        damage(&mut bytes, page_bytes, &mut random);
    }
    fs::write(&file.db, &bytes)?;
    let began = WorkTime::now();
    let rescued = file.rescue(history);
    let took = began.elapsed();
    let broken = if took > MAX_TIME {
        Some((Promise::NoHang, format!("it takes {} s", took.as_secs())))
    } else if fs::read(&file.db)? != bytes {
        Some((Promise::Untouched, "the file has changed".to_owned()))
    } else if let Ok(Rescue::Found(rescued)) = &rescued {
        let pieces = PiecesOfFile::new(&bytes, page_bytes);
        let value = pieces.value_that_is_not_there(rescued.path())?;
        match value {
            Some(value) => Some((
                Promise::NothingInvented,
                format!("{value} is not in the file"),
            )),
            None => new_file::fault(rescued, history, folder)?,
        }
    } else {
        None
    };
    let end = match rescued {
        Ok(Rescue::Found(_)) => "found".to_owned(),
        Ok(Rescue::NothingLeft(_)) => "nothing is left".to_owned(),
        Ok(Rescue::NothingWasDropped { .. }) => "nothing was dropped".to_owned(),
        Err(error) => format!("error {}", variant(&format!("{error:?}"))),
    };
    Ok((
        end,
        broken.map(|(promise, what)| (promise, format!("{}: {what}", file.about))),
    ))
}

fn variant(shown: &str) -> &str {
    shown.split([' ', '(', '{']).next().unwrap_or_default()
}

/// One damage: bytes by chance, pointers of pages and cells that lead anywhere, loops.
fn damage(bytes: &mut [u8], page_bytes: usize, random: &mut Random) {
    let pages = bytes.len() / page_bytes;
    if pages < 3 {
        return;
    }
    let page = |random: &mut Random| 1 + random.index(pages - 1);
    let number = |random: &mut Random| match random.below(8) {
        0 => u32::MAX,
        1 => 0,
        _ => u32::try_from(page(random) + 1).unwrap_or(0),
    };
    let at = page(random) * page_bytes;
    let put = |bytes: &mut [u8], at: usize, new: &[u8]| {
        if let Some(place) = bytes.get_mut(at..at + new.len()) {
            place.copy_from_slice(new);
        }
    };
    match random.below(8) {
        // The next page of a chain or of the freelist.
        0 | 1 => {
            let next = number(random);
            put(bytes, at, &next.to_be_bytes());
        }
        // The freelist: its first trunk, its length, or an entry of a trunk.
        2 => {
            let field = 32 + 4 * random.index(2);
            let next = number(random);
            put(bytes, field, &next.to_be_bytes());
        }
        3 => {
            let entry = at + 4 * random.index(20);
            let next = number(random);
            put(bytes, entry, &next.to_be_bytes());
        }
        // The kind of a page, its count of cells, where they begin, and pointers to them.
        4 => {
            let kinds = [2, 5, 10, 13];
            bytes[at] = kinds[random.index(kinds.len())];
            let count = two_bytes(random) >> random.below(16);
            put(bytes, at + 3, &count.to_be_bytes());
        }
        5 => {
            for cell in 0..=random.index(12) {
                let to = two_bytes(random) % u16::try_from(page_bytes).unwrap_or(u16::MAX);
                put(bytes, at + 8 + 2 * cell, &to.to_be_bytes());
            }
        }
        // A page of its own somewhere else.
        6 => {
            let from = page(random) * page_bytes;
            bytes.copy_within(from..from + page_bytes, at);
        }
        _ => {
            let from = at + random.index(page_bytes);
            let len = 1 + random.index(60);
            for byte in bytes.iter_mut().skip(from).take(len) {
                *byte = random.next_u64().to_be_bytes()[0];
            }
        }
    }
}

fn two_bytes(random: &mut Random) -> u16 {
    let [one, other, ..] = random.next_u64().to_be_bytes();
    u16::from_be_bytes([one, other])
}
