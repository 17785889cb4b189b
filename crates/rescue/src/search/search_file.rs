//! The search: each page of a file once, in its order.

use std::fs::File;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::rc::Rc;

use sqlite_facts::Encoding;
use sqlite_pages::{
    DatabaseHeader, LostRow, PageFile, PageSource, RecordStarts, RecordValue, RecordValues,
    free_space, pointed_rows, rows_beginning_in, unpointed_rows,
};

use crate::found::form::{ColumnForm, RowForm};
use crate::found::row::FoundRow;
use crate::search::chain::Chains;
use crate::search::live_pages::LivePages;
use crate::search::old_pages;

/// More bytes than the head of a record of any of the tables has: a type is of three bytes at most.
const MOST_TYPE_BYTES: usize = 4;

/// A file in which lost rows are looked for.
pub(crate) struct SearchedFile<'s> {
    /// The database, without side files that count.
    pub(crate) path: &'s Path,
    /// What lay beside the file: a log and a journal.
    pub(crate) beside: &'s [OldPages],
    /// The roots of its trees.
    pub(crate) roots: &'s [u32],
    pub(crate) encoding: Encoding,
    pub(crate) forms: &'s [RowForm],
}

/// A file with earlier versions of pages.
#[derive(Debug)]
pub(crate) enum OldPages {
    Log(File),
    Journal(File),
}

/// Takes what was found; true: it was taken.
pub(crate) type Take<'t, E> = &'t mut dyn FnMut(&FoundRow<'_>) -> Result<(), E>;

/// What ends a search early: an error of reading, or of what takes the rows.
#[derive(Debug)]
pub(crate) enum SearchError<E> {
    Read(io::Error),
    Take(E),
}

impl<E> From<io::Error> for SearchError<E> {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}

/// How far a search came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Searched {
    pub(crate) pages: u32,
    /// Pages that the disk did not give.
    pub(crate) unread: u32,
    /// Free pages that hold anything but zeros.
    pub(crate) free_with_data: u32,
}

impl SearchedFile<'_> {
    /// Looks through the file. `progress` is given the pages that are done and all pages, and may end the
    /// search.
    pub(crate) fn search<E>(
        &self,
        take: Take<'_, E>,
        progress: &mut dyn FnMut(u32, u32) -> Result<(), E>,
    ) -> Result<Searched, SearchError<E>> {
        let open = || -> io::Result<PageFile<File>> {
            PageFile::new(File::open(self.path)?)?.ok_or_else(|| io::ErrorKind::InvalidData.into())
        };
        let mut pages = open()?;
        // Of its own, so that the search goes on reading in the order of the file.
        let mut chain_pages = open()?;
        let live = LivePages::find(&mut chain_pages, self.roots)?;
        let mut search = PageSearch {
            header: *pages.header(),
            starts: Rc::new(starts(self.forms, self.encoding)),
            file: self,
            chains: Chains::new(&chain_pages),
            source: chain_pages,
            live,
            take,
        };
        let mut searched = Searched {
            pages: pages.pages(),
            ..Searched::default()
        };
        let mut page = vec![0; search.header.page_bytes as usize];
        for number in 2..=pages.pages() {
            if number % 1024 == 0 {
                progress(number, searched.pages).map_err(SearchError::Take)?;
            }
            if pages.read(number, &mut page).is_err() {
                searched.unread += 1;
                continue;
            }
            if !search.live.contains(&pages, number) && page.iter().any(|byte| *byte != 0) {
                searched.free_with_data += 1;
            }
            search.page(number, &page)?;
        }
        for old in self.beside {
            search.old_pages(old)?;
        }
        Ok(searched)
    }
}

/// How a record of these tables may begin.
fn starts(forms: &[RowForm], encoding: Encoding) -> RecordStarts {
    let mut starts = RecordStarts::default();
    for form in forms {
        let columns = form.columns.len();
        let least = (1..=columns).find(|columns| form.may_have(*columns));
        let least = u8::try_from(least.unwrap_or(columns) + 1).unwrap_or(u8::MAX);
        let most = u8::try_from(columns * MOST_TYPE_BYTES).map_or(0x7f, |most| most.min(0x7f));
        let first_types = match (form.columns[0].1, encoding) {
            (ColumnForm::RowidAlias, _) => 0..=0,
            // Text of 36 bytes; of 72 the type has two.
            (ColumnForm::Id, Encoding::Utf8) => 85..=85,
            (ColumnForm::Id, _) => 0x81..=0x81,
            // Text of up to 57 bytes, or of more.
            _ => 13..=0x83,
        };
        for first_type in first_types {
            starts.allow(least..most + 1, first_type);
        }
    }
    starts
}

struct PageSearch<'s, E> {
    file: &'s SearchedFile<'s>,
    header: DatabaseHeader,
    starts: Rc<RecordStarts>,
    live: LivePages,
    /// Where chains are read.
    source: PageFile<File>,
    chains: Chains,
    take: Take<'s, E>,
}

impl<'s, E> PageSearch<'s, E> {
    fn page(&mut self, number: u32, page: &[u8]) -> Result<(), SearchError<E>> {
        let usable = self.header.usable_bytes() as usize;
        if let Some(used) = self.live.used_of_chain_end(number) {
            return self.unpointed(page, used..usable);
        }
        if self.live.contains(&self.source, number) {
            for space in free_space(number, page, &self.header) {
                self.unpointed(page, space)?;
            }
            return Ok(());
        }
        self.free_page(number, page, true)
    }

    /// A page that is free, or an earlier version of one.
    fn free_page(
        &mut self,
        number: u32,
        page: &[u8],
        is_last_version: bool,
    ) -> Result<(), SearchError<E>> {
        let rows = pointed_rows(number, page, &self.header);
        let form = self.form_of_page(page, &rows);
        let mut at = 0;
        for row in &rows {
            let is_taken = match form {
                Some(form) if row.cell.start >= at => {
                    self.pointed(page, row, form, is_last_version)?
                }
                _ => false,
            };
            if is_taken {
                self.unpointed(page, at..row.cell.start)?;
                at = row.cell.end;
            }
        }
        self.unpointed(page, at..self.header.usable_bytes() as usize)
    }

    /// The table to which most rows of a page belong, by what of them is in the page: a page holds rows of one
    /// table. Where no row is as the server writes it, the one table that could hold most of them by their
    /// storage classes.
    fn form_of_page(&self, page: &[u8], rows: &[LostRow]) -> Option<&'s RowForm> {
        let forms = self.file.forms;
        let local: Vec<Vec<RecordValue<'_>>> = rows
            .iter()
            .map(|row| values(&page[row.payload.local.clone()]).collect())
            .collect();
        let count = |fits: &dyn Fn(&RowForm, &LostRow, &[RecordValue<'_>]) -> bool| {
            let counts = forms.iter().map(|form| {
                let fitting = rows
                    .iter()
                    .zip(&local)
                    .filter(|(row, values)| form.may_have(row.columns) && fits(form, row, values));
                (form, fitting.count())
            });
            counts.filter(|(_, count)| *count > 0).collect::<Vec<_>>()
        };
        let encoding = self.file.encoding;
        let like = count(&|form, _, values| form.is_like(values, encoding));
        if let Some((form, _)) = like.iter().max_by_key(|(_, count)| *count) {
            return Some(form);
        }
        let has_classes = |form: &RowForm, row: &LostRow| {
            form.has_classes(&values(&page[row.payload.local.clone()]).classes())
        };
        match &count(&|form, row, _| has_classes(form, row))[..] {
            [(form, count)] if *count * 2 > rows.len() => Some(form),
            _ => None,
        }
    }

    /// Takes a row of a free page to which a pointer leads, if the table could hold it. A chain must hold what
    /// the server writes, for its pages may have been used again and freed again.
    fn pointed(
        &mut self,
        page: &[u8],
        row: &LostRow,
        form: &'s RowForm,
        is_last_version: bool,
    ) -> Result<bool, SearchError<E>> {
        if !form.may_have(row.columns) {
            return Ok(false);
        }
        let encoding = self.file.encoding;
        self.take(page, row, |record, has_chain| {
            let is_as_written = || {
                form.is_like(record, encoding)
                    || form.has_classes(record) && RowForm::has_plain_text(record, encoding)
            };
            let is_sound = form.could_hold(record)
                && (!has_chain || is_as_written() && form.has_sound_json(record, encoding));
            is_sound.then_some((form, is_last_version))
        })
    }

    /// Takes the rows to which no pointer leads, if all of them is as the server writes it.
    fn unpointed(&mut self, page: &[u8], within: Range<usize>) -> Result<(), SearchError<E>> {
        let (header, starts) = (self.header, Rc::clone(&self.starts));
        let mut result = Ok(());
        unpointed_rows(page, within, &header, &starts, |row| {
            if result.is_err() {
                return true;
            }
            match self.unpointed_row(page, &row) {
                Ok(is_taken) => is_taken,
                Err(error) => {
                    result = Err(error);
                    true
                }
            }
        });
        result
    }

    fn unpointed_row(&mut self, page: &[u8], row: &LostRow) -> Result<bool, SearchError<E>> {
        let (forms, encoding) = (self.file.forms, self.file.encoding);
        let local: Vec<RecordValue<'_>> = values(&page[row.payload.local.clone()]).collect();
        let may_be = |form: &&RowForm| form.may_have(row.columns) && form.is_like(&local, encoding);
        if !forms.iter().any(|form| may_be(&form)) || self.is_written_over(page, row) {
            return Ok(false);
        }
        // A page may have too little of a row with a chain to tell one table from another.
        self.take(page, row, |record, _| {
            let mut forms = forms.iter().filter(may_be);
            let form = forms.find(|form| {
                form.is_like(record, encoding)
                    && form.has_sound_json(record, encoding)
                    && RowForm::has_plain_text(record, encoding)
            });
            form.map(|form| (form, false))
        })
    }

    /// Whether another row begins within this one: it was written later, and over it.
    fn is_written_over(&self, page: &[u8], row: &LostRow) -> bool {
        let (forms, encoding) = (self.file.forms, self.file.encoding);
        let usable = self.header.usable_bytes() as usize;
        let begins = row.payload.local.start + 1..row.cell.end;
        let mut is_written_over = false;
        rows_beginning_in(page, begins, usable, &self.header, &self.starts, |later| {
            let values: Vec<RecordValue<'_>> = values(&page[later.payload.local.clone()]).collect();
            is_written_over |= values.len() > 1
                && RowForm::has_plain_text(&values, encoding)
                && forms
                    .iter()
                    .any(|form| form.may_have(later.columns) && form.is_like(&values, encoding));
            false
        });
        is_written_over
    }

    /// Reads all of a row, and has it taken where it is sound.
    fn take(
        &mut self,
        page: &[u8],
        row: &LostRow,
        sound: impl FnOnce(&[RecordValue<'_>], bool) -> Option<(&'s RowForm, bool)>,
    ) -> Result<bool, SearchError<E>> {
        let whole = self
            .chains
            .record(&mut self.source, &self.live, page, row)?;
        let Some((record, chain)) = whole else {
            return Ok(false);
        };
        let mut reader = values(&record);
        let values: Vec<RecordValue<'_>> = reader.by_ref().collect();
        if values.len() != row.columns || !reader.is_at_end() {
            return Ok(false);
        }
        let Some((form, is_pointed)) = sound(&values, !chain.is_empty()) else {
            return Ok(false);
        };
        let found = FoundRow {
            form,
            rowid: row.rowid,
            values: &values,
            is_pointed,
        };
        (self.take)(&found).map_err(SearchError::Take)?;
        self.chains.claim(&chain);
        Ok(true)
    }

    fn old_pages(&mut self, old: &OldPages) -> Result<(), SearchError<E>> {
        let page_bytes = self.header.page_bytes as usize;
        let mut failed = None;
        let mut visit = |number, page: &[u8]| {
            if failed.is_none() && number > 1 {
                failed = self.free_page(number, page, false).err();
            }
            Ok(())
        };
        match old {
            OldPages::Log(file) => old_pages::of_log(file, page_bytes, &mut visit)?,
            OldPages::Journal(file) => old_pages::of_journal(file, page_bytes, &mut visit)?,
        }
        failed.map_or(Ok(()), Err)
    }
}

fn values(record: &[u8]) -> RecordValues<'_> {
    // A record without a head has no values.
    RecordValues::new(record).unwrap_or_default()
}
