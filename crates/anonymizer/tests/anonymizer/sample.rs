//! A small golden written by hand, by LANGUAGE.md alone.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use anonymizer::recognizer::{
    PublicTerms, Recognition, SetAsideNames, recognize, recognize_golden,
};
use anonymizer::{Policy, PublicText};
use test_support::workspace;

const HEX: &[u8] = b"0123456789abcdef";
const CONSONANTS: &[u8] = b"bcdfghjkmnpqrstv";

/// A check and `len` digits that differ with `seed`.
fn keyed(seed: u64, len: usize, alphabet: &[u8]) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut body = String::new();
    for _ in 0..len {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        body.push(char::from(alphabet[(state >> 60) as usize]));
    }
    let mut hash: u32 = 2_166_136_261;
    for byte in body.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
    }
    let digit = |shift: u32| char::from(alphabet[(hash >> shift & 15) as usize]);
    let check: String = [12, 8, 4, 0].map(digit).iter().collect();
    check + &body
}

pub(crate) fn uuid(seed: u64) -> String {
    let digits = keyed(seed, 18, HEX);
    let (check, body) = digits.split_at(4);
    format!(
        "00000000-{check}-4{}-8{}-{}",
        &body[..3],
        &body[3..6],
        &body[6..]
    )
}

pub(crate) fn id(seed: u64) -> String {
    format!("id-{}", keyed(seed, 18, CONSONANTS))
}

pub(crate) fn name(seed: u64) -> String {
    format!("n-{}", keyed(seed, 12, CONSONANTS))
}

pub(crate) fn segment(seed: u64) -> String {
    format!("p-{}", keyed(seed, 12, CONSONANTS))
}

pub(crate) fn digest(seed: u64) -> String {
    format!("d-{}", keyed(seed, 58, CONSONANTS))
}

/// The repository's policy, and the schemas that lie beside its goldens.
pub(crate) fn known() -> &'static PublicTerms {
    static KNOWN: LazyLock<PublicTerms> = LazyLock::new(read_known);
    &KNOWN
}

/// The same for the last gate.
pub(crate) fn public() -> &'static PublicText {
    static PUBLIC: LazyLock<PublicText> = LazyLock::new(|| {
        let statements = statements();
        let ledger = "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)";
        let statements = statements.iter().map(String::as_str).chain([ledger]);
        let policy = Policy::wuhu().unwrap();
        PublicText::new(&policy, statements, ["_wuhu_rowid"], "_wuhu_set_aside_")
    });
    &PUBLIC
}

fn statements() -> BTreeSet<String> {
    let folder = workspace().join("golden/schema");
    let mut statements = BTreeSet::new();
    for version in 1..=6 {
        let text = fs::read_to_string(folder.join(format!("v{version}.sql"))).unwrap();
        statements.extend(text.split_terminator(";\n").map(str::to_owned));
    }
    statements
}

fn read_known() -> PublicTerms {
    let set_aside = SetAsideNames {
        prefix: "_wuhu_set_aside_".to_owned(),
        rowid: "_wuhu_rowid".to_owned(),
    };
    PublicTerms::new(Policy::wuhu().unwrap(), statements(), set_aside)
}

/// CREATE of a table of v5, or of v6.
pub(crate) fn create(table: &str) -> String {
    let folder = workspace().join("golden/schema");
    let start = format!("CREATE TABLE \"{table}\" ");
    let find = |version: &str| {
        let text = fs::read_to_string(folder.join(version)).unwrap();
        let line = text.lines().find(|line| line.starts_with(&start));
        line.map(|line| format!("{line}\n"))
    };
    find("v5.sql").or_else(|| find("v6.sql")).unwrap()
}

/// Statements and rows as a text of canon.
pub(crate) fn text_of(body: &str) -> String {
    let count = |start: &str| body.lines().filter(|line| line.starts_with(start)).count();
    let tables = count("CREATE TABLE ");
    let sequence = count("INSERT INTO \"sqlite_sequence\"");
    let (rows, others) = (count("INSERT ") - sequence, count("CREATE ") - tables);
    format!(
        "-- canon 1: one SQLite database as text\nPRAGMA foreign_keys=OFF;\n\
         PRAGMA ignore_check_constraints=ON;\nPRAGMA user_version=0;\n\
         PRAGMA application_id=0;\nBEGIN;\n{body}COMMIT;\n\
         -- end: tables {tables}, rows {rows}, sequence rows {sequence}, other objects {others}\n"
    )
}

/// A text with one row, which has this cell in this column.
pub(crate) fn row(column: &str, cell: &str) -> String {
    let (table, column) = column.split_once('.').unwrap();
    let create = match table {
        "x_table_1" => "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT);\n".to_owned(),
        _ => create(table),
    };
    text_of(&format!(
        "{create}INSERT INTO \"{table}\"(\"{column}\") VALUES({cell});\n"
    ))
}

/// The text as a dump has it, where each row is one line.
pub(crate) fn folded(text: &[u8]) -> Vec<u8> {
    let mut lines = Vec::new();
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b"INSERT ") {
            lines.extend(canon::FoldedRow::read(line).lines());
        } else {
            lines.extend_from_slice(line);
        }
    }
    lines
}

pub(crate) fn judge(text: &[u8]) -> Recognition {
    let mut report = Recognition::default();
    recognize(&mut &*folded(text), known(), &mut report).unwrap();
    report
}

/// Judges a golden as a whole.
pub(crate) fn judge_golden(text: &[u8]) -> Recognition {
    let mut report = Recognition::default();
    recognize_golden(&mut &*folded(text), known(), &mut report).unwrap();
    report
}

/// A golden with every form of the language.
pub(crate) fn sample() -> String {
    let (a, b, call) = (uuid(1), uuid(2).to_ascii_uppercase(), id(3));
    let payload = format!(
        r#"{{"type":"message","payload":{{"role":"assistant","message":{{"content":[{{"type":"tool_call","id":"{call}","name":"bash","arguments":{{"key-1":"xxxxxxxx\u0000","key-1":7.5,"key-2":[-7,true,{{}}]}}}},{{"type":"image","mimeType":"image\/png","blobURI":"blob:\/\/{a}\/sha256-{}.png"}},{{"type":"reasoning","signature":"AAAAAAAA"}}],"timestamp":946684801.256,"usage":{{"inputTokens":77}},"user":"{}"}}}}}}"#,
        digest(4),
        name(5)
    );
    let environment = format!(
        "INSERT INTO \"environments\"(rowid,\"id\",\"name\",\"type\",\"path\",\"templatePath\",\
         \"startupScript\",\"createdAt\",\"updatedAt\") VALUES(1,'{}','{}','local',\
         '/Users/{}/./{}.swift','~/{}','xxxxxxxx','2000-01-01 00:00:00.000','2000-01-01T00:08:46Z');\n",
        id(6),
        name(7),
        segment(8),
        segment(9),
        segment(10),
    );
    let head = "INSERT INTO \"session_entries\"(\"id\",\"sessionID\",\"parentEntryID\",\"type\",\
                \"payload\",\"createdAt\") VALUES(";
    // The second payload breaks off behind `{`.
    let entries = format!(
        "{head}16,'{a}',NULL,'message',CAST('{payload}' AS BLOB),946684801);\n\
         {head}18,'{b}',16,'xж文𝕩',CAST('{{\"type\":\"header\",\"payload\":{{xxxxxxxx' \
         AS BLOB),15*1.0/2);\n"
    );
    let body = [
        &*create("environments"),
        &*environment,
        "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);\n",
        "INSERT INTO \"grdb_migrations\"(rowid,\"identifier\") VALUES(1,'wuhu_contracts_v1');\n",
        &*create("session_entries"),
        &*entries,
        "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT, \"x_column_2\" INTEGER);\n",
        "INSERT INTO \"x_table_1\"(rowid,\"x_column_1\",\"x_column_2\") \
         VALUES(1,'xxxxxxxx',CAST(x'787878787878787800ff' AS TEXT));\n",
        "DELETE FROM sqlite_sequence;\n",
        "INSERT INTO \"sqlite_sequence\"(\"name\",\"seq\") VALUES('session_entries',34);\n",
        "CREATE INDEX \"x_index_1\" ON \"sessions\"(\"x_column_1\");\n",
    ];
    text_of(&body.concat())
}
