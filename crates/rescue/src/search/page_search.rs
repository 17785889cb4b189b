//! The search of one page: the rows to which its pointers lead, then those in the bytes between.

use std::fs::File;
use std::ops::Range;
use std::rc::Rc;

use sqlite_facts::Encoding;
use sqlite_pages::{
    DatabaseHeader, LostRow, PageFile, PageSource as _, RecordStarts, RecordValue,
    cells_of_other_page, free_space, is_whole_leaf, lost_row_at, pointed_rows, rows_beginning_in,
    unpointed_rows, was_pointed,
};

use crate::found::row::Pointed;
use crate::found::row_form::RowForm;
use crate::search::page_rows::{RowPlace, form_of_page, is_sound, values};
use crate::search::take_row::{SearchError, Take, take_whole_row};
use crate::source::chain::Chains;
use crate::source::old_pages::OldPages;
use crate::source::page_map::PageMap;

/// How many rows wait for a second look, at most: the others have it at once.
const MOST_LATE_ROWS: usize = 1 << 16;

/// The search of pages, one after another.
pub(super) struct PageSearch<'s, E> {
    pub(super) forms: &'s [RowForm],
    pub(super) encoding: Encoding,
    pub(super) header: DatabaseHeader,
    /// How a record may begin.
    pub(super) starts: Rc<RecordStarts>,
    pub(super) map: &'s PageMap,
    /// Where chains are read.
    pub(super) source: PageFile<File>,
    pub(super) chains: Chains,
    pub(super) take: Take<'s, E>,
    /// The page that is looked through, where it can be read again.
    pub(super) number: Option<u32>,
    /// Whether rows may wait for a second look.
    pub(super) is_first_look: bool,
    pub(super) late: Vec<LateRow<'s>>,
}

/// A row with a chain that a later row may have written over: it is read when all others have claimed their pages.
pub(super) struct LateRow<'s> {
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
    pointed: Pointed,
}

impl<'s, E> PageSearch<'s, E> {
    /// Looks through a page of the file.
    pub(super) fn page(&mut self, number: u32, page: &[u8]) -> Result<(), SearchError<E>> {
        self.number = Some(number);
        let usable = self.header.usable_bytes() as usize;
        if let Some(used) = self.map.used_of_chain_end(number) {
            return self.unpointed(page, used..usable);
        }
        if self.map.is_used(&self.header, number) {
            return self.free_space(number, page);
        }
        self.free_page(number, page, Pointed::Yes)
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

    /// A page that is free, or an earlier version of one. `pointed`: what its pointers say of a row.
    fn free_page(
        &mut self,
        number: u32,
        page: &[u8],
        pointed: Pointed,
    ) -> Result<(), SearchError<E>> {
        let others = cells_of_other_page(number, page, &self.header);
        if !others.is_empty() {
            return self.between(page, &others);
        }
        let rows = pointed_rows(number, page, &self.header);
        let (forms, encoding) = (self.forms, self.encoding);
        let form = form_of_page(forms, encoding, page, &rows);
        let is_whole = is_whole_leaf(number, page, &self.header, &rows);
        let mut at = 0;
        for row in &rows {
            let is_taken = match form {
                Some(form) if row.cell.start >= at => {
                    let led = PointedRow {
                        form,
                        is_page_whole: is_whole,
                        pointed,
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
        let (encoding, is_first_look) = (self.encoding, self.may_wait(row));
        let is_taken = self.take(page, row, |record, values, has_chain| {
            let is_certain = !is_first_look || form.is_as_written(values, encoding);
            let place = RowPlace::of(has_chain, led.is_page_whole);
            let is_sound = is_certain && is_sound(form, encoding, (record, values), place);
            is_sound.then_some((form, led.pointed))
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
    pub(super) fn late_rows(&mut self) -> Result<(), SearchError<E>> {
        self.is_first_look = false;
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
                        pointed: Pointed::Yes,
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
        let (forms, encoding) = (self.forms, self.encoding);
        let local: Vec<RecordValue<'_>> = values(&page[row.payload.local.clone()]).collect();
        let may_be = |form: &&RowForm| form.may_have(row.columns) && form.is_like(&local, encoding);
        if !forms.iter().any(|form| may_be(&form)) || self.is_written_over(page, row) {
            return Ok(false);
        }
        if self.may_wait(row) {
            self.wait(row, None);
            return Ok(false);
        }
        let header = self.header;
        let was_pointed = |number| was_pointed(number, page, &header, row.cell.start);
        let pointed = match self.number {
            Some(number) if was_pointed(number) => Pointed::Formerly,
            _ => Pointed::No,
        };
        // A page may have too little of a row with a chain to tell one table from another.
        self.take(page, row, |record, values, _| {
            let mut forms = forms.iter().filter(may_be);
            let form =
                forms.find(|form| is_sound(form, encoding, (record, values), RowPlace::PartOfPage));
            form.map(|form| (form, pointed))
        })
    }

    /// Whether another row begins within this one: it was written later, and over it.
    fn is_written_over(&self, page: &[u8], row: &LostRow) -> bool {
        let (forms, encoding) = (self.forms, self.encoding);
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
        sound: impl FnOnce(&[u8], &[RecordValue<'_>], bool) -> Option<(&'s RowForm, Pointed)>,
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

    /// Looks through pages of before, which lay beside the file.
    pub(super) fn old_pages(&mut self, old: &OldPages) -> Result<(), SearchError<E>> {
        self.number = None;
        let page_bytes = self.header.page_bytes as usize;
        let mut failed = None;
        let mut visit = |number, page: &[u8]| {
            if failed.is_none() && number > 1 {
                failed = self.free_page(number, page, Pointed::No).err();
            }
            Ok(())
        };
        old.each(page_bytes, &mut visit)?;
        failed.map_or(Ok(()), Err)
    }
}
