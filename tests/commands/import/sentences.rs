//! A case into which a word was put afterwards, with sums that fit.

use snapbox::str;

use super::{SECRET, captured, entries, refused, with};

#[test]
fn a_sentence_of_somebody() {
    let sandbox = captured();
    let entries = entries(&sandbox);
    let sentence = |text: &str| text.replacen("xxxx", SECRET, 1);
    refused(
        &sandbox,
        &with(&entries, "before.sql", sentence),
        1,
        str![[r#"
  before.sql:8:1 no line of a dump, 0 bytes
  before.sql:10:65 no word of the list, 38 bytes, in environments.type
  survivors.txt is not what before.sql holds
  REVIEW.md is not what before.sql, case.toml and capture.toml say
  report.md is not what before.sql, case.toml and capture.toml say
v5-damage: not imported, nothing was written: 5 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    refused(
        &sandbox,
        &with(&entries, "after.data.sql", sentence),
        1,
        str![[r#"
  after.data.sql:20:1 no line of a dump, 0 bytes
  after.data.sql:24:3 no word of the list, 38 bytes, in sessions.effectiveReasoningEffort
v5-damage: not imported, nothing was written: 2 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    let about = |text: &str| text.replacen("A captured", SECRET, 1);
    refused(
        &sandbox,
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
        &sandbox,
        &with(&entries, "REVIEW.md", review),
        1,
        str![[r#"
  REVIEW.md:28:1 no word of the list, 13 bytes
  REVIEW.md:28:15 no word of the list, 10 bytes
  REVIEW.md:28:26 no word of the list, 2 bytes
  REVIEW.md:28:29 no word of the list, 6 bytes
  REVIEW.md is not what before.sql, case.toml and capture.toml say
v5-damage: not imported, nothing was written: 5 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    let table = |text: &str| {
        text.replacen("BEGIN;", &format!("BEGIN;\nCREATE TABLE \"{SECRET}\"(\"{SECRET}\" TEXT DEFAULT '{SECRET}'); -- {SECRET}"), 1)
    };
    refused(
        &sandbox,
        &with(&entries, "before.sql", table),
        1,
        str![[r#"
  before.sql:7:14 no known statement, 36 bytes
  before.sql:9:1 no line of a dump, 341 bytes
  before.sql:13:1 no line of a dump, 341 bytes
  before.sql:154:1 no line of a dump, 61 bytes
  before.sql:64:1 no moved time, 0 bytes
  survivors.txt is not what before.sql holds
  REVIEW.md is not what before.sql, case.toml and capture.toml say
  report.md is not what before.sql, case.toml and capture.toml say
v5-damage: not imported, nothing was written: 8 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
    let row = |text: &str| {
        text.replacen("DELETE FROM sqlite_sequence;", &format!("INSERT INTO \"{SECRET}\"(\"{SECRET}\") VALUES('{SECRET}');\nDELETE FROM sqlite_sequence;"), 1)
    };
    refused(
        &sandbox,
        &with(&entries, "before.sql", row),
        1,
        str![[r#"
  before.sql:129:1 no line of a dump, 0 bytes
  before.sql:129:1 no line of a dump, 132 bytes
  REVIEW.md is not what before.sql, case.toml and capture.toml say
  report.md is not what before.sql, case.toml and capture.toml say
v5-damage: not imported, nothing was written: 4 of its places hold what no capture writes; ask its owner to capture again

"#]],
        "",
    );
}
