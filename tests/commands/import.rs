//! `golden-import`: a captured zip comes back as the same case, and any other is refused without a
//! word of it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::PathBuf;

use rusqlite::Connection;
use snapbox::{IntoData, str};
use test_support::tree;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::sandbox::Sandbox;

mod folders;
mod sentences;
mod signatures;
mod splices;
mod zips;
pub(crate) use zips::spliced_zips;

/// A word that no answer may hold.
const SECRET: &str = "Kanarienvogel zwitschert um sieben";

/// Files of a zip, by their whole names.
pub(crate) type Entries = BTreeMap<String, Vec<u8>>;

/// A place with a captured case `v5-damage` in `out`, and an empty folder of cases.
pub(crate) fn captured() -> Sandbox {
    captured_of("damage-orphans", "")
}

/// The same of another golden, after this SQL.
fn captured_of(case: &str, sql: &str) -> Sandbox {
    let sandbox = Sandbox::for_capture(case);
    Connection::open(sandbox.path("wuhu.sqlite"))
        .unwrap()
        .execute_batch(sql)
        .unwrap();
    let words = [
        "--name",
        "v5-damage",
        "--out",
        "out",
        "--key-file",
        "key",
        "wuhu.sqlite",
    ];
    sandbox.capture(&words).assert().code(0);
    fs::create_dir(sandbox.path("cases")).unwrap();
    sandbox
}

pub(crate) fn entries(sandbox: &Sandbox) -> Entries {
    let bytes = fs::read(sandbox.path("out/v5-damage.zip")).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

pub(crate) fn zip(entries: &Entries) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(name, as_packed()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// As `capture` packs.
fn as_packed() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
}

fn import(sandbox: &Sandbox, words: &[&str]) -> snapbox::cmd::Command {
    sandbox
        .xtask(&["golden-import", "--cases", "cases"])
        .args(words)
        .env("TMPDIR", sandbox.path("tmp"))
}

/// This zip is refused so; nothing is written, and nothing of it is quoted.
#[track_caller]
fn refused(sandbox: &Sandbox, zip: &[u8], code: i32, stdout: impl IntoData, stderr: impl IntoData) {
    fs::write(sandbox.path("attached.zip"), zip).unwrap();
    let before = tree(sandbox.folder());
    let done = import(sandbox, &["attached.zip"]).output().unwrap();
    for said in [&done.stdout, &done.stderr] {
        let said = String::from_utf8_lossy(said).to_lowercase();
        assert!(
            !said.contains("kanarien") && !said.contains("zwitschert"),
            "{said}"
        );
    }
    let done = import(sandbox, &["attached.zip"]).assert().code(code);
    done.stdout_eq(stdout).stderr_eq(stderr);
    assert!(
        before == tree(sandbox.folder()),
        "a refusal wrote something"
    );
}

/// The same with one file changed, and with its SHA-256 put right in `case.toml`.
fn with(entries: &Entries, file: &str, change: impl FnOnce(&str) -> String) -> Vec<u8> {
    let mut entries = entries.clone();
    let name = format!("v5-damage/{file}");
    let old = String::from_utf8(entries[&name].clone()).unwrap();
    let new = change(&old);
    assert!(old != new, "nothing was changed");
    let manifest = String::from_utf8(entries["v5-damage/case.toml"].clone()).unwrap();
    let fixed = manifest.replace(
        &golden::sha256(old.as_bytes()),
        &golden::sha256(new.as_bytes()),
    );
    entries.insert("v5-damage/case.toml".to_owned(), fixed.into_bytes());
    entries.insert(name, new.into_bytes());
    zip(&entries)
}

#[test]
fn a_captured_zip_comes_back() {
    let sandbox = captured();
    import(&sandbox, &["out/v5-damage.zip"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
v5-damage: in index.toml: new: v5, migrated, 29 rows
v5-damage: imported; `cargo xtask golden-check v5-damage --cases cases` judges it

"#]])
        .stderr_eq("");
    let inside = |folder: &str| -> BTreeMap<PathBuf, Vec<u8>> { tree(&sandbox.path(folder)) };
    assert!(inside("cases/v5-damage") == inside("out/v5-damage"));
    // As it is there now, it stays unless that is asked for.
    let before = tree(sandbox.folder());
    import(&sandbox, &["out/v5-damage.zip"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: there is a case `v5-damage` already; it is unchanged
hint: `--force` replaces it

"#]]);
    assert!(before == tree(sandbox.folder()));
    import(&sandbox, &["--force", "out/v5-damage.zip"])
        .assert()
        .code(0);
    import(&sandbox, &["--name", "v5-damage-2", "out/v5-damage.zip"])
        .assert()
        .code(0);
    assert!(inside("cases/v5-damage-2") == inside("out/v5-damage"));
    // What is published has a public name.
    import(&sandbox, &["--name", "annas-laptop", "out/v5-damage.zip"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: the name of a captured case is published and may hold nothing private; nothing was written
hint: give another with `--name`, of a version, few digits and words of the reports

"#]]);
}

#[test]
fn no_zip_and_half_a_zip() {
    let sandbox = captured();
    let whole = fs::read(sandbox.path("out/v5-damage.zip")).unwrap();
    for bytes in [&b""[..], SECRET.as_bytes(), &whole[..whole.len() / 2]] {
        refused(
            &sandbox,
            bytes,
            2,
            "",
            str![[r#"
error: `attached.zip` is not a zip, or a damaged one; nothing was written: invalid Zip archive: Could not find EOCD

"#]],
        );
    }
    let mut broken = whole.clone();
    broken[whole.len() / 3] ^= 1;
    refused(
        &sandbox,
        &broken,
        2,
        "",
        str![[r#"
error: `attached.zip` is not a zip, or a damaged one; nothing was written: [..]

"#]],
    );
    import(&sandbox, &["none.zip"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: cannot read `none.zip`: No such file or directory (os error 2)

"#]]);
    import(&sandbox, &["cases"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: `cases` is no regular file; nothing was written

"#]]);
}

/// By another policy, or with a `capture.toml` of an earlier form.
#[test]
fn what_another_build_captured() {
    let sandbox = captured();
    let entries = entries(&sandbox);
    let ours = golden::sha256(anonymizer::Policy::wuhu_text().as_bytes());
    let other_policy = with(&entries, "REVIEW.md", |text| {
        text.replace(&ours, &"0a".repeat(32))
    });
    let earlier_form = with(&entries, "capture.toml", |text| {
        text.replace("format = 3", "format = 2")
    });
    for zip in [other_policy, earlier_form] {
        refused(
            &sandbox,
            &zip,
            2,
            "",
            str![[r#"
error: `v5-damage` cannot be judged: another build of this program, of version 0.1.0, captured it by another policy or in another form; nothing was written
hint: ask its owner to capture again with this version, or import it with a build of the commit that captured it

"#]],
        );
    }
}

/// The version of a program is quoted, and may be any word.
#[test]
fn what_no_build_captured() {
    let sandbox = captured();
    let zip = with(&entries(&sandbox), "capture.toml", |text| {
        let (format, rest) = text.split_once("\ntool = ").unwrap();
        let (_, rest) = rest.split_once('\n').unwrap();
        let format = format.replace('3', "2");
        format!("{format}\ntool = \"kanarienvogel\"\n{rest}")
    });
    refused(
        &sandbox,
        &zip,
        1,
        str![[r#"
  capture.toml: `format` is what no capture writes
v5-damage: not imported, nothing was written: 1 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
}

#[test]
fn what_was_changed_since() {
    let sandbox = captured();
    let entries = entries(&sandbox);
    let mut changed = entries.clone();
    changed.get_mut("v5-damage/before.sql").unwrap().push(b'\n');
    refused(
        &sandbox,
        &zip(&changed),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: `before.sql` was changed since it was captured; nothing was written

"#]],
    );
    let invented = with(&entries, "case.toml", |text| {
        text.replace("\"captured\"", "\"invented\"")
    });
    refused(
        &sandbox,
        &invented,
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: it was not captured: no judge has seen its content; nothing was written

"#]],
    );
    let text = |_: &str| format!("about = \"{SECRET}\"\n");
    refused(
        &sandbox,
        &with(&entries, "case.toml", text),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: its `case.toml` is not what `capture` writes; nothing was written

"#]],
    );
}
