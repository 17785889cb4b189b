//! Columns that links lead to, and the group of the row that has a value in such a column.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::types::ValueRef;

use super::relations::{ColumnName, Relations};
use super::row_groups::RowGroups;
use crate::schema::{TargetSchema, TargetTable};

/// A column whose values name rows.
pub(super) struct LinkColumn {
    pub(super) column: usize,
    pub(super) target: TargetId,
    /// Whether it is a foreign key to the root table.
    pub(super) is_root: bool,
}

/// A column of a table that links of other tables lead to.
pub(super) struct KeyColumn {
    pub(super) column: usize,
    pub(super) target: TargetId,
}

/// Position in [`LinkTargets`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct TargetId(usize);

/// What a value is looked up by in a target: the rowid itself, or a hash of the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct LinkKey(u64);

/// Every column that some link leads to.
pub(super) struct LinkTargets<'s> {
    schema: &'s TargetSchema<'s>,
    targets: Vec<LinkTarget>,
}

struct LinkTarget {
    column: ColumnName,
    /// The table whose rowids the column's values are: then [`RowGroups::tables`] has the groups.
    rowids_of: Option<usize>,
    /// Else the groups by value.
    groups: HashMap<LinkKey, u32>,
}

impl<'s> LinkTargets<'s> {
    /// The targets of relations beside foreign keys, which must be known before the first row is read.
    pub(super) fn new(schema: &'s TargetSchema<'s>, relations: &Relations) -> Self {
        let mut targets = Self {
            schema,
            targets: Vec::new(),
        };
        for (_, to) in &relations.links {
            targets.id(to.clone());
        }
        targets.id(relations.root.clone());
        targets
    }

    /// The columns of a table that name rows, by foreign key or by relation.
    pub(super) fn links(
        &mut self,
        table: &TargetTable<'_>,
        relations: &Relations,
    ) -> Vec<LinkColumn> {
        let mut links = Vec::new();
        for (column, target) in table.columns.iter().enumerate() {
            let mut foreign_keys = table.links.iter();
            let foreign_key = foreign_keys.find(|link| link.column == target.source);
            let by_foreign_key = foreign_key.map(|link| {
                let to = link.parent_column.clone();
                (link.parent.clone(), to.unwrap_or("id".to_owned()))
            });
            let mut related = relations.links.iter();
            let related = related
                .find(|((from, name), _)| *from == table.source && *name == target.source)
                .map(|(_, to)| to.clone());
            if let Some(to) = by_foreign_key.or(related) {
                links.push(LinkColumn {
                    column,
                    is_root: to == relations.root && foreign_key.is_some(),
                    target: self.id(to),
                });
            }
        }
        links
    }

    /// The columns of a table whose values must be noted, because links lead to them.
    pub(super) fn keys(&self, table: &TargetTable<'_>) -> Vec<KeyColumn> {
        let mut keys = Vec::new();
        for (at, target) in self.targets.iter().enumerate() {
            let (of, name) = &target.column;
            let column = table.columns.iter().position(|c| c.source == *name);
            if let Some(column) = column
                && *of == table.source
                && target.rowids_of.is_none()
            {
                keys.push(KeyColumn {
                    column,
                    target: TargetId(at),
                });
            }
        }
        keys
    }

    /// Notes the group of the row that has a value in a key column; the first of equal ones counts.
    pub(super) fn note(&mut self, key: &KeyColumn, value: ValueRef<'_>, group: u32) {
        let groups = &mut self.targets[key.target.0].groups;
        groups.entry(hash_of(value)).or_insert(group);
    }

    /// What a value is looked up by; none where no row of the target can have it.
    pub(super) fn key(&self, target: TargetId, value: ValueRef<'_>) -> Option<LinkKey> {
        match (self.targets[target.0].rowids_of, value) {
            (Some(_), value) => rowid(value).map(|rowid| LinkKey(rowid.cast_unsigned())),
            (None, value) => Some(hash_of(value)),
        }
    }

    /// The group of the row that has the value, among the rows that have been read.
    pub(super) fn group(&self, target: TargetId, key: LinkKey, read: &RowGroups) -> Option<u32> {
        let target = &self.targets[target.0];
        match target.rowids_of {
            Some(table) => read.tables[table].group(key.0.cast_signed()),
            None => target.groups.get(&key).copied(),
        }
    }

    fn id(&mut self, column: ColumnName) -> TargetId {
        let mut targets = self.targets.iter();
        if let Some(at) = targets.position(|target| target.column == column) {
            return TargetId(at);
        }
        let is_rowid = |table: &TargetTable<'_>| {
            let alias = table.rowid_alias.map(|at| &table.columns[at].source);
            table.source == column.0 && alias == Some(&column.1)
        };
        self.targets.push(LinkTarget {
            rowids_of: self.schema.tables.iter().position(is_rowid),
            column,
            groups: HashMap::new(),
        });
        TargetId(self.targets.len() - 1)
    }
}

/// The rowid that a foreign key's value names: SQLite gives it the INTEGER affinity of the rowid before it compares
/// (`foreignkeys.html`, 3).
fn rowid(value: ValueRef<'_>) -> Option<i64> {
    match value {
        ValueRef::Integer(rowid) => Some(rowid),
        ValueRef::Real(real) => whole(real),
        ValueRef::Text(text) => {
            let text = std::str::from_utf8(text).ok()?.trim_ascii();
            text.parse().ok().or_else(|| whole(text.parse().ok()?))
        }
        ValueRef::Null | ValueRef::Blob(_) => None,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "it is compared with what it becomes"
)]
#[expect(clippy::cast_precision_loss, reason = "the same")]
#[expect(clippy::float_cmp, reason = "equal or not")]
fn whole(real: f64) -> Option<i64> {
    let rowid = real as i64;
    (rowid as f64 == real).then_some(rowid)
}

/// Equal values are equal, whatever the column: SQLite compares an id as it is stored.
pub(super) fn hash_of(value: ValueRef<'_>) -> LinkKey {
    let mut hasher = DefaultHasher::new();
    match value {
        ValueRef::Null => 0_u8.hash(&mut hasher),
        ValueRef::Integer(value) => value.hash(&mut hasher),
        ValueRef::Real(value) => value.to_bits().hash(&mut hasher),
        ValueRef::Text(bytes) => (b't', bytes).hash(&mut hasher),
        ValueRef::Blob(bytes) => (b'b', bytes).hash(&mut hasher),
    }
    LinkKey(hasher.finish())
}
