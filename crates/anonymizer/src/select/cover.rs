//! Chooses the units that a golden keeps: something of every feature, for as few bytes as can be.

use std::collections::BTreeSet;

use crate::select::row_groups::{Rows, Units, Weight};

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
pub(crate) fn choose(
    units: &Units,
    max_bytes: u64,
    pins: &BTreeSet<(usize, i64)>,
) -> Option<Chosen> {
    let mut having: Vec<Vec<u32>> = vec![Vec::new(); units.weights.len()];
    for (at, unit) in (0..).zip(&units.all) {
        for feature in &unit.features {
            having[*feature as usize].push(at);
        }
    }
    let mut choice = Choice {
        units,
        having: &having,
        kept: BTreeSet::new(),
        pinned: BTreeSet::new(),
        covered: vec![0; units.weights.len()],
        bytes: 0,
    };
    for (table, rowid) in pins {
        if let Some(unit) = units.rows[*table].unit(*rowid) {
            choice.pinned.extend(closure(units, unit));
        }
    }
    for unit in choice.pinned.clone() {
        choice.keep(unit);
    }
    for feature in by_rarity(&units.weights, &having) {
        if choice.covered[feature] == 0 {
            choice.cover(feature, max_bytes);
        }
    }
    choice.drop_superfluous();
    if choice.kept.is_empty() && !units.all.is_empty() {
        return None;
    }
    let mut is_kept = vec![false; units.all.len()];
    for unit in &choice.kept {
        is_kept[*unit as usize] = true;
    }
    let of_table = |rows: &Rows| {
        let both = rows.rowids.iter().zip(&rows.units);
        both.filter(|(_, unit)| is_kept[**unit as usize])
            .map(|(rowid, _)| *rowid)
            .collect()
    };
    let rows = units.rows.iter().map(of_table).collect();
    let covered = choice.covered.iter().filter(|count| **count > 0).count() as u64;
    Some(Chosen {
        rows,
        covered,
        features: units.weights.len() as u64,
    })
}

/// A unit and all that it needs.
fn closure(units: &Units, unit: u32) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    let mut open = vec![unit];
    while let Some(unit) = open.pop() {
        if found.insert(unit) {
            open.extend(&units.all[unit as usize].needs);
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

struct Choice<'u> {
    units: &'u Units,
    /// The units that have each feature.
    having: &'u [Vec<u32>],
    kept: BTreeSet<u32>,
    pinned: BTreeSet<u32>,
    /// How many kept units have each feature.
    covered: Vec<u32>,
    bytes: u64,
}

impl Choice<'_> {
    fn keep(&mut self, unit: u32) {
        if self.kept.insert(unit) {
            let unit = &self.units.all[unit as usize];
            self.bytes += unit.bytes;
            for feature in &unit.features {
                self.covered[*feature as usize] += 1;
            }
        }
    }

    fn cover(&mut self, feature: usize, max_bytes: u64) {
        let cost = |closure: &BTreeSet<u32>| -> u64 {
            let new = closure.iter().filter(|unit| !self.kept.contains(unit));
            new.map(|unit| self.units.all[*unit as usize].bytes).sum()
        };
        let priced = self.having[feature].iter().map(|unit| {
            let closure = closure(self.units, *unit);
            (cost(&closure), closure)
        });
        let cheapest = priced.min_by_key(|(cost, _)| *cost);
        if let Some((cost, closure)) = cheapest
            && self.bytes.saturating_add(cost) <= max_bytes
        {
            for unit in closure {
                self.keep(unit);
            }
        }
    }

    /// The dearest first: what others cover as well, and nobody needs, goes.
    fn drop_superfluous(&mut self) {
        let mut dearest: Vec<u32> = self.kept.difference(&self.pinned).copied().collect();
        dearest.sort_by_key(|unit| std::cmp::Reverse(self.units.all[*unit as usize].bytes));
        for unit in dearest {
            let features = &self.units.all[unit as usize].features;
            // Needs are kept with what needs them, so that the direct ones tell all.
            let is_needed = self.kept.iter().any(|other| {
                *other != unit && self.units.all[*other as usize].needs.contains(&unit)
            });
            if !is_needed
                && features
                    .iter()
                    .all(|feature| self.covered[*feature as usize] > 1)
            {
                self.kept.remove(&unit);
                self.bytes -= self.units.all[unit as usize].bytes;
                for feature in features {
                    self.covered[*feature as usize] -= 1;
                }
            }
        }
    }
}
