//! What is read: a sound file at rest where it lies; else a private copy, as SQLite would read the file, or, where it
//! cannot, of the bytes as they are.

use std::fs::File;
use std::io;
use std::path::Path;

use migrator::{FileAtRest, Snapshot, SnapshotOptions, SnapshotProgress};
use sqlite_pages::{PageFile, PageSource as _};

use crate::error::RescueError;
use crate::options::{RescueOptions, RescueProgress};

/// What is searched, and a private database of the rows of today.
pub(crate) struct SearchedSource<'f> {
    /// The file itself, where nothing writes it.
    pub(crate) at_rest: Option<&'f FileAtRest>,
    /// A copy of it: all of it, or, where the file itself is searched, without its free pages.
    pub(crate) copy: Snapshot,
}

impl SearchedSource<'_> {
    /// Where the pages are read.
    pub(crate) fn path(&self) -> &Path {
        match &self.at_rest {
            Some(file) => file.path(),
            None => self.copy.path(),
        }
    }

    /// An error where the file has changed under the search.
    pub(crate) fn ensure_still(&self) -> Result<(), RescueError> {
        match self.at_rest {
            Some(file) if !file.is_as_it_was() => Err(RescueError::Overtaken),
            _ => Ok(()),
        }
    }
}

/// A copy of the pages of a sound file at rest that are not free.
pub(crate) fn without_free_pages(
    file: &FileAtRest,
    pages: &PageFile<File>,
    is_free: &dyn Fn(u32) -> bool,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Snapshot, RescueError> {
    let header = *pages.header();
    let counted = header.pages.unwrap_or(pages.pages()).min(pages.pages());
    let snapshot = Snapshot::in_part(
        file,
        (counted, header.page_bytes),
        &|number| !is_free(number),
        &how(options),
        &mut |at| put(at, progress),
    )?;
    Ok(snapshot)
}

/// A private copy.
pub(crate) struct SourceCopy {
    pub(crate) snapshot: Snapshot,
    /// Pages that the disk did not give: zeros in the copy.
    pub(crate) unread_pages: u32,
    /// Why the copy is of the bytes as they are, where SQLite could not make one.
    pub(crate) damage: Option<RescueError>,
}

impl SourceCopy {
    /// A copy as SQLite would read the file; of a damaged one its bytes.
    pub(crate) fn take(
        db: &Path,
        options: &RescueOptions<'_>,
        progress: &mut dyn FnMut(RescueProgress),
    ) -> Result<Self, RescueError> {
        let how = how(options);
        match Snapshot::take(db, &how, &mut |at| put(at, progress)).map_err(RescueError::from) {
            Ok(snapshot) => Ok(Self {
                snapshot,
                unread_pages: 0,
                damage: None,
            }),
            Err(error) if error.may_be_of_damage() => Ok(Self {
                damage: Some(error),
                ..Self::as_it_is(db, options, progress)?
            }),
            Err(error) => Err(error),
        }
    }

    /// A copy of the bytes, as far as the disk gives them.
    pub(crate) fn as_it_is(
        db: &Path,
        options: &RescueOptions<'_>,
        progress: &mut dyn FnMut(RescueProgress),
    ) -> Result<Self, RescueError> {
        let how = how(options);
        let (snapshot, unread) = Snapshot::as_it_is(db, &how, &mut |at| put(at, progress))?;
        Ok(Self {
            snapshot,
            unread_pages: u32::try_from(unread.len()).unwrap_or(u32::MAX),
            damage: None,
        })
    }
}

fn how<'o>(options: &RescueOptions<'o>) -> SnapshotOptions<'o> {
    let mut how = SnapshotOptions::new(options.scratch, options.busy);
    how.interrupt = Some(options.interrupt);
    how
}

fn put(at: SnapshotProgress, progress: &mut dyn FnMut(RescueProgress)) {
    if let SnapshotProgress::Copied {
        done_bytes,
        total_bytes,
    } = at
    {
        progress(RescueProgress::Copied {
            done_bytes,
            total_bytes,
        });
    }
}

/// The pages of a copy, all that it has: what is beyond the count of its header belongs to nothing.
pub(crate) fn open_pages(path: &Path) -> io::Result<PageFile<File>> {
    let pages = PageFile::new(File::open(path)?)?;
    let pages = pages.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))?;
    Ok(pages.with_rest())
}
