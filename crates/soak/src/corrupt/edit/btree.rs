//! The pages of tables and indexes: their types, cells and children.

use test_support::Random;

use super::page::{
    INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE, any_btree_page, any_page, put,
    put_page_number, u32_at,
};
use crate::file_set::FileSet;

const INTERIOR: &[u8] = &[INTERIOR_INDEX, INTERIOR_TABLE];
const ALL: &[u8] = &[INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE];

/// A child is any page, or the page itself: a tree that loops.
pub(super) fn child(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let page = any_btree_page(&files.main, random, INTERIOR)?;
    let children = page.children(&files.main);
    let at = children[random.index(children.len())];
    let new = if random.once_in(4) {
        page.number
    } else {
        any_page(&files.main, random)?
    };
    put_page_number(&mut files.main, at, new)?;
    Some(format!("a child of page {} is page {new}", page.number))
}

/// Two interior pages have the same child.
pub(super) fn shared_child(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let one = any_btree_page(&files.main, random, INTERIOR)?;
    let other = any_btree_page(&files.main, random, INTERIOR)?;
    let (from, to) = (one.children(&files.main), other.children(&files.main));
    let child = u32_at(&files.main, from[random.index(from.len())])?;
    let at = to[random.index(to.len())];
    put(&mut files.main, at, &child.to_be_bytes())?;
    Some(format!(
        "page {child}, a child of page {}, is one of page {}",
        one.number, other.number
    ))
}

pub(super) fn cell_count(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let page = any_btree_page(&files.main, random, ALL)?;
    let old = page.cell_count(&files.main);
    let new = match random.below(4) {
        0 => 0,
        1 => old.saturating_sub(1),
        2 => old + 1,
        _ => random.index(1 << 16),
    };
    put(
        &mut files.main,
        page.header + 3,
        &u16::try_from(new).ok()?.to_be_bytes(),
    )?;
    Some(format!(
        "page {} has {new} cells and had {old}",
        page.number
    ))
}

/// A cell begins elsewhere, or two begin at one place.
pub(super) fn cell_pointer(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let page = any_btree_page(&files.main, random, ALL)?;
    let count = page.cell_count(&files.main);
    if count == 0 {
        return None;
    }
    let (cell, other) = (random.index(count), random.index(count));
    let offset = match random.below(3) {
        0 => u16::try_from(random.below(1 << 16)).ok()?,
        _ => u16::try_from(page.cell(&files.main, other)?.checked_sub(page.start)?).ok()?,
    };
    put(
        &mut files.main,
        page.cell_pointer(cell),
        &offset.to_be_bytes(),
    )?;
    Some(format!(
        "cell {cell} of page {} begins at {offset}",
        page.number
    ))
}

pub(super) fn page_type(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let page = any_btree_page(&files.main, random, ALL)?;
    let new = ALL[random.index(ALL.len())];
    put(&mut files.main, page.header, &[new])?;
    Some(format!(
        "page {} has type {new} and had {}",
        page.number, page.page_type
    ))
}
