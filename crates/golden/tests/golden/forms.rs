//! Cases in files of other forms: one answer.

use golden::Event;
use migrator::{Guards, Migration};

use crate::suite::{HISTORY, ROWS, Said, TestWorkspace, with_v6};

/// The history with `sql` at the end of v6.
fn ending(sql: &str) -> Vec<Migration> {
    with_v6([HISTORY[5].sql, sql].concat())
}

/// How many forms were judged, and those that were skipped, with the reason.
fn judged(said: &Said) -> (usize, Vec<(String, String)>) {
    let (mut forms, mut skipped) = (0, Vec::new());
    for event in &said.events {
        match event {
            Event::CaseFinished { report, .. } => forms += report.forms,
            Event::FormSkipped { form, why, .. } => skipped.push((form.clone(), why.clone())),
            _ => {}
        }
    }
    (forms, skipped)
}

#[test]
fn the_answer_is_one() {
    let fixture = TestWorkspace::with_v5();
    let said = fixture.check_in_forms(HISTORY, &["v5"], Guards::ON);
    assert_eq!(said.titles(Some("v5")), [""; 0]);
    // Two page sizes, two encodings, two values of auto_vacuum, WAL, rows backwards, VACUUM.
    assert_eq!(judged(&said), (9, Vec::new()));
    let as_ever = fixture.check(HISTORY, &["v5"]);
    assert_eq!(judged(&as_ever), (0, Vec::new()));
}

#[test]
fn what_a_form_cannot_hold_is_skipped() {
    let fixture = TestWorkspace::new();
    let odd = format!("{ROWS} UPDATE sessions SET cwd = CAST(x'c328' AS TEXT) WHERE id = 'a'");
    fixture.add("odd", &fixture.database(5, &odd)).unwrap();
    let said = fixture.check_in_forms(HISTORY, &["odd"], Guards::ON);
    assert_eq!(said.titles(Some("odd")), [""; 0]);
    let (forms, skipped) = judged(&said);
    assert_eq!(forms, 7);
    let forms: Vec<_> = skipped.iter().map(|(form, _)| &**form).collect();
    assert_eq!(forms, ["encoding UTF-16le", "encoding UTF-16be"]);
    let why = "line 36: column `sessions.cwd` has invalid UTF-8, which a UTF-16 file cannot hold";
    assert!(skipped.iter().all(|(_, is)| is == why), "{skipped:?}");
}

/// A loss that only one form shows: with the engine's proofs the outcome is another, without them the database is.
#[track_caller]
fn lost(when: &str, forms: &[&str]) {
    let fixture = TestWorkspace::with_v5();
    let list = ending(&format!("DELETE FROM sessions WHERE id = 'b' AND {when};"));
    let said = fixture.check_by(&list, &["v5"], Guards::ON, None).unwrap();
    assert_eq!(
        said.titles(Some("v5")),
        [""; 0],
        "{when}: its own file does not show it"
    );
    for (guards, title) in [
        (Guards::ON, "another outcome"),
        (Guards::off(), "another database (case → other file)"),
    ] {
        let said = fixture.check_in_forms(&list, &["v5"], guards);
        let expected: Vec<_> = forms
            .iter()
            .map(|form| format!("7 {form}: {title}"))
            .collect();
        assert_eq!(said.titles(Some("v5")), expected, "{when}");
        let body = &said.findings(Some("v5"))[0].body;
        assert!(body.contains("sessions"), "{body}");
        assert_eq!(said.totals.failed, 1);
    }
}

#[test]
fn a_loss_in_one_form_is_found() {
    lost(
        "(SELECT encoding FROM pragma_encoding) <> 'UTF-8'",
        &["encoding UTF-16le", "encoding UTF-16be"],
    );
    lost(
        "(SELECT page_size FROM pragma_page_size) < 1024",
        &["page_size 512"],
    );
    lost(
        "(SELECT page_size FROM pragma_page_size) > 9999",
        &["page_size 65536"],
    );
    lost(
        "(SELECT auto_vacuum FROM pragma_auto_vacuum) = 2",
        &["auto_vacuum incremental"],
    );
    lost(
        "(SELECT journal_mode FROM pragma_journal_mode) = 'wal'",
        &["journal_mode wal"],
    );
    // Two characters, as the file has them.
    lost(
        "length(CAST('ab' AS BLOB)) = 4",
        &["encoding UTF-16le", "encoding UTF-16be"],
    );
}
