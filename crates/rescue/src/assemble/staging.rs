//! The database into which lost rows are written as they are found, each version of a row in turn.

use std::collections::{BTreeMap, HashSet};

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, Result, params_from_iter};
use sqlite_facts::quote;
use sqlite_pages::RecordValue;

use crate::found::column_form::ColumnForm;
use crate::found::row::{FoundRow, Pointed};
use crate::found::row_form::RowForm;

/// More than there are forms of insertions and look-ups.
const STATEMENTS: usize = 100;

/// A database at v5, or at v6, for rows that are found in any order.
pub(crate) struct Staging<'s> {
    conn: &'s Connection,
    /// The ids of the sessions that the file holds today: what is found of them are earlier versions.
    today: &'s HashSet<Vec<u8>>,
    /// The statements that insert rows, by table, by whether the rowid is given, and by which values are text.
    inserts: BTreeMap<(&'static str, bool, u32), String>,
    /// Rows to which no pointer leads now, by table.
    unpointed: BTreeMap<(&'static str, i64), Pointed>,
    pub(crate) counts: Counts,
}

/// What became of the rows that were found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Counts {
    /// Rows that are in the database now, by table.
    pub(crate) rows: BTreeMap<&'static str, u64>,
    /// Earlier versions of rows of which a later one was found, or which the file holds today.
    pub(crate) earlier: u64,
    /// Rows of a pending queue that were done before.
    pub(crate) done: u64,
}

/// Which of two versions of a row is the later one.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    updated_at: Option<Vec<u8>>,
    pointed: Pointed,
}

impl<'s> Staging<'s> {
    pub(crate) fn new(conn: &'s Connection, today: &'s HashSet<Vec<u8>>) -> Self {
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Self {
            conn,
            today,
            inserts: BTreeMap::new(),
            unpointed: BTreeMap::new(),
            counts: Counts::default(),
        }
    }

    /// Adds a row, unless a later version of it is there.
    pub(crate) fn add(&mut self, row: &FoundRow<'_>) -> Result<()> {
        if row.session().is_some_and(|id| self.today.contains(id)) {
            self.counts.earlier += 1;
            return Ok(());
        }
        if self.insert(row)? {
            return Ok(());
        }
        let others = self.same_row(row)?;
        if others.is_empty() {
            // Another row has its rowid, and both are kept.
            return self.insert_anywhere(row);
        }
        let rank = Rank {
            updated_at: row.bytes("updatedAt").map(<[u8]>::to_vec),
            pointed: row.pointed,
        };
        for other in &others {
            let stays = match self.was_dropped_first(row, *other)? {
                Some(is_row) => !is_row,
                None => self.rank(row.form, *other)? >= rank,
            };
            if stays {
                self.counts.earlier += 1;
                return Ok(());
            }
        }
        for other in others {
            self.remove(row.form.table, other)?;
            self.counts.earlier += 1;
        }
        if self.insert(row)? {
            return Ok(());
        }
        self.insert_anywhere(row)
    }

    /// Whether the row of a session may be an earlier version of it.
    pub(crate) fn has_earlier_sessions(&self) -> bool {
        self.unpointed.keys().any(|(table, _)| *table == "sessions")
    }

    /// Removes items of the pending queues to which no pointer led, where a journal says that they were taken or
    /// canceled: they were gone before the tables were dropped, and the server would take them again.
    pub(crate) fn remove_done(&mut self) -> Result<()> {
        for (pending, journal) in [
            ("user_queue_pending", "user_queue_journal"),
            ("system_queue_pending", "system_queue_journal"),
        ] {
            let unpointed = self.unpointed.keys().filter(|(table, _)| *table == pending);
            let unpointed: Vec<i64> = unpointed.map(|(_, rowid)| *rowid).collect();
            let is_done = format!(
                "SELECT 1 FROM {journal} WHERE json_valid(payload) AND (SELECT id FROM {pending} WHERE rowid = ?1) \
                 IN (json_extract(payload, '$.materialized.id'), json_extract(payload, '$.canceled.id'))"
            );
            for rowid in unpointed {
                if self.conn.prepare_cached(&is_done)?.exists([rowid])? {
                    self.remove(pending, rowid)?;
                    self.counts.done += 1;
                }
            }
        }
        Ok(())
    }

    /// Adds a row under its rowid; false where another row is in its place.
    fn insert(&mut self, row: &FoundRow<'_>) -> Result<bool> {
        let sql = self.inserts.entry(insert_key(row, true));
        let sql = sql.or_insert_with(|| insert_sql(row, true));
        let values = [RecordValue::Integer(row.rowid)];
        let values = values.iter().chain(stored(row));
        let inserted = self
            .conn
            .prepare_cached(sql)?
            .execute(params_from_iter(values.map(Bound)));
        match inserted {
            Ok(_) => {
                self.is_in(row, row.rowid);
                Ok(true)
            }
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    /// Adds a row whose rowid another row has. Where the rowid is its id, only one of them can be.
    fn insert_anywhere(&mut self, row: &FoundRow<'_>) -> Result<()> {
        if row.form.columns[0].1 == ColumnForm::RowidAlias {
            self.counts.earlier += 1;
            return Ok(());
        }
        let sql = self.inserts.entry(insert_key(row, false));
        let sql = sql.or_insert_with(|| insert_sql(row, false));
        let inserted = self
            .conn
            .prepare_cached(sql)?
            .execute(params_from_iter(stored(row).map(Bound)));
        match inserted {
            Ok(_) => {
                self.is_in(row, self.conn.last_insert_rowid());
                Ok(())
            }
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                self.counts.earlier += 1;
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn is_in(&mut self, row: &FoundRow<'_>, rowid: i64) {
        *self.counts.rows.entry(row.form.table).or_default() += 1;
        if row.pointed != Pointed::Yes {
            self.unpointed.insert((row.form.table, rowid), row.pointed);
        }
    }

    /// The rowids of the rows that are the same by their keys, or stand where only one can.
    fn same_row(&self, row: &FoundRow<'_>) -> Result<Vec<i64>> {
        let form = row.form;
        if form.columns[0].1 == ColumnForm::RowidAlias && form.table != "session_entries" {
            return Ok(vec![row.rowid]);
        }
        let (condition, columns): (String, &[&str]) = if form.table == "session_entries" {
            let in_place = "rowid = ?1 OR parentEntryID = ?3 OR (?3 IS NULL AND sessionID = ?2 \
                            AND parentEntryID IS NULL)";
            (in_place.to_owned(), &["sessionID", "parentEntryID"])
        } else {
            let terms = (2..)
                .zip(form.key)
                .map(|(at, name)| format!("{} = ?{at}", quote(name)));
            let all = terms.collect::<Vec<_>>().join(" AND ");
            (format!("?1 IS NOT NULL AND {all}"), form.key)
        };
        let sql = format!("SELECT rowid FROM {} WHERE {condition}", quote(form.table));
        let rowid = [RecordValue::Integer(row.rowid)];
        let key = columns
            .iter()
            .filter_map(|name| form.value(row.values, name));
        let mut find = self.conn.prepare_cached(&text_casts(&sql, row, columns))?;
        find.query_map(
            params_from_iter(rowid.iter().chain(key).map(Bound)),
            |found| found.get(0),
        )?
        .collect()
    }

    /// Whether a row is of before the reset, and the other of after it, where one number names rows of two sessions:
    /// the server never gives one twice, but counted from 1 again after the reset. None where it is one session.
    fn was_dropped_first(&self, row: &FoundRow<'_>, other: i64) -> Result<Option<bool>> {
        if row.form.columns[0].1 != ColumnForm::RowidAlias {
            return Ok(None);
        }
        let sql = format!(
            "SELECT CAST(sessionID AS BLOB), CAST(createdAt AS BLOB) FROM {} WHERE rowid = ?1",
            quote(row.form.table)
        );
        let (session, created_at): (Option<Vec<u8>>, Option<Vec<u8>>) = self
            .conn
            .prepare_cached(&sql)?
            .query_row([other], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let is_one_session = session.as_deref() == row.session();
        Ok((!is_one_session).then(|| row.bytes("createdAt") < created_at.as_deref()))
    }

    fn rank(&self, form: &RowForm, rowid: i64) -> Result<Rank> {
        let has_time = form.columns.iter().any(|(name, _)| *name == "updatedAt");
        let updated_at = if has_time {
            let sql = format!(
                "SELECT CAST(updatedAt AS BLOB) FROM {} WHERE rowid = ?1",
                quote(form.table)
            );
            self.conn
                .prepare_cached(&sql)?
                .query_row([rowid], |row| row.get(0))?
        } else {
            None
        };
        Ok(Rank {
            updated_at,
            pointed: self
                .unpointed
                .get(&(form.table, rowid))
                .copied()
                .unwrap_or(Pointed::Yes),
        })
    }

    fn remove(&mut self, table: &'static str, rowid: i64) -> Result<()> {
        let sql = format!("DELETE FROM {} WHERE rowid = ?1", quote(table));
        self.conn.prepare_cached(&sql)?.execute([rowid])?;
        self.unpointed.remove(&(table, rowid));
        if let Some(rows) = self.counts.rows.get_mut(table) {
            *rows -= 1;
        }
        Ok(())
    }
}

/// The values that are stored under a name of their own.
fn stored<'r>(row: &'r FoundRow<'_>) -> impl Iterator<Item = &'r RecordValue<'r>> {
    let columns = row.form.columns.iter().zip(row.values);
    columns
        .filter(|((_, form), _)| *form != ColumnForm::RowidAlias)
        .map(|(_, value)| value)
}

/// What an insertion depends on: the table, how many values there are, and which of them are text.
fn insert_key(row: &FoundRow<'_>, has_rowid: bool) -> (&'static str, bool, u32) {
    let values = row.values.iter();
    let texts = values.fold(1, |texts, value| {
        texts << 1 | u32::from(matches!(value, RecordValue::Text(_)))
    });
    (row.form.table, has_rowid, texts)
}

/// Text travels as bytes, and becomes text in the encoding of the database again: that of the file.
fn insert_sql(row: &FoundRow<'_>, has_rowid: bool) -> String {
    let columns = row.form.columns.iter().zip(row.values);
    let columns = columns.filter(|((_, form), _)| *form != ColumnForm::RowidAlias);
    let mut names = Vec::new();
    let mut values = Vec::new();
    if has_rowid {
        names.push("rowid".to_owned());
        values.push("?1".to_owned());
    }
    for ((name, _), value) in columns {
        names.push(quote(name));
        let at = names.len();
        values.push(match value {
            RecordValue::Text(_) => format!("CAST(?{at} AS TEXT)"),
            _ => format!("?{at}"),
        });
    }
    format!(
        "INSERT INTO {}({}) VALUES({})",
        quote(row.form.table),
        names.join(", "),
        values.join(", ")
    )
}

/// The parameters of a condition that are text, cast as in [`insert_sql`].
fn text_casts(sql: &str, row: &FoundRow<'_>, columns: &[&str]) -> String {
    let mut sql = sql.to_owned();
    for (at, name) in (2..).zip(columns) {
        if let Some(RecordValue::Text(_)) = row.form.value(row.values, name) {
            sql = sql.replace(&format!("?{at}"), &format!("CAST(?{at} AS TEXT)"));
        }
    }
    sql
}

/// A value as a parameter: text as the bytes that it is in the file.
struct Bound<'v, 'r>(&'v RecordValue<'r>);

impl ToSql for Bound<'_, '_> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            RecordValue::Null => ValueRef::Null,
            RecordValue::Integer(number) => ValueRef::Integer(*number),
            RecordValue::Real(number) => ValueRef::Real(*number),
            RecordValue::Text(bytes) | RecordValue::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
