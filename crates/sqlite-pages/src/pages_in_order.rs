//! Many pages in a given order, read by one thread while another one looks at those before.

use std::io;
use std::sync::mpsc::{channel, sync_channel};
use std::thread;

use crate::source::PageSource;

/// Pages that go from thread to thread at once.
const BLOCK_PAGES: usize = 64;

/// Blocks that are filled, waiting or looked at.
const BLOCKS: usize = 4;

/// Fewer pages than this are read faster than a thread begins.
const WORTH_A_THREAD: usize = 4 * BLOCK_PAGES;

/// Gives each page to `look`, with its number, until that says false; whether that was all.
pub(crate) fn read_in_order(
    source: &mut (impl PageSource + Send + ?Sized),
    numbers: &[u32],
    mut look: impl FnMut(u32, &[u8]) -> bool,
) -> io::Result<bool> {
    let page_bytes = source.header().page_bytes as usize;
    if numbers.len() < WORTH_A_THREAD {
        let mut page = vec![0; page_bytes];
        for number in numbers {
            source.read(*number, &mut page)?;
            if !look(*number, &page) {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    thread::scope(|scope| {
        let (fill, empty) = channel();
        let (send, filled) = sync_channel::<io::Result<Vec<u8>>>(BLOCKS);
        for _ in 0..BLOCKS {
            // The other end is here still.
            drop(fill.send(vec![0; BLOCK_PAGES * page_bytes]));
        }
        scope.spawn(move || {
            for block in numbers.chunks(BLOCK_PAGES) {
                // No other end: what is read is not looked at any more.
                let Ok(mut bytes) = empty.recv() else { return };
                let pages = bytes.chunks_exact_mut(page_bytes);
                let mut reads = block.iter().zip(pages);
                let read = reads.try_for_each(|(number, page)| source.read(*number, page));
                if send.send(read.map(|()| bytes)).is_err() {
                    return;
                }
            }
        });
        // Moved in here, so that the other thread ends where this closure does.
        let (fill, filled) = (fill, filled);
        for block in numbers.chunks(BLOCK_PAGES) {
            // Without another end the other thread has panicked, and so does the scope.
            let Ok(bytes) = filled.recv() else {
                return Ok(false);
            };
            let bytes = bytes?;
            let mut pages = block.iter().zip(bytes.chunks_exact(page_bytes));
            if !pages.all(|(number, page)| look(*number, page)) {
                return Ok(false);
            }
            // Not needed any more where the other thread has read all.
            drop(fill.send(bytes));
        }
        Ok(true)
    })
}
