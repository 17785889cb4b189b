//! The channels through which a word could leave a database, each with a secret of its own.

use rusqlite::Connection;

/// Every channel that the specification of captures lists, in its words and order.
pub(super) const LISTED: [&str; 43] = [
    "free pages",
    "deleted rows",
    "WAL",
    "temp files",
    "sqlite_stat*",
    "FTS shadow tables",
    "unknown tables",
    "unknown columns",
    "unknown views",
    "unknown triggers",
    "unknown indexes",
    "unknown JSON paths",
    "keys",
    "enum values",
    "numbers",
    "ids that are names",
    "ids inside strings",
    "content hashes",
    "paths",
    "URLs",
    "base64 and hex",
    "signatures",
    "DDL defaults",
    "CHECKs",
    "comments",
    "identifiers",
    "unknown migration ids",
    "times",
    "exact lengths",
    "error messages",
    "panics",
    "progress",
    "the report",
    "the file name",
    "leftovers after a kill",
    "UTF-16 databases",
    "values across overflow pages",
    "invalid UTF-8",
    "NUL",
    "lone surrogates",
    "truncated JSON",
    "values of a surprising storage class",
    "user and host names of this machine",
];

/// A secret that is planted in a database before it is captured.
pub(super) struct Channel {
    /// Of [`LISTED`].
    pub(super) name: &'static str,
    /// None: a word made of the channel's number.
    pub(super) secret: Option<&'static str>,
    how: How,
}

enum How {
    /// Statements; `$` is the secret.
    Sql(&'static str),
    /// A payload of an entry, as JSON or what should be; `$` is the secret.
    Payload(&'static str),
}

impl Channel {
    /// The secret: a find shows the channel from which it comes.
    pub(super) fn secret(&self, number: usize) -> String {
        self.secret.map_or_else(|| word(number), str::to_owned)
    }

    /// Whether the secret must be found in the file itself once it is planted: numbers are stored in
    /// binary.
    pub(super) fn is_text(&self) -> bool {
        !self
            .secret
            .is_some_and(|secret| secret.bytes().all(|byte| byte.is_ascii_digit()))
    }

    pub(super) fn plant(&self, number: usize, conn: &Connection) {
        let secret = self.secret(number);
        let sql = match self.how {
            How::Sql(sql) => sql.replace('$', &secret),
            How::Payload(payload) => entry(&payload.replace('$', &secret)),
        };
        let planted = conn.execute_batch(&sql.replace("ENTRY(", ENTRY));
        assert!(planted.is_ok(), "{}: {planted:?}", self.name);
    }
}

/// A word that occurs in no program and in no other test.
pub(super) fn word(number: usize) -> String {
    format!("Kanarienvogel{number}zwitschert")
}

/// The end of a session's chain, so that a migration has nothing to repair.
const ENTRY: &str = "INSERT INTO session_entries(sessionID, parentEntryID, type, createdAt, payload) \
     SELECT sessionID, id, 'message', '2026-03-18 00:00:00.000', (";

/// A statement that adds an entry with this payload.
pub(super) fn entry(payload: &str) -> String {
    let payload = payload.replace('\'', "''");
    format!(
        "{ENTRY}CAST('{payload}' AS BLOB)) \
         FROM session_entries WHERE id = (SELECT max(id) FROM session_entries)"
    )
}

const fn sql(name: &'static str, sql: &'static str) -> Channel {
    Channel {
        name,
        secret: None,
        how: How::Sql(sql),
    }
}

const fn payload(name: &'static str, payload: &'static str) -> Channel {
    Channel {
        name,
        secret: None,
        how: How::Payload(payload),
    }
}

const fn special(name: &'static str, secret: &'static str, how: How) -> Channel {
    Channel {
        name,
        secret: Some(secret),
        how,
    }
}

/// A session of the database in which all is planted.
macro_rules! session {
    () => {
        "'5e551000-0000-4000-8000-000000000008'"
    };
}

/// What a file can hold that migrates well.
pub(super) const CHANNELS: &[Channel] = &[
    sql(
        "sqlite_stat*",
        "ANALYZE; INSERT INTO sqlite_stat1 VALUES('$','$','1 $'); \
         INSERT INTO sqlite_stat4 VALUES('$','$','1','1','1',CAST('$' AS BLOB));",
    ),
    sql(
        "FTS shadow tables",
        "CREATE VIRTUAL TABLE found_$ USING fts5(body); INSERT INTO found_$ VALUES('$');",
    ),
    sql(
        "unknown tables",
        "CREATE TABLE \"$\"(a TEXT, b); INSERT INTO \"$\" VALUES('$', x'00'||'$');",
    ),
    sql(
        "unknown tables",
        "CREATE TABLE \"k $\"(k TEXT PRIMARY KEY, v) WITHOUT ROWID; INSERT INTO \"k $\" VALUES('$', '$');",
    ),
    sql(
        "unknown columns",
        "ALTER TABLE tool_call_status ADD COLUMN \"$\" TEXT DEFAULT '$'; UPDATE tool_call_status SET \"$\"='a $';",
    ),
    sql(
        "unknown views",
        "CREATE VIEW \"$\" AS SELECT '$' AS \"$\" FROM grdb_migrations;",
    ),
    sql(
        "unknown triggers",
        "CREATE TRIGGER \"$\" AFTER DELETE ON grdb_migrations WHEN old.identifier='$' BEGIN SELECT '$'; END;",
    ),
    sql(
        "unknown indexes",
        "CREATE INDEX \"$\" ON tool_call_status(status, lower(toolCallID)) WHERE status <> '$';",
    ),
    payload(
        "unknown JSON paths",
        r#"{"payload":{"what":{"nobody":[["$",{"a":"b $"}]]}},"type":"message"}"#,
    ),
    payload(
        "keys",
        r#"{"payload":{"arguments":{"/Users/$/a.md":{"$":1}},"$":null},"$":[]}"#,
    ),
    payload(
        "enum values",
        r#"{"type":"$","payload":{"role":"$","message":{"model":"$","provider":"$","stopReason":"$"}}}"#,
    ),
    sql("enum values", "UPDATE tool_call_status SET status='$';"),
    sql(
        "enum values",
        concat!(
            "UPDATE sessions SET model='$', provider='$', executionStatus='$' WHERE id=",
            session!()
        ),
    ),
    special(
        "numbers",
        "4917012345678",
        How::Payload(
            r#"{"phone":4917012345678,"payload":{"version":-4917012345678,"x":4917012345678.5,"y":4917012345678e2}}"#,
        ),
    ),
    special(
        "numbers",
        "4915112348765",
        How::Sql(
            "CREATE TABLE phones(n INTEGER, r REAL, t NUMERIC); INSERT INTO phones VALUES($, $.25, '$');",
        ),
    ),
    special(
        "numbers",
        "4930987651234",
        How::Sql(
            "CREATE TABLE by_phone(phone INTEGER PRIMARY KEY, x); INSERT INTO by_phone VALUES($, 1);",
        ),
    ),
    special(
        "numbers",
        "4989456123789",
        How::Sql("CREATE TABLE by_rowid(x); INSERT INTO by_rowid(rowid, x) VALUES($, 1);"),
    ),
    special(
        "numbers",
        "4940321654987",
        How::Sql(
            "CREATE TABLE counted(id INTEGER PRIMARY KEY AUTOINCREMENT, x); INSERT INTO counted VALUES($, 1);",
        ),
    ),
    special(
        "numbers",
        "4969741852963",
        How::Sql(
            "CREATE TABLE linked(phone INTEGER REFERENCES session_entries(id)); INSERT INTO linked VALUES(104); \
                  CREATE TABLE phones_of(x INTEGER); INSERT INTO phones_of VALUES($);",
        ),
    ),
    special(
        "numbers",
        "4950123987456",
        How::Sql(concat!(
            "UPDATE sessions SET displayStartEntryID=$ WHERE id=",
            session!()
        )),
    ),
    special(
        "numbers",
        "4950123987457",
        How::Payload(r#"{"payload":{"firstKeptEntryID":$,"x":"$"},"type":"compaction"}"#),
    ),
    special(
        "numbers",
        "4950123987458",
        How::Sql(
            "INSERT INTO environments(rowid,id,name,type,path,createdAt,updatedAt) \
             VALUES($,'e','e','local','/e','2026-03-17 00:00:00.000','2026-03-17 00:00:00.000');",
        ),
    ),
    special(
        "numbers",
        "4950123987",
        How::Sql("UPDATE sqlite_sequence SET seq=$00 WHERE name='session_entries';"),
    ),
    special(
        "numbers",
        "495012398",
        How::Sql("PRAGMA user_version=$; PRAGMA application_id=-$;"),
    ),
    sql(
        "ids that are names",
        "INSERT INTO environments(id,name,type,path,createdAt,updatedAt) \
         VALUES('$','$ 2','local','/$','2026-03-17 00:00:00.000','2026-03-17 00:00:00.000');",
    ),
    sql(
        "ids that are names",
        concat!(
            "UPDATE sessions SET environmentID='call $', customTitle='$' WHERE id=",
            session!()
        ),
    ),
    special(
        "ids inside strings",
        "a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d",
        How::Payload(
            r#"{"payload":{"message":{"content":[{"text":"see $ and $","type":"text","id":"$"}]}}}"#,
        ),
    ),
    special(
        "content hashes",
        "b8761fb1b4f53791fa2ceeea53323c2aa51d531f127f3be9a2d35b7246987e8a",
        How::Payload(
            r#"{"payload":{"message":{"content":[{"type":"image","blobURI":"blob://x/sha256-$.png"},{"text":"$"}]}}}"#,
        ),
    ),
    sql(
        "paths",
        concat!(
            "UPDATE sessions SET cwd='/Users/$/work/$.swift', environmentPath='~/$/../$' WHERE id=",
            session!()
        ),
    ),
    payload(
        "paths",
        r#"{"payload":{"arguments":{"path":"\/Users\/$\/a.md"},"result":{"output":"C:\\$\\x"}}}"#,
    ),
    payload(
        "URLs",
        r#"{"payload":{"result":{"output":"https://$.example/$?q=$#$ and git@$.example:$.git"}}}"#,
    ),
    special(
        "base64 and hex",
        "S2FuYXJpZW52b2dlbA",
        How::Payload(
            r#"{"payload":{"result":{"output":"$=="},"data":{"a":"4b616e617269656e766f67656c","b":"%4b%61%6e%61%72%69%65%6e"}}}"#,
        ),
    ),
    payload(
        "signatures",
        r#"{"payload":{"message":{"content":[{"signature":"$"},{"encrypted_content":"AA$AA==","signature":"not base64: $"}]}}}"#,
    ),
    sql(
        "DDL defaults",
        "CREATE TABLE d(a DEFAULT '$', b TEXT DEFAULT ('$' || 1), c AS ('$'));",
    ),
    sql(
        "CHECKs",
        "CREATE TABLE c(a CHECK(a <> '$'), CONSTRAINT \"$\" CHECK(a <> '$'));",
    ),
    sql("comments", "CREATE TABLE m(a /* $ */, b -- $\n);"),
    sql(
        "identifiers",
        "CREATE TABLE i(\"a $\" \"$\" COLLATE NOCASE, b VARCHAR_$(5) UNIQUE);",
    ),
    special(
        "times",
        "17:43:29.317",
        How::Sql(concat!(
            "UPDATE sessions SET updatedAt='2026-03-17 $' WHERE id=",
            session!()
        )),
    ),
    special(
        "times",
        "1773769409317",
        How::Payload(r#"{"payload":{"message":{"timestamp":1773769409.317,"x":$}}}"#),
    ),
    special(
        "times",
        "Europe/Vaduz",
        How::Payload(r#"{"payload":{"message":{"timestamp":"2026-03-17T17:43:29.317+01:00 $"}}}"#),
    ),
    sql(
        "values across overflow pages",
        "ENTRY(CAST(replace(hex(zeroblob(4000)), '00', '$ ') AS BLOB)) \
         FROM session_entries WHERE id = (SELECT max(id) FROM session_entries)",
    ),
    sql(
        "values across overflow pages",
        "CREATE TABLE wide(a, b); \
         INSERT INTO wide SELECT replace(hex(zeroblob(400)), '00', '$ '), CAST(replace(hex(zeroblob(300)), '00', '$') AS BLOB)",
    ),
    sql(
        "invalid UTF-8",
        "ENTRY(CAST('{\"a\":\"' AS BLOB) || x'ff41c328' || CAST('$\"}' AS BLOB)) \
         FROM session_entries WHERE id = (SELECT max(id) FROM session_entries)",
    ),
    sql(
        "invalid UTF-8",
        concat!(
            "UPDATE sessions SET environmentTemplatePath=CAST(x'2fff' || CAST('$' AS BLOB) || x'c3' AS TEXT) WHERE id=",
            session!()
        ),
    ),
    sql(
        "NUL",
        concat!(
            "UPDATE sessions SET environmentName='$' || char(0) || '$' WHERE id=",
            session!()
        ),
    ),
    sql(
        "NUL",
        "ENTRY(CAST('{\"a\":\"b' AS BLOB) || x'00' || CAST('$\"}' AS BLOB)) \
         FROM session_entries WHERE id = (SELECT max(id) FROM session_entries)",
    ),
    payload("lone surrogates", r#"{"a":"\ud800$","\udc00$":"$\ud800"}"#),
    payload("truncated JSON", r#"{"payload":{"message":{"content":"$"#),
    payload("truncated JSON", r#"{"payload":{"mess$"#),
    payload("truncated JSON", r#"{"payload":tru$"#),
    payload("truncated JSON", r#"{"payload":{}} $"#),
    sql(
        "values of a surprising storage class",
        concat!(
            "UPDATE sessions SET pendingModel=CAST('$' AS BLOB), headEntryID=headEntryID, pendingProvider=CAST('/$' AS BLOB) WHERE id=",
            session!()
        ),
    ),
    sql(
        "values of a surprising storage class",
        "INSERT INTO session_child_status(parentSessionID, childSessionID, lastNotifiedFinalEntryID, lastReadFinalEntryID, updatedAt) \
         SELECT '5e551000-0000-4000-8000-000000000006', '5e551000-0000-4000-8000-000000000008', '$', CAST('$' AS BLOB), '$';",
    ),
    special(
        "values of a surprising storage class",
        "4922113344556",
        How::Sql(concat!(
            "UPDATE sessions SET environmentStartupScript=$, environmentType=$ WHERE id=",
            session!()
        )),
    ),
    // Last, or the others would fill these pages again.
    sql(
        "deleted rows",
        "INSERT INTO environments(id,name,type,path,createdAt,updatedAt) VALUES('gone','$','local','/$','','');\
         DELETE FROM environments WHERE id='gone';",
    ),
    sql(
        "free pages",
        "CREATE TABLE gone(x); \
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<300) \
         INSERT INTO gone SELECT '$ and $ and $ and $ and $ and $' FROM n; DROP TABLE gone;",
    ),
];

/// Objects that block a migration.
pub(super) const BLOCKERS: &[Channel] = &[
    sql(
        "unknown columns",
        "ALTER TABLE sessions ADD COLUMN \"$\" TEXT DEFAULT '$';",
    ),
    sql(
        "unknown views",
        "CREATE VIEW \"$\" AS SELECT id AS \"$\", '$' FROM sessions;",
    ),
    sql(
        "unknown triggers",
        "CREATE TRIGGER \"$\" AFTER INSERT ON sessions BEGIN SELECT '$'; END;",
    ),
    sql(
        "unknown indexes",
        "CREATE INDEX \"$\" ON sessions(model) WHERE model <> '$';",
    ),
    sql(
        "identifiers",
        "CREATE TABLE \"$\"(\"$\" TEXT REFERENCES environments(id)); INSERT INTO \"$\" VALUES('$');",
    ),
];

/// Identifiers in the ledger that no release has written.
pub(super) const UNKNOWN_MIGRATIONS: &[Channel] = &[sql(
    "unknown migration ids",
    "INSERT INTO grdb_migrations VALUES('$');",
)];

/// Views and triggers that do not resolve.
pub(super) const UNRESOLVED: &[Channel] = &[
    sql(
        "unknown views",
        "CREATE VIEW \"$\" AS SELECT \"$\" FROM \"no $\";",
    ),
    sql(
        "unknown triggers",
        "CREATE TRIGGER \"$\" AFTER INSERT ON grdb_migrations BEGIN INSERT INTO \"no $\" VALUES('$'); END;",
    ),
];

/// Columns of the user in tables of Wuhu.
pub(super) const USER_COLUMNS: &[Channel] = &[
    sql(
        "unknown columns",
        "ALTER TABLE user_queue_pending ADD COLUMN \"$\" REFERENCES \"$\"(\"$\");",
    ),
    special(
        "numbers",
        "4969741852963",
        How::Sql(
            "ALTER TABLE system_queue_pending ADD COLUMN entry INTEGER REFERENCES session_entries(id); \
                  UPDATE system_queue_pending SET entry=$;",
        ),
    ),
];
