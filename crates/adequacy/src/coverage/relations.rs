//! Points between rows: keys that are nearly equal, children, and links that lead nowhere.

use migrator::VersionSchema;
use sqlite_facts::{Index, IndexTerm, Table, quote};

use super::point::PointKind;
use crate::links::LINKS;

/// A point that an expression over all rows of a table counts.
pub(crate) struct CountedPoint {
    pub(crate) kind: PointKind,
    pub(crate) place: String,
    pub(crate) expression: String,
}

/// The points of a table and the other rows of its database.
pub(crate) fn relations(schema: &VersionSchema, table: &Table) -> Vec<CountedPoint> {
    let mut points: Vec<CountedPoint> = table
        .indexes
        .iter()
        .filter(|index| index.is_unique)
        .filter_map(|index| alike(table, index))
        .collect();
    for key in &table.foreign_keys {
        let Some(parent) = schema.table(&key.parent) else {
            continue;
        };
        let of_parent = parent.primary_key();
        for (at, (column, named)) in key.columns.iter().enumerate() {
            let own = of_parent.get(at).map(|at| &parent.columns[*at].name);
            if let Some(name) = named.as_ref().or(own) {
                let action = format!(" ON DELETE {}", key.on_delete);
                points.extend(links(table, column, (&parent.name, name), &action));
            }
        }
    }
    for link in &LINKS {
        let is_here = link.table == table.name && table.column(link.column).is_some();
        if is_here && schema.table(link.parent).is_some() {
            points.extend(links(table, link.column, (link.parent, link.key), ""));
        }
    }
    points
}

/// Keys that would be equal if letter case did not count.
fn alike(table: &Table, index: &Index) -> Option<CountedPoint> {
    let names: Vec<&str> = index
        .columns
        .iter()
        .map(|column| match &column.term {
            IndexTerm::Column(name) => Some(&**name),
            IndexTerm::Rowid | IndexTerm::Expression => None,
        })
        .collect::<Option<_>>()?;
    let is_text = |name: &&&str| {
        let column = table.column(name);
        column.is_some_and(|column| column.declared_type == "TEXT")
    };
    let texts: Vec<&str> = names.iter().filter(is_text).copied().collect();
    if texts.is_empty() {
        return None;
    }
    let list = |each: &dyn Fn(&str) -> String, by: &str, names: &[&str]| {
        let each: Vec<String> = names.iter().map(|name| each(&quote(name))).collect();
        each.join(by)
    };
    // Of a partial index no PRAGMA says which rows it holds: its texts alone are compared.
    let grouped = if index.is_partial { &texts } else { &names };
    let place = format!("{}({})", table.name, grouped.join(", "));
    Some(CountedPoint {
        kind: PointKind::Alike,
        place,
        expression: format!(
            "(SELECT count(*) FROM (SELECT 1 FROM {} WHERE {} GROUP BY {} HAVING {}))",
            quote(&table.name),
            list(&|name| format!("{name} IS NOT NULL"), " AND ", grouped),
            list(&|name| format!("lower({name})"), ", ", grouped),
            list(
                &|name| format!("min({name}) <> max({name})"),
                " OR ",
                &texts
            ),
        ),
    })
}

/// Rows that name a parent, parents without one, and rows that name none that is there.
fn links(table: &Table, column: &str, to: (&str, &str), action: &str) -> [CountedPoint; 3] {
    let (child, parent) = (quote(&table.name), quote(to.0));
    let (name, key) = (quote(column), quote(to.1));
    let place = format!("{}.{column} -> {}{action}", table.name, to.0);
    let point = |kind, expression: String| CountedPoint {
        kind,
        place: place.clone(),
        expression,
    };
    let has_parent = format!("EXISTS (SELECT 1 FROM {parent} AS p WHERE p.{key} = c.{name})");
    [
        point(
            PointKind::Children,
            format!("(SELECT count(*) FROM {child} AS c WHERE {has_parent})"),
        ),
        point(
            PointKind::Childless,
            format!(
                "(SELECT count(*) FROM {parent} AS p WHERE p.{key} NOT IN \
                 (SELECT {name} FROM {child} WHERE {name} IS NOT NULL))"
            ),
        ),
        point(
            PointKind::Dangling,
            format!(
                "(SELECT count(*) FROM {child} AS c WHERE c.{name} IS NOT NULL AND NOT {has_parent})"
            ),
        ),
    ]
}
