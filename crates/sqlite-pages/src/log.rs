//! The write-ahead log beside a file (4): which of its frames hold the newest version of a page.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom};

use crate::log_frames::LogFrames;

/// The frames that are committed.
#[derive(Debug)]
pub(crate) struct Log<F> {
    file: F,
    /// Where the newest version of a page begins.
    newest: BTreeMap<u32, u64>,
    /// Pages of the file after the last commit.
    pages: u32,
}

impl<F: Read + Seek> Log<F> {
    /// Reads the log up to its last commit; none where nothing in it is committed.
    pub(crate) fn read(mut file: F, page_bytes: u32) -> io::Result<Option<Self>> {
        file.rewind()?;
        let Some(mut frames) = LogFrames::read(&mut file)? else {
            return Ok(None);
        };
        if frames.page_bytes() != page_bytes {
            return Ok(None);
        }
        let (mut newest, mut pending, mut pages) = (BTreeMap::new(), Vec::new(), 0);
        while let Some(frame) = frames.next_frame()? {
            pending.push((frame.page, frame.at));
            if let Some(pages_afterwards) = frame.pages_afterwards {
                newest.extend(pending.drain(..));
                pages = pages_afterwards;
            }
        }
        drop(frames);
        Ok((pages != 0).then_some(Self {
            file,
            newest,
            pages,
        }))
    }

    pub(crate) fn pages(&self) -> u32 {
        self.pages
    }

    /// Reads a page from its newest frame; false where no frame has it.
    pub(crate) fn read_page(&mut self, number: u32, page: &mut [u8]) -> io::Result<bool> {
        let Some(at) = self.newest.get(&number) else {
            return Ok(false);
        };
        self.file.seek(SeekFrom::Start(*at))?;
        self.file.read_exact(page)?;
        Ok(true)
    }
}
