//! The overflow chain of a row: pages that may be of one, and that no other row has.

use std::borrow::Cow;
use std::io;

use sqlite_pages::{LostRow, PageSet, PageSource, Payload};

/// How many pages of chains are read for each page of the file, at most: a hostile file could have every row
/// claim the longest chain.
const READS_EACH: u64 = 4;

/// All bytes of a record, and the pages of its chain.
pub(crate) type WholeRecord<'p> = (Cow<'p, [u8]>, Vec<u32>);

/// Reads chains, each page for one row alone.
#[derive(Debug)]
pub(crate) struct Chains {
    /// Pages that hold a part of a row that was found.
    claimed: PageSet,
    /// Pages of the chain that is read.
    in_chain: PageSet,
    reads_left: u64,
    page: Vec<u8>,
}

impl Chains {
    pub(crate) fn new(source: &impl PageSource) -> Self {
        Self {
            claimed: PageSet::new(source.pages()),
            in_chain: PageSet::new(source.pages()),
            reads_left: (u64::from(source.pages()) + 1000) * READS_EACH,
            page: vec![0; source.header().page_bytes as usize],
        }
    }

    /// The whole record of a row, of which `page` has the beginning, and the pages of its chain. None where one
    /// of them may be of no chain, or is another row's, or the chain does not end where the record does.
    pub(crate) fn record<'p>(
        &mut self,
        source: &mut impl PageSource,
        may_be: &dyn Fn(u32) -> bool,
        page: &'p [u8],
        row: &LostRow,
    ) -> io::Result<Option<WholeRecord<'p>>> {
        let payload = &row.payload;
        let Some(first) = payload.overflow else {
            return Ok(Some((
                Cow::Borrowed(&page[payload.local.clone()]),
                Vec::new(),
            )));
        };
        let mut chain = Vec::new();
        let record = self.read(source, may_be, (page, payload), first, &mut chain);
        for page in &chain {
            self.in_chain.remove(*page);
        }
        Ok(record?.map(|record| (Cow::Owned(record), chain)))
    }

    fn read(
        &mut self,
        source: &mut impl PageSource,
        may_be: &dyn Fn(u32) -> bool,
        (page, payload): (&[u8], &Payload),
        first: u32,
        chain: &mut Vec<u32>,
    ) -> io::Result<Option<Vec<u8>>> {
        let bytes_each = source.header().usable_bytes() as usize - 4;
        let mut record = page[payload.local.clone()].to_vec();
        let mut next = first;
        while (record.len() as u64) < payload.len_bytes {
            let is_next = next > 1
                && next <= source.pages()
                && may_be(next)
                && !self.claimed.contains(next)
                && self.in_chain.insert(next);
            if !is_next || self.reads_left == 0 {
                return Ok(None);
            }
            self.reads_left -= 1;
            chain.push(next);
            source.read(next, &mut self.page)?;
            next = u32::from_be_bytes([self.page[0], self.page[1], self.page[2], self.page[3]]);
            let left = payload.len_bytes - record.len() as u64;
            let taken = usize::try_from(left).map_or(bytes_each, |left| left.min(bytes_each));
            record.extend_from_slice(&self.page[4..4 + taken]);
        }
        Ok((next == 0).then_some(record))
    }

    /// These pages belong to a row that was found.
    pub(crate) fn claim(&mut self, chain: &[u32]) {
        for page in chain {
            self.claimed.insert(*page);
        }
    }
}
