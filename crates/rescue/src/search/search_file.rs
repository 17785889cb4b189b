//! The search: each page of a file once, in its order.

use std::path::Path;
use std::rc::Rc;

use sqlite_facts::Encoding;
use sqlite_pages::{PageSource as _, RecordStarts};

use crate::found::column_form::ColumnForm;
use crate::found::row_form::RowForm;
use crate::search::page_search::PageSearch;
use crate::search::take_row::{SearchError, Take};
use crate::source::chain::Chains;
use crate::source::copy::open_pages;
use crate::source::old_pages::OldPages;
use crate::source::page_map::PageMap;

/// More bytes than the head of a record of any of the tables has: a type is of three bytes at most.
const MOST_TYPE_BYTES: usize = 4;

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
        let header = *pages.header();
        let mut search = PageSearch {
            forms: self.forms,
            encoding: self.encoding,
            header,
            starts: Rc::new(starts(self.forms, self.encoding)),
            map: self.map,
            // Of its own, so that the search goes on reading in the order of the file.
            source: open_pages(self.path)?,
            chains,
            take,
            number: None,
            is_first_look: true,
            late: Vec::new(),
        };
        let (last, mut free_with_data) = (pages.pages(), 0);
        let mut page = vec![0; header.page_bytes as usize];
        for number in 2..=last {
            if number % 1024 == 0 {
                progress(number, last).map_err(SearchError::Take)?;
            }
            pages.read(number, &mut page)?;
            if !self.map.is_used(&header, number) && page.iter().any(|byte| *byte != 0) {
                free_with_data += 1;
            }
            search.page(number, &page)?;
        }
        search.late_rows()?;
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
