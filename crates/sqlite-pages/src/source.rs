//! Where pages are read: a file, or whatever else has them.

use std::io::{self, Read, Seek, SeekFrom};

use crate::header::{DatabaseHeader, HEADER_BYTES};
use crate::log::Log;

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
    /// These pages, sorted by number, are read next: a source that can have them fetched ahead does so.
    fn will_read(&mut self, _pages: &[u32]) {}
}

/// A database file.
///
/// Pages that are asked for in the order of the file are read many at once. Dropping an open file drops
/// the POSIX locks that the process has on it: a process that has a connection to the same file keeps the
/// file open until that is closed.
#[derive(Debug)]
pub struct PageFile<F, L = F> {
    file: F,
    log: Option<Log<L>>,
    header: DatabaseHeader,
    len_bytes: u64,
    pages: u32,
    window: Vec<u8>,
    /// The first page of the window, 0 where there is none yet.
    window_from: u32,
    /// The page that was read last, 0 where none was.
    last_read: u32,
}

impl<F: Read + Seek> PageFile<F> {
    /// Reads the header; none where it is no header of a database.
    pub fn new(file: F) -> io::Result<Option<Self>> {
        Self::without_log(file)
    }
}

impl<F: Read + Seek, L: Read + Seek> PageFile<F, L> {
    fn without_log(mut file: F) -> io::Result<Option<Self>> {
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
            log: None,
            header,
            len_bytes,
            window: Vec::new(),
            window_from: 0,
            last_read: 0,
        }))
    }

    /// Reads the header of a file beside which a write-ahead log may lie; what is committed in the log is
    /// newer than what is in the file. None where it is no header of a database.
    pub fn with_log(file: F, log: Option<L>) -> io::Result<Option<Self>> {
        let Some(mut pages) = Self::without_log(file)? else {
            return Ok(None);
        };
        if let Some(log) = log {
            pages.log = Log::read(log, pages.header.page_bytes)?;
        }
        if let Some(log) = &mut pages.log {
            pages.pages = log.pages();
            let mut first = vec![0; pages.header.page_bytes as usize];
            if log.read_page(1, &mut first)? {
                let Some(header) = DatabaseHeader::parse(&first) else {
                    return Ok(None);
                };
                pages.header = header;
            }
        }
        Ok(Some(pages))
    }

    /// All pages that the file has, those beyond the count of its header too: they belong to nothing.
    #[must_use]
    pub fn with_rest(mut self) -> Self {
        let whole_pages = self.len_bytes / u64::from(self.header.page_bytes);
        self.pages = u32::try_from(whole_pages).unwrap_or(u32::MAX);
        self
    }

    /// Whether pages come from a log, so that the length of the file says nothing.
    pub fn has_log(&self) -> bool {
        self.log.is_some()
    }

    /// The length of the file, which may have more bytes than its pages, or fewer than its header says.
    pub fn len_bytes(&self) -> u64 {
        self.len_bytes
    }

    fn page_bytes(&self) -> usize {
        self.header.page_bytes as usize
    }

    /// The page after those in the window.
    fn window_end(&self) -> u32 {
        let pages = u32::try_from(self.window.len() / self.page_bytes());
        self.window_from.saturating_add(pages.unwrap_or(0))
    }

    /// Reads so many pages into the window.
    fn move_window(&mut self, number: u32, pages: u32) -> io::Result<()> {
        let mut window = std::mem::take(&mut self.window);
        window.resize(pages as usize * self.page_bytes(), 0);
        self.read_at(number, &mut window)?;
        (self.window, self.window_from) = (window, number);
        Ok(())
    }

    /// Fills `bytes` from where page `number` begins. What is beyond the file is a page that was never
    /// written, for it was free again before: to SQLite, too, it is zeros.
    fn read_at(&mut self, number: u32, bytes: &mut [u8]) -> io::Result<()> {
        let at = u64::from(number - 1) * u64::from(self.header.page_bytes);
        self.file.seek(SeekFrom::Start(at))?;
        let mut read = 0;
        while read < bytes.len() {
            match self.file.read(&mut bytes[read..]) {
                Ok(0) => break,
                Ok(more) => read += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        bytes[read..].fill(0);
        Ok(())
    }
}

impl<F: Read + Seek, L: Read + Seek> PageSource for PageFile<F, L> {
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
        if let Some(log) = &mut self.log
            && log.read_page(number, page)?
        {
            return Ok(());
        }
        let before = std::mem::replace(&mut self.last_read, number);
        if !(self.window_from..self.window_end()).contains(&number) {
            let goes_on = self.window_from != 0 && number == self.window_end();
            if !goes_on && number != before.saturating_add(1) {
                return self.read_at(number, page);
            }
            // The page after the last: the longer the reader goes on so, the more is read at once, and no
            // more in vain than was of use.
            let most = u32::try_from(WINDOW_BYTES / self.page_bytes()).unwrap_or(1);
            let so_far = if goes_on {
                self.window_end() - self.window_from
            } else {
                1
            };
            let pages = so_far.saturating_mul(2).min(most).max(1);
            self.move_window(number, pages.min(self.pages - number + 1))?;
        }
        let at = (number - self.window_from) as usize * self.page_bytes();
        page.copy_from_slice(&self.window[at..at + self.page_bytes()]);
        Ok(())
    }
}
