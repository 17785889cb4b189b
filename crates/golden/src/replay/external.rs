//! An external migrator: any program that takes the path of a database.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use wait_timeout::ChildExt as _;

use crate::error::Error;

/// The place of the database's path in a command.
const PLACEHOLDER: &str = "{db}";
/// Bytes that are shown of the end of its output.
const TAIL_BYTES: u64 = 2000;
/// Bound of the wait for a killed program.
const GRACE: Duration = Duration::from_secs(5);

/// A command that migrates the database at a path, and how long it may take.
///
/// Clones share what is running.
#[derive(Debug, Clone)]
pub struct ExternalMigrator {
    command: String,
    limit: Duration,
    running: Arc<Mutex<Running>>,
}

/// The programs that are running, each with all that it has started in a process group of its own.
#[derive(Debug, Default)]
struct Running {
    groups: Vec<u32>,
    /// No other is started.
    is_ended: bool,
}

/// The end of a program.
pub(crate) struct ProgramExit {
    pub(crate) success: bool,
    /// `exited with code 1`, `was killed by signal 9`, …
    pub(crate) how: String,
    /// The end of its output.
    pub(crate) tail: String,
}

impl ExternalMigrator {
    /// `command` is for `sh -c`; `{db}` in it stands for the database's path, quoted.
    pub fn new(command: &str, limit: Duration) -> Result<Self, Error> {
        if !command.contains(PLACEHOLDER) {
            return Err(Error::NoPlaceholder {
                command: command.to_owned(),
            });
        }
        Ok(Self {
            command: command.to_owned(),
            limit,
            running: Arc::default(),
        })
    }

    /// Kills what is running, and starts nothing any more: for a process that is about to end.
    pub fn end(&self) {
        let mut running = self.running();
        running.is_ended = true;
        for group in running.groups.drain(..) {
            // One that cannot be killed has ended.
            drop(kill(group));
        }
    }

    fn running(&self) -> MutexGuard<'_, Running> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs it on the database at `db`; a file in `scratch` takes its output.
    pub(crate) fn run(&self, db: &Path, scratch: &Path) -> Result<ProgramExit, Error> {
        let mut output = tempfile::tempfile_in(scratch).map_err(Error::scratch(scratch))?;
        let failed = |source| Error::Program {
            command: self.command.clone(),
            source,
        };
        let status = self.wait(db, &output).map_err(failed)?;
        let (success, how) = match status {
            Some(status) => (status.success(), describe(status)),
            None => (
                false,
                format!("was killed after {} s", self.limit.as_secs_f32()),
            ),
        };
        let tail = tail(&mut output).map_err(Error::scratch(scratch))?;
        Ok(ProgramExit { success, how, tail })
    }

    /// None if it took too long and was killed, with every process that it had started.
    fn wait(&self, db: &Path, output: &File) -> io::Result<Option<ExitStatus>> {
        let mut command = Command::new("sh");
        command
            .arg("-c")
            .arg(self.with_path(db))
            .stdin(Stdio::null());
        command
            .stdout(output.try_clone()?)
            .stderr(output.try_clone()?);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = self.spawn(&mut command)?;
        let group = child.id();
        let mut status = child.wait_timeout(self.limit);
        if let Ok(None) = status {
            // Either it is killed or it cannot be; both are a program that took too long.
            drop(kill(group));
            drop(child.kill());
            status = child.wait_timeout(GRACE).map(|_| None);
        }
        self.running().groups.retain(|other| *other != group);
        status
    }

    /// Starts it, unless all were ended.
    fn spawn(&self, command: &mut Command) -> io::Result<Child> {
        let mut running = self.running();
        if running.is_ended {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let child = command.spawn()?;
        running.groups.push(child.id());
        Ok(child)
    }

    fn with_path(&self, db: &Path) -> OsString {
        let mut text = OsString::new();
        for (position, part) in self.command.split(PLACEHOLDER).enumerate() {
            if position > 0 {
                push_quoted(&mut text, db);
            }
            text.push(part);
        }
        text
    }
}

/// Kills the process group of a child. The child has not been waited for, or but a moment ago, so that the
/// number of its group has not been given to another.
#[cfg(unix)]
fn kill(group: u32) -> io::Result<()> {
    use rustix::process::{Pid, Signal, kill_process_group};
    let group = i32::try_from(group).ok().and_then(Pid::from_raw);
    let group = group.ok_or(io::ErrorKind::InvalidInput)?;
    Ok(kill_process_group(group, Signal::KILL)?)
}

#[cfg(not(unix))]
fn kill(_: u32) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Between single quotes nothing is special to a shell but the single quote.
#[cfg(unix)]
fn push_quoted(text: &mut OsString, path: &Path) {
    use std::os::unix::ffi::{OsStrExt, OsStringExt};
    let mut quoted = vec![b'\''];
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'\'' => quoted.extend_from_slice(br"'\''"),
            other => quoted.push(*other),
        }
    }
    quoted.push(b'\'');
    text.push(OsString::from_vec(quoted));
}

#[cfg(not(unix))]
fn push_quoted(text: &mut OsString, path: &Path) {
    text.push("'");
    text.push(path.as_os_str());
    text.push("'");
}

fn describe(status: ExitStatus) -> String {
    if let Some(code) = status.code() {
        return format!("exited with code {code}");
    }
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return format!("was killed by signal {signal}");
    }
    "ended without a code".to_owned()
}

fn tail(output: &mut File) -> io::Result<String> {
    let len_bytes = output.seek(SeekFrom::End(0))?;
    let skipped = len_bytes.saturating_sub(TAIL_BYTES);
    output.seek(SeekFrom::Start(skipped))?;
    let mut bytes = Vec::new();
    // A program that was not waited for may still be printing.
    output.take(TAIL_BYTES).read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(match (skipped, text.split_once('\n')) {
        (0, _) | (_, None) => text,
        (_, Some((_, whole_lines))) => format!("…\n{whole_lines}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(command: &str, success: bool, how: &str, tail: &str) {
        let folder = tempfile::tempdir().unwrap();
        let db = folder.path().join("it's a \"database\".sqlite");
        let program = ExternalMigrator::new(command, Duration::from_millis(800)).unwrap();
        let ended = program.run(&db, folder.path()).unwrap();
        let shown = ended.tail.replace(&db.display().to_string(), "DB");
        assert_eq!((ended.success, &*ended.how, &*shown), (success, how, tail));
    }

    #[test]
    fn programs_end_in_many_ways() {
        check(
            "echo {db}; echo {db} >&2",
            true,
            "exited with code 0",
            "DB\nDB\n",
        );
        check(
            "touch {db}; test -e {db}; exit $?",
            true,
            "exited with code 0",
            "",
        );
        check(
            "cat; echo no; exit 3 # {db}",
            false,
            "exited with code 3",
            "no\n",
        );
        check("kill -TERM $$ # {db}", false, "was killed by signal 15", "");
        // The grandchild would hold a pipe open; the whole group goes.
        check(
            "echo go; (sleep 60; echo never) & sleep 60 # {db}",
            false,
            "was killed after 0.8 s",
            "go\n",
        );
    }

    #[test]
    fn only_the_end_of_long_output_is_shown() {
        let folder = tempfile::tempdir().unwrap();
        let program = ExternalMigrator::new("seq 100000; : {db}", Duration::from_secs(60)).unwrap();
        let tail = program.run(Path::new("x"), folder.path()).unwrap().tail;
        assert!(
            tail.starts_with("…\n99") && tail.ends_with("\n100000\n"),
            "{tail}"
        );
    }

    #[test]
    fn a_command_says_where_the_path_goes() {
        let error = ExternalMigrator::new("migrate db", Duration::ZERO).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`migrate db` does not say where the database's path goes: write `{db}` there"
        );
    }
}
