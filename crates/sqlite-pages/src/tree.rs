//! The walk of a tree, a level at a time, each level in the order of the file.

use std::io;

use crate::bytes::u32_at;
use crate::page_fault::{PageFault, PageFaultKind};
use crate::source::PageSource;
use crate::tree_page::{TreePage, TreePageKind};

/// More levels than a tree of 2^32 pages has; SQLite's own bound.
pub(crate) const MAX_DEPTH: usize = 20;

/// How many pages are looked at to know whether a level is one of leaves: the first, unless it is damaged.
const LOOKS: usize = 64;

/// How much of a tree is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TreeExtent {
    /// Interior pages, which name the leaves. A leaf is read only to know how deep the tree is.
    Interior,
    /// Interior pages, leaves and overflow chains.
    All,
}

/// What a page is to a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageRole {
    /// The root, which is an interior page or a leaf.
    Root,
    /// An interior page.
    Interior,
    /// A leaf.
    Leaf,
    /// The first page of an overflow chain.
    FirstOverflow,
    /// Any other page of an overflow chain.
    NextOverflow,
}

/// A page that a tree refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundPage {
    /// Counted from 1; the file has it.
    pub number: u32,
    /// What it is.
    pub role: PageRole,
    /// The page that refers to it; 0 for a root.
    pub parent: u32,
}

/// What is done with the pages of a tree.
pub trait TreeVisitor {
    /// A page that is referred to; false: it is not followed. Where this is false for every page that
    /// was there before, no walk goes in circles.
    fn page(&mut self, found: FoundPage) -> bool;
    /// Something that cannot be right, and the role of the page that is not what it ought to be; the walk
    /// goes on beside it.
    fn fault(&mut self, fault: PageFault, role: PageRole);
}

/// Visits the pages of the tree with this root. An error is one of reading.
pub fn walk_tree(
    source: &mut impl PageSource,
    root: u32,
    extent: TreeExtent,
    visitor: &mut impl TreeVisitor,
) -> io::Result<()> {
    let page_bytes = source.header().page_bytes as usize;
    let mut walk = TreeWalk {
        source,
        visitor,
        root,
        page: vec![0; page_bytes],
        overflow: Vec::new(),
    };
    if !walk.refer(root, PageRole::Root, 0) {
        return Ok(());
    }
    let Some(kind) = walk.kind_of(root)? else {
        return Ok(());
    };
    let (mut level, mut is_interior) = (vec![root], kind.is_interior());
    for _ in 0..MAX_DEPTH {
        let Some(below) = walk.level(&level, kind, is_interior, extent)? else {
            return Ok(());
        };
        (level, is_interior) = below;
        level.sort_unstable();
    }
    if let Some(page) = level.first() {
        walk.fault(*page, PageFaultKind::TooDeep, PageRole::Interior);
    }
    Ok(())
}

struct TreeWalk<'w, S, V> {
    source: &'w mut S,
    visitor: &'w mut V,
    root: u32,
    /// The page that is read.
    page: Vec<u8>,
    /// Of its cells: first page and bytes of each overflow chain.
    overflow: Vec<(u32, u64)>,
}

impl<S: PageSource, V: TreeVisitor> TreeWalk<'_, S, V> {
    fn fault(&mut self, page: u32, kind: PageFaultKind, role: PageRole) {
        self.visitor.fault(PageFault { page, kind }, role);
    }

    /// Tells the visitor of a page that `parent` names; whether it is followed.
    fn refer(&mut self, number: u32, role: PageRole, parent: u32) -> bool {
        let is_there = number != 0
            && number <= self.source.pages()
            && number != self.source.header().lock_byte_page();
        if !is_there {
            self.fault(parent, PageFaultKind::NoSuchPage(number), role);
            return false;
        }
        let found = FoundPage {
            number,
            role,
            parent,
        };
        self.visitor.page(found)
    }

    /// The kind of a page, which is a fault where it is none.
    fn kind_of(&mut self, number: u32) -> io::Result<Option<TreePageKind>> {
        self.source.read(number, &mut self.page)?;
        match TreePage::parse(number, &self.page, self.source.header()) {
            Ok(page) => Ok(Some(page.kind())),
            Err(kind) => {
                self.fault(number, kind, PageRole::Root);
                Ok(None)
            }
        }
    }

    /// Visits what the pages of a level refer to; the level below, and whether it is interior, where it
    /// is to be read.
    fn level(
        &mut self,
        level: &[u32],
        of: TreePageKind,
        is_interior: bool,
        extent: TreeExtent,
    ) -> io::Result<Option<(Vec<u32>, bool)>> {
        let is_interior_below = is_interior && self.is_interior_below(level, of)?;
        let role = if is_interior_below {
            PageRole::Interior
        } else {
            PageRole::Leaf
        };
        let of_level = match level {
            [root] if *root == self.root => PageRole::Root,
            _ if is_interior => PageRole::Interior,
            _ => PageRole::Leaf,
        };
        let is_read = is_interior_below || extent == TreeExtent::All;
        let mut below = Vec::new();
        self.source.will_read(level);
        for number in level {
            self.source.read(*number, &mut self.page)?;
            let (mut is_space_wrong, mut is_depth_wrong) = (false, false);
            let children = match TreePage::parse(*number, &self.page, self.source.header()) {
                Ok(page) if page.kind().is_table() != of.is_table() => {
                    Err(PageFaultKind::OfAnotherTree)
                }
                Ok(page) => {
                    is_depth_wrong = page.kind().is_interior() != is_interior;
                    is_space_wrong = extent == TreeExtent::All && !page.accounts_for_its_space();
                    self.overflow.clear();
                    let children = page.children().collect::<Result<Vec<u32>, _>>();
                    children.and_then(|children| {
                        for cell in page.cells() {
                            if let Some(payload) = cell?.payload
                                && let Some(first) = payload.overflow
                            {
                                let rest = payload.len_bytes - payload.local.len() as u64;
                                self.overflow.push((first, rest));
                            }
                        }
                        Ok(children)
                    })
                }
                Err(kind) => Err(kind),
            };
            match children {
                Err(kind) => self.fault(*number, kind, of_level),
                Ok(children) => {
                    for child in children {
                        if self.refer(child, role, *number) && is_read {
                            below.push(child);
                        }
                    }
                    self.chains(*number)?;
                    // What it holds can be read all the same: SQLite goes by the kind of a page, not by its depth.
                    if is_depth_wrong {
                        self.fault(*number, PageFaultKind::OtherDepth, of_level);
                    }
                    if is_space_wrong {
                        self.fault(*number, PageFaultKind::Space, of_level);
                    }
                }
            }
        }
        Ok((!below.is_empty()).then_some((below, is_interior_below)))
    }

    /// Whether the level below is one of interior pages: all leaves are equally deep, so that one sound
    /// page tells.
    fn is_interior_below(&mut self, level: &[u32], of: TreePageKind) -> io::Result<bool> {
        let mut looks = 0;
        for number in level {
            self.source.read(*number, &mut self.page)?;
            let Ok(page) = TreePage::parse(*number, &self.page, self.source.header()) else {
                continue;
            };
            let children: Vec<u32> = page.children().map_while(Result::ok).take(LOOKS).collect();
            for child in children {
                looks += 1;
                if looks > LOOKS {
                    return Ok(false);
                }
                if child == 0 || child > self.source.pages() {
                    continue;
                }
                self.source.read(child, &mut self.page)?;
                match TreePage::parse(child, &self.page, self.source.header()) {
                    Ok(page) if page.kind().is_table() == of.is_table() => {
                        return Ok(page.kind().is_interior());
                    }
                    _ => {}
                }
            }
        }
        Ok(false)
    }

    /// Follows the overflow chains of a page. The next page's number begins each page of a chain (1.7).
    fn chains(&mut self, parent: u32) -> io::Result<()> {
        let bytes_each = u64::from(self.source.header().usable_bytes()) - 4;
        for (first, rest) in std::mem::take(&mut self.overflow) {
            let mut left = rest.div_ceil(bytes_each);
            let (mut number, mut by, mut role) = (first, parent, PageRole::FirstOverflow);
            while left > 0 {
                if number == 0 {
                    self.fault(by, PageFaultKind::ChainTooShort, role);
                    break;
                }
                if !self.refer(number, role, by) {
                    break;
                }
                self.source.read(number, &mut self.page)?;
                left -= 1;
                (by, role) = (number, PageRole::NextOverflow);
                number = u32_at(&self.page, 0);
                if left == 0 && number != 0 {
                    self.fault(by, PageFaultKind::ChainTooLong, role);
                }
            }
        }
        Ok(())
    }
}
