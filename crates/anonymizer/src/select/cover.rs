//! Chooses the units that a golden keeps: something of every feature, for as few bytes as can be.

use std::collections::BTreeSet;

use crate::select::row_groups::{RowGroups, TableGroups, Weight};

/// What was chosen.
pub(crate) struct Chosen {
    /// Rowids to keep, by position of the table, ascending.
    pub(crate) rows: Vec<Vec<i64>>,
    /// Features of kept rows.
    pub(crate) covered: u64,
    /// Features in all.
    pub(crate) features: u64,
}

/// Chooses within `max_bytes` of cells; units with a pinned row come first, whatever they cost.
///
/// Rarest features first, each by the unit that costs least with all that it needs; then what has
/// become superfluous goes again. What a migration may stumble over comes before skeletons, and
/// these before lengths. None where not one unit fits.
pub(crate) fn cover(
    groups: &RowGroups,
    max_bytes: u64,
    pins: &BTreeSet<(usize, i64)>,
) -> Option<Chosen> {
    let mut having: Vec<Vec<u32>> = vec![Vec::new(); groups.weights.len()];
    for (at, group) in (0..).zip(&groups.all) {
        for feature in &group.features {
            having[*feature as usize].push(at);
        }
    }
    let mut cover = Cover {
        groups,
        having: &having,
        kept: BTreeSet::new(),
        pinned: BTreeSet::new(),
        covered: vec![0; groups.weights.len()],
        bytes: 0,
    };
    for (table, rowid) in pins {
        if let Some(group) = groups.rows[*table].group(*rowid) {
            cover.pinned.extend(closure(groups, group));
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
    let mut is_kept = vec![false; groups.all.len()];
    for group in &cover.kept {
        is_kept[*group as usize] = true;
    }
    let of_table = |rows: &TableGroups| {
        let both = rows.rowids.iter().zip(&rows.groups);
        both.filter(|(_, group)| is_kept[**group as usize])
            .map(|(rowid, _)| *rowid)
            .collect()
    };
    let rows = groups.rows.iter().map(of_table).collect();
    let covered = cover.covered.iter().filter(|count| **count > 0).count() as u64;
    Some(Chosen {
        rows,
        covered,
        features: groups.weights.len() as u64,
    })
}

/// A unit and all that it needs.
fn closure(groups: &RowGroups, group: u32) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    let mut open = vec![group];
    while let Some(group) = open.pop() {
        if found.insert(group) {
            open.extend(&groups.all[group as usize].needs);
        }
    }
    found
}

/// Features by weight, then by how few units have them.
fn by_rarity(weights: &[Weight], having: &[Vec<u32>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|feature| (weights[*feature], having[*feature].len(), *feature));
    order
}

struct Cover<'u> {
    groups: &'u RowGroups,
    /// The units that have each feature.
    having: &'u [Vec<u32>],
    kept: BTreeSet<u32>,
    pinned: BTreeSet<u32>,
    /// How many kept units have each feature.
    covered: Vec<u32>,
    bytes: u64,
}

impl Cover<'_> {
    fn keep(&mut self, group: u32) {
        if self.kept.insert(group) {
            let group = &self.groups.all[group as usize];
            self.bytes += group.bytes;
            for feature in &group.features {
                self.covered[*feature as usize] += 1;
            }
        }
    }

    fn cover(&mut self, feature: usize, max_bytes: u64) {
        let cost = |closure: &BTreeSet<u32>| -> u64 {
            let new = closure.iter().filter(|group| !self.kept.contains(group));
            new.map(|group| self.groups.all[*group as usize].bytes)
                .sum()
        };
        let priced = self.having[feature].iter().map(|group| {
            let closure = closure(self.groups, *group);
            (cost(&closure), closure)
        });
        let cheapest = priced.min_by_key(|(cost, _)| *cost);
        if let Some((cost, closure)) = cheapest
            && self.bytes.saturating_add(cost) <= max_bytes
        {
            for group in closure {
                self.keep(group);
            }
        }
    }

    /// The dearest first: what others cover as well, and nobody needs, goes.
    fn drop_superfluous(&mut self) {
        let mut dearest: Vec<u32> = self.kept.difference(&self.pinned).copied().collect();
        dearest.sort_by_key(|group| std::cmp::Reverse(self.groups.all[*group as usize].bytes));
        for group in dearest {
            let features = &self.groups.all[group as usize].features;
            // Needs are kept with what needs them, so that the direct ones tell all.
            let is_needed = self.kept.iter().any(|other| {
                *other != group && self.groups.all[*other as usize].needs.contains(&group)
            });
            if !is_needed
                && features
                    .iter()
                    .all(|feature| self.covered[*feature as usize] > 1)
            {
                self.kept.remove(&group);
                self.bytes -= self.groups.all[group as usize].bytes;
                for feature in features {
                    self.covered[*feature as usize] -= 1;
                }
            }
        }
    }
}
