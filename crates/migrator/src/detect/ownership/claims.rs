//! Who claims which page: each owner in turn, and every page that was claimed before.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use sqlite_pages::{
    FoundPage, FreePage, PageFault, PageFaultKind, PageRole, PageSet, PageSource, TreeExtent,
    TreePage, TreeVisitor, is_pointer_map_page, walk_freelist, walk_tree,
};

use crate::detect::ownership::findings::Findings;
use crate::detect::ownership::trees::{SCHEMA, Tree};

/// The pages of a file by who claims them.
pub(crate) struct Claims {
    pub(crate) claimed: PageSet,
    /// Claimed more than once.
    pub(crate) shared: PageSet,
    pub(crate) free: PageSet,
    /// Free pages whose content is what it was before they were free.
    pub(crate) free_leaves: PageSet,
    pub(crate) roots: PageSet,
    /// Pages of overflow chains.
    pub(crate) overflow: PageSet,
    /// Pages of trees that will not be written.
    pub(crate) kept: PageSet,
    /// Whether a tree that will be written has overflow chains, the schema aside.
    pub(crate) written_overflow: bool,
    /// What cannot be right beside pages that are claimed twice.
    pub(crate) findings: Findings,
    /// Pages whose owners are to be named, and those owners.
    named: BTreeMap<u32, BTreeSet<String>>,
}

impl Claims {
    /// Lets each owner claim its pages; `is_whole`: also those that only leaves name. `named`: pages whose owners
    /// are noted.
    pub(crate) fn read(
        pages: &mut impl PageSource,
        trees: &[Tree],
        is_whole: bool,
        named: &[u32],
    ) -> io::Result<Self> {
        let none = || PageSet::new(pages.pages());
        let mut claims = Self {
            claimed: none(),
            shared: none(),
            free: none(),
            free_leaves: none(),
            roots: none(),
            overflow: none(),
            kept: none(),
            written_overflow: false,
            findings: Findings::default(),
            named: named.iter().map(|page| (*page, BTreeSet::new())).collect(),
        };
        let header = *pages.header();
        claims.claimed.insert(header.lock_byte_page());
        if header.has_pointer_map() {
            for page in 2..=pages.pages() {
                if is_pointer_map_page(&header, page) {
                    claims.claim(page, || "the pointer map".to_owned());
                }
            }
        }
        let faults = walk_freelist(pages, |free| {
            claims.claim(free.number(), || "the freelist".to_owned());
            claims.free.insert(free.number());
            if let FreePage::Leaf(number) = free {
                claims.free_leaves.insert(number);
            }
        })?;
        for fault in faults {
            claims.findings.add(|| fault.to_string());
        }
        for tree in trees {
            let extent = if is_whole || tree.is_written {
                TreeExtent::All
            } else {
                TreeExtent::Interior
            };
            let mut claimant = Claimant {
                claims: &mut claims,
                name: &tree.name,
                is_written: tree.is_written,
            };
            walk_tree(pages, tree.root, extent, &mut claimant)?;
            if let Some(fault) = root_fault(pages, tree)? {
                claimant.fault(fault, PageRole::Root);
            }
        }
        Ok(claims)
    }

    /// The lines about the pages that are named; `shared`: how many there are in all.
    pub(crate) fn owners_of(self, shared: u32) -> Findings {
        let mut findings = Findings::default();
        let named = u32::try_from(self.named.len()).unwrap_or(u32::MAX);
        for (page, owners) in self.named {
            let owners: Vec<String> = owners.into_iter().collect();
            findings.add(|| format!("page {page} is claimed by {}", owners.join(" and by ")));
        }
        findings.add_more(u64::from(shared.saturating_sub(named)));
        findings
    }

    /// Whether the page had no owner.
    fn claim(&mut self, page: u32, owner: impl Fn() -> String) -> bool {
        if let Some(owners) = self.named.get_mut(&page) {
            let owner = owner();
            let again = if owners.contains(&owner) {
                " once more"
            } else {
                ""
            };
            owners.insert(format!("{owner}{again}"));
        }
        let is_first = self.claimed.insert(page);
        if !is_first {
            self.shared.insert(page);
        }
        is_first
    }
}

/// A root of another kind than its tree, of which SQLite can read nothing.
fn root_fault(pages: &mut impl PageSource, tree: &Tree) -> io::Result<Option<PageFault>> {
    if tree.root == 0 || tree.root > pages.pages() {
        return Ok(None);
    }
    let mut page = vec![0; pages.header().page_bytes as usize];
    pages.read(tree.root, &mut page)?;
    let kind = match TreePage::parse(tree.root, &page, pages.header()) {
        Ok(page) => page.kind(),
        // The walk has said so.
        Err(_) => return Ok(None),
    };
    let is_other = tree
        .has_rowids
        .is_some_and(|has_rowids| has_rowids != kind.is_table());
    Ok(is_other.then_some(PageFault {
        page: tree.root,
        kind: PageFaultKind::OfAnotherTree,
    }))
}

/// A tree while it claims its pages.
struct Claimant<'c> {
    claims: &'c mut Claims,
    name: &'c str,
    is_written: bool,
}

impl TreeVisitor for Claimant<'_> {
    fn page(&mut self, found: FoundPage) -> bool {
        let name = self.name;
        let is_first = self.claims.claim(found.number, || format!("`{name}`"));
        if is_first && !self.is_written {
            self.claims.kept.insert(found.number);
        }
        match found.role {
            PageRole::Root => {
                self.claims.roots.insert(found.number);
            }
            PageRole::FirstOverflow | PageRole::NextOverflow => {
                self.claims.overflow.insert(found.number);
                self.claims.written_overflow |= self.is_written && self.name != SCHEMA;
            }
            PageRole::Interior | PageRole::Leaf => {}
        }
        is_first
    }

    /// What is damaged below an interior page of a tree that is not written stays as it is: no statement can
    /// read it before or after. A page that the file does not have could come to be, though.
    fn fault(&mut self, fault: PageFault, role: PageRole) {
        let leads_nowhere = matches!(fault.kind, PageFaultKind::NoSuchPage(_));
        if leads_nowhere || self.is_written || matches!(role, PageRole::Root | PageRole::Interior) {
            let name = self.name;
            self.claims.findings.add(|| match fault.kind {
                PageFaultKind::NoSuchPage(root) if role == PageRole::Root => {
                    format!("`{name}` has its root in page {root}, which the file does not have")
                }
                _ => format!("`{name}`: {fault}"),
            });
        }
    }
}
