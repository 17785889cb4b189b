//! A secret in every channel through which a word could get out of a database or a machine, and
//! every output of a capture searched for it.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

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

#[track_caller]
fn refused(channels: &[Channel]) {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS, channels]);
    drop(conn);
    for words in [
        &["--format", "json"][..],
        &["--all", "--max-size", "100000000"],
        &["--dry-run", "--strict"],
    ] {
        let done = machine.capture(words);
        let expected = if words.contains(&"--strict") { 2 } else { 0 };
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(expected), "{words:?}: {said}");
    }
}

#[test]
fn what_is_in_the_way() {
    refused(IN_THE_WAY);
}

#[test]
fn a_ledger_of_somebody() {
    refused(REFUSED);
}

#[test]
fn what_leads_nowhere() {
    refused(BROKEN);
}

#[test]
fn tables_that_contradict() {
    refused(OTHERWISE);
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

/// Each of these is refused, in words that say nothing of the file nor of where it lies.
#[track_caller]
fn error(machine: &Machine, words: &[&str]) {
    let before = everything_below(&machine.here());
    let done = machine.capture(words);
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2), "{words:?}: {said}");
    assert!(said.contains("error: "), "{said}");
    assert!(
        before == everything_below(&machine.here()),
        "{words:?} left something: {said}"
    );
}

#[test]
fn errors_of_files() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS]);
    drop(conn);
    let whole = fs::read(machine.db()).unwrap();
    // Every page but the schema's, one after the other in steps: some are noticed, none may be told.
    for at in (8192..whole.len()).step_by(16 * 4096) {
        let mut bytes = whole.clone();
        bytes[at..at + 64].copy_from_slice(&[0x5a; 64]);
        fs::write(machine.db(), bytes).unwrap();
        machine.capture(&["--format", "json", "--force"]);
    }
    machine.clear();
    for bytes in [
        &whole[..whole.len() / 2],
        &whole[4096..],
        format!("{}\n", word(100)).as_bytes(),
        b"",
    ] {
        fs::write(machine.db(), bytes).unwrap();
        error(&machine, &[]);
    }
    fs::remove_file(machine.db()).unwrap();
    error(&machine, &[]);
    fs::create_dir(machine.db()).unwrap();
    error(&machine, &[]);
}

#[test]
fn errors_of_other_databases() {
    let stranger = "CREATE TABLE \"$\"(\"$\"); INSERT INTO \"$\" VALUES('$');";
    for case in [
        "runner",
        "wiped-by-0.5.0",
        "reset-after-v5",
        "v6-release-0.5.0",
        "v8-release-0.7.3",
    ] {
        let (machine, conn) = Machine::new(case, "", &[]);
        conn.execute_batch(&stranger.replace('$', &word(100)))
            .unwrap();
        drop(conn);
        error(&machine, &[]);
    }
    let (machine, conn) = Machine::new("v5-empty", "", &[]);
    conn.execute_batch(
        "DROP TABLE grdb_migrations; DROP TABLE session_entries; DROP TABLE session_child_status;",
    )
    .unwrap();
    conn.execute_batch(&stranger.replace('$', &word(100)))
        .unwrap();
    machine.capture(&[]);
}

#[test]
fn errors_of_words_and_of_the_system() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS]);
    error(&machine, &["--strict"]);
    error(&machine, &["--max-size", "1"]);
    error(&machine, &["--key-file", "nowhere"]);
    let key = machine.home().join("key");
    fs::write(&key, word(100)).unwrap();
    error(&machine, &["--key-file", key.to_str().unwrap()]);
    error(&machine, &["--key-file", machine.home().to_str().unwrap()]);
    // Out of room in the private folder, or where the case goes.
    for blocks in [0, 1, 64, 400, 600] {
        let done = machine
            .command("sh")
            .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" capture --all --max-size 100000000 \"$1\"")])
            .arg(XTASK)
            .arg(machine.db())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{blocks} blocks: {said}");
        machine.holds_nothing(&["ulimit"], &done);
        assert!(
            everything_below(&machine.here()).is_empty(),
            "{blocks} blocks left something: {said}"
        );
    }
    conn.execute_batch("BEGIN EXCLUSIVE").unwrap();
    error(&machine, &[]);
    drop(conn);
    let name = &[
        "--name",
        "v5-large-damage-2",
        "--all",
        "--max-size",
        "100000000",
    ];
    let done = machine.capture(name);
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    error(&machine, name);
    fs::remove_dir_all(machine.temp()).unwrap();
    let done = machine
        .command(XTASK)
        .arg("capture")
        .arg(machine.db())
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(2));
    fs::create_dir(machine.temp()).unwrap();
    machine.holds_nothing(&["no TMPDIR"], &done);
}

/// No panic is known: what might bring one about is text that is as deep as it is long.
#[test]
fn panics() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[]);
    for (id, payload) in [
        (104, format!("{}\"{}\"", "[".repeat(300_000), word(100))),
        (
            106,
            format!("{}\"{}\"", "{\"a\":".repeat(100_000), word(101)),
        ),
    ] {
        conn.execute(
            "UPDATE session_entries SET payload=?1 WHERE id=?2",
            (payload.as_bytes(), id),
        )
        .unwrap();
    }
    drop(conn);
    for words in [
        &["--dry-run"][..],
        &["--strict"],
        &["--all", "--format", "json"],
    ] {
        let done = machine.capture(words);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(matches!(done.status.code(), Some(0 | 2)), "{said}");
        assert!(!said.contains("a defect of this program"), "{said}");
    }
}

/// Killed at any moment: what is left is in a folder that nobody else may enter, and the next run
/// removes it.
#[test]
fn what_a_kill_leaves_is_swept() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS]);
    drop(conn);
    for moment in [50, 150, 300] {
        let mut child = machine
            .command(XTASK)
            .arg("capture")
            .arg(machine.db())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(moment));
        child.kill().unwrap();
        child.wait().unwrap();
        for left in fs::read_dir(machine.temp()).unwrap() {
            let left = left.unwrap();
            assert_eq!(left.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        }
    }
    machine.capture(&["--dry-run"]);
}
