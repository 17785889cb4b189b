//! What can be wrong, each with its text: damage of a file, refusals, failed proofs, errors.

pub(crate) mod commit_state;
pub(crate) mod damage;
mod interruption;
mod os_cause;
pub(crate) mod proof_failure;
mod queries;
pub(crate) mod refusal;
pub(crate) mod side_file_fault;
mod sqlite_errors;

use std::io;
use std::path::{Path, PathBuf};

use crate::error::commit_state::CommitState;
use crate::error::damage::Damage;
use crate::error::proof_failure::ProofFailure;
use crate::error::refusal::Refusal;
use crate::error::side_file_fault::SideFileFault;
use crate::history::error::HistoryError;
use crate::history::version::Version;

/// Errors of all commands. Each text says in which state the file is afterwards. `path` is the path as
/// it was given, `source` the cause: the error of SQLite or of the operating system.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[expect(
    missing_docs,
    reason = "the fields are the same ones everywhere, described above, or shown by the text"
)]
pub enum Error {
    /// No such file.
    #[error("there is no file `{}`; nothing was created", path.display())]
    Missing { path: PathBuf },
    /// The path is a folder.
    #[error("`{}` is a directory, not a database file: name the file in it", path.display())]
    Directory { path: PathBuf },
    /// The path is a device, a pipe or a socket.
    #[error("`{}` is not a regular file", path.display())]
    NotAFile { path: PathBuf },
    /// The file may not be read.
    #[error(
        "`{}` may not be read; it is unchanged: run this as the user who runs the Wuhu server",
        path.display()
    )]
    Permission { path: PathBuf, source: io::Error },
    /// The path leads to no file.
    #[error("`{}` could not be opened; it is unchanged", path.display())]
    Open { path: PathBuf, source: io::Error },
    /// Too many files are open, in this process or in the system.
    #[error(
        "`{}` could not be opened, for too many files are open; it is unchanged: raise the limit \
         (`ulimit -n`), or end other programs", path.display()
    )]
    TooManyFiles { path: PathBuf, source: io::Error },
    /// The system gives no thread to watch whether another process waits for the file.
    #[error(
        "`{}` was not read, for no thread could be started; it is unchanged: raise the limit (`ulimit -u`), or end \
         other programs", path.display()
    )]
    NoThread { path: PathBuf, source: io::Error },
    /// The disk, or what leads to it, returned an error of reading.
    #[error(
        "`{}` could not be read; it is unchanged: try again; where that fails too, the disk or the way to \
         it may be failing: copy what can be read first", path.display()
    )]
    Unreadable { path: PathBuf, source: io::Error },
    /// The header says that a later SQLite has written the file.
    #[error(
        "`{}` is of a file format that this program does not know (version {version} in its header); it is \
         unchanged: use a later version of this program", path.display()
    )]
    TooNew { path: PathBuf, version: u8 },
    /// The schema is of a format that no SQLite up to this one has written.
    #[error(
        "the schema of `{}` is of a format that this program does not know; the file is unchanged: use a later \
         version of this program", path.display()
    )]
    UnknownSchemaFormat { path: PathBuf },
    /// The header is not that of an SQLite file; `text`: it begins with printable text.
    #[error(
        "`{}` is not an SQLite database{}; it is unchanged",
        path.display(),
        if *text { " but a text file" } else { ": its header is another format's, or it is encrypted" }
    )]
    NotSqlite { path: PathBuf, text: bool },
    /// The file has fewer bytes than its header says.
    #[error(
        "`{}` is truncated: {actual} bytes of at least {expected}; it is unchanged: look for a \
         backup, or let `rescue` bring back what can be read", path.display()
    )]
    Truncated {
        path: PathBuf,
        expected: u64,
        actual: u64,
    },
    /// A side file that cannot belong to the file; opening both would change them.
    #[error(
        "`{}` was not opened: `{}` beside it {fault}; all files are unchanged",
        path.display(), side.display()
    )]
    SideFile {
        path: PathBuf,
        side: PathBuf,
        fault: SideFileFault,
    },
    /// A name or text of the schema that SQLite would change by reading it; `object`: its name, with
    /// replacement characters.
    #[error(
        "the name or text of `{object}` is not valid Unicode; the file is unchanged: drop the object, or \
         create it again under a name and with a text that are"
    )]
    NotUnicode { object: String },
    /// SQLite found a page that cannot be right.
    #[error(
        "`{}` is damaged: SQLite cannot read all of it; it is unchanged: look for a \
         backup, or let `rescue` bring back what can be read", path.display()
    )]
    Malformed {
        path: PathBuf,
        source: rusqlite::Error,
    },
    /// Another process holds a lock.
    #[error(
        "another process is using `{}`; it is unchanged: stop the Wuhu server and try again",
        path.display()
    )]
    Busy { path: PathBuf },
    /// Other processes left no time for a snapshot: in none of the attempts a copy was whole.
    #[error(
        "the server is writing too much to `{}`: in {attempts} attempts there was no time for a \
         copy; it is unchanged: stop the Wuhu server, or try again when it is idle", path.display()
    )]
    WrittenTooOften { path: PathBuf, attempts: usize },
    /// The file system has no locks, without which a file must not be written.
    #[error(
        "`{}` could not be locked; it is unchanged: the file system, perhaps that of another computer, has no \
         locks: copy the file with its `-wal` and `-journal` to another disk, and migrate the copy",
        path.display()
    )]
    NoLocks {
        path: PathBuf,
        source: rusqlite::Error,
    },
    /// The path leads to another file by now, or to none.
    #[error(
        "`{}` was moved, replaced or removed while it was open; nothing was migrated: try again with the file \
         that is meant", path.display()
    )]
    Moved { path: PathBuf },
    /// The file or its folder may not be written.
    #[error(
        "`{}` or its folder, where SQLite keeps its journal, may not be written; it is unchanged: \
         run this as the user who runs the Wuhu server", path.display()
    )]
    ReadOnly { path: PathBuf, source: io::Error },
    /// The file system is mounted without writing.
    #[error(
        "`{}` is on a file system that is mounted read-only; it is unchanged: mount it for writing, or migrate \
         a copy in another folder", path.display()
    )]
    ReadOnlyFileSystem { path: PathBuf, source: io::Error },
    /// The disk, or what leads to it, returned an error of writing.
    #[error(
        "`{}` or its journal could not be written, and all was rolled back; it is as it was: see to the disk, \
         and try again", path.display()
    )]
    Unwritable { path: PathBuf, source: io::Error },
    /// The end was asked for before anything was committed.
    #[error("interrupted; `{}` is as it was", path.display())]
    Interrupted { path: PathBuf },
    /// The disk is full.
    #[error("the disk, or the quota of this user, is full; `{}` is as it was: free some space and try again", path.display())]
    Full { path: PathBuf },
    /// The folder for private copies cannot be used.
    #[error(
        "no private copy could be made in `{}`; the database is unchanged: {}use another folder for temporary \
         files", path.display(), if is_full(source) { "free some space there, or " } else { "" }
    )]
    Scratch { path: PathBuf, source: io::Error },
    /// The file is not one that may be migrated.
    #[error("`{}` was not migrated and is unchanged: {refusal}", path.display())]
    Refused {
        path: PathBuf,
        refusal: Box<Refusal>,
    },
    /// Another process changed what the file is after it was examined and before it was locked.
    #[error("another process changed `{}` meanwhile; nothing was migrated: try again", path.display())]
    ChangedMeanwhile { path: PathBuf },
    /// Foreign keys could not be switched off.
    #[error("`PRAGMA foreign_keys=OFF` had no effect; nothing was changed")]
    ForeignKeysOn,
    /// A statement of a step failed; the transaction was rolled back.
    #[error("migration `{identifier}` failed and was rolled back; the database is as it was")]
    Step {
        identifier: &'static str,
        source: rusqlite::Error,
    },
    /// A guard stopped a step; the transaction was rolled back.
    #[error(
        "migration `{identifier}` was stopped and rolled back; the database is as it was: {failure}"
    )]
    Proof {
        identifier: &'static str,
        failure: ProofFailure,
    },
    /// The postcheck found another schema than `version` has; the transaction was rolled back.
    #[error(
        "the migrated schema is not {version}'s, so all was rolled back; the database is as it \
         was: {}", differences.join("; ")
    )]
    Outcome {
        version: Version,
        differences: Vec<String>,
    },
    /// Pages that the steps wrote belong to another object, or to none; the transaction was rolled back.
    #[error(
        "the migration would have written pages of another owner, so all was rolled back and `{}` is as it \
         was: {}; keep the file, look for a backup, and let `PRAGMA integrity_check` say on a copy what is damaged",
        path.display(), findings.join("; ")
    )]
    PagesAfterwards {
        path: PathBuf,
        findings: Vec<String>,
    },
    /// Rows of a user's tables refer to rows that a repair had to set aside; the transaction was rolled
    /// back.
    #[error(
        "`{}` was not migrated and is as it was: rows that have no place any more would be set \
         aside, but tables that are not Wuhu's name them, and the server would refuse the file for \
         it: {}; mend or drop these rows first", path.display(), refusal::damages(rows)
    )]
    StillNamed { path: PathBuf, rows: Vec<Damage> },
    /// A session could not be made readable, or more than that would have changed; the transaction was
    /// rolled back.
    #[error(
        "the transcripts were not mended, so all was rolled back; the database is as it was: {what}; \
         migrate without `--mend-transcripts`"
    )]
    Mend { what: String },
    /// An error, after SQLite has changed the file as it always does by opening or closing it.
    #[error("{}", recovered(side))]
    Recovered {
        side: PathBuf,
        #[source]
        error: Box<Self>,
    },
    /// COMMIT returned an error; the file was opened again to see how it is.
    #[error("COMMIT of `{}` failed: {}{}", path.display(), state.words(*to), way_back(undo.as_deref()))]
    Commit {
        path: PathBuf,
        to: Version,
        state: Box<CommitState>,
        undo: Option<Box<Path>>,
        source: rusqlite::Error,
    },
    /// It is done, but the path does not lead to the file any more.
    #[error(
        "the file that was `{}` is at {to} now, but was moved, replaced or removed meanwhile: {}; what is at \
         the old path now was not changed{}", path.display(),
        match now {
            Some(now) => format!("it is now `{}`", now.display()),
            None => "it has no name any more, or one that is not known".to_owned(),
        },
        way_back(undo.as_deref())
    )]
    Elsewhere {
        path: PathBuf,
        now: Option<PathBuf>,
        to: Version,
        undo: Option<Box<Path>>,
    },
    /// The migration is committed, and the file that was opened anew could not be read, or is at another
    /// version.
    #[error(
        "`{}` is at {to} and committed, but could not be read when it was opened again: do not start the \
         server, and keep a copy of the file{}", path.display(), way_back(undo.as_deref())
    )]
    UnreadAfterwards {
        path: PathBuf,
        to: Version,
        undo: Option<Box<Path>>,
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
    /// The undo bundle could not be written.
    #[error(
        "the undo bundle `{}` could not be written, so nothing was migrated; the database is as \
         it was: {}name another folder with `--undo-dir`", path.display(),
        if is_full(source) { "free some space, or " } else { "" }
    )]
    UndoBundle { path: PathBuf, source: io::Error },
    /// The bundle is no undo bundle, or not whole.
    #[error(
        "`{}` is not an undo bundle of this version, or not whole: damaged, or never finished by a \
         migration that was killed; nothing was changed", path.display())]
    NotABundle { path: PathBuf },
    /// The bundle could not be read.
    #[error(
        "the undo bundle `{}` could not be read; nothing was changed: mend the cause and try again",
        path.display()
    )]
    BundleUnread {
        path: PathBuf,
        source: rusqlite::Error,
    },
    /// The bundle is of a migration that is not in the file.
    #[error(
        "`{}` is the undo bundle of a migration that was never committed, or of another file; nothing was \
         changed: there is nothing to take back with it", path.display()
    )]
    NeverCommitted { path: PathBuf },
    /// The proof of the undo bundle failed; the transaction was rolled back.
    #[error(
        "an undo would not give {what} back as before, so nothing was migrated; the database is as it was: \
         look on a copy for what SQLite would not store again as it is"
    )]
    NoWayBack { what: String },
    /// The file was written since the migration, or that cannot be known, and undoing would lose that.
    #[error("`{}` was not taken back and is unchanged: {what}", path.display())]
    WrittenSince { path: PathBuf, what: String },
    /// The list of migrations is wrong.
    #[error(transparent)]
    History(#[from] HistoryError),
    /// SQLite failed where nothing had been written, or all was rolled back.
    #[error("could not {doing}; the database is as it was")]
    Sqlite {
        doing: &'static str,
        source: rusqlite::Error,
    },
}

fn recovered(side: &Path) -> String {
    let what = if side.as_os_str().as_encoded_bytes().ends_with(b"-wal") {
        "was written into the file since, as by any program that closes it last"
    } else {
        "has been rolled back since, in whole or in part, or ended, as by any program that opens the file"
    };
    format!("the content of `{}` {what}", side.display())
}

fn way_back(undo: Option<&Path>) -> String {
    undo.map_or_else(String::new, |undo| {
        format!("; the undo bundle is `{}`", undo.display())
    })
}

/// Whether there is no room, so that it is of use to free some space.
fn is_full(source: &io::Error) -> bool {
    use io::ErrorKind as Kind;
    matches!(source.kind(), Kind::StorageFull | Kind::QuotaExceeded)
}
