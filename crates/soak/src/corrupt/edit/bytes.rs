//! Bytes and pages, whatever they hold.

use test_support::Random;

use super::page::{any_page, page_count, page_range, page_size};
use crate::file_set::FileSet;

/// Flips a few bits.
pub(super) fn flip(files: &mut FileSet, random: &mut Random) -> Option<String> {
    flip_bits(&mut files.main, random).map(|done| format!("the file: {done}"))
}

pub(super) fn flip_bits(bytes: &mut [u8], random: &mut Random) -> Option<String> {
    if bytes.is_empty() {
        return None;
    }
    let mut done = Vec::new();
    for _ in 0..=random.below(3) {
        let (at, bit) = (random.index(bytes.len()), random.below(8));
        bytes[at] ^= 1 << bit;
        done.push(format!("bit {bit} of byte {at}"));
    }
    Some(format!("{} flipped", done.join(", ")))
}

/// Overwrites a stretch with random bytes, zeros or ones.
pub(super) fn overwrite(files: &mut FileSet, random: &mut Random) -> Option<String> {
    overwrite_stretch(&mut files.main, random).map(|done| format!("the file: {done}"))
}

pub(super) fn overwrite_stretch(bytes: &mut [u8], random: &mut Random) -> Option<String> {
    if bytes.is_empty() {
        return None;
    }
    let at = random.index(bytes.len());
    let len = (1 << random.below(11)).min(bytes.len() - at);
    let with = random.below(3);
    for byte in &mut bytes[at..at + len] {
        *byte = match with {
            0 => 0,
            1 => 0xff,
            _ => random.next_u64().to_le_bytes()[0],
        };
    }
    let with = ["zeros", "ones", "random bytes"][usize::try_from(with).unwrap_or(2)];
    Some(format!("{len} bytes from {at} on are {with}"))
}

pub(super) fn zero_page(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let page = any_page(&files.main, random)?;
    let range = page_range(&files.main, page)?;
    files.main[range].fill(0);
    Some(format!("page {page} is zeros"))
}

pub(super) fn swap_pages(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (one, other) = two_pages(files, random)?;
    let (first, second) = (
        page_range(&files.main, one)?,
        page_range(&files.main, other)?,
    );
    let moved = files.main[first.clone()].to_vec();
    files.main.copy_within(second.clone(), first.start);
    files.main[second].copy_from_slice(&moved);
    Some(format!("pages {one} and {other} are swapped"))
}

/// A write that went to the wrong place.
pub(super) fn copy_page(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (one, other) = two_pages(files, random)?;
    let (from, to) = (
        page_range(&files.main, one)?,
        page_range(&files.main, other)?,
    );
    files.main.copy_within(from, to.start);
    Some(format!("page {other} holds a copy of page {one}"))
}

fn two_pages(files: &FileSet, random: &mut Random) -> Option<(usize, usize)> {
    // The first page is in other edits often enough.
    let count = page_count(&files.main)?.checked_sub(1)?;
    let mut page = || 2 + random.index(count);
    Some((page(), page())).filter(|(one, other)| one != other)
}

pub(super) fn truncate_at_page(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let page = any_page(&files.main, random)?;
    let range = page_range(&files.main, page)?;
    files.main.truncate(range.start);
    Some(format!("the file ends before page {page}"))
}

pub(super) fn truncate_anywhere(files: &mut FileSet, random: &mut Random) -> Option<String> {
    if files.main.is_empty() {
        return None;
    }
    let len = random.index(files.main.len());
    files.main.truncate(len);
    Some(format!("the file ends after byte {len}"))
}

pub(super) fn append(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let whole = page_size(&files.main)?;
    let len = match random.below(4) {
        0 => 1 + random.index(whole),
        pages => whole * usize::try_from(pages).ok()?,
    };
    let byte = random.next_u64().to_le_bytes()[0];
    files.main.resize(files.main.len() + len, byte);
    Some(format!("{len} bytes {byte} are appended"))
}
