//! This test binary again is the process that is signalled or killed.

use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::{Command, Stdio};
use std::thread;

use test_support::SecondProcess;

use super::*;

const PARENT: &str = "XTASK_TEST_RUN_DIR_PARENT";

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A run in another process, which has written into its folder and registered `output`.
fn start(parent: &Path) -> SecondProcess {
    let test = "run_dir::tests::signals_leave_nothing";
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", test, "--nocapture"])
        .env(PARENT, parent)
        .env("TMPDIR", parent)
        .stderr(Stdio::null());
    SecondProcess::start(&mut command)
}

/// What that process does, until it is ended.
fn run_and_write(parent: &Path) -> ! {
    let run = RunDir::new().unwrap();
    assert!(run.path().starts_with(parent));
    let output = parent.join("output");
    run.also_remove(&output).unwrap();
    fs::create_dir_all(output.join("half")).unwrap();
    let staged = parent.join("staged");
    run.also_remove(&staged).unwrap();
    fs::write(&staged, "whole").unwrap();
    uninterrupted(|| fs::rename(&staged, parent.join("whole"))).unwrap();
    fs::create_dir(run.path().join("deep")).unwrap();
    println!("\nready");
    // A removal has to keep up with it.
    loop {
        for n in 0..50 {
            drop(fs::write(run.path().join(format!("deep/{n}")), "private"));
        }
    }
}

#[test]
fn signals_leave_nothing() {
    // The same test is the second process, for want of another program that has this module.
    if let Some(parent) = std::env::var_os(PARENT) {
        run_and_write(Path::new(&parent));
    }
    for (name, code) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let parent = tempfile::tempdir().unwrap();
        let mut child = start(parent.path());
        assert_eq!(names(parent.path()).len(), 3);
        child.signal(name);
        assert_eq!(child.wait().code(), Some(code), "{name}");
        assert_eq!(names(parent.path()), ["whole"], "{name}");
    }
}

#[test]
fn a_killed_run_is_swept_and_a_living_one_is_not() {
    let parent = tempfile::tempdir().unwrap();
    let mut killed = start(parent.path());
    killed.kill();
    let dead = names(parent.path())
        .into_iter()
        .find(|name| name.starts_with(PREFIX))
        .unwrap();
    assert!(parent.path().join(&dead).join("deep").exists());
    let mut living = start(parent.path());
    assert!(
        !parent.path().join(&dead).exists(),
        "the dead run is still there"
    );
    let run = RunDir::new_in(parent.path()).unwrap();
    let left = names(parent.path());
    let runs = left.iter().filter(|name| name.starts_with(PREFIX)).count();
    assert_eq!(runs, 2, "{left:?}");
    drop(run);
    living.signal("TERM");
    assert_eq!(living.wait().code(), Some(143));
    assert_eq!(names(parent.path()), ["whole"]);
}

#[test]
fn a_run_ends_with_its_value() {
    let parent = tempfile::tempdir().unwrap();
    let run = RunDir::new_in(parent.path()).unwrap();
    let mode = fs::metadata(run.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    assert!(name::is_run_name(run.path().file_name().unwrap()));
    let output = parent.path().join("output");
    run.also_remove(&output).unwrap();
    fs::write(&output, "half").unwrap();
    fs::write(run.path().join("a"), "private").unwrap();
    // A link is removed, and not what it leads to.
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("kept"), "kept").unwrap();
    symlink(elsewhere.path(), run.path().join("link")).unwrap();
    drop(run);
    assert_eq!(names(parent.path()), [""; 0]);
    assert_eq!(names(elsewhere.path()), ["kept"]);
    assert!(
        registered()
            .iter()
            .all(|path| !path.starts_with(parent.path()))
    );
}

/// What is not exactly a folder of a run is none of ours.
#[test]
fn nothing_else_is_swept() {
    let parent = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join(LOCK), "").unwrap();
    let at = |name: &str| parent.path().join(format!("{PREFIX}{name}"));
    let make = |name: &str, mode: u32, with_lock: bool| {
        fs::create_dir(at(name)).unwrap();
        fs::write(at(name).join("kept"), "").unwrap();
        if with_lock {
            fs::write(at(name).join(LOCK), "").unwrap();
        }
        fs::set_permissions(at(name), fs::Permissions::from_mode(mode)).unwrap();
    };
    make("tooshort", 0o700, true);
    make("012345678901x", 0o700, true);
    make("01234567-901", 0o700, true);
    make("otherrights0", 0o755, true);
    make("withoutlock0", 0o700, false);
    fs::write(at("isnotafolder"), "").unwrap();
    symlink(elsewhere.path(), at("linktoafoldr")).unwrap();
    make("linkasitslok", 0o700, false);
    symlink(elsewhere.path().join(LOCK), at("linkasitslok").join(LOCK)).unwrap();
    let before = names(parent.path());
    make("thisoneisswe", 0o700, true);
    drop(RunDir::new_in(parent.path()).unwrap());
    assert_eq!(names(parent.path()), before);
    assert_eq!(names(elsewhere.path()), [LOCK]);
}

#[test]
fn folders_of_the_earlier_program_are_swept() {
    let parent = tempfile::tempdir().unwrap();
    for name in ["wuhu-capture-abcdefghijkl", "wuhu-run-abcdefghijkl"] {
        let left = parent.path().join(name);
        fs::create_dir(&left).unwrap();
        fs::set_permissions(&left, fs::Permissions::from_mode(0o700)).unwrap();
        for file in [LOCK, "copy.sqlite"] {
            fs::write(left.join(file), "").unwrap();
        }
    }
    let run = RunDir::new_in(parent.path()).unwrap();
    let left = names(parent.path());
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(left[0].starts_with("wuhu-run-"), "{left:?}");
    drop(run);
}

/// Many at once sweep one another's folders while they are made; each gets one of its own.
#[test]
fn many_runs_at_once() {
    let parent = tempfile::tempdir().unwrap();
    let run = || {
        for _ in 0..50 {
            let run = RunDir::new_in(parent.path()).unwrap();
            let mut file = File::create(run.path().join("mine")).unwrap();
            file.write_all(b"private").unwrap();
            assert!(run.path().join("mine").exists());
        }
    };
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(run);
        }
    });
    assert_eq!(names(parent.path()), [""; 0]);
}
