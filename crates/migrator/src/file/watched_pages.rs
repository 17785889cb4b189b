//! Pages that are read without SQLite, until an end is asked for.

use std::fs::File;
use std::io;

use sqlite_pages::{DatabaseHeader, PageFile, PageSource};

use crate::file::positioned_file::PositionedFile;
use crate::file::read_ahead::read_ahead;

/// Pages between two looks at the request: a few hundredths of a millisecond, if they need not come from a disk.
const PAGES_BETWEEN: u32 = 64;

/// The pages of a file; reading them ends with [`io::ErrorKind::Interrupted`] where that was asked for.
pub(crate) struct WatchedPages<'v, W> {
    pub(crate) pages: PageFile<PositionedFile<'v>, File>,
    file: &'v File,
    is_end_requested: W,
    reads: u32,
}

impl<'v, W: Fn() -> bool> WatchedPages<'v, W> {
    /// `file`: that of `pages`.
    pub(crate) fn new(
        pages: PageFile<PositionedFile<'v>, File>,
        file: &'v File,
        is_end_requested: W,
    ) -> Self {
        Self {
            pages,
            file,
            is_end_requested,
            reads: 0,
        }
    }
}

impl<W: Fn() -> bool> PageSource for WatchedPages<'_, W> {
    fn header(&self) -> &DatabaseHeader {
        self.pages.header()
    }

    fn pages(&self) -> u32 {
        self.pages.pages()
    }

    fn read(&mut self, number: u32, page: &mut [u8]) -> io::Result<()> {
        if self.reads.is_multiple_of(PAGES_BETWEEN) && (self.is_end_requested)() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.reads = self.reads.wrapping_add(1);
        self.pages.read(number, page)
    }
    fn will_read(&mut self, pages: &[u32]) {
        read_ahead(self.file, self.header().page_bytes, pages);
    }
}
