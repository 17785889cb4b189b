//! v6, taken apart and put together with other statements.

use crate::suite::HISTORY;

/// v6, taken apart.
pub(super) struct StepParts {
    pub(super) templates: &'static str,
    pub(super) create: &'static str,
    /// The copy of the rows, until `SELECT`, and from there on.
    pub(super) insert: &'static str,
    pub(super) select: &'static str,
    /// The copy takes the place of the table.
    pub(super) swap: &'static str,
    pub(super) mounts: &'static str,
    /// Two more tables are dropped.
    pub(super) drops: &'static str,
    /// The columns that are copied, but the rowid.
    pub(super) columns: &'static str,
}

impl StepParts {
    pub(super) fn of_v6() -> Self {
        let at = |sql: &'static str, mark: &str| sql.split_at(sql.find(mark).unwrap());
        let (templates, rest) = at(HISTORY[5].sql, "CREATE TABLE \"_wuhu");
        let (create, rest) = at(rest, "-- The rowid");
        let (_, rest) = at(rest, "INSERT INTO");
        let (insert, rest) = at(rest, "SELECT");
        let (select, rest) = at(rest, "DROP TABLE \"sessions\"");
        let (swap, rest) = at(rest, "CREATE TABLE IF NOT EXISTS \"mounts\"");
        let (mounts, drops) = at(rest, "-- Environments");
        let (_, columns) = insert.split_once("rowid, ").unwrap();
        let (columns, _) = columns.split_once('\n').unwrap();
        Self {
            templates,
            create,
            insert,
            select,
            swap,
            mounts,
            drops,
            columns,
        }
    }

    /// The statement that copies the rows.
    pub(super) fn copy(&self) -> String {
        [self.insert, self.select].concat()
    }

    /// The same from other rows.
    pub(super) fn copy_from(&self, rows: &str) -> String {
        let from = "FROM \"sessions\" ORDER BY rowid";
        [self.insert, &self.select.replace(from, rows)].concat()
    }

    /// The same from what has the rowids in a column.
    pub(super) fn copy_numbered(&self, rows: &str) -> String {
        let by_rowid = self.copy_from(rows);
        by_rowid.replace("SELECT\n  rowid,", "SELECT\n  number,")
    }

    /// The step with other statements where the rows are copied.
    pub(super) fn copied(&self, copy: &str) -> String {
        let Self {
            templates,
            create,
            swap,
            mounts,
            drops,
            ..
        } = *self;
        [templates, create, copy, swap, mounts, drops].concat()
    }

    /// The step with other statements where the copy takes the place of the table.
    pub(super) fn swapped(&self, swap: &str) -> String {
        let copy = self.copy();
        let Self {
            templates,
            create,
            mounts,
            drops,
            ..
        } = *self;
        [templates, create, &copy, swap, mounts, drops].concat()
    }
}

/// `sql`, and then v6.
pub(super) fn begun(sql: &str) -> String {
    [sql, HISTORY[5].sql].concat()
}

/// v6, and then `sql`.
pub(super) fn ended(sql: &str) -> String {
    [HISTORY[5].sql, sql].concat()
}
