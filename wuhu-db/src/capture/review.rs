//! What a golden holds and what it does not, place by place, as a page to look at before it is sent.
//!
//! The page is made of the public files of the case and of the policy, so that it can say nothing that they
//! do not. With the kinds of the original's values beside them it is another page, which is marked as
//! private.

use std::collections::{BTreeMap, BTreeSet};

use anonymizer::{Class, Policy};
use golden::{BEFORE, PublicCase, SURVIVORS};

use self::golden_cells::GoldenCells;
use self::html::{HtmlCell, HtmlPage};

mod golden_cells;
mod html;
mod kinds;
pub(super) use kinds::{Kinds, kinds};

/// What stays of a number that SQLite counted, and what does not.
const ORDER: (&str, &str) = ("its place in the order", "the number");

/// Characters of a cell that are shown.
const CELL_CHARS: usize = 160;

/// The page: `review.html`, or where there are `kinds` the private one.
pub(super) fn page(
    case: &PublicCase,
    policy: &Policy,
    kinds: Option<&Kinds>,
) -> Result<String, golden::Error> {
    let mut cells = GoldenCells::default();
    if let Some(golden) = case.file(BEFORE) {
        golden.each_line(|line| cells.add(line))?;
    }
    let cells = cells.places();
    let survivors = survivors(&case.text(SURVIVORS)?);
    let reasons: BTreeMap<&str, &str> = policy
        .rules()
        .iter()
        .map(|rule| (rule.place.as_str(), rule.why.as_str()))
        .collect();
    let mut head = vec!["place", "kept", "not in it", "what stands there", "a cell"];
    if kinds.is_some() {
        head.push("in your database");
    }
    let of_original = kinds.into_iter().flat_map(Kinds::places);
    let places = cells.keys().chain(survivors.keys()).chain(of_original);
    let places: BTreeSet<&String> = places.collect();
    let rows = places.into_iter().map(|place| {
        // Counted by SQLite; no policy names it.
        let is_rowid =
            place.rsplit('.').next() == Some("rowid") && !reasons.contains_key(place.as_str());
        let (kept, gone) = if is_rowid {
            ORDER
        } else {
            kept_and_gone(class(policy, place))
        };
        let reason = reasons.get(place.as_str()).copied();
        let stands = survivors.get(place).map_or("", String::as_str);
        let cell = cells.get(place).map_or("", String::as_str);
        let mut row = vec![
            HtmlCell::Code(place.clone()),
            HtmlCell::Text(format!("{kept} ({})", reason.unwrap_or("no rule names it"))),
            HtmlCell::Text(gone.to_owned()),
            HtmlCell::Text(stands.to_owned()),
            HtmlCell::Code(cut(cell)),
        ];
        if let Some(kinds) = kinds {
            row.push(HtmlCell::Text(kinds.of(place).to_owned()));
        }
        row
    });
    let page = HtmlPage {
        name: case.name().as_str(),
        is_private: kinds.is_some(),
        head: &head,
        rows: rows.collect(),
        report: &case.text(golden::BUG_REPORT)?,
        files: case
            .files()
            .map(|(name, content)| (name, content.len_bytes()))
            .collect(),
    };
    Ok(page.to_html())
}

/// The class of a place as `survivors.txt` names it: `table.column:path.of[].keys`.
fn class<'p>(policy: &'p Policy, place: &str) -> &'p Class {
    let rule = policy.rules().iter().find(|rule| rule.place == place);
    if let Some(rule) = rule {
        return &rule.class;
    }
    let column = place
        .split_once(':')
        .is_none()
        .then(|| place.split_once('.'))
        .flatten();
    column.map_or(&Class::Text, |(table, column)| {
        &policy.column(table, column).class
    })
}

/// What of a value stays, and what does not.
fn kept_and_gone(class: &Class) -> (&'static str, &'static str) {
    match class {
        Class::Text => (
            "its shape: a class of length, widths of characters, a few signs",
            "every word",
        ),
        Class::Enum { .. } => ("the word, where a reviewed list has it", "any other word"),
        Class::Key { .. } => ORDER,
        Class::Id { .. } => ("which are equal", "the id"),
        Class::Name { .. } => ("which are equal", "the name"),
        Class::Path { .. } => ("which lies in which", "the names of folders and files"),
        Class::Blob { .. } => ("which are equal", "the address and the digest"),
        Class::Time => ("order, and short distances as classes", "date and hour"),
        Class::Number => ("sign and form", "the digits"),
        Class::Opaque => ("the alphabet", "the content"),
        Class::Secret => ("whether there is one", "the content"),
        Class::Json => ("structure and known keys", "see the places inside"),
    }
}

/// The lines of `survivors.txt` by place.
fn survivors(text: &str) -> BTreeMap<String, String> {
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for line in text.lines() {
        if let Some((place, what)) = line
            .strip_prefix("  ")
            .and_then(|line| line.split_once(": "))
        {
            let at_place = places.entry(place.to_owned()).or_default();
            if !at_place.is_empty() {
                at_place.push_str("; ");
            }
            at_place.push_str(what);
        }
    }
    places
}

fn cut(cell: &str) -> String {
    match cell.char_indices().nth(CELL_CHARS) {
        Some((at, _)) => format!("{} …", &cell[..at]),
        None => cell.to_owned(),
    }
}
