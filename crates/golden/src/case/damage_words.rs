//! Damage in a closed form: every sentence that a report may say of one.

use std::collections::{BTreeMap, BTreeSet};

use migrator::{Damage, DamageKind, History};
use sqlite_facts::StorageClass;

use crate::case::rounded_count::RoundedCount;

/// The sentences about each kind of damage, without the number of rows that most begin with.
pub(crate) struct DamageWords<'h> {
    /// The tables of all versions, and the columns of each.
    columns: BTreeMap<&'h str, BTreeSet<&'h str>>,
    kinds: Vec<DamageKind>,
}

impl<'h> DamageWords<'h> {
    /// About the tables and columns of all versions.
    pub(crate) fn new(history: &'h History) -> Self {
        let mut columns: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for table in history
            .schemas()
            .all()
            .iter()
            .flat_map(|schema| &schema.tables)
        {
            let names = table.columns.iter().map(|column| &*column.name);
            columns.entry(&table.name).or_default().extend(names);
        }
        let kinds = kinds(columns.keys().copied());
        Self { columns, kinds }
    }

    /// The sentence about a damage with its rows rounded; none, if no version has its table or column.
    pub(crate) fn sentence(&self, damage: &Damage) -> Option<String> {
        let (is_counted, text) = parts(damage);
        let count = if is_counted {
            format!("{} ", RoundedCount::new(damage.rows))
        } else {
            String::new()
        };
        self.has_uncounted(&text).then(|| format!("{count}{text}"))
    }

    /// Whether it is one of these sentences.
    pub(crate) fn has(&self, sentence: &str) -> bool {
        let ends = sentence
            .match_indices(' ')
            .map(|(at, _)| (&sentence[..at], &sentence[at + 1..]));
        let mut counted =
            ends.filter(|(count, _)| RoundedCount::try_from((*count).to_owned()).is_ok());
        self.has_uncounted(sentence) || counted.any(|(_, text)| self.has_uncounted(text))
    }

    /// The sentences are many thousands: only those about what the text names are made, and those that
    /// name nothing, which are the same about each column.
    fn has_uncounted(&self, text: &str) -> bool {
        let columns = self.columns.iter();
        let columns = columns.flat_map(|(table, of)| of.iter().map(move |c| (*table, *c)));
        let any = columns.clone().take(1);
        let named = columns.filter(|(table, column)| text.contains(table) && text.contains(column));
        any.chain(named)
            .any(|(table, column)| self.is_about(table, column, text))
    }

    fn is_about(&self, table: &str, column: &str, text: &str) -> bool {
        let mut kinds = self.kinds.iter().flat_map(|kind| [(kind, 1), (kind, 2)]);
        kinds.any(|(kind, rows)| {
            let damage = Damage {
                table: table.to_owned(),
                column: column.to_owned(),
                kind: kind.clone(),
                rows,
            };
            parts(&damage).1 == text
        })
    }
}

/// Whether the sentence begins with the number of rows, and the rest of it.
fn parts(damage: &Damage) -> (bool, String) {
    let text = damage.to_string();
    match text.strip_prefix(&format!("{} ", damage.rows)) {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text),
    }
}

fn kinds<'t>(tables: impl Iterator<Item = &'t str>) -> Vec<DamageKind> {
    use DamageKind::{
        Class, Dangling, NoEntry, NoHeader, NoParentKey, NoSession, NotBoolean, NotOneChain,
        NotUtf8, Nul, NullKey, OtherSession,
    };
    use StorageClass::{Blob, Integer, Null, Real, Text};
    let mut kinds = vec![
        NullKey,
        NoEntry,
        NoSession,
        OtherSession,
        NoHeader,
        NotOneChain,
        NotBoolean,
        NotUtf8,
        Nul,
    ];
    kinds.extend([Null, Integer, Real, Text, Blob].map(Class));
    for table in tables {
        let parent = table.to_owned();
        kinds.extend([
            Dangling {
                parent: parent.clone(),
            },
            NoParentKey { parent },
        ]);
    }
    kinds
}
