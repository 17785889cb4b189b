//! A private copy of a file that is damaged: its bytes as they are, as far as the disk gives them.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use sqlite_pages::DatabaseHeader;

use crate::error::Error;
use crate::file::file_header::header_of;
use crate::file::private_copy::{BLOCK_BYTES, read_block};
use crate::file::private_file::create_private;
use crate::file::private_folder::PrivateFolder;
use crate::file::snapshot::{SNAPSHOT_NAME, Snapshot, SnapshotOptions, SnapshotProgress};

impl Snapshot {
    /// Copies the bytes of a file that SQLite cannot read, without what lies beside it; and the numbers of the
    /// pages that the disk did not give, which are zeros in the copy. A file that another process writes
    /// meanwhile may be copied at several moments.
    pub fn as_it_is(
        db: &Path,
        options: &SnapshotOptions<'_>,
        progress: &mut dyn FnMut(SnapshotProgress),
    ) -> Result<(Self, Vec<u32>), Error> {
        let open = |source| Error::open(db, source);
        let path = fs::canonicalize(db).map_err(open)?;
        if !fs::metadata(&path).map_err(open)?.is_file() {
            return Err(Error::NotAFile {
                path: db.to_owned(),
            });
        }
        let mut source = File::open(&path).map_err(open)?;
        let in_scratch = |source| Error::scratch(options.scratch, source);
        let folder = PrivateFolder::new(options.scratch)?;
        let copy = folder.path().join(SNAPSHOT_NAME);
        let mut target = create_private(&copy).map_err(in_scratch)?;
        let header = header_of(&source).ok();
        let header = header.and_then(|header| DatabaseHeader::parse(&header));
        let page_bytes = header.map_or(4096, |header| header.page_bytes as usize);
        let total_bytes = source.metadata().map_err(open)?.len();
        let (mut block, mut unread) = (vec![0; BLOCK_BYTES], Vec::new());
        for at in (0..total_bytes).step_by(BLOCK_BYTES) {
            options.limits().check(db)?;
            let len =
                usize::try_from(total_bytes - at).map_or(BLOCK_BYTES, |left| left.min(BLOCK_BYTES));
            read_what_there_is(&mut source, at, &mut block[..len], page_bytes, &mut unread);
            target.write_all(&block[..len]).map_err(in_scratch)?;
            progress(SnapshotProgress::Copied {
                done_bytes: at + len as u64,
                total_bytes,
            });
        }
        let snapshot = Self {
            path: copy,
            _folder: folder,
        };
        Ok((snapshot, unread))
    }
}

/// Fills a block; page by page where the disk does not give all of it.
fn read_what_there_is(
    source: &mut File,
    at: u64,
    block: &mut [u8],
    page_bytes: usize,
    unread: &mut Vec<u32>,
) {
    if read_at(source, at, block).is_ok() {
        return;
    }
    for (page, bytes) in (0_u64..).zip(block.chunks_mut(page_bytes)) {
        let at = at + page * page_bytes as u64;
        if read_at(source, at, bytes).is_err() {
            bytes.fill(0);
            unread.extend(u32::try_from(at / page_bytes as u64 + 1).ok());
        }
    }
}

/// Fills `bytes`; what is beyond the end by now is zeros.
fn read_at(source: &mut File, at: u64, bytes: &mut [u8]) -> io::Result<()> {
    source.seek(SeekFrom::Start(at))?;
    let read = read_block(&mut source.take(bytes.len() as u64), bytes)?;
    bytes[read..].fill(0);
    Ok(())
}
