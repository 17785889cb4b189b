//! Public terms: table, column and migration names and SQL of all versions, and the policy.

use std::collections::{BTreeMap, BTreeSet};

use super::forms::{OBJECTS, is_object_name};
use super::sql::{self, SqlTokenKind};
use crate::policy::{Node, Policy};

/// Names, words and SQL that are public before any capture, and that a golden may hold.
#[derive(Debug, Clone)]
pub struct PublicTerms {
    pub(super) policy: Policy,
    /// CREATE texts, to the byte.
    statements: BTreeSet<String>,
    /// Columns of each table in any version.
    tables: BTreeMap<String, BTreeSet<String>>,
    /// Every word and name in the statements.
    names: BTreeSet<String>,
    /// Every constant and white space in the statements.
    texts: BTreeSet<String>,
    /// Every default in the statements.
    defaults: BTreeSet<String>,
    set_aside: SetAsideNames,
    /// The places of the columns that are rowids, by known table.
    aliases: BTreeMap<String, Node>,
}

/// How a migration names a table for rows that it sets aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAsideNames {
    /// The beginning of its name, before the name of the rows' table.
    pub prefix: String,
    /// The column for their rowid.
    pub rowid: String,
}

impl PublicTerms {
    /// The policy that the places are judged by.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Collects the terms of the CREATE texts of known versions, each without its semicolon.
    #[must_use]
    pub fn new(
        policy: Policy,
        statements: impl IntoIterator<Item = String>,
        set_aside: SetAsideNames,
    ) -> Self {
        let mut known = Self {
            policy,
            statements: statements.into_iter().collect(),
            tables: BTreeMap::new(),
            names: BTreeSet::new(),
            texts: [" ", "\n", "\n  ", "\n    "].map(str::to_owned).into(),
            defaults: BTreeSet::new(),
            set_aside,
            aliases: BTreeMap::new(),
        };
        for statement in &known.statements {
            let mut is_default = false;
            for token in sql::tokens(statement) {
                known.names.extend(token.name());
                if matches!(token.kind, SqlTokenKind::Constant | SqlTokenKind::Space) {
                    known.texts.insert(token.text.to_owned());
                }
                if token.kind != SqlTokenKind::Space {
                    if is_default {
                        known.defaults.insert(token.text.to_owned());
                    }
                    is_default = token.is("default");
                }
            }
            if let Some((table, columns)) = columns(statement) {
                if let Some(column) = rowid_alias(statement) {
                    let node = known.policy.column(&table, &column).clone();
                    known.aliases.insert(table.clone(), node);
                }
                known.tables.entry(table).or_default().extend(columns);
            }
        }
        known
    }

    /// Adds the name of a table that no version has and a migration creates.
    pub fn reserve(&mut self, table: &str) {
        self.names.insert(table.to_owned());
        self.tables.entry(table.to_owned()).or_default();
    }

    /// Whether a CREATE is one of a known version, to the byte.
    pub(super) fn is_statement(&self, sql: &str) -> bool {
        self.statements.contains(sql)
    }

    /// Whether a word or name occurs in a known statement, or is a placeholder.
    pub(super) fn is_name(&self, name: &str) -> bool {
        self.names.contains(name)
            || self.is_table(name)
            || name == self.set_aside.rowid
            || OBJECTS.iter().any(|what| is_object_name(name, what))
    }

    pub(super) fn is_text(&self, text: &str) -> bool {
        self.texts.contains(text)
    }

    pub(super) fn is_default(&self, text: &str) -> bool {
        self.defaults.contains(text)
    }

    /// Whether a table may be called so.
    pub(super) fn is_table(&self, name: &str) -> bool {
        self.tables.contains_key(self.real_table(name)) || is_object_name(name, "table")
    }

    /// The table whose places the columns of `name` are.
    pub(super) fn real_table<'n>(&self, name: &'n str) -> &'n str {
        let prefix = &*self.set_aside.prefix;
        let Some(table) = name.strip_prefix(prefix).filter(|_| !prefix.is_empty()) else {
            return name;
        };
        if self.tables.contains_key(table) {
            return table;
        }
        // Rows with other columns are set aside in a table of their own, with a number behind.
        match table.rsplit_once('_') {
            Some((table, number))
                if self.tables.contains_key(table)
                    && number
                        .parse::<u32>()
                        .is_ok_and(|n| n > 1 && n.to_string() == number) =>
            {
                table
            }
            _ => name,
        }
    }

    /// The place of what AUTOINCREMENT counts: a column that is the rowid.
    pub(super) fn counted_column(&self, table: &str) -> &Node {
        self.aliases.get(table).unwrap_or(Policy::stored_rowids())
    }

    /// The place of a column; none if its name is neither known nor a placeholder. A placeholder column
    /// has the class of the column that it REFERENCES.
    pub(super) fn column(
        &self,
        table: &str,
        column: &str,
        references: &References,
    ) -> Option<&Node> {
        let real = self.real_table(table);
        if real != table && column == self.set_aside.rowid {
            return Some(self.counted_column(real));
        }
        let is_known = self
            .tables
            .get(real)
            .is_some_and(|columns| columns.contains(column));
        if is_known {
            Some(self.policy.column(real, column))
        } else {
            is_object_name(column, "column").then(|| {
                let to = references.get(column).filter(|(table, column)| {
                    let columns = self.tables.get(table);
                    columns.is_some_and(|columns| columns.contains(column))
                });
                to.map_or(Policy::unknown(), |(table, column)| {
                    self.policy.column(table, column)
                })
            })
        }
    }
}

/// By column: the table and column that it REFERENCES.
pub(super) type References = BTreeMap<String, (String, String)>;

/// The links of the columns of a CREATE TABLE that are declared with the column.
pub(super) fn references(statement: &str) -> References {
    let mut references = References::new();
    let (mut depth, mut column, mut is_first) = (0_u32, None, false);
    let tokens = sql::tokens(statement).filter(|token| token.kind != SqlTokenKind::Space);
    let tokens: Vec<sql::SqlToken<'_>> = tokens.collect();
    for (at, token) in tokens.iter().enumerate() {
        if std::mem::take(&mut is_first) {
            column = token.name();
        } else if depth == 1
            && token.is("references")
            && let Some([table, open, to, close]) = tokens.get(at + 1..at + 5)
            && (open.text, close.text) == ("(", ")")
            && let (Some(column), Some(table), Some(to)) = (&column, table.name(), to.name())
        {
            references.entry(column.clone()).or_insert((table, to));
        }
        match token.text {
            "(" => {
                depth += 1;
                is_first = depth == 1;
            }
            ")" => depth = depth.saturating_sub(1),
            "," => is_first = depth == 1,
            _ => {}
        }
    }
    references
}

/// The column of a CREATE TABLE that is the rowid: `"id" INTEGER PRIMARY KEY`.
fn rowid_alias(statement: &str) -> Option<String> {
    let tokens = sql::tokens(statement).filter(|token| token.kind != SqlTokenKind::Space);
    let tokens: Vec<sql::SqlToken<'_>> = tokens.collect();
    let is_alias = |four: &&[sql::SqlToken<'_>]| {
        four[1].is("integer") && four[2].is("primary") && four[3].is("key")
    };
    tokens.windows(4).find(is_alias)?[0].name()
}

/// The table that a CREATE TABLE makes, and its columns.
fn columns(statement: &str) -> Option<(String, Vec<String>)> {
    let mut tokens = sql::tokens(statement)
        .filter(|token| !matches!(token.kind, SqlTokenKind::Space | SqlTokenKind::Other));
    let is_table = tokens.next()?.is("create") && tokens.next()?.is("table");
    let table = tokens.next().filter(|_| is_table)?.name()?;
    let mut columns = Vec::new();
    let (mut depth, mut is_first) = (0_u32, false);
    for token in tokens {
        if is_first && depth == 1 {
            let constraints = ["constraint", "primary", "unique", "check", "foreign"];
            if !constraints.iter().any(|word| token.is(word)) {
                columns.extend(token.name());
            }
        }
        is_first = false;
        match token.text {
            "(" => {
                depth += 1;
                is_first = depth == 1;
            }
            ")" => depth = depth.saturating_sub(1),
            "," => is_first = depth == 1,
            _ => {}
        }
    }
    Some((table, columns))
}
