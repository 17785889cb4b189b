//! A crate is read from the top down: no circle of files, and few floors.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::imports::arrows;
use super::modules::{Module, modules};
use super::report;
use super::sources::{members, targets};

/// How many rooms of a crate may stand on one another. A room is a file or a folder in `src`.
const FLOORS: usize = 7;

/// What takes something of what, with a name of it.
type Arrows<'m> = BTreeMap<(&'m str, &'m str), String>;

/// The modules of every library and program of the workspace.
fn crates() -> Vec<Vec<Module>> {
    let targets = members().into_keys().flat_map(|folder| targets(&folder));
    let products = targets.filter(|target| !target.is_development);
    let crates: Vec<_> = products.map(|target| modules(&target.root)).collect();
    assert!(crates.len() > 7, "{}", crates.len());
    crates
}

/// How many floors there are, and the arrows that are in a circle, or between circles.
fn floors<'m>(arrows: &Arrows<'m>) -> (usize, Arrows<'m>) {
    let (mut floors, mut rest) = (1, arrows.clone());
    // What stands on nothing that is left goes, a floor at a time.
    while remove(&mut rest, |(from, _)| from, |(_, to)| to) {
        floors += 1;
    }
    floors += usize::from(!arrows.is_empty() && rest.is_empty());
    // Then, from above, what only leads to a circle.
    while remove(&mut rest, |(_, to)| to, |(from, _)| from) {}
    (floors, rest)
}

/// Removes the arrows whose one end is not among the other ends; false where there is none.
fn remove<'m>(
    arrows: &mut Arrows<'m>,
    ends: fn(&(&'m str, &'m str)) -> &'m str,
    end: fn(&(&'m str, &'m str)) -> &'m str,
) -> bool {
    let (kept, len): (BTreeSet<&str>, _) = (arrows.keys().map(ends).collect(), arrows.len());
    arrows.retain(|arrow, _| kept.contains(end(arrow)));
    arrows.len() < len
}

#[test]
fn no_files_go_in_a_circle() {
    let mut wrong = Vec::new();
    for modules in crates() {
        let arrows = arrows(&modules);
        let (_, circle) = floors(&arrows);
        let circle = circle.iter();
        wrong.extend(circle.map(|((from, to), name)| format!("{from} takes `{name}` of {to}")));
    }
    report(
        &wrong,
        "move what both need into a file of its own, or to the one below",
    );
}

#[test]
fn crates_have_few_floors() {
    let mut wrong = Vec::new();
    for modules in crates() {
        let folder = Path::new(&modules[0].file).parent().unwrap();
        let room = |file: &'_ str| -> String {
            let inside = Path::new(file).strip_prefix(folder).unwrap();
            let room = inside.iter().next().unwrap_or_default();
            room.to_string_lossy().into_owned()
        };
        let files = arrows(&modules);
        let named: BTreeMap<&str, String> = files
            .keys()
            .flat_map(|(from, to)| [*from, *to])
            .map(|file| (file, room(file)))
            .collect();
        let mut rooms = Arrows::new();
        for ((from, to), name) in &files {
            let (from, to) = (named[from].as_str(), named[to].as_str());
            if from != to {
                rooms.insert((from, to), name.clone());
            }
        }
        let (floors, circle) = floors(&rooms);
        for ((from, to), name) in &circle {
            wrong.push(format!(
                "{}: in a circle, `{from}` takes `{name}` of `{to}`",
                folder.display()
            ));
        }
        if floors > FLOORS {
            wrong.push(format!("{}: {floors} floors", folder.display()));
        }
    }
    report(
        &wrong,
        "rooms stand on one another in at most seven floors, arrows down",
    );
}
