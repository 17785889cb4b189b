//! `capture.toml`: what a capture says of its original, in a closed form.
//!
//! The texts for people, `REVIEW.md` and `report.md`, are made of it and of the golden, so that they can
//! be made again and compared.

use std::collections::BTreeMap;

use migrator::{FileKind, History, Inspection, Refusal};
use serde::{Deserialize, Serialize};

use crate::case::damage_words::DamageWords;
use crate::case::outcome_words::is_outcome;
use crate::case::rounded_count::RoundedCount;

/// The format of `capture.toml`. Earlier programs wrote 1, without `lone_json_cells`, and 2, without `lone_json_words`
/// and with a share of shapes instead of `lone_texts`.
const FORMAT: u32 = 3;

/// The facts of a capture that its golden does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaptureFacts {
    format: u32,
    /// The version of the program.
    pub(super) tool: String,
    pub(super) kind: String,
    pub(super) pages: RoundedCount,
    pub(super) free_pages: RoundedCount,
    /// How the migration ends on the original.
    pub(super) original: String,
    pub(super) golden: String,
    /// Features that the kept rows cover, in per cent; none where every row was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) shapes_covered: Option<u8>,
    /// Texts of the golden that have a shape alone, in per cent.
    pub(super) lone_texts: u8,
    /// Cells of JSON that only their texts, numbers and unknown parts tell apart from all others, in per cent of all
    /// such cells.
    pub(super) lone_json_cells: u8,
    /// Cells of JSON that their known keys and words alone tell apart from all others, in per cent.
    pub(super) lone_json_words: u8,
    /// Objects and columns that no version has.
    pub(super) renamed: RoundedCount,
    /// Objects that no golden can hold.
    pub(super) left_out: RoundedCount,
    /// Rows of all tables.
    pub(super) all_rows: RoundedCount,
    /// Damage, in words.
    pub(super) damage: Vec<String>,
    /// Rows by the table's name in the golden.
    pub(super) rows: BTreeMap<String, RoundedCount>,
}

/// Who wrote a `capture.toml`.
pub(crate) struct Writer<'t> {
    pub(crate) version: &'t str,
    /// Whether it is not the format of this program.
    pub(crate) has_other_format: bool,
}

/// The counts of a capture, as they were.
#[derive(Debug, Clone, Copy)]
pub struct CaptureCounts<'c> {
    /// Rows by the table's name in the golden.
    pub rows: &'c [(&'c str, u64)],
    /// Features of kept rows, and of all; none where every row was kept.
    pub shapes: Option<(u64, u64)>,
    /// Texts that have a shape alone, and all texts.
    pub lone_texts: (u64, u64),
    /// Cells of JSON that only their texts, numbers and unknown parts tell apart, and all such cells.
    pub lone_json_cells: (u64, u64),
    /// Cells of JSON that their known keys and words alone tell apart, and all such cells.
    pub lone_json_words: (u64, u64),
    /// Objects and columns that no version has.
    pub renamed: u64,
    /// Objects that no golden can hold.
    pub left_out: u64,
}

impl CaptureFacts {
    /// Rounds what is known of an original. `original`, `golden`: how the migration ends on each.
    #[must_use]
    pub fn new(
        seen: &Inspection,
        counts: &CaptureCounts<'_>,
        [original, golden]: [String; 2],
        history: &History,
    ) -> Self {
        let words = DamageWords::new(history);
        let all = counts.rows.iter().map(|(_, rows)| rows).sum();
        let rows = counts.rows.iter();
        Self {
            format: FORMAT,
            tool: env!("CARGO_PKG_VERSION").to_owned(),
            kind: kind_words(&seen.kind),
            pages: RoundedCount::new(seen.header.pages),
            free_pages: RoundedCount::new(seen.header.free_pages),
            original,
            golden,
            shapes_covered: counts.shapes.map(per_cent),
            lone_texts: per_cent(counts.lone_texts),
            lone_json_cells: per_cent(counts.lone_json_cells),
            lone_json_words: per_cent(counts.lone_json_words),
            renamed: RoundedCount::new(counts.renamed),
            left_out: RoundedCount::new(counts.left_out),
            all_rows: RoundedCount::new(all),
            damage: seen
                .damage
                .iter()
                .filter_map(|damage| words.sentence(damage))
                .collect(),
            rows: rows
                .map(|(table, rows)| ((*table).to_owned(), RoundedCount::new(*rows)))
                .collect(),
        }
    }

    /// Reads the text of a `capture.toml`; none, if a capture would have written it otherwise.
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(text).ok()?;
        let facts: Self = toml::from_str(text).ok()?;
        (facts.to_text() == text).then_some(facts)
    }

    /// The format of a `capture.toml`, and the version of the program that wrote it; none, if no program of ours up
    /// to this one has.
    pub(crate) fn writer(text: &[u8]) -> Option<Writer<'_>> {
        let mut lines = std::str::from_utf8(text).ok()?.lines();
        let format: u32 = lines.next()?.strip_prefix("format = ")?.parse().ok()?;
        let tool = lines.next()?.strip_prefix("tool = \"")?.strip_suffix('"')?;
        (format <= FORMAT && is_tool(tool)).then_some(Writer {
            version: tool,
            has_other_format: format < FORMAT,
        })
    }

    /// Whether the original had a table that has this name in the golden.
    pub(crate) fn has_table(&self, name: &str) -> bool {
        self.rows.contains_key(name)
    }

    /// The text of the `capture.toml`.
    #[must_use]
    pub fn to_text(&self) -> String {
        toml::to_string(self).unwrap_or_else(|error| format!("# {error}\n"))
    }

    /// The first key with a value that no capture writes. `is_table`: whether the golden has a table of
    /// this name.
    pub(crate) fn foreign(
        &self,
        history: &History,
        is_table: impl Fn(&str) -> bool,
    ) -> Option<&'static str> {
        let checks = [
            ("format", self.format == FORMAT),
            ("tool", is_tool(&self.tool)),
            ("kind", is_kind(&self.kind, history)),
            ("original", is_outcome(&self.original, history)),
            ("golden", is_outcome(&self.golden, history)),
            (
                "shapes_covered",
                self.shapes_covered.is_none_or(|part| part <= 100),
            ),
            ("lone_texts", self.lone_texts <= 100),
            ("lone_json_cells", self.lone_json_cells <= 100),
            ("lone_json_words", self.lone_json_words <= 100),
            ("damage", are_sentences(&self.damage, history)),
            ("rows", self.rows.keys().all(|table| is_table(table))),
        ];
        checks
            .into_iter()
            .find_map(|(key, is_ours)| (!is_ours).then_some(key))
    }
}

/// The kind of a database, in words that no database can change.
#[must_use]
pub fn kind_words(kind: &FileKind) -> String {
    match kind {
        FileKind::Empty => "an empty file".to_owned(),
        FileKind::Version(version) => format!("a Wuhu database at {version}"),
        FileKind::Reset => "a Wuhu database that was reset".to_owned(),
        FileKind::ResetFresh => "a Wuhu database at v6 whose ledger lacks v1 to v5".to_owned(),
        FileKind::Wiped => "a Wuhu database that release 0.5.0 erased".to_owned(),
        FileKind::Newer(_) => "a Wuhu database newer than v6".to_owned(),
        FileKind::Refused(_) => "a database that the migration refuses".to_owned(),
    }
}

fn is_kind(words: &str, history: &History) -> bool {
    use FileKind::{Newer, Refused, Reset, ResetFresh, Version, Wiped};
    let versions = history
        .schemas()
        .all()
        .iter()
        .map(|schema| Version(schema.version));
    let others = [
        Reset,
        ResetFresh,
        Wiped,
        Newer(Vec::new()),
        Refused(Refusal::Runner),
    ];
    versions
        .chain(others)
        .any(|kind| kind_words(&kind) == words)
}

/// A version of this program, up to the present one: there is no later that a case could be from.
fn is_tool(version: &str) -> bool {
    let numbers = |text: &str| -> Option<Vec<u8>> {
        let parts = text
            .split('.')
            .map(|part| part.parse::<u8>().ok().filter(|n| n.to_string() == part));
        parts
            .collect::<Option<Vec<u8>>>()
            .filter(|parts| parts.len() == 3)
    };
    let (is, ours) = (numbers(version), numbers(env!("CARGO_PKG_VERSION")));
    is.is_some() && is <= ours
}

/// Sentences about damage, each once.
fn are_sentences(damage: &[String], history: &History) -> bool {
    if damage.is_empty() {
        return true;
    }
    let words = DamageWords::new(history);
    damage.iter().all(|sentence| words.has(sentence))
}

fn per_cent((part, whole): (u64, u64)) -> u8 {
    let share = part.min(whole) * 100 / whole.max(1);
    u8::try_from(share).unwrap_or(100)
}
