//! The search: each page of a file once, in its order.

use std::fs::File;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::rc::Rc;

use sqlite_facts::Encoding;
use sqlite_pages::{
    DatabaseHeader, LostRow, PageFile, PageSource, RecordStarts, RecordValue, cells_of_other_page,
    free_space, is_whole_leaf, lost_row_at, pointed_rows, rows_beginning_in, unpointed_rows,
};

use crate::found::form::{ColumnForm, RowForm};
use crate::found::row::{CellAddress, FoundRow};
use crate::search::page_rows::{RowPlace, form_of_page, is_sound, values, whole_values};
use crate::source::chain::Chains;
use crate::source::copy::open_pages;
use crate::source::old_pages::OldPages;
use crate::source::page_map::PageMap;

/// More bytes than the head of a record of any of the tables has: a type is of three bytes at most.
const MOST_TYPE_BYTES: usize = 4;

/// How many rows wait for a second look, at most: the others have it at once.
const MOST_LATE_ROWS: usize = 1 << 16;

/// A file in which lost rows are looked for.
pub(crate) struct SearchedFile<'s> {
    /// The database, without side files that count.
    pub(crate) path: &'s Path,
    /// What lay beside the file: a log and a journal.
    pub(crate) beside: &'s [OldPages],
    /// To what its pages belong.
    pub(crate) map: &'s PageMap,
    pub(crate) encoding: Encoding,
    pub(crate) forms: &'s [RowForm],
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

impl SearchedFile<'_> {
    /// Looks through the file. `chains` has the pages that rows of today have. `progress` is given the pages
    /// that are done and all pages, and may end the search. How many free pages hold anything but zeros.
    pub(crate) fn search<E>(
        &self,
        chains: Chains,
        take: Take<'_, E>,
        progress: &mut dyn FnMut(u32, u32) -> Result<(), E>,
    ) -> Result<u32, SearchError<E>> {
        let mut pages = open_pages(self.path)?;
        let mut search = PageSearch {
            header: *pages.header(),
            starts: Rc::new(starts(self.forms, self.encoding)),
            file: self,
            chains,
            // Of its own, so that the search goes on reading in the order of the file.
            source: open_pages(self.path)?,
            map: self.map,
            take,
            number: None,
            is_first_look: true,
            late: Vec::new(),
        };
        let (last, mut free_with_data) = (pages.pages(), 0);
        let mut page = vec![0; search.header.page_bytes as usize];
        for number in 2..=last {
            if number % 1024 == 0 {
                progress(number, last).map_err(SearchError::Take)?;
            }
            pages.read(number, &mut page)?;
            if !self.map.is_used(&search.header, number) && page.iter().any(|byte| *byte != 0) {
                free_with_data += 1;
            }
            search.number = Some(number);
            search.page(number, &page)?;
        }
        search.is_first_look = false;
        search.late_rows()?;
        search.number = None;
        for old in self.beside {
            search.old_pages(old)?;
        }
        Ok(free_with_data)
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
            (ColumnForm::RowidAlias, _) => 0..1,
            // Text of 36 bytes; of 72 the type has two.
            (ColumnForm::Id, Encoding::Utf8) => 85..86,
            (ColumnForm::Id, _) => 0x81..0x82,
            // Text of up to 57 bytes, or of more.
            _ => 13..0x84,
        };
        starts.allow(least..most + 1, first_types);
    }
    starts
}

/// Reads all of a row of a page, and has it taken where `sound` says of which table it is, and whether a pointer leads to it.
/// `may_be`: whether a page may be of a chain; the number of the page where it can be read again.
pub(crate) fn take_whole_row<'f, E>(
    chains: &mut Chains,
    source: &mut PageFile<File>,
    may_be: &dyn Fn(u32) -> bool,
    (number, page, row): (Option<u32>, &[u8], &LostRow),
    take: Take<'_, E>,
    sound: impl FnOnce(&[u8], &[RecordValue<'_>], bool) -> Option<(&'f RowForm, bool)>,
) -> Result<bool, SearchError<E>> {
    let Some((record, chain)) = chains.record(source, may_be, page, row)? else {
        return Ok(false);
    };
    let Some(values) = whole_values(&record, row.columns) else {
        return Ok(false);
    };
    let Some((form, is_pointed)) = sound(&record, &values, !chain.is_empty()) else {
        return Ok(false);
    };
    let found = FoundRow {
        form,
        rowid: row.rowid,
        values: &values,
        is_pointed,
        address: number.and_then(|page| {
            let cell = u32::try_from(row.cell.start).ok()?;
            Some(CellAddress { page, cell })
        }),
    };
    take(&found).map_err(SearchError::Take)?;
    chains.claim(&chain);
    Ok(true)
}

struct PageSearch<'s, E> {
    file: &'s SearchedFile<'s>,
    header: DatabaseHeader,
    starts: Rc<RecordStarts>,
    map: &'s PageMap,
    /// Where chains are read.
    source: PageFile<File>,
    chains: Chains,
    take: Take<'s, E>,
    /// The page that is looked through, where it can be read again.
    number: Option<u32>,
    /// Whether rows may wait for a second look.
    is_first_look: bool,
    late: Vec<LateRow<'s>>,
}

/// A row with a chain that a later row may have written over: it is read when all others have claimed their pages.
struct LateRow<'s> {
    page: u32,
    cell: usize,
    /// The table of its page, where a pointer leads to it.
    form: Option<&'s RowForm>,
}

/// What is known of a row to which a pointer leads.
#[derive(Clone, Copy)]
struct PointedRow<'s> {
    /// The table of its page.
    form: &'s RowForm,
    is_page_whole: bool,
    is_last_version: bool,
}

impl<'s, E> PageSearch<'s, E> {
    fn page(&mut self, number: u32, page: &[u8]) -> Result<(), SearchError<E>> {
        let usable = self.header.usable_bytes() as usize;
        if let Some(used) = self.map.used_of_chain_end(number) {
            return self.unpointed(page, used..usable);
        }
        if self.map.is_used(&self.header, number) {
            return self.free_space(number, page);
        }
        self.free_page(number, page, true)
    }

    /// What none of these cells lies on.
    fn between(&mut self, page: &[u8], cells: &[Range<usize>]) -> Result<(), SearchError<E>> {
        let mut at = 0;
        for cell in cells {
            self.unpointed(page, at..cell.start)?;
            at = at.max(cell.end);
        }
        self.unpointed(page, at..self.header.usable_bytes() as usize)
    }

    /// What no cell of a page in use lies on.
    fn free_space(&mut self, number: u32, page: &[u8]) -> Result<(), SearchError<E>> {
        for space in free_space(number, page, &self.header) {
            self.unpointed(page, space)?;
        }
        Ok(())
    }

    /// A page that is free, or an earlier version of one.
    fn free_page(
        &mut self,
        number: u32,
        page: &[u8],
        is_last_version: bool,
    ) -> Result<(), SearchError<E>> {
        let others = cells_of_other_page(number, page, &self.header);
        if !others.is_empty() {
            return self.between(page, &others);
        }
        let rows = pointed_rows(number, page, &self.header);
        let (forms, encoding) = (self.file.forms, self.file.encoding);
        let form = form_of_page(forms, encoding, page, &rows);
        let is_whole = is_whole_leaf(number, page, &self.header, &rows);
        let mut at = 0;
        for row in &rows {
            let is_taken = match form {
                Some(form) if row.cell.start >= at => {
                    let led = PointedRow {
                        form,
                        is_page_whole: is_whole,
                        is_last_version,
                    };
                    self.pointed(page, row, led)?
                }
                _ => false,
            };
            if is_whole && !is_taken {
                // It may be of another table than it seems by what of its neighbours is in the page.
                self.unpointed_row(page, row)?;
            }
            // What a cell of a whole page lies on is overwritten, whatever is in the cell.
            if is_taken || is_whole {
                self.unpointed(page, at..row.cell.start)?;
                at = row.cell.end;
            }
        }
        self.unpointed(page, at..self.header.usable_bytes() as usize)
    }

    /// Takes a row of a free page to which a pointer leads, if the table could hold it.
    fn pointed(
        &mut self,
        page: &[u8],
        row: &LostRow,
        led: PointedRow<'s>,
    ) -> Result<bool, SearchError<E>> {
        let form = led.form;
        if !form.may_have(row.columns) {
            return Ok(false);
        }
        let (encoding, is_first_look) = (self.file.encoding, self.may_wait(row));
        let is_taken = self.take(page, row, |record, values, has_chain| {
            let is_certain = !is_first_look || form.is_as_written(values, encoding);
            let place = RowPlace::of(has_chain, led.is_page_whole);
            let is_sound = is_certain && is_sound(form, encoding, (record, values), place);
            is_sound.then_some((form, led.is_last_version))
        })?;
        if !is_taken && is_first_look {
            self.wait(row, Some(form));
        }
        Ok(is_taken)
    }

    fn may_wait(&self, row: &LostRow) -> bool {
        self.is_first_look && row.payload.overflow.is_some() && self.late.len() < MOST_LATE_ROWS
    }

    fn wait(&mut self, row: &LostRow, form: Option<&'s RowForm>) {
        self.late.extend(self.number.map(|page| LateRow {
            page,
            cell: row.cell.start,
            form,
        }));
    }

    /// The second look, first at those to which a pointer leads: they were there when their pages were freed.
    fn late_rows(&mut self) -> Result<(), SearchError<E>> {
        let mut late = std::mem::take(&mut self.late);
        late.sort_by_key(|row| row.form.is_none());
        let mut page = vec![0; self.header.page_bytes as usize];
        for LateRow {
            page: number,
            cell,
            form,
        } in late
        {
            self.source.read(number, &mut page)?;
            self.number = Some(number);
            let Some(row) = lost_row_at(&page, cell, &self.header) else {
                continue;
            };
            match form {
                Some(form) => {
                    // It has a chain, and its page was the last version.
                    let led = PointedRow {
                        form,
                        is_page_whole: true,
                        is_last_version: true,
                    };
                    self.pointed(&page, &row, led)?
                }
                None => self.unpointed_row(&page, &row)?,
            };
        }
        Ok(())
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
        if self.may_wait(row) {
            self.wait(row, None);
            return Ok(false);
        }
        // A page may have too little of a row with a chain to tell one table from another.
        self.take(page, row, |record, values, _| {
            let mut forms = forms.iter().filter(may_be);
            let form =
                forms.find(|form| is_sound(form, encoding, (record, values), RowPlace::PartOfPage));
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

    fn take(
        &mut self,
        page: &[u8],
        row: &LostRow,
        sound: impl FnOnce(&[u8], &[RecordValue<'_>], bool) -> Option<(&'s RowForm, bool)>,
    ) -> Result<bool, SearchError<E>> {
        let (header, map) = (self.header, self.map);
        let may_be = |number| !map.is_used(&header, number);
        let Self {
            chains,
            source,
            take,
            number,
            ..
        } = self;
        take_whole_row(chains, source, &may_be, (*number, page, row), *take, sound)
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
        old.each(page_bytes, &mut visit)?;
        failed.map_or(Ok(()), Err)
    }
}
