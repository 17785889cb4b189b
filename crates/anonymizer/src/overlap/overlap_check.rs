//! The gate: files in, then the source, then what they have in common.

use std::borrow::Cow;
use std::io::{self, BufRead};

use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};
use sqlite_facts::hex;

use super::overlaps::Overlaps;
use super::public_text::PublicText;
use super::published::Reader;
use super::remains::Remains;
use super::scan::Search;
use super::spellings::{UNESCAPED_TIMES, unescape, without_nul};

/// A case that is compared with its source: first all files that will be published, then all cells of the
/// source, in any order. A file that holds the checksum of another comes after it.
#[derive(Debug)]
pub struct OverlapCheck<'p> {
    public: &'p PublicText,
    sums: Vec<String>,
    remains: Remains,
    search: Option<Search>,
}

impl<'p> OverlapCheck<'p> {
    /// Nothing published yet. `public` is subtracted from all files.
    #[must_use]
    pub fn new(public: &'p PublicText) -> Self {
        Self {
            public,
            sums: Vec::new(),
            remains: Remains::default(),
            search: None,
        }
    }

    /// Reads a file that will be published, before the first cell of the source.
    pub fn publish(&mut self, file: &'static str, mut text: impl BufRead) -> io::Result<()> {
        let reader = Reader {
            public: self.public,
            sums: &self.sums,
            file,
        };
        let (mut sum, mut line) = (Sha256::new(), Vec::new());
        let mut number = 1;
        while text.read_until(b'\n', &mut line)? > 0 {
            let is_row = reader.is_row(&line);
            while is_row && text.fill_buf()?.first() == Some(&b' ') {
                text.read_until(b'\n', &mut line)?;
            }
            sum.update(&line);
            let lines = line.strip_suffix(b"\n").unwrap_or(&line);
            reader.lines(lines, number, &mut self.remains);
            number += lines.split(|byte| *byte == b'\n').count() as u64;
            line.clear();
        }
        self.sums.push(hex(sum.finalize()));
        Ok(())
    }

    /// Compares one cell of the source with the case.
    pub fn source(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => {}
            ValueRef::Integer(integer) => self.source_bytes(integer.to_string().as_bytes()),
            ValueRef::Real(real) => self.source_bytes(real.to_string().as_bytes()),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => self.source_bytes(bytes),
        }
    }

    /// The same for bytes: a cell, a statement, the name of an object.
    ///
    /// They are compared as they are, without NUL (as UTF-16 has them in ASCII), and without the escapes
    /// of JSON.
    pub fn source_bytes(&mut self, bytes: &[u8]) {
        let search = self.search.get_or_insert_with(|| {
            let mut remains = std::mem::take(&mut self.remains);
            remains.close();
            Search::new(remains)
        });
        let mut text = Cow::Borrowed(bytes);
        search.walk(&text);
        if text.contains(&0) {
            text = Cow::Owned(without_nul(&text));
            search.walk(&text);
        }
        // No tag has an escape.
        for _ in 0..UNESCAPED_TIMES {
            if !search.has_private() || !text.contains(&b'\\') {
                break;
            }
            text = Cow::Owned(unescape(&text));
            search.walk(&text);
        }
    }

    /// What has been found in all cells so far.
    #[must_use]
    pub fn overlaps(&self) -> Overlaps {
        let search = self.search.as_ref();
        search.map_or_else(Overlaps::default, |search| search.overlaps.clone())
    }
}
