//! A machine whose names are secrets, with a database full of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use rusqlite::Connection;
use tempfile::TempDir;

use super::channels::{Channel, word};
use super::search::{Search, everything_below};
use crate::sandbox::{XTASK, load};

/// Secrets of the machine: in the names of what a run touches, and in its environment.
pub(super) const MACHINE: [(&str, usize); 7] = [
    ("the file name", FOLDER),
    ("the file name", FILE),
    ("the file name", HERE),
    ("the file name", OUT),
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
/// A folder that nothing but `--out` names.
pub(super) const OUT: usize = 907;

/// A machine with a private database on it.
pub(super) struct Machine {
    folder: TempDir,
    search: Search,
}

impl Machine {
    /// A copy of a golden's database with a secret in each of these channels.
    pub(super) fn new(case: &str, settings: &str, channels: &[&[Channel]]) -> (Self, Connection) {
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

    pub(super) fn at(&self, number: usize) -> PathBuf {
        self.folder.path().join(word(number))
    }

    pub(super) fn db(&self) -> PathBuf {
        self.at(FOLDER).join(format!("{}.sqlite", word(FILE)))
    }

    pub(super) fn temp(&self) -> PathBuf {
        self.at(TEMP)
    }

    pub(super) fn home(&self) -> PathBuf {
        self.at(HOME)
    }

    pub(super) fn here(&self) -> PathBuf {
        self.at(HERE)
    }

    /// The file and its log.
    pub(super) fn bytes_of_db(&self) -> Vec<u8> {
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

    pub(super) fn command(&self, program: &str) -> Command {
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
    pub(super) fn capture(&self, words: &[&str]) -> Output {
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
    pub(super) fn holds_nothing(&self, words: &[&str], done: &Output) {
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

    pub(super) fn clear(&self) {
        fs::remove_dir_all(self.here()).unwrap();
        fs::create_dir(self.here()).unwrap();
    }
}
