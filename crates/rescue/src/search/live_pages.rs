//! The pages that a database uses, so that no row of today is taken for a lost one.

use std::collections::BTreeMap;
use std::io;

use sqlite_pages::{
    FoundPage, PageFault, PageRole, PageSet, PageSource, TreeExtent, TreePage, TreeVisitor,
    is_pointer_map_page, walk_tree,
};

/// The pages that a database uses.
#[derive(Debug)]
pub(crate) struct LivePages {
    pages: PageSet,
    /// Of the last page of each overflow chain, how many bytes are used.
    chain_ends: BTreeMap<u32, usize>,
}

impl LivePages {
    /// Walks the trees with these roots. What is damaged counts as not used.
    pub(crate) fn find(source: &mut impl PageSource, roots: &[u32]) -> io::Result<Self> {
        let mut walk = Walk {
            pages: PageSet::new(source.pages()),
            leaves: PageSet::new(source.pages()),
        };
        for root in roots {
            walk_tree(source, *root, TreeExtent::All, &mut walk)?;
        }
        let mut live = Self {
            pages: walk.pages,
            chain_ends: BTreeMap::new(),
        };
        for leaf in walk.leaves.in_order() {
            live.find_chain_ends(source, leaf)?;
        }
        Ok(live)
    }

    /// Whether the page is used, or is none that could hold rows.
    pub(crate) fn contains(&self, source: &impl PageSource, number: u32) -> bool {
        let header = source.header();
        self.pages.contains(number)
            || number == 1
            || number == header.lock_byte_page()
            || is_pointer_map_page(header, number)
    }

    /// Of the last page of an overflow chain, how many bytes are used.
    pub(crate) fn used_of_chain_end(&self, number: u32) -> Option<usize> {
        self.chain_ends.get(&number).copied()
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
                if !self.pages.contains(number) {
                    break;
                }
                source.read(number, &mut page)?;
                number = u32::from_be_bytes([page[0], page[1], page[2], page[3]]);
            }
            let last = (rest - 1) % bytes_each + 1;
            let used = 4 + usize::try_from(last).unwrap_or(usize::MAX);
            self.chain_ends.insert(number, used);
        }
        Ok(())
    }
}

struct Walk {
    pages: PageSet,
    /// Pages with cells that may have an overflow chain.
    leaves: PageSet,
}

impl TreeVisitor for Walk {
    fn page(&mut self, found: FoundPage) -> bool {
        if !self.pages.insert(found.number) {
            return false;
        }
        if !matches!(found.role, PageRole::FirstOverflow | PageRole::NextOverflow) {
            self.leaves.insert(found.number);
        }
        true
    }

    fn fault(&mut self, _: PageFault, _: PageRole) {}
}
