//! One reading of a source: its groups of rows, and the features of each.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{Hash, Hasher as _};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::features::{Features, features};
use super::link_targets::{KeyColumn, LinkColumn, LinkKey, LinkTargets, TargetId, hash_of};
use super::odd_cell::OddCell;
use super::relations::Relations;
use super::row_groups::{RowGroup, RowGroups, TableGroups, Weight};
use crate::error::Error;
use crate::length_class::LengthClasses;
use crate::policy::Policy;
use crate::read_rows::{cell_bytes, each_row, page_bytes};
use crate::rows_ahead::{RowSender, read_ahead};
use crate::schema::{TargetColumn, TargetSchema, TargetTable};
use crate::word_hasher::WordHasher;

/// Reads every row of every table once; another thread looks at them, and at a cell alone whichever would wait. Memory:
/// twelve bytes a row, what groups share, and the rows on their way. `progress` is called with the bytes of all cells
/// that have been read by then.
pub(crate) fn scan(
    source: &Connection,
    schema: &TargetSchema<'_>,
    policy: &Policy,
    relations: &Relations,
    progress: &mut dyn FnMut(u64),
) -> Result<RowGroups, Error> {
    let page_bytes = page_bytes(source)?;
    let mut scan = Scan {
        relations,
        found: RowGroups {
            tables: schema
                .tables
                .iter()
                .map(|_| TableGroups::default())
                .collect(),
            ..RowGroups::default()
        },
        targets: LinkTargets::new(schema, relations),
        open: Vec::new(),
        features: HashMap::new(),
        headed: 0,
        orphans: HashMap::new(),
        orphan_groups: BTreeSet::new(),
        named_by_roots: HashMap::new(),
        link_features: BTreeMap::new(),
    };
    // The root first: a row's root must have been read when the row is read.
    let mut order: Vec<usize> = (0..schema.tables.len()).collect();
    order.sort_by_key(|at| schema.tables[*at].source != relations.root.0);
    let mut read_bytes = 0;
    for at in order {
        let table = &schema.tables[at];
        let links = scan.targets.links(table, relations);
        let keys = scan.targets.keys(table);
        let mut read = |row: &Row<'_>, sender: &mut RowSender<'_, _>| {
            sender.cell(row.get_ref(0)?);
            for position in 1..=table.columns.len() {
                let value = row.get_ref(position)?;
                read_bytes += cell_bytes(value);
                sender.cell(value);
            }
            sender.end_row();
            progress(read_bytes);
            Ok(())
        };
        read_ahead(
            |sender| each_row(source, table, &mut |row| read(row, sender)),
            &|row| cell_features(policy, page_bytes, table, &row[1..]),
            &mut |row, features| scan.read_row(at, table, &links, &keys, row, &features),
        )?;
    }
    scan.resolve();
    scan.add_link_profiles(schema);
    Ok(scan.found)
}

/// What is found in a cell alone, whatever its row belongs to.
struct CellFeatures {
    odd: Option<OddCell>,
    features: Features,
    /// Its class of length in bytes.
    cost: u64,
}

fn cell_features(
    policy: &Policy,
    page_bytes: usize,
    table: &TargetTable<'_>,
    cells: &[ValueRef<'_>],
) -> Vec<CellFeatures> {
    let lengths = LengthClasses::of_pages(page_bytes);
    let of = |(column, value): (&TargetColumn<'_>, &ValueRef<'_>)| CellFeatures {
        odd: OddCell::find(*value, &column.declared_type),
        features: features(policy, page_bytes, column.node, *value),
        cost: lengths.class(usize::try_from(cell_bytes(*value)).unwrap_or(usize::MAX)) as u64,
    };
    table.columns.iter().zip(cells).map(of).collect()
}

struct Scan<'s> {
    relations: &'s Relations,
    found: RowGroups,
    targets: LinkTargets<'s>,
    open: Vec<OpenLink>,
    /// By hash of the feature.
    features: HashMap<u64, u32>,
    /// How many groups have a root row: the first ones.
    headed: usize,
    /// Orphan groups, by the value that names the root row that is not there.
    orphans: HashMap<LinkKey, u32>,
    orphan_groups: BTreeSet<u32>,
    /// What root rows name, with the columns that do, a bit each.
    named_by_roots: HashMap<(TargetId, LinkKey), u64>,
    /// The features that say where links lead, with the table of the links.
    link_features: BTreeMap<u32, usize>,
}

/// A link whose row had not been read yet.
struct OpenLink {
    group: u32,
    table: usize,
    column: usize,
    target: TargetId,
    key: LinkKey,
}

impl Scan<'_> {
    /// Looks at a row: its rowid, then its columns.
    fn read_row(
        &mut self,
        at: usize,
        table: &TargetTable<'_>,
        links: &[LinkColumn],
        keys: &[KeyColumn],
        row: &[ValueRef<'_>],
        features: &[CellFeatures],
    ) {
        let (rowid, cells) = (row[0], &row[1..]);
        let group = self.group_of(table, links, cells);
        let rows = &mut self.found.tables[at];
        rows.groups.push(group);
        rows.rowids.push(match rowid {
            ValueRef::Integer(rowid) => rowid,
            // Without a rowid, rows have the number at which they are read.
            _ => i64::try_from(rows.groups.len()).unwrap_or(i64::MAX),
        });
        for key in keys {
            self.targets.note(key, cells[key.column], group);
        }
        self.group(group).len_bytes += cells.iter().copied().map(cell_bytes).sum::<u64>();
        self.group(group).cost += features.iter().map(|cell| cell.cost).sum::<u64>();
        self.feature(group, Weight::Structure, &(at, "row"));
        for link in links {
            let value = cells[link.column];
            if value == ValueRef::Null {
                self.leads(group, at, link.column, "to nothing");
            } else {
                self.name(group, (at, table), link, value);
                self.link(group, at, link, value);
            }
        }
        for (position, cell) in features.iter().enumerate() {
            // The name of what a feature is of keeps those of a column apart: enums are numbers to a hash.
            if let Some(odd) = cell.odd {
                self.feature(group, Weight::OddCell, &(at, position, "odd", odd));
            }
            let storage = &(at, position, "storage", cell.features.storage);
            self.feature(group, Weight::Structure, storage);
            let form = &(at, position, "form", cell.features.form);
            self.feature(group, Weight::Skeleton, form);
            let length = &(at, position, "length", cell.features.length);
            self.feature(group, Weight::Length, length);
        }
    }

    /// The group that a row belongs to.
    fn group_of(
        &mut self,
        table: &TargetTable<'_>,
        links: &[LinkColumn],
        cells: &[ValueRef<'_>],
    ) -> u32 {
        if table.source == self.relations.root.0 {
            self.headed += 1;
            return self.new_group();
        }
        let mut roots = BTreeSet::new();
        let mut missing_root = None;
        for link in links.iter().filter(|link| link.is_root) {
            let value = cells[link.column];
            if value == ValueRef::Null {
                continue;
            }
            let key = self.targets.key(link.target, value);
            match key.and_then(|key| self.targets.group(link.target, key, &self.found)) {
                Some(group) => {
                    roots.insert(group);
                }
                None => missing_root = missing_root.or(Some(hash_of(value))),
            }
        }
        if roots.len() > 1 {
            let group = self.new_group();
            self.group(group).needs = roots;
            return group;
        }
        if let Some(group) = roots.first() {
            return *group;
        }
        let Some(missing_root) = missing_root else {
            return self.new_group();
        };
        if let Some(group) = self.orphans.get(&missing_root) {
            return *group;
        }
        let group = self.new_group();
        self.orphans.insert(missing_root, group);
        self.orphan_groups.insert(group);
        group
    }

    /// Whether a group has a root row.
    fn is_headed(&self, group: u32) -> bool {
        (group as usize) < self.headed
    }

    fn new_group(&mut self) -> u32 {
        self.found.all.push(RowGroup::default());
        u32::try_from(self.found.all.len() - 1).unwrap_or(u32::MAX)
    }

    fn group(&mut self, group: u32) -> &mut RowGroup {
        &mut self.found.all[group as usize]
    }

    /// Notes what a root row names, and which other links lead there too: the last row of a chain, which a
    /// root row names, is named by no other.
    fn name(
        &mut self,
        group: u32,
        (at, table): (usize, &TargetTable<'_>),
        link: &LinkColumn,
        value: ValueRef<'_>,
    ) {
        let Some(key) = self.targets.key(link.target, value) else {
            return;
        };
        let place = (link.target, key);
        if table.source == self.relations.root.0 {
            *self.named_by_roots.entry(place).or_default() |= 1 << (link.column % 64);
        } else if let Some(columns) = self.named_by_roots.get(&place) {
            let feature = &(at, link.column, "what roots name", *columns);
            self.feature(group, Weight::Structure, feature);
        }
    }

    /// A link inside its group is the rule, and takes no memory.
    fn link(&mut self, group: u32, table: usize, link: &LinkColumn, value: ValueRef<'_>) {
        let Some(key) = self.targets.key(link.target, value) else {
            return self.leads(group, table, link.column, "nowhere");
        };
        let open = OpenLink {
            group,
            table,
            column: link.column,
            target: link.target,
            key,
        };
        match self.targets.group(link.target, key, &self.found) {
            Some(parent) => self.close(&open, Some(parent)),
            None => self.open.push(open),
        }
    }

    /// Closes the links to rows that were read later, and those without a parent.
    fn resolve(&mut self) {
        for link in std::mem::take(&mut self.open) {
            let parent = self.targets.group(link.target, link.key, &self.found);
            self.close(&link, parent);
        }
    }

    fn close(&mut self, link: &OpenLink, parent: Option<u32>) {
        let leads = match parent {
            Some(parent) if parent == link.group => "inside",
            Some(parent) => {
                self.group(link.group).needs.insert(parent);
                // A root row without a key finds its rows by such a link alone: without it they would be
                // orphans indeed.
                let is_orphan = self.orphan_groups.contains(&parent);
                if self.is_headed(link.group) && is_orphan {
                    self.group(parent).needs.insert(link.group);
                }
                if is_orphan { "to orphans" } else { "outside" }
            }
            None => "nowhere",
        };
        self.leads(link.group, link.table, link.column, leads);
    }

    /// The feature that says where a link leads.
    fn leads(&mut self, group: u32, table: usize, column: usize, leads: &str) {
        let feature = self.feature(group, Weight::Structure, &(table, column, leads));
        self.link_features.insert(feature, table);
    }

    /// Adds, for each table, the set of all that its links do in a group: that some link is not there at
    /// all, such as that of the first row of a chain, is a feature too.
    fn add_link_profiles(&mut self, schema: &TargetSchema<'_>) {
        for group in 0..u32::try_from(self.found.all.len()).unwrap_or(u32::MAX) {
            let mut profiles: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
            if self.is_headed(group) {
                profiles.extend((0..schema.tables.len()).map(|table| (table, Vec::new())));
            }
            for feature in self.found.all[group as usize].features.iter() {
                if let Some(table) = self.link_features.get(&feature) {
                    profiles.entry(*table).or_default().push(feature);
                }
            }
            for (table, profile) in profiles {
                self.feature(group, Weight::Structure, &(table, "links", profile));
            }
        }
    }

    /// The feature, which the group has now.
    fn feature(&mut self, group: u32, weight: Weight, what: &impl Hash) -> u32 {
        let mut hasher = WordHasher::default();
        what.hash(&mut hasher);
        let next = u32::try_from(self.found.weights.len()).unwrap_or(u32::MAX);
        let feature = match self.features.entry(hasher.finish()) {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                self.found.weights.push(weight);
                *entry.insert(next)
            }
        };
        self.group(group).features.insert(feature);
        feature
    }
}
