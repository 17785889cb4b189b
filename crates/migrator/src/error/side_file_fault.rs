//! Why a side file cannot belong to the file beside it, and what to try.

use std::fmt;

/// Why a side file cannot belong to the file beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SideFileFault {
    /// The file is empty; SQLite would delete the side file, perhaps the last copy of the data.
    BesideEmptyFile,
    /// A log, though the header says that there is none.
    LogWithoutLogMode,
    /// The pages of the log are of another size than those of the file.
    OtherPageSize,
    /// The journal claims a length of the file that its own records cannot restore.
    ImpossibleLength,
    /// It cannot have been written to the file as it is: the change counters say so.
    OtherTime,
    /// The journal is of a transaction over several databases.
    NamesAnotherFile,
    /// The file is sound as it is, and would not be once SQLite has applied the side file.
    Harmful,
    /// A folder, a link, a device, a pipe or a socket.
    NotAFile,
}

impl fmt::Display for SideFileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BesideEmptyFile => {
                "may be the last copy of the data, for the file itself is empty: do not open it with a \
                 program that uses SQLite, which would delete the side file; copy both, and look for the \
                 rest of the file"
            }
            Self::LogWithoutLogMode => {
                "is a write-ahead log, and the file's header says that it has none: it may belong to \
                 another file of this name; copy both, and try the copy of the file without the log"
            }
            Self::OtherPageSize => {
                "has pages of another size than the file, so that it belongs to another: copy both, and \
                 try the copy of the file without the log"
            }
            Self::ImpossibleLength => {
                "is damaged, or belongs to another file: it says that the file was longer than both are \
                 together; copy both, and try the copy of the file without the journal"
            }
            Self::OtherTime => {
                "belongs to another file, or to an earlier or later state of this one, as after a backup \
                 was put back: copy both, and try the copy of the file without it"
            }
            Self::NamesAnotherFile => {
                "names another file, as the journal of a transaction over several databases does, and \
                 SQLite deletes the file that is named: if that is a journal too, let the program that \
                 wrote it open these databases; if it is not, move this one away"
            }
            Self::Harmful => {
                "is damaged, or belongs to another file: the file is sound without it, and would not be \
                 with it; copy both, and try the copy of the file without it"
            }
            Self::NotAFile => {
                "is not a regular file, so that SQLite cannot use it: move it away, once you know what it \
                 is"
            }
        })
    }
}
