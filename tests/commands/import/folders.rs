//! Zips with other files, folders and kinds of entries than a case has.

use std::fs;
use std::io::{Cursor, Write as _};

use snapbox::str;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Entries, SECRET, captured, entries, import, refused, zip};

#[test]
fn other_files_and_folders() {
    let sandbox = captured();
    let entries = entries(&sandbox);
    let and = |name: &str| {
        let mut entries = entries.clone();
        entries.insert(name.to_owned(), SECRET.into());
        zip(&entries)
    };
    refused(
        &sandbox,
        &and("v5-damage/kanarienvogel.md"),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: it has a file that no case has; nothing was written

"#]],
    );
    refused(
        &sandbox,
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
            fs::write(sandbox.path("attached.zip"), and(name)).unwrap();
            import(&sandbox, &["attached.zip"]).output().unwrap()
        };
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains("the zip holds "), "{name}: {said}");
        assert!(!said.contains("kanarien"), "{said}");
    }
    refused(
        &sandbox,
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
            fs::write(sandbox.path("attached.zip"), zip(&moved)).unwrap();
            import(&sandbox, &["attached.zip"]).output().unwrap()
        };
        assert_eq!(done.status.code(), Some(2), "{folder}");
        let said = String::from_utf8_lossy(&done.stderr).to_lowercase();
        assert!(!said.contains("kanarien"), "{said}");
    }
}

#[test]
fn files_that_are_missing() {
    let sandbox = captured();
    let entries = entries(&sandbox);
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
        fs::write(sandbox.path("attached.zip"), without(file)).unwrap();
        let done = import(&sandbox, &["attached.zip"]).output().unwrap();
        assert_eq!(
            done.status.code(),
            Some(2),
            "{file}: {}",
            String::from_utf8_lossy(&done.stdout)
        );
    }
    refused(
        &sandbox,
        &without("before.sql"),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: it has no `before.sql`; nothing was written

"#]],
    );
    refused(
        &sandbox,
        &without("REVIEW.md"),
        2,
        "",
        str![[r#"
error: `v5-damage` cannot be imported: it has no `REVIEW.md`; nothing was written

"#]],
    );
    assert!(
        fs::read_dir(sandbox.path("cases"))
            .unwrap()
            .next()
            .is_none()
    );
}

#[test]
fn links_and_entries_without_end() {
    let sandbox = captured();
    let entries = entries(&sandbox);
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
        &sandbox,
        &writer.finish().unwrap().into_inner(),
        2,
        "",
        str![[r#"
error: the zip holds a link; nothing was written

"#]],
    );

    let mut bomb = entries.clone();
    let len = (32 << 20) + 1;
    bomb.insert("v5-damage/after.data.sql".to_owned(), vec![b'x'; len]);
    refused(
        &sandbox,
        &zip(&bomb),
        2,
        "",
        str![[r#"
error: unpacked, a file of the zip is larger than the 33554432 bytes that one of its name may have; nothing was written

"#]],
    );
    let mut bomb = entries.clone();
    bomb.insert("v5-damage/case.toml".to_owned(), vec![b'#'; 1 << 20]);
    refused(
        &sandbox,
        &zip(&bomb),
        2,
        "",
        str![[r#"
error: unpacked, a file of the zip is larger than the 65536 bytes that one of its name may have; nothing was written

"#]],
    );
    let many: Entries = (0..2000)
        .map(|at| (format!("v5-damage/{at}"), Vec::new()))
        .collect();
    refused(
        &sandbox,
        &zip(&many),
        2,
        "",
        str![[r#"
error: the zip holds 2000 entries, and a case has at most 16; nothing was written

"#]],
    );
}
