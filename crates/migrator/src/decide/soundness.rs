//! Whether a file that is to be written is sound where SQLite believes it: to whom its pages belong.

use std::collections::BTreeSet;

use sqlite_facts::{SEQUENCE_TABLE, STATISTICS_TABLES};
use sqlite_pages::PageSource;

use crate::detect::ownership::trees::trees;
use crate::detect::ownership::{self, PageOwners};
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::file::view::View;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::{LEDGER_TABLE, SET_ASIDE_PREFIX};

/// The owner of each page before the pending steps run and the damage is repaired, or the refusal; none where
/// the file has no page yet.
pub(crate) fn check(
    view: &View,
    history: &History,
    pending: &[&Migration],
    repaired: &BTreeSet<&str>,
) -> Result<Result<Option<PageOwners>, Refusal>, Error> {
    let is_own = |table: &str| {
        table == LEDGER_TABLE || table == SEQUENCE_TABLE || STATISTICS_TABLES.contains(&table)
    };
    let promise = |step: &&Migration, table: &str| step.untouched.contains(&table);
    let is_changed = |table: &str| {
        history.schemas().has_table(table) && !pending.iter().all(|step| promise(step, table))
    };
    let is_repaired = |table: &str| {
        let takes_rows = !repaired.is_empty() && table.starts_with(SET_ASIDE_PREFIX);
        takes_rows || repaired.contains(table)
    };
    let trees = trees(&view.conn, |table| {
        is_own(table) || is_changed(table) || is_repaired(table)
    });
    let trees = trees.map_err(Error::sqlite("read the schema"))?;
    let Some(mut pages) = view.pages()? else {
        return Ok(Ok(None));
    };
    let bytes = u64::from(pages.pages()) * u64::from(pages.header().page_bytes);
    let file = &pages.pages;
    if !file.has_log() && bytes != file.len_bytes() {
        let line = format!(
            "by its header the file has {} pages, {bytes} bytes, and it has {} bytes",
            pages.pages(),
            file.len_bytes()
        );
        return Ok(Err(Refusal::Pages(vec![line])));
    }
    // SQLite reads other numbers as one of these at first, and not any more once the schema is read again.
    let encoding = pages.header().encoding;
    if encoding > 3 {
        let line =
            format!("the header says that the text encoding is number {encoding}, which is none");
        return Ok(Err(Refusal::Pages(vec![line])));
    }
    let found = ownership::examine(&mut pages, &trees);
    let found = found.map_err(|source| view.unread(source))?;
    Ok(found.map(Some).map_err(Refusal::Pages))
}
