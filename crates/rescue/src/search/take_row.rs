//! What is done with a row that was found: all of it is read, its table is recognized, and it is taken.

use std::fs::File;
use std::io;

use sqlite_pages::{LostRow, PageFile, RecordValue};

use crate::found::row::{CellAddress, FoundRow, Pointed};
use crate::found::row_form::RowForm;
use crate::search::page_rows::whole_values;
use crate::source::chain::Chains;

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

/// Reads all of a row of a page, and has it taken where `sound` says of which table it is, and whether a pointer leads to it.
/// `may_be`: whether a page may be of a chain; the number of the page where it can be read again.
pub(crate) fn take_whole_row<'f, E>(
    chains: &mut Chains,
    source: &mut PageFile<File>,
    may_be: &dyn Fn(u32) -> bool,
    (number, page, row): (Option<u32>, &[u8], &LostRow),
    take: Take<'_, E>,
    sound: impl FnOnce(&[u8], &[RecordValue<'_>], bool) -> Option<(&'f RowForm, Pointed)>,
) -> Result<bool, SearchError<E>> {
    let Some((record, chain)) = chains.record(source, may_be, page, row)? else {
        return Ok(false);
    };
    let Some(values) = whole_values(&record, row.columns) else {
        return Ok(false);
    };
    let Some((form, pointed)) = sound(&record, &values, !chain.is_empty()) else {
        return Ok(false);
    };
    let found = FoundRow {
        form,
        rowid: row.rowid,
        values: &values,
        pointed,
        address: number.and_then(|page| {
            let cell = u32::try_from(row.cell.start).ok()?;
            Some(CellAddress { page, cell })
        }),
    };
    take(&found).map_err(SearchError::Take)?;
    chains.claim(&chain);
    Ok(true)
}
