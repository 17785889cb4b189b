//! To whom the pages of a file belong: each to one owner, or the file is not written.
//!
//! A migration frees pages, takes free ones and appends others. SQLite believes what the freelist, the schema
//! and the trees say; where two of them claim a page, one overwrites what the other still has. So before the
//! first write the pages are read without SQLite: the trees that will be written in full, with their overflow
//! chains; of all others the interior pages, which name every leaf; the freelist; the pointer map.
//!
//! That leaves the overflow chains of trees that will not be written, such as the long payloads of transcripts:
//! only their leaves name them. They are read where it matters, and only there (`must_read_all`).

mod claims;
mod findings;
pub(crate) mod trees;

use std::io;

use sqlite_pages::{
    DatabaseHeader, PageSet, PageSource, PointerKind, PointerMap, is_pointer_map_page,
};

use crate::detect::ownership::claims::Claims;
use crate::detect::ownership::findings::Findings;
use crate::detect::ownership::trees::Tree;

/// Pages up to which all of a file is read: 16 MB of usual pages, a few milliseconds.
pub(crate) const READ_WHOLE: u32 = 4096;

/// How many shared pages are named with their owners.
const NAMED: usize = 6;

/// The owners of a file in which every page that was looked at has one.
#[derive(Debug, Clone)]
pub(crate) struct PageOwners {
    /// Trees that will not be written.
    pub(crate) kept: Vec<Tree>,
    /// Their pages, as far as they are known.
    pub(crate) kept_pages: PageSet,
    /// Pages of no owner that is known: the overflow pages of those trees, where these were not read.
    pub(crate) others: u32,
    header: DatabaseHeader,
}

impl PageOwners {
    /// Whether SQLite moves pages that nothing is written to: where there is a pointer map, a new root is made behind the
    /// others, and what lay there moves away.
    pub(crate) fn may_move(&self) -> bool {
        self.header.has_pointer_map()
    }

    /// How many of so many pages are SQLite's own: the pointer map, and the page of its locks.
    pub(crate) fn own_pages(&self, pages: u32) -> u32 {
        let own = |page: &u32| {
            is_pointer_map_page(&self.header, *page) || *page == self.header.lock_byte_page()
        };
        u32::try_from((1..=pages).filter(own).count()).unwrap_or(u32::MAX)
    }
}

/// The owners of all pages, or what is wrong, in words.
pub(crate) fn examine(
    pages: &mut impl PageSource,
    trees: &[Tree],
) -> io::Result<Result<PageOwners, Vec<String>>> {
    let mut is_whole = pages.pages() <= READ_WHOLE;
    let mut claims = Claims::read(pages, trees, is_whole, &[])?;
    if !is_whole && claims.findings.is_empty() && must_read_all(pages, &claims)? {
        is_whole = true;
        claims = Claims::read(pages, trees, is_whole, &[])?;
    }
    let shared: Vec<u32> = claims.shared.in_order().take(NAMED).collect();
    let mut findings = if shared.is_empty() {
        Findings::default()
    } else {
        let named = Claims::read(pages, trees, is_whole, &shared)?;
        named.owners_of(claims.shared.len())
    };
    findings.extend(std::mem::take(&mut claims.findings));
    if findings.is_empty() {
        findings = pointer_map_findings(pages, &claims)?;
    }
    if !findings.is_empty() {
        return Ok(Err(findings.lines()));
    }
    let kept = trees.iter().filter(|tree| !tree.is_written);
    Ok(Ok(PageOwners {
        kept: kept.cloned().collect(),
        others: pages.pages() - claims.claimed.len(),
        kept_pages: claims.kept,
        header: *pages.header(),
    }))
}

/// Whether the leaves of trees that will not be written must be read, because one of their overflow chains may
/// hold a page that the migration frees or takes.
///
/// Pages are taken from the freelist, or appended, and had no owner; and those of the written trees
/// are freed. A page cannot be of a sound chain where its first four bytes, which there are the number of the
/// next page, are neither 0 nor
/// that of a page without a known owner; and where it is all zeros, nothing can be lost with it. So are most
/// free pages: emptied leaves, and chains but for their last page. The schema's own chains count for nothing:
/// their text was read, and is no payload.
fn must_read_all(pages: &mut impl PageSource, claims: &Claims) -> io::Result<bool> {
    if claims.written_overflow {
        return Ok(true);
    }
    let mut page = vec![0; pages.header().page_bytes as usize];
    for number in claims.free_leaves.in_order() {
        pages.read(number, &mut page)?;
        let next = page
            .first_chunk()
            .map_or(0, |next| u32::from_be_bytes(*next));
        let may_be_next = next == 0 || next <= pages.pages() && !claims.claimed.contains(next);
        if may_be_next && page.iter().any(|byte| *byte != 0) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What the pointer map says otherwise of pages whose owner is known, and the header of the last root. SQLite
/// moves pages by them.
fn pointer_map_findings(pages: &mut impl PageSource, claims: &Claims) -> io::Result<Findings> {
    let mut findings = Findings::default();
    let Some(mut map) = PointerMap::new(pages.header()) else {
        return Ok(findings);
    };
    let (recorded, last) = (pages.header().last_root, claims.roots.in_order().last());
    if last != Some(recorded) {
        let last = last.unwrap_or(0);
        findings.add(|| {
            format!("by the header the last root is page {recorded}, and it is page {last}")
        });
    }
    for number in claims.claimed.in_order() {
        let Some(entry) = map.entry(pages, number)? else {
            continue;
        };
        let is_right = match entry.kind {
            PointerKind::Free => claims.free.contains(number),
            PointerKind::Root => claims.roots.contains(number),
            PointerKind::FirstOverflow | PointerKind::NextOverflow => {
                claims.overflow.contains(number)
            }
            PointerKind::Tree => {
                let sets = [&claims.free, &claims.roots, &claims.overflow];
                sets.iter().all(|set| !set.contains(number))
            }
            PointerKind::Unknown(_) => number == pages.header().lock_byte_page(),
        };
        if !is_right {
            findings.add(|| format!("the pointer map says something else of page {number}"));
        }
    }
    Ok(findings)
}
