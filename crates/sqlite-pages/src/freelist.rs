//! The freelist: trunk pages in a list, each with the numbers of further free pages (1.5).

use std::io;

use crate::bytes::u32_at;
use crate::page_fault::{PageFault, PageFaultKind};
use crate::page_set::PageSet;
use crate::source::PageSource;

/// A page of the freelist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FreePage {
    /// A trunk, of which so many bytes from its beginning are used by the list itself.
    Trunk {
        /// Counted from 1.
        number: u32,
        /// What of it cannot hold anything of before it was free.
        used_bytes: usize,
    },
    /// A page that a trunk names.
    Leaf(u32),
}

impl FreePage {
    /// Its number, counted from 1.
    #[must_use]
    pub fn number(self) -> u32 {
        match self {
            Self::Trunk { number, .. } | Self::Leaf(number) => number,
        }
    }
}

/// Visits each free page in the order in which SQLite would use it; the faults that there are. Ends at a
/// trunk that was there before, and where there are more free pages than the header says.
pub fn walk_freelist(
    source: &mut impl PageSource,
    mut visit: impl FnMut(FreePage),
) -> io::Result<Vec<PageFault>> {
    let header = *source.header();
    let most_entries = header.usable_bytes() / 4 - 2;
    let (mut faults, mut trunks) = (Vec::new(), PageSet::new(source.pages()));
    let mut page = vec![0; header.page_bytes as usize];
    let (mut by, mut trunk, mut found) = (1, header.first_trunk, 0_u32);
    let mut fault = |page, kind| faults.push(PageFault { page, kind });
    let is_there = |number, source: &dyn PageSource| {
        (2..=source.pages()).contains(&number) && number != header.lock_byte_page()
    };
    while trunk != 0 && found <= header.free_pages {
        if !is_there(trunk, source) {
            fault(by, PageFaultKind::NoSuchPage(trunk));
            break;
        }
        if !trunks.insert(trunk) {
            fault(trunk, PageFaultKind::FreelistLoop);
            break;
        }
        source.read(trunk, &mut page)?;
        let entries = u32_at(&page, 4);
        if entries > most_entries {
            fault(trunk, PageFaultKind::Trunk);
            break;
        }
        let used_bytes = 8 + entries as usize * 4;
        visit(FreePage::Trunk {
            number: trunk,
            used_bytes,
        });
        for at in (8..used_bytes).step_by(4) {
            let entry = u32_at(&page, at);
            if is_there(entry, source) {
                visit(FreePage::Leaf(entry));
            } else {
                fault(trunk, PageFaultKind::NoSuchPage(entry));
            }
        }
        found = found.saturating_add(1 + entries);
        (by, trunk) = (trunk, u32_at(&page, 0));
    }
    if found != header.free_pages {
        let counted = header.free_pages;
        fault(1, PageFaultKind::FreelistCount { counted, found });
    }
    Ok(faults)
}
