//! What the goldens of this repository show, and what a few of them do not.

use std::path::Path;

use adequacy::{CoverPoint, CoverReport, Coverage, PointKind, cover};
use migrator::{Change, HISTORY, History, LATER, Migration, Version};
use test_support::{Folder, after_v6, up_to_v6};

use crate::cases;

fn report(cases: &Path, history: &History) -> CoverReport {
    let scratch = Folder::new();
    let coverage = Coverage {
        cases,
        history,
        scratch: &scratch.join(""),
    };
    cover(&coverage, &|_, _| {}).unwrap()
}

#[track_caller]
fn find<'r>(report: &'r CoverReport, version: u8, kind: PointKind, place: &str) -> &'r CoverPoint {
    let version = Some(Version::new(version));
    let is_meant = |point: &&CoverPoint| {
        point.version == version && point.kind == kind && point.place == place
    };
    report.points.iter().find(is_meant).unwrap()
}

#[test]
fn the_goldens_show_what_they_should_and_every_excuse_is_needed() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden");
    let report = report(&golden, &History::new(HISTORY).unwrap());
    let missing = report.points.iter().filter(|point| point.is_missing());
    let missing: Vec<_> = missing
        .map(|point| (point.version, point.kind, &*point.place))
        .take(9)
        .collect();
    assert_eq!(missing, [], "`cargo xtask golden-cover` lists all");
    assert_eq!(report.unneeded, [""; 0]);
    assert!(report.is_clean());
}

#[test]
fn what_no_golden_shows_is_missing_and_an_excuse_that_nothing_needs_is_told() {
    let folder = cases(&["v5-header-only", "damage-no-id"]);
    let report = report(&folder.join(""), &History::new(up_to_v6(HISTORY)).unwrap());
    let seen = |kind, place| find(&report, 5, kind, place).seen;
    assert!(!report.is_clean());
    assert!(find(&report, 5, PointKind::Empty, "sessions.customTitle").is_missing());
    assert!(find(&report, 5, PointKind::Alike, "sessions(id)").is_missing());
    assert_eq!(seen(PointKind::Null, "sessions.id"), 1);
    // It got an id on the way.
    let after = find(&report, 6, PointKind::Null, "sessions.id");
    assert_eq!((after.seen, after.is_missing()), (0, false));
    assert_eq!(
        seen(PointKind::Value, "sessions.executionStatus = running"),
        0
    );
    let lineage = |name: &str| {
        let mut points = report.points.iter();
        points.find(|point| point.kind == PointKind::Lineage && point.place == name)
    };
    assert_eq!(lineage("v5").unwrap().seen, 2);
    assert!(lineage("wiped").unwrap().is_missing());
}

#[test]
fn a_newer_step_has_its_points_at_once() {
    let v7 = after_v6(HISTORY, LATER)[0];
    let folder = cases(&["v5-odd-texts"]);
    let report_with = |v7: Migration| {
        let list = [up_to_v6(HISTORY), &[v7]].concat();
        report(&folder.join(""), &History::new(&list).unwrap())
    };
    let report = report_with(v7);
    assert!(find(&report, 7, PointKind::Rows, "sessions").seen > 0);
    assert!(find(&report, 7, PointKind::Class, "mounts.runnerID").is_missing());
    // The server's v7 leaves the rows of `mounts` alone; a step that does not asks for what may be in them.
    let key = "mounts.sessionID -> sessions ON DELETE CASCADE";
    assert!(!find(&report, 6, PointKind::Dangling, key).is_missing());
    let report = report_with(Migration {
        sql: "UPDATE mounts SET path = trim(path) WHERE path <> trim(path)",
        changes: &[Change::Cells {
            table: "mounts",
            column: "path",
            rows: "path <> trim(path)",
            value: "trim(path)",
            why: "blanks at the ends of a path were typing errors",
        }],
        ..v7
    });
    assert!(find(&report, 6, PointKind::Dangling, key).is_missing());
    assert!(find(&report, 6, PointKind::Empty, "mounts.path").is_missing());
    let of_others = "user_queue_pending.sessionID -> sessions ON DELETE CASCADE";
    assert!(!find(&report, 6, PointKind::Dangling, of_others).is_missing());
}
