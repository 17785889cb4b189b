//! The reviewed list of points that no golden need show.

use std::collections::BTreeSet;

use migrator::{Change, History, Loss, Version};
use serde::Deserialize;

use super::point::{CoverPoint, PointKind};
use crate::error::Error;

/// The versions from which no step copies, changes or drops anything of the table; so the newest one, too.
const LEFT_ALONE: &str = "left alone";

/// The file, for messages.
const LIST: &str = "crates/adequacy/excused.toml";

/// The tables whose rows the step from a version copies, changes or drops. What a step does to rows it declares, or
/// the engine refuses it.
pub(crate) struct WorkedTables(BTreeSet<(Version, &'static str)>);

impl WorkedTables {
    pub(crate) fn of(history: &History) -> Self {
        let mut tables = BTreeSet::new();
        for steps in history.migrations().windows(2) {
            let [here, next] = steps else { continue };
            let copied = next.rebuilds.iter().map(|rebuild| rebuild.table);
            let lost = next.losses.iter().map(|loss| match loss {
                Loss::Column { table, .. } | Loss::Table { table, .. } => *table,
            });
            let changed = next.changes.iter().map(Change::table);
            let worked = copied.chain(lost).chain(changed);
            tables.extend(worked.map(|table| (here.version, table)));
        }
        Self(tables)
    }

    fn has(&self, point: &CoverPoint) -> bool {
        let place = point.version.zip(point.table.as_deref());
        place.is_some_and(|place| self.0.contains(&place))
    }
}

/// The reasons, by point.
pub(crate) struct Excuses {
    entries: Vec<Excuse>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExcusesFile {
    format: u32,
    #[serde(default)]
    excused: Vec<Excuse>,
}

/// One entry.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Excuse {
    kind: String,
    what: String,
    /// The versions at which it counts; none: at each.
    versions: Option<Vec<String>>,
    why: String,
}

impl Excuses {
    pub(crate) fn read() -> Result<Self, Error> {
        Self::parse(include_str!("../../excused.toml"))
    }

    fn parse(text: &str) -> Result<Self, Error> {
        let wrong = |why: String| Error::List { list: LIST, why };
        let file: ExcusesFile =
            toml::from_str(text).map_err(|error| wrong(error.message().to_owned()))?;
        if file.format != 1 {
            return Err(wrong(format!("its format is {}, not 1", file.format)));
        }
        for entry in &file.excused {
            if !PointKind::ALL.iter().any(|kind| kind.name() == entry.kind) {
                let names = PointKind::ALL.map(PointKind::name).join(", ");
                return Err(wrong(format!("the kinds of points are {names}")));
            }
            if entry.why.trim().is_empty() {
                return Err(wrong(format!("`{}` has no reason", entry.what)));
            }
        }
        let entries = file.excused;
        Ok(Self { entries })
    }

    /// Gives each point that nothing shows its reason, if there is one. Returns the entries that none needs, and
    /// the versions of entries.
    pub(crate) fn apply(&self, points: &mut [CoverPoint], worked: &WorkedTables) -> Vec<String> {
        let mut needed: Vec<Vec<String>> = vec![Vec::new(); self.entries.len()];
        for point in points.iter_mut().filter(|point| point.seen == 0) {
            let mut entries = self.entries.iter().enumerate();
            let excuse = entries.find_map(|(at, entry)| Some((at, entry.excuses(point, worked)?)));
            if let Some((at, version)) = excuse {
                point.excuse = Some(self.entries[at].why.clone());
                needed[at].push(version);
            }
        }
        let mut unneeded = Vec::new();
        for (entry, needed) in self.entries.iter().zip(needed) {
            let Excuse { kind, what, .. } = entry;
            if needed.is_empty() {
                unneeded.push(format!("{kind}: {what}"));
                continue;
            }
            for version in entry.versions.iter().flatten() {
                if !needed.contains(version) {
                    unneeded.push(format!("{kind}: {what}, at {version}"));
                }
            }
        }
        unneeded
    }
}

impl Excuse {
    /// Whether it excuses the point, by which of its versions: empty where it names none.
    fn excuses(&self, point: &CoverPoint, worked: &WorkedTables) -> Option<String> {
        let is_what = match self.what.split_once('*') {
            Some((start, end)) => point.place.starts_with(start) && point.place.ends_with(end),
            None => self.what == point.place,
        };
        if self.kind != point.kind.name() || !is_what {
            return None;
        }
        let Some(versions) = &self.versions else {
            return Some(String::new());
        };
        let of_point = point.version?;
        let is_version = |listed: &&String| {
            **listed == of_point.to_string() || (*listed == LEFT_ALONE && !worked.has(point))
        };
        versions.iter().find(is_version).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The step from v5 works on `t`.
    fn worked() -> WorkedTables {
        WorkedTables([(Version::new(5), "t")].into())
    }

    #[track_caller]
    fn check(list: &str, version: u8, seen: u64, expected: &[&str]) {
        let list = format!("format = 1\n[[excused]]\nwhy = 'so'\n{list}");
        let mut points = [CoverPoint {
            version: Some(Version::new(version)),
            kind: PointKind::Empty,
            table: Some("t".to_owned()),
            place: "t.column".to_owned(),
            seen,
            excuse: None,
        }];
        let excuses = Excuses::parse(&list).unwrap();
        assert_eq!(excuses.apply(&mut points, &worked()), expected);
        assert_eq!(points[0].is_missing(), seen == 0 && !expected.is_empty());
    }

    #[test]
    fn an_excuse_that_nothing_needs_is_told() {
        check("kind = 'empty'\nwhat = 't.column'", 5, 0, &[]);
        check("kind = 'empty'\nwhat = 't.*'\nversions = ['v5']", 5, 0, &[]);
        check(
            "kind = 'empty'\nwhat = 't.*'\nversions = ['left alone']",
            6,
            0,
            &[],
        );
        check(
            "kind = 'empty'\nwhat = 't.*'\nversions = ['left alone']",
            5,
            0,
            &["empty: t.*"],
        );
        check(
            "kind = 'empty'\nwhat = 't.column'",
            5,
            7,
            &["empty: t.column"],
        );
        check(
            "kind = 'null'\nwhat = 't.column'",
            5,
            0,
            &["null: t.column"],
        );
    }

    #[test]
    fn a_version_of_an_excuse_is_told_that_nothing_needs() {
        let text = "format = 1\n[[excused]]\nkind = 'empty'\nwhat = '*'\nversions = ['v4', 'v5']\nwhy = 'so'";
        let mut points = [CoverPoint {
            version: Some(Version::new(5)),
            kind: PointKind::Empty,
            table: None,
            place: "t.column".to_owned(),
            seen: 0,
            excuse: None,
        }];
        let unneeded = Excuses::parse(text).unwrap().apply(&mut points, &worked());
        assert_eq!(unneeded, ["empty: *, at v4"]);
        assert_eq!(points[0].excuse.as_deref(), Some("so"));
    }
}
