//! Every text that a person may read, in one place.

use std::error::Error as _;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

use migrator::{
    CommitState, Damage, DamageKind, Error, HistoryError, ProofFailure, Refusal, SideFileFault,
    Version,
};
use rusqlite::ffi;
use snapbox::{assert_data_eq, file};
use sqlite_facts::{SchemaError, StorageClass};

fn path() -> PathBuf {
    PathBuf::from("wuhu.sqlite")
}

fn denied() -> io::Error {
    io::Error::from_raw_os_error(13)
}

fn no_space() -> io::Error {
    io::Error::from_raw_os_error(28)
}

fn sqlite(code: i32, text: &str) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(text.to_owned()))
}

fn damage(table: &str, column: &str, rows: u64, kind: DamageKind) -> Damage {
    Damage {
        table: table.to_owned(),
        column: column.to_owned(),
        rows,
        kind,
    }
}

fn strings(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

fn damages() -> Vec<Damage> {
    let parent = "sessions".to_owned();
    let dangling = DamageKind::Dangling { parent };
    let of_sessions = |column, rows, kind| damage("sessions", column, rows, kind);
    vec![
        damage("tool_call_status", "sessionID", 2, dangling),
        damage(
            "mine",
            "entry",
            0,
            DamageKind::NoParentKey {
                parent: "session_entries".to_owned(),
            },
        ),
        of_sessions("id", 1, DamageKind::NullKey),
        of_sessions("headEntryID", 1, DamageKind::NoEntry),
        of_sessions("parentSessionID", 2, DamageKind::NoSession),
        damage(
            "session_entries",
            "parentEntryID",
            1,
            DamageKind::OtherSession,
        ),
        of_sessions("headEntryID", 1, DamageKind::NoHeader),
        of_sessions("headEntryID", 2, DamageKind::NotOneChain),
        of_sessions("model", 1, DamageKind::Class(StorageClass::Blob)),
        of_sessions("isArchived", 1, DamageKind::NotBoolean),
        of_sessions("customTitle", 1, DamageKind::NotUtf8),
        of_sessions("cwd", 3, DamageKind::Nul),
    ]
}

fn proofs() -> Vec<ProofFailure> {
    let table = || "sessions".to_owned();
    let rows = |after, different, first: (i64, Option<&str>)| ProofFailure::Rows {
        table: table(),
        before: 5,
        after,
        different,
        first: (first.0, first.1.map(str::to_owned)),
    };
    let sequence = |before, after| ProofFailure::Sequence {
        table: "session_entries".to_owned(),
        before,
        after,
    };
    vec![
        ProofFailure::Promise("it would drop `notes` without declaring it".to_owned()),
        ProofFailure::NoCopy { table: table() },
        ProofFailure::Column {
            table: table(),
            column: "cwd".to_owned(),
        },
        rows(0, 5, (1, None)),
        rows(5, 1, (7, Some("cwd"))),
        rows(5, 2, (3, None)),
        sequence(Some(90), Some(60)),
        sequence(Some(90), Some(i64::MAX)),
        sequence(Some(90), None),
        sequence(None, None),
        ProofFailure::Index {
            table: table(),
            index: "sessions_on_cwd".to_owned(),
        },
        ProofFailure::Moved {
            what: "column `sessions.cwd`".to_owned(),
            before: 5,
            found: 3,
        },
        ProofFailure::Moved {
            what: "table `environments`".to_owned(),
            before: 5,
            found: 5,
        },
        ProofFailure::StillThere("column `sessions.cwd`".to_owned()),
    ]
}

fn refusals() -> Vec<Refusal> {
    vec![
        Refusal::Runner,
        Refusal::Foreign { application_id: 0 },
        Refusal::PreContracts,
        Refusal::UnknownIdentifiers(strings(&["wuhu_v99_future"])),
        Refusal::UnknownIdentifiers(strings(&["a", "b"])),
        Refusal::Holes(strings(&["wuhu_v4_custom_title"])),
        Refusal::Contradiction(strings(&[
            "the ledger says v5, the tables are those of v4",
            "column `sessions.isArchived` is missing",
        ])),
        Refusal::Damaged(damages()[..2].to_vec()),
        Refusal::StillNamed(strings(&[
            "1 row of `mine` whose `entry` names one of `session_entries`",
        ])),
        Refusal::Blockers(strings(&["view `v`"])),
        Refusal::Blockers(strings(&["view `v`", "index `i` on `sessions`"])),
        Refusal::UnreadableSchema(strings(&[
            "the table name of index `i` holds a NUL",
            "the name of view `v` is not valid Unicode",
        ])),
        Refusal::StepFails {
            identifier: "wuhu_v6_mounts",
            reason: "no such table: main.sessions".to_owned(),
        },
        Refusal::RepairFails {
            reason: "unknown function: app()".to_owned(),
        },
        Refusal::NotSound(strings(&[
            "row 4 missing from index sqlite_autoindex_sessions_1",
        ])),
        Refusal::IndexesContradict(2),
        Refusal::Pages(strings(&[
            "page 17 is claimed by `session_entries` and by the freelist",
            "and 3 more",
        ])),
        Refusal::SeveralNames(2),
        Refusal::NoSuchVersion {
            asked: Version::new(9),
            newest: Version::new(6),
        },
    ]
}

fn side_file_errors() -> impl Iterator<Item = Error> {
    let faults = [
        SideFileFault::BesideEmptyFile,
        SideFileFault::LogWithoutLogMode,
        SideFileFault::OtherPageSize,
        SideFileFault::ImpossibleLength,
        SideFileFault::OtherTime,
        SideFileFault::NamesAnotherFile,
        SideFileFault::Harmful,
        SideFileFault::NotAFile,
    ];
    faults.into_iter().map(|fault| Error::SideFile {
        path: path(),
        side: PathBuf::from("wuhu.sqlite-wal"),
        fault,
    })
}

fn commit_errors() -> impl Iterator<Item = Error> {
    let undo = || Some(Path::new("wuhu.sqlite.undo-v5.PRIVATE").into());
    let states = [
        (CommitState::RolledBack, None),
        (CommitState::Committed, undo()),
        (CommitState::Unsettled, undo()),
        (CommitState::Changed, undo()),
        (CommitState::Unknown, None),
        (CommitState::Unread("disk I/O error".to_owned()), undo()),
    ];
    let commit = states.map(|(state, undo)| Error::Commit {
        path: path(),
        to: Version::new(6),
        state: Box::new(state),
        undo,
        source: sqlite(ffi::SQLITE_IOERR_WRITE, "disk I/O error"),
    });
    let elsewhere = [Some(PathBuf::from("moved.sqlite")), None].map(|now| Error::Elsewhere {
        path: path(),
        now,
        to: Version::new(6),
        undo: undo(),
    });
    let recovered = ["wuhu.sqlite-journal", "wuhu.sqlite-wal"].map(|side| Error::Recovered {
        side: PathBuf::from(side),
        error: Box::new(Error::Busy { path: path() }),
    });
    commit.into_iter().chain(elsewhere).chain(recovered)
}

fn undo_errors() -> [Error; 7] {
    [
        Error::UndoBundle {
            path: path(),
            source: denied(),
        },
        Error::UndoBundle {
            path: path(),
            source: no_space(),
        },
        Error::NotABundle { path: path() },
        Error::BundleUnread {
            path: path(),
            source: sqlite(ffi::SQLITE_IOERR_READ, "disk I/O error"),
        },
        Error::NeverCommitted { path: path() },
        Error::NoWayBack {
            what: "rows of `environments`".to_owned(),
        },
        Error::WrittenSince {
            path: path(),
            what: "something was written since the migration (its schema has changed)".to_owned(),
        },
    ]
}

fn page_errors() -> [Error; 3] {
    let unread = |undo: Option<&str>| Error::UnreadAfterwards {
        path: path(),
        to: Version::new(6),
        undo: undo.map(|bundle| Path::new(bundle).into()),
        source: None,
    };
    [
        Error::PagesAfterwards {
            path: path(),
            findings: strings(&["page 17 of `mounts` is another's"]),
        },
        unread(None),
        unread(Some("wuhu.sqlite.undo-v5.PRIVATE")),
    ]
}

/// Errors of the system.
fn system_errors() -> Vec<Error> {
    let path = path();
    vec![
        Error::Missing { path: path.clone() },
        Error::Directory { path: path.clone() },
        Error::NotAFile { path: path.clone() },
        Error::Permission {
            path: path.clone(),
            source: denied(),
        },
        Error::Open {
            path: path.clone(),
            source: io::Error::from_raw_os_error(20),
        },
        Error::ReadOnly {
            path: path.clone(),
            source: denied(),
        },
        Error::ReadOnlyFileSystem {
            path: path.clone(),
            source: io::Error::from_raw_os_error(30),
        },
        Error::Unwritable {
            path: path.clone(),
            source: io::Error::from_raw_os_error(5),
        },
        Error::NoLocks {
            path: path.clone(),
            source: sqlite(ffi::SQLITE_IOERR_LOCK, "disk I/O error"),
        },
        Error::Moved { path: path.clone() },
        Error::TooManyFiles {
            path: path.clone(),
            source: io::Error::from_raw_os_error(24),
        },
        Error::NoThread {
            path: path.clone(),
            source: io::Error::from_raw_os_error(11),
        },
        Error::Unreadable {
            path: path.clone(),
            source: io::Error::from_raw_os_error(5),
        },
        Error::TooNew {
            path: path.clone(),
            version: 3,
        },
        Error::UnknownSchemaFormat { path: path.clone() },
    ]
}

fn errors() -> Vec<Error> {
    let path = path();
    vec![
        Error::NotSqlite {
            path: path.clone(),
            text: true,
        },
        Error::NotSqlite {
            path: path.clone(),
            text: false,
        },
        Error::Truncated {
            path: path.clone(),
            expected: 8192,
            actual: 5000,
        },
        Error::NotUnicode {
            object: "mine".to_owned(),
        },
        Error::Malformed {
            path: path.clone(),
            source: sqlite(ffi::SQLITE_CORRUPT, "database disk image is malformed"),
        },
        Error::Busy { path: path.clone() },
        Error::Interrupted { path: path.clone() },
        Error::WrittenTooOften {
            path: path.clone(),
            attempts: 21,
        },
        Error::Full { path: path.clone() },
        Error::Scratch {
            path: path.clone(),
            source: denied(),
        },
        Error::Scratch {
            path: path.clone(),
            source: no_space(),
        },
        Error::Refused {
            path: path.clone(),
            refusal: Box::new(Refusal::Runner),
        },
        Error::ChangedMeanwhile { path: path.clone() },
        Error::ForeignKeysOn,
        Error::Step {
            identifier: "wuhu_v6_mounts",
            source: sqlite(ffi::SQLITE_ERROR, "no such table: nothing"),
        },
        Error::Proof {
            identifier: "wuhu_v6_mounts",
            failure: proofs().remove(1),
        },
        Error::Outcome {
            version: Version::new(6),
            differences: strings(&["the text of `mounts` is not the one that the server writes"]),
        },
        Error::StillNamed {
            path: path.clone(),
            rows: damages()[..1].to_vec(),
        },
        Error::Mend {
            what: "another cell changed in `sessions` rowid 3".to_owned(),
        },
        Error::History(HistoryError::List("the list is empty".to_owned())),
        Error::History(HistoryError::Schema(SchemaError::NotUnicode {
            object: "t".to_owned(),
        })),
        Error::History(HistoryError::Sqlite {
            doing: "open a scratch database",
            source: sqlite(ffi::SQLITE_NOMEM, "out of memory"),
        }),
        Error::Sqlite {
            doing: "count rows",
            source: sqlite(ffi::SQLITE_IOERR_READ, "disk I/O error"),
        },
    ]
}

/// `Refused` for `Refused { path: … }`.
fn name(debug: &str) -> &str {
    debug.split([' ', '(']).next().unwrap()
}

#[test]
fn every_text() {
    let mut text = String::new();
    for error in system_errors()
        .into_iter()
        .chain(errors())
        .chain(commit_errors())
        .chain(undo_errors())
        .chain(side_file_errors())
        .chain(page_errors())
    {
        let _ = writeln!(text, "Error::{}\n    {error}", name(&format!("{error:?}")));
        if let Some(source) = error.source() {
            let _ = writeln!(text, "    because: {source}");
        }
    }
    for refusal in refusals() {
        let _ = writeln!(
            text,
            "Refusal::{}\n    {refusal}",
            name(&format!("{refusal:?}"))
        );
    }
    for failure in proofs() {
        let _ = writeln!(
            text,
            "ProofFailure::{}\n    {failure}",
            name(&format!("{failure:?}"))
        );
    }
    for damage in damages() {
        let _ = writeln!(
            text,
            "DamageKind::{}\n    {damage}",
            name(&format!("{:?}", damage.kind))
        );
    }
    for (kind, source) in [
        ("Error", include_str!("../../src/error/mod.rs")),
        ("Refusal", include_str!("../../src/error/refusal.rs")),
        (
            "ProofFailure",
            include_str!("../../src/error/proof_failure.rs"),
        ),
        ("DamageKind", include_str!("../../src/error/damage.rs")),
    ] {
        for variant in variants(source, kind) {
            assert!(
                text.lines()
                    .any(|line| line == format!("{kind}::{variant}")),
                "`{kind}::{variant}` has no text here"
            );
        }
    }
    assert_data_eq!(text, file!["messages.txt"].raw());
}

/// Names of the variants of `pub enum kind`, read from its source.
fn variants<'s>(source: &'s str, kind: &str) -> Vec<&'s str> {
    let (_, body) = source.split_once(&format!("pub enum {kind} {{\n")).unwrap();
    let (body, _) = body.split_once("\n}").unwrap();
    let found: Vec<&str> = body
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
        .map(|line| line.split([' ', '(', ',']).next().unwrap())
        .collect();
    assert!(found.len() > 1, "no variants of `{kind}` found");
    found
}
