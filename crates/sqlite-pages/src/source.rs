//! Where pages are read: a file, or whatever else has them.

use std::io::{self, Read, Seek, SeekFrom};

use crate::header::{DatabaseHeader, HEADER_BYTES};

/// Bytes that are read at once where pages are asked for in the order of the file.
const WINDOW_BYTES: usize = 256 * 1024;

/// The pages of one database at one moment.
pub trait PageSource {
    /// Its header.
    fn header(&self) -> &DatabaseHeader;
    /// How many pages there are.
    fn pages(&self) -> u32;
    /// Reads page `number`, from 1 to [`PageSource::pages`], into as many bytes as a page has.
    fn read(&mut self, number: u32, page: &mut [u8]) -> io::Result<()>;
}

/// A database file.
///
/// Pages that are asked for in the order of the file are read many at once. Dropping an open file drops
/// the POSIX locks that the process has on it: whoever has a connection to the same file keeps the
/// file open until that is closed.
#[derive(Debug)]
pub struct PageFile<F> {
    file: F,
    header: DatabaseHeader,
    len_bytes: u64,
    pages: u32,
    window: Vec<u8>,
    /// The first page of the window, 0 where there is none yet.
    window_from: u32,
}

impl<F: Read + Seek> PageFile<F> {
    /// Reads the header; none where it is no header of a database.
    pub fn new(mut file: F) -> io::Result<Option<Self>> {
        let mut bytes = Vec::with_capacity(HEADER_BYTES);
        file.rewind()?;
        file.by_ref()
            .take(HEADER_BYTES as u64)
            .read_to_end(&mut bytes)?;
        let Some(header) = DatabaseHeader::parse(&bytes) else {
            return Ok(None);
        };
        let len_bytes = file.seek(SeekFrom::End(0))?;
        let whole_pages = u32::try_from(len_bytes / u64::from(header.page_bytes));
        let whole_pages = whole_pages.unwrap_or(u32::MAX);
        Ok(Some(Self {
            pages: header.pages.unwrap_or(whole_pages).min(whole_pages),
            file,
            header,
            len_bytes,
            window: Vec::new(),
            window_from: 0,
        }))
    }

    /// The length of the file, which may have more bytes than its pages, or fewer than its header says.
    pub fn len_bytes(&self) -> u64 {
        self.len_bytes
    }

    /// The file itself.
    pub fn into_inner(self) -> F {
        self.file
    }

    fn page_bytes(&self) -> usize {
        self.header.page_bytes as usize
    }

    /// The pages in the window.
    fn window_pages(&self) -> u32 {
        u32::try_from(self.window.len() / self.page_bytes()).unwrap_or(0)
    }

    fn read_at(&mut self, number: u32, pages: u32) -> io::Result<()> {
        let at = u64::from(number - 1) * u64::from(self.header.page_bytes);
        self.window_from = 0;
        self.window.resize(pages as usize * self.page_bytes(), 0);
        self.file.seek(SeekFrom::Start(at))?;
        self.file.read_exact(&mut self.window)?;
        self.window_from = number;
        Ok(())
    }
}

impl<F: Read + Seek> PageSource for PageFile<F> {
    fn header(&self) -> &DatabaseHeader {
        &self.header
    }

    fn pages(&self) -> u32 {
        self.pages
    }

    fn read(&mut self, number: u32, page: &mut [u8]) -> io::Result<()> {
        if number == 0 || number > self.pages {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let most = u32::try_from(WINDOW_BYTES / self.page_bytes()).unwrap_or(1);
        let after = self.window_from.saturating_add(self.window_pages());
        if self.window_from == 0 || !(self.window_from..after).contains(&number) {
            // The next page, or nearly: the reader goes through the file in order.
            let is_next = self.window_from != 0 && (after..after + most / 8).contains(&number);
            let left = self.pages - number + 1;
            self.read_at(number, if is_next { most.max(1).min(left) } else { 1 })?;
        }
        let at = (number - self.window_from) as usize * self.page_bytes();
        page.copy_from_slice(&self.window[at..at + self.page_bytes()]);
        Ok(())
    }
}
