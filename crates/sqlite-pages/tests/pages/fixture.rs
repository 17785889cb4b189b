//! Files that SQLite wrote, and all their pages as the reader finds them.

use std::collections::BTreeMap;
use std::io::Cursor;

use rusqlite::Connection;
use sqlite_pages::{
    DatabaseHeader, FoundPage, PageFault, PageFile, PageRole, PageSet, PageSource, PointerKind,
    PointerMap, TreeExtent, TreeVisitor, is_pointer_map_page, walk_freelist, walk_tree,
};
use tempfile::TempDir;

/// Roots of trees by name.
pub(crate) type Roots = Vec<(String, u32)>;

/// How a file is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made {
    pub(crate) page_bytes: u32,
    pub(crate) reserved_bytes: u8,
    pub(crate) auto_vacuum: u8,
    pub(crate) encoding: &'static str,
}

impl Made {
    pub(crate) const PLAIN: Self = Self {
        page_bytes: 1024,
        reserved_bytes: 0,
        auto_vacuum: 0,
        encoding: "UTF-8",
    };
}

/// An open file in a folder of its own.
pub(crate) struct File {
    pub(crate) conn: Connection,
    folder: TempDir,
}

impl File {
    /// A file without a table.
    pub(crate) fn new(made: Made) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("db");
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch(&format!(
            "PRAGMA page_size={}; PRAGMA auto_vacuum={}; PRAGMA encoding='{}'; PRAGMA user_version=1;",
            made.page_bytes, made.auto_vacuum, made.encoding
        ))
        .unwrap();
        drop(conn);
        if made.reserved_bytes > 0 {
            // No PRAGMA does it: the header says it, and the schema's page ends earlier.
            let mut bytes = std::fs::read(&path).unwrap();
            bytes[20] = made.reserved_bytes;
            let usable = made.page_bytes - u32::from(made.reserved_bytes);
            bytes[105..107].copy_from_slice(&u16::try_from(usable).unwrap().to_be_bytes());
            std::fs::write(&path, bytes).unwrap();
        }
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY")
            .unwrap();
        Self { conn, folder }
    }

    pub(crate) fn of(made: Made, sql: &str) -> Self {
        let file = Self::new(made);
        file.conn.execute_batch(sql).unwrap();
        file
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.read("db")
    }

    /// The bytes of a file in the folder.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.path().join(name)).unwrap()
    }

    /// The roots of all trees by name; the schema's is page 1.
    pub(crate) fn roots(&self) -> Roots {
        let mut select = self
            .conn
            .prepare("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")
            .unwrap();
        let found = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        let mut roots: Roots = found.unwrap().map(Result::unwrap).collect();
        roots.push(("sqlite_schema".to_owned(), 1));
        roots
    }
}

/// The pages of a tree, each once, and what is wrong in them.
pub(crate) struct Owned<'s> {
    all: &'s mut PageSet,
    pub(crate) pages: BTreeMap<u32, (PageRole, u32)>,
    pub(crate) twice: Vec<u32>,
    pub(crate) faults: Vec<PageFault>,
}

impl TreeVisitor for Owned<'_> {
    fn page(&mut self, found: FoundPage) -> bool {
        let is_new = self.all.insert(found.number);
        if is_new {
            self.pages.insert(found.number, (found.role, found.parent));
        } else {
            self.twice.push(found.number);
        }
        is_new
    }

    fn fault(&mut self, fault: PageFault, _: PageRole) {
        self.faults.push(fault);
    }
}

pub(crate) fn tree<'s>(
    source: &mut impl PageSource,
    root: u32,
    extent: TreeExtent,
    all: &'s mut PageSet,
) -> Owned<'s> {
    let mut owned = Owned {
        all,
        pages: BTreeMap::new(),
        twice: Vec::new(),
        faults: Vec::new(),
    };
    walk_tree(source, root, extent, &mut owned).unwrap();
    owned
}

pub(crate) fn pages_of(bytes: Vec<u8>) -> PageFile<Cursor<Vec<u8>>> {
    PageFile::new(Cursor::new(bytes)).unwrap().unwrap()
}

/// What is wrong in a whole file, in words; nothing where it is sound.
pub(crate) fn wrong(bytes: Vec<u8>, roots: &[(String, u32)]) -> Vec<String> {
    wrong_in(pages_of(bytes), roots)
}

/// The same of any pages.
pub(crate) fn wrong_in(mut source: impl PageSource, roots: &[(String, u32)]) -> Vec<String> {
    let header: DatabaseHeader = *source.header();
    let mut all = PageSet::new(source.pages());
    let mut wrong = Vec::new();
    let mut kinds: Vec<(u32, PointerKind, u32)> = Vec::new();
    for page in 1..=source.pages() {
        if is_pointer_map_page(&header, page) || page == header.lock_byte_page() {
            all.insert(page);
        }
    }
    for (name, root) in roots {
        let owned = tree(&mut source, *root, TreeExtent::All, &mut all);
        wrong.extend(
            owned
                .twice
                .iter()
                .map(|page| format!("{page} twice, {name}")),
        );
        wrong.extend(owned.faults.iter().map(ToString::to_string));
        kinds.extend(owned.pages.iter().map(|(page, (role, parent))| {
            let kind = match role {
                PageRole::Root => PointerKind::Root,
                PageRole::Interior | PageRole::Leaf => PointerKind::Tree,
                PageRole::FirstOverflow => PointerKind::FirstOverflow,
                PageRole::NextOverflow => PointerKind::NextOverflow,
            };
            (*page, kind, *parent)
        }));
    }
    let faults = walk_freelist(&mut source, |free| {
        let page = free.number();
        kinds.push((page, PointerKind::Free, 0));
        if !all.insert(page) {
            wrong.push(format!("{page} twice, freelist"));
        }
    });
    wrong.extend(faults.unwrap().iter().map(ToString::to_string));
    if let Some(mut map) = PointerMap::new(&header) {
        for (page, kind, parent) in kinds {
            if let Some(entry) = map.entry(&mut source, page).unwrap()
                && (entry.kind, entry.parent) != (kind, parent)
            {
                wrong.push(format!("{page} in the pointer map: {entry:?}"));
            }
        }
    }
    for page in 1..=source.pages() {
        if !all.contains(page) {
            wrong.push(format!("{page} never used"));
        }
    }
    wrong
}
