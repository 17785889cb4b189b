//! The page to look at before a case is sent, and the one that is for the owner alone.

use std::fs;
use std::io::Cursor;
use std::os::unix::fs::PermissionsExt as _;

use rusqlite::Connection;
use zip::ZipArchive;

use crate::sandbox::Sandbox;

/// A captured case in `out`, and its page of this kind.
fn captured(words: &[&str], page: &str) -> (Sandbox, String) {
    let sandbox = Sandbox::for_capture("damage-orphans");
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch(
        "UPDATE sessions SET cwd = '/home/' || replace(hex(zeroblob(611)), '00', 'ab')",
    )
    .unwrap();
    let words = [
        // Of one key: among the digits of tags of another may be those that are looked for.
        &["--out", "out", "--name", "v5-damage"][..],
        &["--key-file", "key", "wuhu.sqlite"],
        words,
    ]
    .concat();
    sandbox.capture(&words).assert().code(0);
    let html = fs::read_to_string(sandbox.path(&format!("out/v5-damage.{page}.html"))).unwrap();
    (sandbox, html)
}

/// Every element that is opened is closed, in order.
#[track_caller]
fn is_well_formed(html: &str) {
    let mut open = Vec::new();
    for element in html.split('<').skip(1) {
        let name: String = element
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
            .collect();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop().as_deref(), Some(name), "{html}"),
            None if name.is_empty() || name == "meta" => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, [""; 0]);
}

#[test]
fn the_page_says_what_is_sent() {
    let (sandbox, html) = captured(&[], "review");
    is_well_formed(&html);
    for part in [
        "<code>sessions.cwd</code>",
        "which lies in which",
        "the names of folders and files",
        "<code>sessions.rowid</code></td><td>its place in the order",
        "system_queue_journal.payload:enqueued",
        "<code>before.sql</code>, ",
        "Anomalies:",
        "script-src 'none'",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    for part in [
        "<script", "http:", "https:", "href", " src=", "PRIVATE", "url(", "1228", "611", " bytes)",
    ] {
        assert!(!html.contains(part), "{part}: {html}");
    }
    assert!(!sandbox.path("out/v5-damage.PRIVATE.html").exists());
}

#[test]
fn the_private_page_is_for_its_owner_alone() {
    let (sandbox, html) = captured(&["--private-review"], "PRIVATE");
    is_well_formed(&html);
    assert!(html.contains("<title>PRIVATE v5-damage</title>"), "{html}");
    assert!(html.contains("do not send it"), "{html}");
    assert!(html.contains("text 4 (1228 to 1228 bytes)"), "{html}");
    assert!(!html.contains("abab"), "{html}");
    let file = sandbox.path("out/v5-damage.PRIVATE.html");
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let zip = fs::read(sandbox.path("out/v5-damage.zip")).unwrap();
    let zip = ZipArchive::new(Cursor::new(zip)).unwrap();
    assert!(zip.file_names().all(|name| !name.unwrap().contains("html")));
    let case = fs::read_dir(sandbox.path("out/v5-damage")).unwrap();
    let mut names = case.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(names.all(|name| !name.contains("html")));
    let public = fs::read_to_string(sandbox.path("out/v5-damage.review.html")).unwrap();
    assert!(!public.contains("1228"), "{public}");
}
