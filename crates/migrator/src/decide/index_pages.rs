//! The pages of the indexes that a survey reads, asked for before it begins.

use std::collections::BTreeSet;
use std::io;

use rusqlite::Connection;
use sqlite_pages::{
    FoundPage, PageFault, PageRole, PageSet, PageSource, TreeExtent, TreeVisitor, walk_tree,
};

use crate::detect::damage;
use crate::detect::structure::Structure;
use crate::error::Error;
use crate::file::view::View;
use crate::history::schemas::VersionSchemas;

/// More pages are not asked for at once: a gigabyte of usual ones.
const MOST: usize = 262_144;

/// Asks the system for the leaves of the indexes, whose numbers stand in the interior pages.
pub(crate) fn ask_for(
    view: &View,
    structure: &Structure,
    schemas: &VersionSchemas,
) -> Result<(), Error> {
    let indexes = damage::indexes_read(structure, schemas);
    let roots = roots(&view.conn, &indexes).map_err(Error::sqlite("read the schema"))?;
    let Some(mut pages) = view.pages()? else {
        return Ok(());
    };
    let mut leaves = Leaves {
        seen: PageSet::new(pages.pages()),
        leaves: Vec::new(),
    };
    for root in roots {
        match walk_tree(&mut pages, root, TreeExtent::Interior, &mut leaves) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                return Err(view.unread(error));
            }
            // What cannot be read here, SQLite will say.
            _ => {}
        }
    }
    leaves.leaves.sort_unstable();
    leaves.leaves.truncate(MOST);
    pages.will_read(&leaves.leaves);
    Ok(())
}

fn roots(conn: &Connection, indexes: &BTreeSet<&str>) -> rusqlite::Result<Vec<u32>> {
    let mut select =
        conn.prepare("SELECT rootpage FROM main.sqlite_schema WHERE type = 'index' AND name = ?1")?;
    let mut roots = Vec::new();
    for index in indexes {
        let found = select.query_map([index], |row| row.get::<_, u32>(0))?;
        roots.extend(found.filter_map(Result::ok));
    }
    Ok(roots)
}

struct Leaves {
    seen: PageSet,
    leaves: Vec<u32>,
}

impl TreeVisitor for Leaves {
    fn page(&mut self, found: FoundPage) -> bool {
        let is_new = self.seen.insert(found.number);
        if is_new && found.role == PageRole::Leaf {
            self.leaves.push(found.number);
        }
        is_new
    }

    // To whom pages belong is another's question.
    fn fault(&mut self, _: PageFault, _: PageRole) {}
}
