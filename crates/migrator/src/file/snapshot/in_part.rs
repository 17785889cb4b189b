//! A copy of a file at rest without the pages that need not be copied.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};

use crate::error::Error;
use crate::file::at_rest::FileAtRest;
use crate::file::private_file::create_private;
use crate::file::private_folder::PrivateFolder;
use crate::file::snapshot::options::{SnapshotOptions, SnapshotProgress};
use crate::file::snapshot::{SNAPSHOT_NAME, Snapshot};

/// Pages between two looks at the interrupt.
const PAGES_BETWEEN: u32 = 1024;

impl Snapshot {
    /// Copies the pages of a file at rest that `is_kept`, of `pages` pages of `page_bytes` bytes. All others are
    /// zeros, which take no room where the file system has holes: the free pages that SQLite does not read.
    pub fn in_part(
        source: &FileAtRest,
        (pages, page_bytes): (u32, u32),
        is_kept: &dyn Fn(u32) -> bool,
        options: &SnapshotOptions<'_>,
        progress: &mut dyn FnMut(SnapshotProgress),
    ) -> Result<Self, Error> {
        let open = |error| Error::open(source.path(), error);
        let in_scratch = |error| Error::scratch(options.scratch, error);
        let folder = PrivateFolder::new(options.scratch)?;
        let path = folder.path().join(SNAPSHOT_NAME);
        let mut from = File::open(source.path()).map_err(open)?;
        let mut target = create_private(&path).map_err(in_scratch)?;
        let total_bytes = u64::from(pages) * u64::from(page_bytes);
        target.set_len(total_bytes).map_err(in_scratch)?;
        let mut page = vec![0; page_bytes as usize];
        for number in 1..=pages {
            let at = u64::from(number - 1) * u64::from(page_bytes);
            if number % PAGES_BETWEEN == 0 {
                options.limits().check(source.path())?;
                progress(SnapshotProgress::Copied {
                    done_bytes: at,
                    total_bytes,
                });
            }
            if is_kept(number) {
                from.seek(SeekFrom::Start(at)).map_err(open)?;
                from.read_exact(&mut page).map_err(open)?;
                target.seek(SeekFrom::Start(at)).map_err(in_scratch)?;
                target.write_all(&page).map_err(in_scratch)?;
            }
        }
        Ok(Self {
            path,
            _folder: folder,
        })
    }
}
