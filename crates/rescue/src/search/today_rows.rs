//! The rows that a damaged file holds today, read page by page: those of its trees, and those of pages that
//! nothing names any more, since what named them is damaged.

use std::fs::File;

use sqlite_facts::Encoding;
use sqlite_pages::{PageFile, PageSource, TreePage, is_whole_leaf, pointed_rows};

use crate::found::row::Pointed;
use crate::found::row_form::RowForm;
use crate::search::page_rows::{RowPlace, form_of_page, is_sound};
use crate::search::take_row::{SearchError, Take, take_whole_row};
use crate::source::chain::Chains;
use crate::source::page_map::PageMap;

/// A damaged file.
pub(crate) struct DamagedPages<'d> {
    /// Where pages are read in their order.
    pub(crate) pages: PageFile<File>,
    /// Where chains are read.
    pub(crate) chain_pages: PageFile<File>,
    pub(crate) chains: &'d mut Chains,
    pub(crate) map: &'d mut PageMap,
    /// The tables of today.
    pub(crate) forms: &'d [RowForm],
    pub(crate) encoding: Encoding,
}

impl DamagedPages<'_> {
    /// Reads the rows of the trees.
    pub(crate) fn read_trees<E>(
        &mut self,
        take: Take<'_, E>,
        progress: &mut dyn FnMut(u32, u32) -> Result<(), E>,
    ) -> Result<(), SearchError<E>> {
        self.each_page(progress, take, &|map, _, number| map.has_cells(number))
            .map(|_| ())
    }

    /// Reads the rows of the pages that nothing names, and counts these as used where all of them are of today.
    pub(crate) fn read_unnamed<E>(
        &mut self,
        take: Take<'_, E>,
        are_all_of_today: bool,
        progress: &mut dyn FnMut(u32, u32) -> Result<(), E>,
    ) -> Result<(), SearchError<E>> {
        let with_rows = self.each_page(progress, take, &|map, pages, number| {
            map.is_unnamed(pages.header(), number)
        })?;
        for page in with_rows.into_iter().filter(|_| are_all_of_today) {
            self.map.use_page(page);
        }
        Ok(())
    }

    /// The numbers of the pages of which rows were taken.
    fn each_page<E>(
        &mut self,
        progress: &mut dyn FnMut(u32, u32) -> Result<(), E>,
        take: Take<'_, E>,
        is_one: &dyn Fn(&PageMap, &PageFile<File>, u32) -> bool,
    ) -> Result<Vec<u32>, SearchError<E>> {
        let last = self.pages.pages();
        let mut page = vec![0; self.pages.header().page_bytes as usize];
        let mut with_rows = Vec::new();
        for number in 2..=last {
            if number % 1024 == 0 {
                progress(number, last).map_err(SearchError::Take)?;
            }
            if is_one(self.map, &self.pages, number) {
                self.pages.read(number, &mut page)?;
                if self.page(number, &page, take)? {
                    with_rows.push(number);
                }
            }
        }
        Ok(with_rows)
    }

    fn page<E>(
        &mut self,
        number: u32,
        page: &[u8],
        take: Take<'_, E>,
    ) -> Result<bool, SearchError<E>> {
        let header = *self.pages.header();
        // A page without cells has pointers to rows that were deleted.
        if TreePage::parse(number, page, &header).is_ok_and(|page| page.is_empty()) {
            return Ok(false);
        }
        let rows = pointed_rows(number, page, &header);
        let Some(form) = form_of_page(self.forms, self.encoding, page, &rows) else {
            return Ok(false);
        };
        let is_whole = is_whole_leaf(number, page, &header, &rows);
        let mut is_taken = false;
        for row in rows.iter().filter(|row| form.may_have(row.columns)) {
            let encoding = self.encoding;
            let map = &*self.map;
            is_taken |= take_whole_row(
                self.chains,
                &mut self.chain_pages,
                &|number| map.may_be_of_chain(number),
                (None, page, row),
                take,
                |record, values, has_chain| {
                    let place = RowPlace::of(has_chain, is_whole);
                    is_sound(form, encoding, (record, values), place)
                        .then_some((form, Pointed::Yes))
                },
            )?;
        }
        Ok(is_taken)
    }
}
