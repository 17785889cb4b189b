//! Points of the words that the server writes: of states, kinds, roles and lanes the policy lists all.

use anonymizer::{Class, Policy};
use sqlite_facts::{Table, quote};

use super::point::PointKind;
use super::relations::CountedPoint;

/// How the name of a place ends whose words decide what a row is.
const DECIDING: [&str; 4] = ["status", "type", "role", "lane"];

/// The points of a table's columns, and of the role in a payload.
pub(crate) fn words(policy: &Policy, table: &Table) -> Vec<CountedPoint> {
    let mut points = Vec::new();
    for column in &table.columns {
        if column.declared_type == "BOOLEAN" {
            let name = quote(&column.name);
            let of = format!("{}.{}", table.name, column.name);
            points.extend(["0", "1"].map(|value| point(&of, &name, value)));
        }
    }
    for rule in policy.rules() {
        let Class::Enum { vocabulary, .. } = &rule.class else {
            continue;
        };
        let Some(value) = value_of(table, &rule.place) else {
            continue;
        };
        let listed = policy.vocabulary(vocabulary).into_iter().flatten();
        points.extend(listed.map(|word| point(&rule.place, &value, &format!("'{word}'"))));
    }
    points
}

/// The expression for the value at a place, if it is a deciding one of this table.
fn value_of(table: &Table, place: &str) -> Option<String> {
    let (column, path) = match place.split_once(':') {
        Some((column, path)) => (column, Some(path)),
        None => (place, None),
    };
    let name = column.strip_prefix(&format!("{}.", table.name))?;
    table.column(name)?;
    let (quoted, lower) = (quote(name), place.to_ascii_lowercase());
    let text = format!("CAST({quoted} AS TEXT)");
    match path {
        None if DECIDING.iter().any(|end| lower.ends_with(end)) => Some(quoted),
        // A block of content has a type too, but no row is another one by it.
        Some(path) if path.ends_with("role") && !path.contains('[') => Some(format!(
            "CASE WHEN json_valid({text}) THEN json_extract({text}, '$.{path}') END"
        )),
        _ => None,
    }
}

fn point(of: &str, expression: &str, value: &str) -> CountedPoint {
    CountedPoint {
        kind: PointKind::Value,
        place: format!("{of} = {}", value.trim_matches('\'')),
        expression: format!("count(CASE WHEN {expression} = {value} THEN 1 END)"),
    }
}
