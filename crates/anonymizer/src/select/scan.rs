//! Reads a source once, to know its units and what each has.

use std::collections::hash_map::{DefaultHasher, Entry};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{Hash, Hasher};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::read_rows::select;
use crate::schema::target_schema::{TargetSchema, TargetTable};
use crate::select::relations::{ColumnName, Relations};
use crate::select::row_groups::{RowGroup, RowGroups, TableGroups, Weight};
use crate::{Error, Policy, features};

/// Reads every row of every table once. Memory: twelve bytes a row, and what units share.
pub(crate) fn scan(
    source: &Connection,
    schema: &TargetSchema<'_>,
    policy: &Policy,
    relations: &Relations,
    tell: &mut dyn FnMut(u64),
) -> Result<RowGroups, Error> {
    let mut scan = Scan::new(schema, policy, relations);
    // The root first: whether a row's root is there must be known when the row is read.
    let mut order: Vec<usize> = (0..schema.tables.len()).collect();
    order.sort_by_key(|at| schema.tables[*at].source != relations.root.0);
    let mut done = 0;
    for at in order {
        scan.read_table(source, at, &mut || {
            done += 1;
            tell(done);
        })?;
    }
    scan.resolve();
    Ok(scan.found)
}

/// A column whose values name rows.
struct Link {
    column: usize,
    /// Position in [`Scan::targets`].
    target: usize,
    is_root: bool,
}

/// A column that links lead to: which unit has the row with this value.
struct LinkTarget {
    place: ColumnName,
    /// The table whose rowids the column's values are: then [`TableGroups`] tell.
    rowids_of: Option<usize>,
    /// Else by hash of the value.
    groups: HashMap<u64, u32>,
}

/// A link whose row had not been read yet.
struct OpenLink {
    group: u32,
    table: usize,
    column: usize,
    target: usize,
    key: u64,
}

struct Scan<'s> {
    schema: &'s TargetSchema<'s>,
    policy: &'s Policy,
    relations: &'s Relations,
    found: RowGroups,
    targets: Vec<LinkTarget>,
    /// Links to rows that had not been read yet.
    open: Vec<OpenLink>,
    features: HashMap<u64, u32>,
    /// Units of rows whose root is not there, by the value that names it.
    orphans: HashMap<u64, u32>,
}

impl<'s> Scan<'s> {
    fn new(schema: &'s TargetSchema<'s>, policy: &'s Policy, relations: &'s Relations) -> Self {
        Self {
            schema,
            policy,
            relations,
            found: RowGroups {
                rows: schema
                    .tables
                    .iter()
                    .map(|_| TableGroups::default())
                    .collect(),
                ..RowGroups::default()
            },
            targets: Vec::new(),
            open: Vec::new(),
            features: HashMap::new(),
            orphans: HashMap::new(),
        }
    }

    /// The columns of a table that name rows, by foreign key or by a tie.
    fn links(&mut self, table: &TargetTable<'_>) -> Vec<Link> {
        let mut found: BTreeMap<usize, ColumnName> = BTreeMap::new();
        for (column, schema) in table.columns.iter().enumerate() {
            let key = table
                .foreign_keys
                .iter()
                .find(|key| key.from == schema.source);
            let by_key = key.map(|key| {
                (
                    key.parent.clone(),
                    key.to.clone().unwrap_or("id".to_owned()),
                )
            });
            let relation = self
                .relations
                .links
                .iter()
                .find(|((from, name), _)| *from == table.source && *name == schema.source);
            if let Some(place) = by_key.or(relation.map(|(_, to)| to.clone())) {
                found.insert(column, place);
            }
        }
        found
            .into_iter()
            .map(|(column, place)| Link {
                column,
                is_root: place == self.relations.root
                    && table
                        .foreign_keys
                        .iter()
                        .any(|key| key.from == table.columns[column].source),
                target: self.target(place),
            })
            .collect()
    }

    fn target(&mut self, place: ColumnName) -> usize {
        if let Some(at) = self.targets.iter().position(|target| target.place == place) {
            return at;
        }
        let is_it = |table: &&TargetTable<'_>| {
            let alias = table.rowid_alias.map(|at| &table.columns[at].source);
            table.source == place.0 && alias == Some(&place.1)
        };
        self.targets.push(LinkTarget {
            rowids_of: self.schema.tables.iter().position(|table| is_it(&table)),
            place,
            groups: HashMap::new(),
        });
        self.targets.len() - 1
    }

    fn read_table(
        &mut self,
        source: &Connection,
        at: usize,
        tick: &mut dyn FnMut(),
    ) -> Result<(), Error> {
        let schema = self.schema;
        let table = &schema.tables[at];
        // Every column that some link leads to must be known before the first row is read.
        for (_, to) in self.relations.links.clone() {
            self.target(to);
        }
        self.target(self.relations.root.clone());
        let links = self.links(table);
        let keys: Vec<(usize, usize)> = (0..self.targets.len())
            .filter(|target| self.targets[*target].place.0 == table.source)
            .filter(|target| self.targets[*target].rowids_of.is_none())
            .filter_map(|target| {
                let name = &self.targets[target].place.1;
                let column = table
                    .columns
                    .iter()
                    .position(|column| column.source == *name)?;
                Some((target, column))
            })
            .collect();
        let failed = Error::sqlite("read the source");
        let mut statement = source.prepare(&select(table)).map_err(&failed)?;
        let mut rows = statement.query([]).map_err(&failed)?;
        while let Some(row) = rows.next().map_err(&failed)? {
            tick();
            self.read_row(at, table, &links, &keys, row)
                .map_err(&failed)?;
        }
        Ok(())
    }

    fn read_row(
        &mut self,
        at: usize,
        table: &TargetTable<'_>,
        links: &[Link],
        keys: &[(usize, usize)],
        row: &Row<'_>,
    ) -> rusqlite::Result<()> {
        let group = self.group_of(table, links, row)?;
        let rows = &mut self.found.rows[at];
        rows.groups.push(group);
        // A table without a rowid counts.
        rows.rowids.push(match table.rowid_name {
            Some(_) => row.get(0)?,
            None => i64::try_from(rows.groups.len()).unwrap_or(i64::MAX),
        });
        for (target, column) in keys {
            let value = hash_of(row.get_ref(column + 1)?);
            self.targets[*target].groups.entry(value).or_insert(group);
        }
        self.feature(group, Weight::Structure, &(at, "row"));
        for link in links {
            let value = row.get_ref(link.column + 1)?;
            if value != ValueRef::Null {
                self.link(group, at, link, value);
            }
        }
        for (position, column) in table.columns.iter().enumerate() {
            let value = row.get_ref(position + 1)?;
            self.group(group).bytes += len_bytes(value);
            let features = features(self.policy, column.node, value);
            self.feature(group, Weight::Structure, &(at, position, features.storage));
            self.feature(group, Weight::Skeleton, &(at, position, features.form));
            self.feature(
                group,
                Weight::Length,
                &(at, position, "length", features.length),
            );
        }
        Ok(())
    }

    /// The unit that a row belongs to.
    fn group_of(
        &mut self,
        table: &TargetTable<'_>,
        links: &[Link],
        row: &Row<'_>,
    ) -> rusqlite::Result<u32> {
        if table.source == self.relations.root.0 {
            return Ok(self.new_group());
        }
        let mut there = BTreeSet::new();
        let mut orphan_of = None;
        for link in links.iter().filter(|link| link.is_root) {
            let value = row.get_ref(link.column + 1)?;
            if value == ValueRef::Null {
                continue;
            }
            let key = self.key(link.target, value);
            match key.and_then(|key| self.group_at(link.target, key)) {
                Some(group) => {
                    there.insert(group);
                }
                None => orphan_of = orphan_of.or(Some(hash_of(value))),
            }
        }
        if there.len() > 1 {
            let group = self.new_group();
            self.group(group).needs = there;
            return Ok(group);
        }
        if let Some(group) = there.first() {
            return Ok(*group);
        }
        let Some(value) = orphan_of else {
            return Ok(self.new_group());
        };
        if let Some(group) = self.orphans.get(&value) {
            return Ok(*group);
        }
        let group = self.new_group();
        self.orphans.insert(value, group);
        Ok(group)
    }

    fn new_group(&mut self) -> u32 {
        self.found.all.push(RowGroup::default());
        u32::try_from(self.found.all.len() - 1).unwrap_or(u32::MAX)
    }

    fn group(&mut self, group: u32) -> &mut RowGroup {
        &mut self.found.all[group as usize]
    }

    /// What a value is looked up by in a target; none where no row of it can have it.
    fn key(&self, target: usize, value: ValueRef<'_>) -> Option<u64> {
        match (self.targets[target].rowids_of, value) {
            (Some(_), ValueRef::Integer(rowid)) => Some(rowid.cast_unsigned()),
            (Some(_), _) => None,
            (None, value) => Some(hash_of(value)),
        }
    }

    /// The unit of the row that has this value, among those that have been read.
    fn group_at(&self, target: usize, key: u64) -> Option<u32> {
        let target = &self.targets[target];
        match target.rowids_of {
            Some(table) => self.found.rows[table].group(key.cast_signed()),
            None => target.groups.get(&key).copied(),
        }
    }

    /// A link inside its unit is the rule, and needs no memory.
    fn link(&mut self, group: u32, table: usize, link: &Link, value: ValueRef<'_>) {
        let tell = |scan: &mut Self, word| {
            scan.feature(group, Weight::Structure, &(table, link.column, word));
        };
        let Some(key) = self.key(link.target, value) else {
            return tell(self, "nowhere");
        };
        match self.group_at(link.target, key) {
            Some(other) if other == group => tell(self, "inside"),
            Some(other) => {
                self.group(group).needs.insert(other);
                tell(self, "outside");
            }
            None => self.open.push(OpenLink {
                group,
                table,
                column: link.column,
                target: link.target,
                key,
            }),
        }
    }

    /// Links to rows that came later, and those that lead nowhere.
    fn resolve(&mut self) {
        for link in std::mem::take(&mut self.open) {
            let word = match self.group_at(link.target, link.key) {
                Some(other) if other == link.group => "inside",
                Some(other) => {
                    self.group(link.group).needs.insert(other);
                    "outside"
                }
                None => "nowhere",
            };
            self.feature(
                link.group,
                Weight::Structure,
                &(link.table, link.column, word),
            );
        }
    }

    fn feature(&mut self, group: u32, weight: Weight, what: &impl Hash) {
        let mut hasher = DefaultHasher::new();
        what.hash(&mut hasher);
        let next = u32::try_from(self.found.weights.len()).unwrap_or(u32::MAX);
        let feature = match self.features.entry(hasher.finish()) {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                self.found.weights.push(weight);
                *entry.insert(next)
            }
        };
        let features = &mut self.group(group).features;
        if let Err(at) = features.binary_search(&feature) {
            features.insert(at, feature);
        }
    }
}

/// Equal values are equal, whatever the column: SQLite compares an id as it is stored.
fn hash_of(value: ValueRef<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    match value {
        ValueRef::Null => 0_u8.hash(&mut hasher),
        ValueRef::Integer(value) => value.hash(&mut hasher),
        ValueRef::Real(value) => value.to_bits().hash(&mut hasher),
        ValueRef::Text(bytes) => (b't', bytes).hash(&mut hasher),
        ValueRef::Blob(bytes) => (b'b', bytes).hash(&mut hasher),
    }
    hasher.finish()
}

fn len_bytes(value: ValueRef<'_>) -> u64 {
    match value {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.len() as u64,
        _ => 8,
    }
}
