//! `golden-import`: a captured zip comes back as the same case, and any other is refused without a
//! word of it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::PathBuf;

use snapbox::{IntoData, str};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::capture::{capture, place, tree};
use crate::place::Place;

/// What nobody may read in an answer.
const SECRET: &str = "Kanarienvogel zwitschert um sieben";

/// Files of a zip, by their whole names.
type Entries = BTreeMap<String, Vec<u8>>;

/// A place with a captured case `v5-damage` in `out`, and an empty folder of cases.
fn captured() -> Place {
    let place = place("damage-orphans");
    let words = [
        "--name",
        "v5-damage",
        "--out",
        "out",
        "--key-file",
        "key",
        "wuhu.sqlite",
    ];
    capture(&place, &words).assert().code(0);
    fs::create_dir(place.path("cases")).unwrap();
    place
}

fn entries(place: &Place) -> Entries {
    let bytes = fs::read(place.path("out/v5-damage.zip")).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().to_owned(), bytes)
        })
        .collect()
}

fn zip(entries: &Entries) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn import(place: &Place, words: &[&str]) -> snapbox::cmd::Command {
    place
        .xtask(&["golden-import", "--cases", "cases"])
        .args(words)
        .env("TMPDIR", place.path("tmp"))
}

/// This zip is refused so; nothing is written, and nothing of it is quoted.
#[track_caller]
fn refused(place: &Place, zip: &[u8], code: i32, stdout: impl IntoData, stderr: impl IntoData) {
    fs::write(place.path("attached.zip"), zip).unwrap();
    let before = tree(place.folder());
    let done = import(place, &["attached.zip"]).output().unwrap();
    for said in [&done.stdout, &done.stderr] {
        let said = String::from_utf8_lossy(said).to_lowercase();
        assert!(
            !said.contains("kanarien") && !said.contains("zwitschert"),
            "{said}"
        );
    }
    let done = import(place, &["attached.zip"]).assert().code(code);
    done.stdout_eq(stdout).stderr_eq(stderr);
    assert!(before == tree(place.folder()), "a refusal wrote something");
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
    let place = captured();
    import(&place, &["out/v5-damage.zip"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
v5-damage: imported; `cargo xtask golden-check v5-damage` judges it

"#]])
        .stderr_eq("");
    let inside = |folder: &str| -> BTreeMap<PathBuf, Vec<u8>> { tree(&place.path(folder)) };
    assert!(inside("cases/v5-damage") == inside("out/v5-damage"));
    // As it is there now, it stays unless that is asked for.
    let before = tree(place.folder());
    import(&place, &["out/v5-damage.zip"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: there is a case `v5-damage` already; it is unchanged: `--force` replaces it

"#]]);
    assert!(before == tree(place.folder()));
    import(&place, &["--force", "out/v5-damage.zip"])
        .assert()
        .code(0);
    import(&place, &["--name", "v5-damage-2", "out/v5-damage.zip"])
        .assert()
        .code(0);
    assert!(inside("cases/v5-damage-2") == inside("out/v5-damage"));
    // What is published has a public name.
    import(&place, &["--name", "annas-laptop", "out/v5-damage.zip"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: the name of an imported case is published and may hold nothing private: give another with `--name`, of a version, digits and words of the reports; nothing was written

"#]]);
}

#[test]
fn no_zip_and_half_a_zip() {
    let place = captured();
    let whole = fs::read(place.path("out/v5-damage.zip")).unwrap();
    for bytes in [&b""[..], SECRET.as_bytes(), &whole[..whole.len() / 2]] {
        refused(
            &place,
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
        &place,
        &broken,
        2,
        "",
        str![[r#"
error: `attached.zip` is not a zip, or a damaged one; nothing was written: Invalid checksum

"#]],
    );
    import(&place, &["none.zip"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: cannot read `none.zip`: No such file or directory (os error 2)

"#]]);
    import(&place, &["cases"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: `cases` is not a zip, or a damaged one; nothing was written: i/o error: Is a directory (os error 21): Is a directory (os error 21)

"#]]);
}

#[test]
fn other_files_and_folders() {
    let place = captured();
    let entries = entries(&place);
    let and = |name: &str| {
        let mut entries = entries.clone();
        entries.insert(name.to_owned(), SECRET.into());
        zip(&entries)
    };
    refused(
        &place,
        &and("v5-damage/kanarienvogel.md"),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: it has a file that no case has; nothing was written

"#]],
    );
    refused(
        &place,
        &and("v5-kanarienvogel/REVIEW.md"),
        2,
        "",
        str![[r#"
error: the zip holds more than one folder; nothing was written

"#]],
    );
    for name in [
        "../kanarienvogel",
        "/kanarienvogel/x",
        "v5-damage/../kanarienvogel",
        "v5-damage/kanarienvogel/x",
        "kanarienvogel",
    ] {
        let done = {
            fs::write(place.path("attached.zip"), and(name)).unwrap();
            import(&place, &["attached.zip"]).output().unwrap()
        };
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains("the zip holds "), "{name}: {said}");
        assert!(!said.contains("kanarien"), "{said}");
    }
    refused(
        &place,
        &and("v5-damage\\..\\kanarienvogel"),
        2,
        "",
        str![[r#"
error: the zip holds something else than one folder of files; nothing was written

"#]],
    );
    for folder in ["kanarienvogel", "..", "Kanarien Vogel", "schema", ""] {
        let moved: Entries = entries
            .iter()
            .map(|(name, bytes)| {
                (
                    name.replace("v5-damage/", &format!("{folder}/")),
                    bytes.clone(),
                )
            })
            .collect();
        let done = {
            fs::write(place.path("attached.zip"), zip(&moved)).unwrap();
            import(&place, &["attached.zip"]).output().unwrap()
        };
        assert_eq!(done.status.code(), Some(2), "{folder}");
        let said = String::from_utf8_lossy(&done.stderr).to_lowercase();
        assert!(!said.contains("kanarien"), "{said}");
    }
    let without = |file: &str| {
        let mut entries = entries.clone();
        entries.remove(&format!("v5-damage/{file}")).unwrap();
        zip(&entries)
    };
    for file in [
        "case.toml",
        "before.sql",
        "after.data.sql",
        "summary.txt",
        "survivors.txt",
        "REVIEW.md",
        "report.md",
    ] {
        fs::write(place.path("attached.zip"), without(file)).unwrap();
        let done = import(&place, &["attached.zip"]).output().unwrap();
        assert_eq!(
            done.status.code(),
            Some(2),
            "{file}: {}",
            String::from_utf8_lossy(&done.stdout)
        );
    }
    refused(
        &place,
        &without("before.sql"),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: it has no `before.sql`; nothing was written

"#]],
    );
    refused(
        &place,
        &without("REVIEW.md"),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: it lacks a file that it had; nothing was written

"#]],
    );
    assert!(fs::read_dir(place.path("cases")).unwrap().next().is_none());
}

#[test]
fn links_and_entries_without_end() {
    let place = captured();
    let entries = entries(&place);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries
        .iter()
        .filter(|(name, _)| !name.ends_with("REVIEW.md"))
    {
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer
        .add_symlink(
            "v5-damage/REVIEW.md",
            "/etc/passwd",
            SimpleFileOptions::default(),
        )
        .unwrap();
    refused(
        &place,
        &writer.finish().unwrap().into_inner(),
        2,
        "",
        str![[r#"
error: the zip holds a link; nothing was written

"#]],
    );

    let mut bomb = entries.clone();
    bomb.insert("v5-damage/before.sql".to_owned(), vec![b'x'; 65 << 20]);
    refused(
        &place,
        &zip(&bomb),
        2,
        "",
        str![[r#"
error: unpacked, the zip is larger than 67108864 bytes; nothing was written

"#]],
    );
    let many: Entries = (0..2000)
        .map(|at| (format!("v5-damage/{at}"), Vec::new()))
        .collect();
    refused(
        &place,
        &zip(&many),
        2,
        "",
        str![[r#"
error: the zip holds 2000 entries, and a case has at most 16; nothing was written

"#]],
    );
}

#[test]
fn what_was_changed_since() {
    let place = captured();
    let entries = entries(&place);
    let mut changed = entries.clone();
    changed.get_mut("v5-damage/before.sql").unwrap().push(b'\n');
    refused(
        &place,
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
        &place,
        &invented,
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: it was not captured: nobody has judged what it holds; nothing was written

"#]],
    );
    let text = |_: &str| format!("about = \"{SECRET}\"\n");
    refused(
        &place,
        &with(&entries, "case.toml", text),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: its `case.toml` is not what `capture` writes; nothing was written

"#]],
    );
}

#[test]
fn a_sentence_of_somebody() {
    let place = captured();
    let entries = entries(&place);
    let sentence = |text: &str| text.replacen("xxxx", SECRET, 1);
    refused(
        &place,
        &with(&entries, "before.sql", sentence),
        1,
        str![[r#"
  before.sql:8:186 no word of the list, 36 bytes, in environments.type
  survivors.txt is not what before.sql holds
v5-damage: not imported, nothing was written: 2 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    refused(
        &place,
        &with(&entries, "after.data.sql", sentence),
        1,
        str![[r#"
  after.data.sql:46:352 no word of the list, 41 bytes, in sessions.effectiveReasoningEffort
v5-damage: not imported, nothing was written: 1 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    let about = |text: &str| text.replacen("A captured", SECRET, 1);
    refused(
        &place,
        &with(&entries, "case.toml", about),
        1,
        str![[r#"
  case.toml:2:10 no word of the list, 13 bytes
  case.toml:2:24 no word of the list, 10 bytes
  case.toml:2:35 no word of the list, 2 bytes
  case.toml:2:38 no word of the list, 6 bytes
v5-damage: not imported, nothing was written: 4 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    let review = |text: &str| format!("{text}{SECRET}\n");
    refused(
        &place,
        &with(&entries, "REVIEW.md", review),
        1,
        str![[r#"
  REVIEW.md:29:1 no word of the list, 13 bytes
  REVIEW.md:29:15 no word of the list, 10 bytes
  REVIEW.md:29:26 no word of the list, 2 bytes
  REVIEW.md:29:29 no word of the list, 6 bytes
v5-damage: not imported, nothing was written: 4 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    let table = |text: &str| {
        text.replacen("BEGIN;", &format!("BEGIN;\nCREATE TABLE \"{SECRET}\"(\"{SECRET}\" TEXT DEFAULT '{SECRET}'); -- {SECRET}"), 1)
    };
    refused(
        &place,
        &with(&entries, "before.sql", table),
        1,
        str![[r#"
  before.sql:7:14 no known statement, 36 bytes
  before.sql:9:1 no line of a dump, 339 bytes
  before.sql:10:1 no line of a dump, 339 bytes
  before.sql:71:1 no line of a dump, 61 bytes
  survivors.txt is not what before.sql holds
v5-damage: not imported, nothing was written: 5 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    let row = |text: &str| {
        text.replacen("DELETE FROM sqlite_sequence;", &format!("INSERT INTO \"{SECRET}\"(\"{SECRET}\") VALUES('{SECRET}');\nDELETE FROM sqlite_sequence;"), 1)
    };
    refused(
        &place,
        &with(&entries, "before.sql", row),
        1,
        str![[r#"
  before.sql:46:1 no line of a dump, 132 bytes
v5-damage: not imported, nothing was written: 1 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
}
