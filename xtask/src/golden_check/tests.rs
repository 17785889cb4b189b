//! The failure that the README shows: its command, on the migrations with its patch.

use clap::Parser as _;
use migrator::{HISTORY, History, Migration};
use snapbox::{Data, data::DataFormat};
use test_support::{Folder, output_as_shown, up_to_v6, workspace};

use super::*;
use crate::{Cli, Task};

#[test]
fn the_failure_of_the_readme() {
    let page = workspace().join("README.md");
    let readme = std::fs::read_to_string(&page).unwrap();
    let (_, rest) = readme.split_once("```diff\n").unwrap();
    let (patch, rest) = rest.split_once("```\n").unwrap();
    let (_, rest) = rest.split_once("```console\n$ cargo xtask ").unwrap();
    let (command, rest) = rest.split_once('\n').unwrap();
    let (shown, _) = rest.split_once("```\n").unwrap();

    let output = output_as_shown(shown, output(command, &patched(patch)));
    snapbox::assert_data_eq!(
        readme.replacen(shown, &output, 1),
        Data::read_from(&page, Some(DataFormat::Text)).raw()
    );
}

/// The list of migrations with a patch of one hunk in one of their files.
fn patched(patch: &str) -> Vec<Migration> {
    let file = patch.lines().find_map(|line| line.strip_prefix("+++ b/"));
    let text = std::fs::read_to_string(workspace().join(file.unwrap())).unwrap();
    let side = |other: char| {
        let hunk = patch
            .lines()
            .skip_while(|line| !line.starts_with("@@"))
            .skip(1);
        let lines = hunk.filter(|line| !line.starts_with(other));
        lines
            .map(|line| line.get(1..).unwrap_or(""))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let (old, new) = (side('+'), side('-'));
    assert_eq!(text.matches(&old).count(), 1, "the patch does not apply");

    let mut list = up_to_v6(HISTORY).to_vec();
    let migration = list.iter_mut().find(|migration| migration.sql == text);
    migration.unwrap().sql = text.replace(&old, &new).leak();
    list
}

/// What golden-check prints to stdout where these are the migrations; it finds something.
fn output(command: &str, list: &[Migration]) -> String {
    let words = ["cargo xtask"].into_iter().chain(command.split(' '));
    let Task::GoldenCheck(args) = Cli::parse_from(words).task else {
        panic!("`{command}` is another task");
    };
    let workspace = OwnedWorkspace {
        history: History::new(list).unwrap(),
        ..OwnedWorkspace::open(None).unwrap()
    };
    let (artifacts, mut out) = (Folder::new(), Vec::new());
    let exit = judge(
        &args,
        &workspace,
        artifacts.path(),
        EscapedLines::new(&mut out),
    )
    .unwrap();
    assert!(matches!(exit, Exit::Found));
    let output = String::from_utf8(out).unwrap();
    output.replace(artifacts.path().to_str().unwrap(), "target/golden-check")
}
