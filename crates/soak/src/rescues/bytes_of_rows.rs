//! Whether the bytes of rows are in a file.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sqlite_facts::quote;

use super::reset_file::open;
use crate::error::Error;

/// A value is looked for in pieces of so many bytes.
const PIECE_BYTES: usize = 12;

/// Bits in which pieces are marked, two for each: a hundred for each byte of a file of a megabyte.
const BITS: usize = 1 << 27;

/// All pieces of a file, as marks: a piece that is not there seems to be once in many thousands.
pub(super) struct PiecesOfFile<'f> {
    marks: Vec<u64>,
    bytes: &'f [u8],
    page_bytes: usize,
}

impl<'f> PiecesOfFile<'f> {
    pub(super) fn new(bytes: &'f [u8], page_bytes: usize) -> Self {
        let mut marks = vec![0; BITS / 64];
        for piece in bytes.windows(PIECE_BYTES) {
            for bit in bits(piece) {
                marks[bit / 64] |= 1 << (bit % 64);
            }
        }
        Self {
            marks,
            bytes,
            page_bytes,
        }
    }

    /// A value of a database that has bytes that are not in the file; none: all are there.
    pub(super) fn value_that_is_not_there(&self, db: &Path) -> Result<Option<String>, Error> {
        let conn = open(db)?;
        // Text as bytes of the file, whatever its encoding.
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 \
                      AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations'";
        let mut tables = conn.prepare(tables)?;
        let tables = tables.query_map([], |row| row.get::<_, String>(0))?;
        for table in tables {
            let table = table?;
            if let Some(column) = self.column_that_is_not_there(&conn, &table)? {
                return Ok(Some(format!("{table}.{column}")));
            }
        }
        Ok(None)
    }

    fn column_that_is_not_there(
        &self,
        conn: &Connection,
        table: &str,
    ) -> Result<Option<String>, Error> {
        let columns = conn.prepare(&format!("SELECT * FROM {}", quote(table)))?;
        // What a row that is set aside says of itself is no value of it.
        let names = columns.column_names();
        let names: Vec<&str> = names.filter(|name| !name.starts_with('_')).collect();
        // A number is in a file in another form than its digits.
        let bytes = names.iter().map(|name| {
            let name = quote(name);
            format!("CASE WHEN typeof({name}) IN ('text', 'blob') THEN CAST({name} AS BLOB) END")
        });
        let bytes: Vec<String> = bytes.collect();
        let sql = format!("SELECT {} FROM {}", bytes.join(", "), quote(table));
        let mut rows = conn.prepare(&sql)?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            for (at, name) in names.iter().enumerate() {
                if let ValueRef::Blob(bytes) = row.get_ref(at)?
                    && !self.has(bytes)
                {
                    return Ok(Some((*name).to_owned()));
                }
            }
        }
        Ok(None)
    }

    /// Whether the bytes are there, but for a piece at each page that a chain goes on in.
    fn has(&self, bytes: &[u8]) -> bool {
        let pieces = bytes.chunks_exact(PIECE_BYTES);
        let is_marked = |bit: usize| self.marks[bit / 64] >> (bit % 64) & 1 == 1;
        let missing = pieces.filter(|piece| !bits(piece).into_iter().all(is_marked));
        let missing = missing.count();
        if bytes.len() > self.page_bytes / 8 {
            missing <= bytes.len() / (self.page_bytes - 4 - 256) + 2
        } else {
            missing == 0 || self.goes_on_in_a_chain(bytes)
        }
    }

    /// Whether a short value has its end in the page of a chain that is named behind its beginning.
    fn goes_on_in_a_chain(&self, value: &[u8]) -> bool {
        let pages = || (1_u32..).zip(self.bytes.chunks(self.page_bytes));
        let holds = |piece: &[u8]| self.bytes.windows(piece.len()).any(|bytes| bytes == piece);
        let goes_on = |(begin, end): (&[u8], &[u8])| {
            let mut ends =
                pages().filter(|(_, page)| page.get(4..).is_some_and(|page| page.starts_with(end)));
            ends.any(|(number, _)| {
                let number = number.to_be_bytes();
                // A page of a chain begins with the number of the next one.
                let is_before = |page: &[u8]| page.starts_with(&number) && page.ends_with(begin);
                pages().any(|(_, page)| is_before(page)) || holds(&[begin, &number].concat())
            })
        };
        (1..value.len()).any(|split| goes_on(value.split_at(split)))
    }
}

/// The two bits of a piece.
fn bits(piece: &[u8]) -> [usize; 2] {
    let number = |from: usize| {
        let bytes = piece[from..].first_chunk();
        bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes))
    };
    let mixed = number(0).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ number(4)
            .rotate_left(29)
            .wrapping_mul(0xc2b2_ae3d_27d4_eb4f);
    let mixed = (mixed ^ mixed >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let bit = |shift: u32| usize::try_from(mixed >> shift).unwrap_or_default() % BITS;
    [bit(37), bit(3)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_with_one_other_byte_is_not_there() {
        let mut random = test_support::Random::new(1);
        let file: Vec<u8> = (0..200_000)
            .map(|_| random.next_u64().to_be_bytes()[0])
            .collect();
        let pieces = PiecesOfFile::new(&file, 4096);
        for from in (0..190_000).step_by(1000) {
            let mut value = file[from..from + 60].to_vec();
            assert!(pieces.has(&value), "{from}");
            value[31] ^= 1;
            assert!(!pieces.has(&value), "{from}");
        }
    }

    #[test]
    fn a_short_value_may_go_on_in_a_chain() {
        const VALUE: &[u8] = b"m\0e\0d\0i\0u\0m\0";
        let mut file = vec![1; 512 * 3];
        let is_there = |file: &[u8]| PiecesOfFile::new(file, 512).has(VALUE);
        assert!(!is_there(&file));
        file[300..305].copy_from_slice(&VALUE[..5]);
        file[305..309].copy_from_slice(&3_u32.to_be_bytes());
        file[1024 + 4..1024 + 11].copy_from_slice(&VALUE[5..]);
        assert!(is_there(&file));
        file[308] = 2;
        assert!(!is_there(&file));
        // The end of a page of a chain.
        file[512..516].copy_from_slice(&3_u32.to_be_bytes());
        file[1024 - 5..1024].copy_from_slice(&VALUE[..5]);
        assert!(is_there(&file));
        file[1024 + 10] = 1;
        assert!(!is_there(&file));
    }
}
