//! To what each page of a file belongs, so that no row of today is taken for a lost one; and what is damaged.

use std::collections::BTreeMap;
use std::io;

use sqlite_pages::{
    DatabaseHeader, FoundPage, FreePage, PageFault, PageRole, PageSet, PageSource, TreeExtent,
    TreePage, TreeVisitor, is_pointer_map_page, walk_freelist, walk_tree,
};

/// To what each page of a file belongs.
#[derive(Debug)]
pub(crate) struct PageMap {
    /// Pages of trees and of their overflow chains.
    used: PageSet,
    /// Those of them that have cells.
    with_cells: PageSet,
    /// Pages of the freelist.
    free: PageSet,
    /// Those of them of which SQLite reads no byte.
    free_leaves: PageSet,
    /// Whether the freelist names every page that is free.
    is_freelist_whole: bool,
    /// Pages that are not what others say that they are, or say what cannot be.
    damaged: PageSet,
    /// What was found first of that, in words.
    first_fault: Option<String>,
    /// Of the last page of each overflow chain, how many bytes are used.
    chain_ends: BTreeMap<u32, usize>,
    /// Pages of chains that may still be read to find their ends: a hostile chain goes in circles.
    reads_left: u64,
}

impl PageMap {
    /// Walks the trees with these roots, and the freelist.
    pub(crate) fn find(source: &mut impl PageSource, roots: &[u32]) -> io::Result<Self> {
        let pages = source.pages();
        let none = || PageSet::new(pages);
        let mut map = Self {
            used: none(),
            with_cells: none(),
            free: none(),
            free_leaves: none(),
            is_freelist_whole: true,
            damaged: none(),
            first_fault: None,
            chain_ends: BTreeMap::new(),
            reads_left: u64::from(source.pages()) * 2,
        };
        for root in roots {
            walk_tree(source, *root, TreeExtent::All, &mut map)?;
        }
        for page in map.with_cells.clone().in_order() {
            map.find_chain_ends(source, page)?;
        }
        let mut free = none();
        let mut twice = None;
        let faults = walk_freelist(source, |page| {
            if !free.insert(page.number()) {
                twice = Some(page.number());
            }
            if let FreePage::Leaf(number) = page {
                map.free_leaves.insert(number);
            }
        })?;
        map.is_freelist_whole = faults.is_empty();
        map.free = free;
        for fault in faults {
            map.note(fault.page, || fault.to_string());
        }
        let used_too = map.free.in_order().find(|page| map.used.contains(*page));
        for page in used_too.into_iter().chain(twice) {
            map.is_freelist_whole = false;
            map.note(page, || {
                format!("the freelist names page {page}, which is not free, or twice")
            });
        }
        Ok(map)
    }

    /// Whether the page is used, or is none that could hold rows.
    pub(crate) fn is_used(&self, header: &DatabaseHeader, number: u32) -> bool {
        self.used.contains(number)
            || number == 1
            || number == header.lock_byte_page()
            || is_pointer_map_page(header, number)
    }

    /// Whether the page may be one of a chain of a row of today.
    pub(crate) fn may_be_of_chain(&self, number: u32) -> bool {
        !self.with_cells.contains(number) && !self.free.contains(number)
    }

    /// Whether the page has cells of a tree.
    pub(crate) fn has_cells(&self, number: u32) -> bool {
        self.with_cells.contains(number)
    }

    /// Whether nothing names the page, though it is neither used nor free: what named it is damaged.
    pub(crate) fn is_unnamed(&self, header: &DatabaseHeader, number: u32) -> bool {
        let is_counted = header.pages.is_none_or(|pages| number <= pages);
        is_counted && !self.is_used(header, number) && !self.free.contains(number)
    }

    /// Whether the page is free, and SQLite reads no byte of it.
    pub(crate) fn is_free_leaf(&self, number: u32) -> bool {
        self.free_leaves.contains(number)
    }

    /// Whether the freelist names every page that is free.
    pub(crate) fn is_freelist_whole(&self) -> bool {
        self.is_freelist_whole
    }

    /// Of the last page of an overflow chain, how many bytes are used.
    pub(crate) fn used_of_chain_end(&self, number: u32) -> Option<usize> {
        self.chain_ends.get(&number).copied()
    }

    /// Makes a page one that is used.
    pub(crate) fn use_page(&mut self, number: u32) {
        self.used.insert(number);
    }

    /// Pages that are damaged, and what was found first; none where every page is as it should be.
    pub(crate) fn damage(&self, source: &impl PageSource) -> (u32, Option<String>) {
        let unnamed = || (2..=source.pages()).find(|page| self.is_unnamed(source.header(), *page));
        let unnamed = || unnamed().map(|page| format!("page {page} is neither used nor free"));
        (
            self.damaged.len(),
            self.first_fault.clone().or_else(unnamed),
        )
    }

    fn note(&mut self, page: u32, fault: impl FnOnce() -> String) {
        self.damaged.insert(page.max(1));
        self.first_fault.get_or_insert_with(fault);
    }

    fn find_chain_ends(&mut self, source: &mut impl PageSource, leaf: u32) -> io::Result<()> {
        let header = *source.header();
        let bytes_each = u64::from(header.usable_bytes()) - 4;
        let mut page = vec![0; header.page_bytes as usize];
        source.read(leaf, &mut page)?;
        let Ok(tree_page) = TreePage::parse(leaf, &page, &header) else {
            return Ok(());
        };
        let chains: Vec<(u32, u64)> = tree_page
            .cells()
            .filter_map(|cell| cell.ok()?.payload)
            .filter_map(|payload| {
                Some((
                    payload.overflow?,
                    payload.len_bytes - payload.local.len() as u64,
                ))
            })
            .collect();
        for (mut number, rest) in chains {
            for _ in 1..rest.div_ceil(bytes_each) {
                if !self.used.contains(number) || self.reads_left == 0 {
                    break;
                }
                self.reads_left -= 1;
                source.read(number, &mut page)?;
                number = u32::from_be_bytes([page[0], page[1], page[2], page[3]]);
            }
            let last = (rest - 1) % bytes_each + 1;
            let used = 4 + usize::try_from(last).unwrap_or(usize::MAX);
            if self.used.contains(number) && !self.with_cells.contains(number) {
                self.chain_ends.insert(number, used);
            }
        }
        Ok(())
    }
}

impl TreeVisitor for PageMap {
    fn page(&mut self, found: FoundPage) -> bool {
        if !self.used.insert(found.number) {
            self.note(found.number, || {
                format!("two pages name page {}", found.number)
            });
            return false;
        }
        if !matches!(found.role, PageRole::FirstOverflow | PageRole::NextOverflow) {
            self.with_cells.insert(found.number);
        }
        true
    }

    fn fault(&mut self, fault: PageFault, _: PageRole) {
        self.note(fault.page, || fault.to_string());
    }
}
