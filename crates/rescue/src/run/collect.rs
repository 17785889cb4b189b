//! Rows into databases, as they are found: those that were dropped, and those of today where SQLite cannot
//! read them.

use std::collections::HashSet;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::mpsc::sync_channel;
use std::thread;

use migrator::{FileAtRest, Snapshot};

use crate::assemble::database::{Settings, create, open, session_ids};
use crate::assemble::found_database::{FoundDatabase, Stored};
use crate::assemble::row_batch::RowBatch;
use crate::assemble::staging::Staging;
use crate::assemble::{payload, transcripts};
use crate::error::RescueError;
use crate::found::tables;
use crate::options::{RescueOptions, RescueProgress};
use crate::report::{DamageReport, RescueReport};
use crate::run::begin::FileToSearch;
use crate::search::search_file::SearchedFile;
use crate::search::take_row::SearchError;
use crate::search::today_rows::DamagedPages;
use crate::source::chain::Chains;
use crate::source::copy::{SearchedSource, open_pages};
use crate::source::old_pages::OldPages;
use crate::source::page_map::PageMap;
use crate::source::tables_of_file::{BEFORE_MOUNTS, MOUNTS, TablesOfFile};

/// How many batches of rows wait to be stored, at most.
const BATCHES: usize = 4;

/// The databases of rows, and the report.
pub(crate) struct Collected {
    /// The rows of today: the copy itself, or what of it can be read.
    pub(crate) today: PathBuf,
    /// The rows that were dropped.
    pub(crate) lost: Option<PathBuf>,
    /// The file to which payloads of theirs refer, if they do.
    pub(crate) payloads: Option<PathBuf>,
    pub(crate) report: RescueReport,
}

/// Looks for rows in a file. The folder of the private copy has the databases.
pub(crate) fn collect(
    file: FileToSearch<'_>,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<(Collected, Snapshot), RescueError> {
    let source = file.source;
    let copy = source.copy.path().to_owned();
    let mut damage = file.damage;
    let mut searched = RowSearch {
        source: &source,
        options,
        settings: file.settings,
        tables: file.tables,
        beside: &file.beside,
        map: file.map,
        chains: Chains::new(&open_pages(source.path()).map_err(RescueError::Pages)?),
    };
    let today = match &mut damage {
        Some(damage) => searched.collect_today(damage, progress)?,
        None => copy.clone(),
    };
    let mut report = RescueReport::new(file.pages, damage);
    let lost = searched.collect_lost(&today, &mut report, progress)?;
    let is_nothing_of_wuhu = file.is_unrecognized && report.has_nothing();
    if let Some(damage) = report.damage.as_ref().filter(|_| is_nothing_of_wuhu) {
        let what = damage.what.clone();
        return Err(RescueError::Unrecognized { what });
    }
    let collected = Collected {
        today,
        lost,
        payloads: source.at_rest.map(|file| file.path().to_owned()),
        report,
    };
    source.ensure_still()?;
    Ok((collected, source.copy))
}

/// A file in which rows are looked for.
struct RowSearch<'c> {
    source: &'c SearchedSource<'c>,
    options: &'c RescueOptions<'c>,
    settings: Settings,
    tables: TablesOfFile,
    beside: &'c [OldPages],
    map: PageMap,
    /// The pages that rows have by now.
    chains: Chains,
}

impl RowSearch<'_> {
    /// Reads the rows that a damaged file holds today into a database.
    fn collect_today(
        &mut self,
        damage: &mut DamageReport,
        progress: &mut dyn FnMut(RescueProgress),
    ) -> Result<PathBuf, RescueError> {
        let is_before_v6 = self.tables.today <= BEFORE_MOUNTS;
        let at = self.source.copy.path().with_file_name("today.sqlite");
        let version = if is_before_v6 { BEFORE_MOUNTS } else { MOUNTS };
        let conn = create(&at, version, self.settings, self.options)?;
        let no_other = HashSet::new();
        let mut staging = Staging::new(&conn, &no_other);
        let options = self.options;
        let mut progress = |done, total| {
            progress(RescueProgress::Searched { done, total });
            options.check_interrupt()
        };
        // Where the freelist is damaged too, a page that nothing names may be one that was freed.
        let are_all_of_today = self.map.is_freelist_whole() || self.tables.dropped.is_none();
        let mut damaged = DamagedPages {
            pages: open_pages(self.source.path()).map_err(RescueError::Pages)?,
            chain_pages: open_pages(self.source.path()).map_err(RescueError::Pages)?,
            chains: &mut self.chains,
            map: &mut self.map,
            forms: &tables::of_today(is_before_v6),
            encoding: self.settings.encoding,
        };
        damaged
            .read_trees(
                &mut |row| staging.add(row).map_err(RescueError::from),
                &mut progress,
            )
            .map_err(search_error)?;
        let sessions = session_ids(&conn)?;
        damaged
            .read_unnamed(
                &mut |row| match row.session() {
                    _ if are_all_of_today => staging.add(row).map_err(RescueError::from),
                    Some(id) if sessions.contains(id) => {
                        staging.add(row).map_err(RescueError::from)
                    }
                    _ => Ok(()),
                },
                are_all_of_today,
                &mut progress,
            )
            .map_err(search_error)?;
        damage.rows = staging.counts.rows;
        payload::register(&conn, None)?;
        damage.sessions = transcripts::sessions(&conn, self.options.first_lines)?;
        conn.execute_batch("COMMIT")?;
        conn.close().map_err(|(_, error)| error)?;
        Ok(at)
    }

    /// Searches the file for rows that were dropped; a database of them, and the report. None of them is of a
    /// session that the database `today` holds.
    fn collect_lost(
        self,
        today: &Path,
        report: &mut RescueReport,
        progress: &mut dyn FnMut(RescueProgress),
    ) -> Result<Option<PathBuf>, RescueError> {
        let Some(dropped) = self.tables.dropped else {
            return Ok(None);
        };
        let conn = open(today, self.options)?;
        let today = session_ids(&conn)?;
        drop(conn);
        let forms = if dropped == MOUNTS {
            tables::of_v6()
        } else {
            tables::before_v6()
        };
        let found = FoundDatabase {
            at: &self.source.copy.path().with_file_name("found.sqlite"),
            dropped,
            settings: self.settings,
            today: &today,
            forms: &forms,
            // Of a copy the new database is made, and they would be written over.
            payloads: self.source.at_rest.map(FileAtRest::path),
            options: self.options,
        };
        let (free_pages_with_data, stored) = self.store(&found, progress)?;
        report.free_pages_with_data = free_pages_with_data;
        report.add_found(stored);
        Ok(Some(found.at.to_owned()))
    }

    /// Stores what is found, beside the search; how many free pages hold anything. Where the system gives no thread,
    /// each batch is stored before the search goes on.
    fn store(
        self,
        found: &FoundDatabase<'_>,
        progress: &mut dyn FnMut(RescueProgress),
    ) -> Result<(u32, Stored), RescueError> {
        thread::scope(|scope| {
            let (sender, receiver) = sync_channel(BATCHES);
            let store = move || found.store(|put| receiver.into_iter().try_for_each(put));
            let Ok(storing) = thread::Builder::new().spawn_scoped(scope, store) else {
                return found.store(|put| {
                    let mut put = |batch| put(batch).map_err(Some);
                    self.search(found, &mut put, progress)
                        .or_else(|error| search_error(error).map_or(Ok(0), Err))
                });
            };
            let mut send = |batch| sender.send(batch).map_err(|_| None);
            let searched = self.search(found, &mut send, progress);
            drop(sender);
            let stored = storing.join();
            let stored = stored.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            let free_with_data = match searched.map_err(search_error) {
                Ok(free_with_data) => free_with_data,
                Err(Some(error)) => return Err(error),
                // The storing has ended with an error.
                Err(None) => 0,
            };
            stored.map(|((), stored)| (free_with_data, stored))
        })
    }

    /// Hands over what is found; how many free pages hold anything. An error without a reason: nothing is stored any
    /// more.
    fn search(
        self,
        found: &FoundDatabase<'_>,
        put: &mut dyn FnMut(RowBatch) -> Result<(), Option<RescueError>>,
        progress: &mut dyn FnMut(RescueProgress),
    ) -> Result<u32, SearchError<Option<RescueError>>> {
        let searched = SearchedFile {
            path: self.source.path(),
            beside: self.beside,
            map: &self.map,
            encoding: self.settings.encoding,
            forms: found.forms,
        };
        let mut batch = RowBatch::default();
        let pages = searched.search(
            self.chains,
            &mut |row| {
                batch.push(found.forms, row, found.payloads.is_some());
                if batch.is_full() {
                    return put(mem::take(&mut batch));
                }
                Ok(())
            },
            &mut |done, total| {
                progress(RescueProgress::Searched { done, total });
                self.source.ensure_still()?;
                Ok(self.options.check_interrupt()?)
            },
        )?;
        put(batch).map_err(SearchError::Take)?;
        Ok(pages)
    }
}

fn search_error<E: From<RescueError>>(error: SearchError<E>) -> E {
    match error {
        SearchError::Read(error) => RescueError::Pages(error).into(),
        SearchError::Take(error) => error,
    }
}
