//! The selection of groups: a greedy set cover, something of every feature for as few bytes as can be.

use std::collections::BTreeSet;

use super::number_set::NumberSet;
use super::row_groups::{RowGroups, TableGroups, Weight};

/// The groups that were selected.
pub(crate) struct Covering {
    /// Rowids to keep, by position of the table, ascending.
    pub(crate) rows: Vec<Vec<i64>>,
    /// How many features their rows have.
    pub(crate) features: u64,
    /// Kinds of cells that the server never writes, and that no kept row has.
    pub(crate) odd_left_out: u64,
}

/// Selects groups of at most `max_bytes` of cells in all; groups with a pinned row come first,
/// whatever they cost. None where not one group fits.
///
/// Rarest features first, each by the group that costs least with all that it needs; then what has
/// become superfluous goes again. Cells that the server never writes come before all that a migration
/// may stumble over, this before skeletons, and these before lengths.
pub(crate) fn cover(
    groups: &RowGroups,
    max_bytes: u64,
    pins: &BTreeSet<(usize, i64)>,
) -> Option<Covering> {
    let mut having = vec![NumberSet::default(); groups.weights.len()];
    for (at, group) in (0..).zip(&groups.all) {
        for feature in group.features.iter() {
            having[feature as usize].insert(at);
        }
    }
    let mut cover = Cover {
        groups,
        having: &having,
        kept: BTreeSet::new(),
        pinned: BTreeSet::new(),
        covered: vec![0; groups.weights.len()],
        len_bytes: 0,
    };
    for (table, rowid) in pins {
        if let Some(group) = groups.tables[*table].group(*rowid) {
            // Nothing is kept yet: all that it needs.
            let needed = cover.missing(group, u64::MAX, u64::MAX);
            let needed = needed.into_iter().flat_map(|(_, groups)| groups);
            cover.pinned.extend(needed);
        }
    }
    for group in cover.pinned.clone() {
        cover.keep(group);
    }
    for feature in by_rarity(&groups.weights, &having) {
        if cover.covered[feature] == 0 {
            cover.cover(feature, max_bytes);
        }
    }
    cover.drop_superfluous();
    if cover.kept.is_empty() && !groups.all.is_empty() {
        return None;
    }
    Some(cover.into_covering())
}

/// Features by weight, then by how few groups have them.
fn by_rarity(weights: &[Weight], having: &[NumberSet]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_cached_key(|feature| (weights[*feature], having[*feature].len(), *feature));
    order
}

struct Cover<'g> {
    groups: &'g RowGroups,
    /// The groups that have each feature.
    having: &'g [NumberSet],
    kept: BTreeSet<u32>,
    pinned: BTreeSet<u32>,
    /// How many kept groups have each feature.
    covered: Vec<u32>,
    len_bytes: u64,
}

impl Cover<'_> {
    fn keep(&mut self, group: u32) {
        if self.kept.insert(group) {
            let group = &self.groups.all[group as usize];
            self.len_bytes += group.len_bytes;
            for feature in group.features.iter() {
                self.covered[feature as usize] += 1;
            }
        }
    }

    fn cover(&mut self, feature: usize, max_bytes: u64) {
        let room_bytes = max_bytes.saturating_sub(self.len_bytes);
        let mut cheapest: Option<(u64, BTreeSet<u32>)> = None;
        for group in self.having[feature].iter() {
            let bound = cheapest.as_ref().map_or(u64::MAX, |(cost, _)| *cost);
            cheapest = self.missing(group, bound, room_bytes).or(cheapest);
        }
        for group in cheapest.into_iter().flat_map(|(_, groups)| groups) {
            self.keep(group);
        }
    }

    /// A group and all that it needs, of which what is kept already needs no more, and what they cost; none where that
    /// is `bound` or more, or where they do not fit. Of a long chain no more is followed than that.
    fn missing(&self, group: u32, bound: u64, room_bytes: u64) -> Option<(u64, BTreeSet<u32>)> {
        let (mut cost, mut len_bytes) = (0, 0);
        let mut found = BTreeSet::new();
        let mut open = vec![group];
        while let Some(group) = open.pop() {
            if self.kept.contains(&group) || !found.insert(group) {
                continue;
            }
            let group = &self.groups.all[group as usize];
            cost += group.cost;
            len_bytes += group.len_bytes;
            if cost >= bound || len_bytes > room_bytes {
                return None;
            }
            open.extend(&group.needs);
        }
        Some((cost, found))
    }

    /// Drops groups, the dearest first, whose features other kept groups have too, and which no kept
    /// group needs.
    fn drop_superfluous(&mut self) {
        let mut dearest: Vec<u32> = self.kept.difference(&self.pinned).copied().collect();
        dearest.sort_by_key(|group| std::cmp::Reverse(self.groups.all[*group as usize].cost));
        for group in dearest {
            let features = &self.groups.all[group as usize].features;
            // Needs are kept with what needs them, so that the direct ones are enough.
            let is_needed = self.kept.iter().any(|other| {
                *other != group && self.groups.all[*other as usize].needs.contains(&group)
            });
            let mut features_covered = features.iter().map(|at| self.covered[at as usize]);
            if !is_needed && features_covered.all(|count| count > 1) {
                self.kept.remove(&group);
                self.len_bytes -= self.groups.all[group as usize].len_bytes;
                for feature in features.iter() {
                    self.covered[feature as usize] -= 1;
                }
            }
        }
    }

    fn into_covering(self) -> Covering {
        let mut is_kept = vec![false; self.groups.all.len()];
        for group in &self.kept {
            is_kept[*group as usize] = true;
        }
        let rows = |table: &TableGroups| {
            let rows = table.rowids.iter().zip(&table.groups);
            rows.filter(|(_, group)| is_kept[**group as usize])
                .map(|(rowid, _)| *rowid)
                .collect()
        };
        Covering {
            rows: self.groups.tables.iter().map(rows).collect(),
            features: self.covered.iter().filter(|count| **count > 0).count() as u64,
            odd_left_out: {
                let kinds = self.groups.weights.iter().zip(&self.covered);
                let left_out =
                    kinds.filter(|(weight, count)| **weight == Weight::OddCell && **count == 0);
                left_out.count() as u64
            },
        }
    }
}
