//! A check before COMMIT: what the steps wrote lies in pages that were free, new or their own.
//!
//! Inside the transaction only SQLite sees its pages, and tells them by the virtual table `dbstat`, one tree at a
//! time. The trees that were to be kept are not read again: their pages are known. Only where the file has a pointer map
//! are they: there SQLite moves their pages, too.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;
use sqlite_facts::pragma;
use sqlite_pages::PageSet;

use crate::detect::ownership::PageOwners;
use crate::detect::ownership::trees::trees;
use crate::error::Error;

/// How many lines an error shows.
const LINES_SHOWN: usize = 6;

/// Checks that each page still has one owner, and that no page is missing or too many.
pub(crate) fn check_pages(conn: &Connection, owners: &PageOwners, db: &Path) -> Result<(), Error> {
    let mut findings = differences(conn, owners).map_err(Error::sqlite("check the pages"))?;
    if findings.is_empty() {
        return Ok(());
    }
    findings.truncate(LINES_SHOWN);
    Err(Error::PagesAfterwards {
        path: db.to_owned(),
        findings,
    })
}

fn differences(conn: &Connection, owners: &PageOwners) -> rusqlite::Result<Vec<String>> {
    let mut findings = Vec::new();
    let page_count: u32 = pragma(conn, "page_count")?;
    let may_move = owners.may_move();
    let (mut pages, others) = if may_move {
        (PageSet::new(page_count), 0)
    } else {
        (owners.kept_pages.clone(), owners.others)
    };
    pages.grow(page_count);
    let mut kept: BTreeSet<&str> = owners.kept.iter().map(|tree| &*tree.name).collect();
    let mut of_tree = conn.prepare("SELECT pageno FROM dbstat WHERE name = ?1")?;
    let mut to_read = Vec::new();
    for tree in trees(conn, |_| true)? {
        let is_kept = kept.remove(&*tree.name);
        if may_move || !is_kept {
            to_read.push(tree.name);
        }
    }
    findings.extend(kept.iter().map(|name| format!("`{name}` is gone")));
    for name in to_read {
        let mut rows = of_tree.query([&name])?;
        while let Some(row) = rows.next()? {
            let page = row.get(0)?;
            if !pages.insert(page) {
                findings.push(format!("page {page} of `{name}` is another's"));
            }
        }
    }
    let free: u32 = pragma(conn, "freelist_count")?;
    let accounted = [pages.len(), free, others, owners.own_pages(page_count)];
    let accounted: u64 = accounted.into_iter().map(u64::from).sum();
    if accounted != u64::from(page_count) {
        findings.push(format!(
            "the file has {page_count} pages, of which {accounted} have an owner"
        ));
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use sqlite_pages::PageFile;

    use super::*;
    use crate::detect::ownership;

    /// A file of which `b` is written and `a` is kept; what is found after `change` of it and of what is known.
    #[track_caller]
    fn check(pragmas: &str, change: impl FnOnce(&Connection, &mut PageOwners), expected: &[&str]) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db");
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch(&format!(
            "{pragmas}; CREATE TABLE b(x UNIQUE); CREATE TABLE a(x, y UNIQUE); \
             INSERT INTO a VALUES (zeroblob(99000), 1); INSERT INTO b VALUES (zeroblob(9000))"
        ))
        .unwrap();
        let trees = trees(&conn, |table| table == "b").unwrap();
        let mut pages = PageFile::new(File::open(&path).unwrap()).unwrap().unwrap();
        let mut owners = ownership::examine(&mut pages, &trees).unwrap().unwrap();
        conn.execute_batch("BEGIN IMMEDIATE").unwrap();
        change(&conn, &mut owners);
        assert_eq!(differences(&conn, &owners).unwrap(), expected);
    }

    #[test]
    fn what_is_written_may_take_free_and_new_pages() {
        for pragmas in [
            "",
            "PRAGMA auto_vacuum=FULL",
            "PRAGMA auto_vacuum=INCREMENTAL",
        ] {
            let rebuild = |conn: &Connection, _: &mut PageOwners| {
                conn.execute_batch(
                    "CREATE TABLE c(x UNIQUE); INSERT INTO c SELECT x || zeroblob(9000) FROM b; DROP TABLE b; \
                     ALTER TABLE c RENAME TO b",
                )
                .unwrap();
            };
            check(pragmas, rebuild, &[]);
        }
    }

    /// A new root is made behind the others, where a chain of `a` was.
    #[test]
    fn what_is_kept_may_be_moved() {
        for pragmas in ["PRAGMA auto_vacuum=FULL", "PRAGMA auto_vacuum=INCREMENTAL"] {
            let more = |conn: &Connection, _: &mut PageOwners| {
                conn.execute_batch("CREATE TABLE c(x UNIQUE); CREATE TABLE d(x UNIQUE)")
                    .unwrap();
            };
            check(pragmas, more, &[]);
        }
        let lost = |conn: &Connection, _: &mut PageOwners| {
            conn.execute_batch("CREATE TABLE c(x); DROP TABLE a")
                .unwrap();
        };
        check(
            "PRAGMA auto_vacuum=FULL",
            lost,
            &["`a` is gone", "`sqlite_autoindex_a_1` is gone"],
        );
    }

    #[test]
    fn what_is_written_may_not_take_a_page_of_another() {
        // As if the page of `b` had been one of `a`.
        let take = |_: &Connection, owners: &mut PageOwners| {
            owners.kept_pages.insert(2);
        };
        check("", take, &["page 2 of `b` is another's"]);
        let lose = |_: &Connection, owners: &mut PageOwners| owners.others += 1;
        check(
            "",
            lose,
            &["the file has 33 pages, of which 34 have an owner"],
        );
        let drop = |conn: &Connection, _: &mut PageOwners| {
            conn.execute_batch("DROP TABLE a").unwrap();
        };
        check(
            "",
            drop,
            &[
                "`a` is gone",
                "`sqlite_autoindex_a_1` is gone",
                "the file has 33 pages, of which 59 have an owner",
            ],
        );
    }
}
