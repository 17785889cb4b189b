//! A row as one line: its table and columns, and the cells in it.

use std::borrow::Cow;

use canon::{FoldedRow, Literal};
use sqlite_facts::{Cell, SEQUENCE_TABLE};

use super::cycle::Cycles;
use super::forms::is_object_name;
use super::json;
use super::public_terms::PublicTerms;
use super::public_terms::References;
use super::recognition::{Recognition, ViolationKind};
use super::spot::Spot;
use super::text_filler::{self, Flavour};
use super::together::Together;
use super::value::Judge;
use crate::policy::{Class, Node, Policy};

/// Names of rowids, in the order in which a dump takes them.
const ROWIDS: [&str; 3] = ["rowid", "_rowid_", "oid"];

/// A row's line up to its values.
pub(super) struct Head {
    pub(super) table: String,
    /// Each with where it stands.
    columns: Vec<(usize, String)>,
    len: usize,
}

impl Head {
    /// None where a line begins in another way.
    pub(super) fn read(line: &[u8]) -> Option<Self> {
        const START: &[u8] = b"INSERT INTO ";
        const END: &[u8] = b") VALUES(";
        let mut at = START.len();
        line.strip_prefix(START)?;
        let table = name(line, &mut at)?;
        let mut columns = Vec::new();
        while line.get(at) == Some(if columns.is_empty() { &b'(' } else { &b',' }) {
            at += 1;
            let start = at;
            let rowid = ROWIDS
                .iter()
                .find(|name| columns.is_empty() && line[at..].starts_with(name.as_bytes()));
            let column = match rowid {
                Some(rowid) => {
                    at += rowid.len();
                    (*rowid).to_owned()
                }
                None => name(line, &mut at)?,
            };
            columns.push((start, column));
        }
        line.get(at..)?.starts_with(END).then_some(Self {
            table,
            columns,
            len: at + END.len(),
        })
    }
}

/// How rows of one table begin, and what their columns are.
#[derive(Default)]
pub(super) struct TableReader<'k> {
    pub(super) head: Vec<u8>,
    columns: Vec<RowColumn<'k>>,
    /// Rows that have been judged.
    count: i64,
    /// The greatest rowid of an unknown table, and its line.
    greatest: (i64, u64),
    /// Of columns that no rule names.
    cycles: Cycles,
}

struct RowColumn<'k> {
    place: String,
    /// Whether it is the rowid of an unknown table, which must count the rows.
    is_count: bool,
    /// None: it names tables.
    node: Option<Cow<'k, Node>>,
}

impl<'k> TableReader<'k> {
    /// `refuse` is called for each unknown name, with its position in the line and its length.
    pub(super) fn new(
        line: &[u8],
        head: &Head,
        known: &'k PublicTerms,
        references: &References,
        refuse: &mut dyn FnMut(usize, usize),
    ) -> Self {
        let table = &*head.table;
        let mut shown = table;
        if !known.is_table(table) && table != SEQUENCE_TABLE {
            // The statement has been refused too.
            refuse(b"INSERT INTO ".len(), table.len());
            shown = "*";
        }
        let mut columns = Vec::new();
        for (at, column) in &head.columns {
            let is_quoted = line.get(*at) == Some(&b'"');
            let (node, name) = match (table, &**column) {
                (SEQUENCE_TABLE, "name") => (None, "name"),
                // Of the table that the column before names.
                (SEQUENCE_TABLE, "seq") => (Some(Cow::Borrowed(Policy::stored_rowids())), "seq"),
                // Without quotes it is no column, whatever the table has in a known version: nothing names it, and
                // it is numbered by itself.
                (_, rowid) if !is_quoted => {
                    let of_table = Node::rowids(format!("rowid of {table}"));
                    (Some(Cow::Owned(of_table)), rowid)
                }
                (_, name) => {
                    let node = known.column(table, name, references);
                    if node.is_none() {
                        refuse(*at, name.len());
                    }
                    let name = if node.is_some() { name } else { "*" };
                    (Some(Cow::Borrowed(node.unwrap_or(Policy::unknown()))), name)
                }
            };
            columns.push(RowColumn {
                place: format!("{shown}.{name}"),
                is_count: !is_quoted && is_object_name(table, "table"),
                node,
            });
        }
        Self {
            head: line[..head.len].to_vec(),
            columns,
            count: 0,
            greatest: (0, 0),
            cycles: Cycles::default(),
        }
    }

    /// The line of a rowid that does not count the rows, once all have been judged.
    pub(super) fn miscounted(&self) -> Option<u64> {
        let (greatest, line) = self.greatest;
        (greatest > self.count).then_some(line)
    }

    /// The lines of rows whose cells are not those that no rule would give them, once all have been judged.
    pub(super) fn disorders(&self) -> Vec<u64> {
        self.cycles.disorders()
    }

    /// Judges the values of a row, which begins at line `number`; the position up to which it is a row of this table.
    pub(super) fn judge(
        &mut self,
        known: &PublicTerms,
        row: &FoldedRow,
        number: u64,
        (report, together): (&mut Recognition, &mut Together),
    ) -> usize {
        let line = row.line();
        let mut at = self.head.len();
        self.count += 1;
        let mut rowid = self.count;
        let mut named: Option<String> = None;
        let mut unknown = 0;
        for (position, column) in self.columns.iter().enumerate() {
            if position > 0 {
                if line.get(at) != Some(&b',') {
                    return at;
                }
                at += 1;
            }
            let Some(literal) = Literal::read(&line[at..]) else {
                return at;
            };
            let spot = Spot::new(number, row, at, literal.places());
            at += literal.text().len();
            let mut judge = Judge::new(&known.policy, spot, (&mut *report, &mut *together));
            if column.is_count {
                match literal.cell() {
                    Cell::Integer(counted @ 1..) => {
                        rowid = *counted;
                        self.greatest = self.greatest.max((rowid, number));
                    }
                    _ => judge.refuse(&column.place, ViolationKind::Key, literal.text(), 0, 0),
                }
                continue;
            }
            // Rowids come first: as such, or as the column that is their alias.
            if let (0, Cell::Integer(integer)) = (position, literal.cell()) {
                rowid = *integer;
            }
            let node = column.node.as_deref();
            if node.is_some_and(|node| !node.has_rule) {
                self.cycles.add(unknown, (rowid, number), literal.cell());
                unknown += 1;
            }
            let node = match (&named, node) {
                (Some(table), Some(_)) => Some(known.counted_column(table)),
                (_, node) => node,
            };
            cell(judge, known, (&column.place, node), &literal);
            if let (None, Cell::Text(table)) = (node, literal.cell()) {
                named = std::str::from_utf8(table).ok().map(str::to_owned);
            }
        }
        at
    }
}

/// `node` is none where a table is named.
fn cell(
    mut judge: Judge<'_>,
    known: &PublicTerms,
    (place, node): (&str, Option<&Node>),
    literal: &Literal<'_>,
) {
    let class = node.map_or(&Class::Text, |node| &node.class);
    match (literal.cell(), node) {
        (Cell::Null, _) => {}
        (number @ (Cell::Integer(_) | Cell::Real(_)), _) => {
            judge.number(place, class, number, literal.text());
        }
        (Cell::Text(name), None)
            if std::str::from_utf8(name).is_ok_and(|name| known.is_table(name)) => {}
        (Cell::Text(text) | Cell::Blob(text), Some(node)) if !node.has_rule => {
            judge.unknown_text(place, text, Flavour::Plain, 0);
        }
        (Cell::Text(text) | Cell::Blob(text), Some(node)) if *class == Class::Json => {
            // At every place a text may stand.
            if text_filler::read(text, &mut |_| {}).is_ok() {
                judge.text(place, &Class::Text, text);
            } else {
                json::judge(&mut judge, place, node, text);
            }
        }
        (Cell::Text(text) | Cell::Blob(text), _) => judge.text(place, class, text),
    }
}

/// A name in double quotes.
fn name(line: &[u8], at: &mut usize) -> Option<String> {
    let rest = line.get(*at..)?;
    let mut len = 1;
    if rest.first() != Some(&b'"') {
        return None;
    }
    loop {
        len += rest[len..].iter().position(|byte| *byte == b'"')? + 1;
        if rest.get(len) != Some(&b'"') {
            break;
        }
        len += 1;
    }
    *at += len;
    let name = std::str::from_utf8(&rest[1..len - 1]).ok()?;
    Some(name.replace("\"\"", "\""))
}
