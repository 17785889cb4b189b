//! Payloads of entries in the database of found rows: nearly all of what is found, which stays where it lies until the
//! new database is written.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, Error};
use sqlite_pages::{PageFile, PageSource as _, RecordValue, RecordValues, lost_row_at};

use crate::error::RescueError;
use crate::found::row::CellAddress;
use crate::source::chain::Chains;
use crate::source::copy::open_pages;

/// The table whose payloads these are, and their column.
pub(crate) const ENTRIES: &str = "session_entries";
pub(crate) const PAYLOAD: &str = "payload";

/// The SQL function that makes a payload of what is stored.
pub(crate) const READ_PAYLOAD: &str = "read_payload";

/// The first byte of what is stored: the payload itself follows, or where its row lies.
const HERE: u8 = 0;
const ELSEWHERE: u8 = 1;

/// No shorter than an address.
const SHORT: usize = 64;

/// What is stored of a payload.
pub(crate) fn stored(payload: &[u8], address: Option<CellAddress>) -> Vec<u8> {
    match address {
        Some(CellAddress { page, cell }) if payload.len() > SHORT => {
            let address = [page.to_be_bytes(), cell.to_be_bytes()].concat();
            [&[ELSEWHERE], &*address].concat()
        }
        _ => [&[HERE], payload].concat(),
    }
}

/// Gives a connection the function [`READ_PAYLOAD`], which reads the pages at `elsewhere`; without these it leaves
/// each payload as it is.
pub(crate) fn register(conn: &Connection, elsewhere: Option<&Path>) -> Result<(), RescueError> {
    let reader = elsewhere.map(PayloadReader::open).transpose();
    let reader = Mutex::new(reader.map_err(RescueError::Pages)?);
    conn.create_scalar_function(READ_PAYLOAD, 1, FunctionFlags::empty(), move |call| {
        let stored = call.get_raw(0).as_blob()?;
        let mut reader = reader.lock().unwrap_or_else(PoisonError::into_inner);
        let payload = match &mut *reader {
            Some(reader) => reader.payload(stored),
            None => Ok(stored.to_vec()),
        };
        payload.map_err(|error| Error::UserFunctionError(error.into()))
    })?;
    Ok(())
}

struct PayloadReader {
    pages: PageFile<File>,
    chains: Chains,
    page: Vec<u8>,
}

impl PayloadReader {
    fn open(path: &Path) -> io::Result<Self> {
        let pages = open_pages(path)?;
        Ok(Self {
            chains: Chains::new(&pages),
            page: vec![0; pages.header().page_bytes as usize],
            pages,
        })
    }

    /// The payload of which this is stored.
    fn payload(&mut self, stored: &[u8]) -> io::Result<Vec<u8>> {
        let gone = || io::Error::other("a row is not where it was found");
        let address = match stored {
            [HERE, payload @ ..] => return Ok(payload.to_vec()),
            [ELSEWHERE, address @ ..] => address.as_chunks::<4>().0,
            _ => &[],
        };
        let [page, cell] = address else {
            return Err(gone());
        };
        self.pages.read(u32::from_be_bytes(*page), &mut self.page)?;
        let (header, cell) = (*self.pages.header(), u32::from_be_bytes(*cell) as usize);
        let row = lost_row_at(&self.page, cell, &header).ok_or_else(gone)?;
        let record = self
            .chains
            .record(&mut self.pages, &|_| true, &self.page, &row)?;
        let (record, _) = record.ok_or_else(gone)?;
        // Behind those of the entry's id, session, parent and type.
        match RecordValues::new(&record).and_then(|mut values| values.nth(4)) {
            Some(RecordValue::Blob(payload)) => Ok(payload.to_vec()),
            _ => Err(gone()),
        }
    }
}
