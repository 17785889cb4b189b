//! The texts of a captured case that are made of its other files: `REVIEW.md` and `report.md`.
//!
//! They are functions of the case and of nothing else, so that a judge can make them again. Every word
//! here is in the fixed list that the recognizer accepts (`policy/words.txt`).

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anonymizer::Policy;
use anonymizer::recognizer::Survivors;
use migrator::{Version, counted};

use crate::case::capture_facts::CaptureFacts;
use crate::case::golden_text::GoldenText;
use crate::case::manifest::{Manifest, sha256};
use crate::case::rounded_count::RoundedCount;

/// Words that a review shows of one place.
const EXAMPLES: usize = 3;

/// The line of a review that names the policy.
const POLICY: &str = "- policy: SHA-256 ";

/// Whether this is a review of another policy than that of this program.
pub(crate) fn is_of_other_policy(review: &[u8]) -> bool {
    let text = std::str::from_utf8(review).unwrap_or_default();
    let policy = text.lines().find_map(|line| line.strip_prefix(POLICY));
    policy.is_some_and(|policy| {
        let is_digest = policy.len() == 64 && policy.bytes().all(|b| b.is_ascii_hexdigit());
        is_digest && policy != sha256(Policy::wuhu_text().as_bytes())
    })
}

/// What the texts are made of.
pub(crate) struct Documented<'d> {
    pub(crate) facts: &'d CaptureFacts,
    pub(crate) manifest: &'d Manifest,
    /// Of the tables of `facts`.
    pub(crate) golden: &'d GoldenText,
    /// Of the golden.
    pub(crate) survivors: &'d Survivors,
}

/// `v5-3fa21c`: the version, and the first digits of the golden's own SHA-256.
pub(crate) fn golden_name(version: Option<Version>, golden_sha256: &str) -> String {
    let version = version.map_or_else(|| "v0".to_owned(), |version| version.to_string());
    format!("{version}-{}", &golden_sha256[..6])
}

/// The sentence of a captured case about itself.
pub(crate) fn about(version: Option<Version>) -> String {
    let what = version.map_or_else(
        || "of no known version".to_owned(),
        |version| format!("at {version}"),
    );
    format!("A captured database {what}: the shape of a real one, without its content.")
}

impl Documented<'_> {
    /// `REVIEW.md`: what a person checks before the golden is published.
    pub(crate) fn review(&self) -> String {
        format!(
            "# Review of {}\n\n\
             - tool: wuhu-db {}\n\
             {POLICY}{}\n\
             - golden: SHA-256 {}\n\
             - rows: {}\n\
             - texts that have a shape alone: {} %\n\
             - JSON cells alone by their texts and numbers: {} %, by known keys and words: {} %\n\n\
             ## What remains\n\n{}\n\
             ## What can still be inferred\n\n\
             How many rows there were of each kind and in which order, which entries belong together, \
             the structure of known JSON with its true and false, lengths (a class), what \
             characters are in texts and JSON cells, distances in time of a few minutes as powers of two, \
             which providers, models and tools were used, the order of counted ids and whether some \
             are left out, the size of numbers, and 0 and 1, the settings of the file, and in which order the names of unknown objects stand. No \
             word, name or path of the original.\n\n\
             ## Approved\n\n\
             Whoever has read survivors.txt and looked into before.sql signs the case: `golden-sign` \
             writes signature.toml.\n",
            self.name(),
            self.facts.tool,
            sha256(Policy::wuhu_text().as_bytes()),
            self.golden.sha256,
            self.rows(),
            self.facts.lone_texts,
            self.facts.lone_json_cells,
            self.facts.lone_json_words,
            self.examples(),
        )
    }

    /// `report.md`: the bug report, as Markdown to paste.
    pub(crate) fn bug_report(&self) -> String {
        let (facts, settings) = (self.facts, self.manifest.settings);
        let mut text = format!("# Wuhu database report {}\n\n", self.name());
        for (key, value) in [
            ("tool", format!("wuhu-db {}", facts.tool)),
            ("kind", facts.kind.clone()),
            (
                "size",
                format!(
                    "{} pages of {} bytes, {} free",
                    facts.pages, settings.page_size, facts.free_pages
                ),
            ),
            (
                "settings",
                format!(
                    "{}, journal_mode {}, auto_vacuum {}",
                    settings.encoding, settings.journal_mode, settings.auto_vacuum
                ),
            ),
            ("rows", self.rows()),
            ("the original", facts.original.clone()),
            ("the golden", facts.golden.clone()),
        ] {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "- {key}: {value}");
        }
        let width = facts.rows.keys().map(String::len).max().unwrap_or(0);
        text.push_str("\n```text\n");
        for (name, of) in &facts.rows {
            let kept = self.golden.rows.get(name).copied().unwrap_or(0);
            let _ = writeln!(
                text,
                "  {name:<width$} {kept:>8} of {}",
                self.whole(kept, *of)
            );
        }
        text.push_str("```\n\nCounts of the original are rounded to one digit.\n\n");
        text.push_str(&self.anomalies());
        text
    }

    fn name(&self) -> String {
        golden_name(self.manifest.version, &self.golden.sha256)
    }

    fn rows(&self) -> String {
        let kept: u64 = self.golden.rows.values().sum();
        let covered = match self.facts.shapes_covered {
            Some(part) => format!("{part} % of the shapes"),
            None => "all rows".to_owned(),
        };
        let of = self.whole(kept, self.facts.all_rows);
        format!("{kept} of {of} in the golden, {covered}")
    }

    /// How many rows the original had of which `kept` are in the golden.
    fn whole(&self, kept: u64, of: RoundedCount) -> String {
        match self.facts.shapes_covered {
            Some(_) => of.holding(kept),
            None => kept.to_string(),
        }
    }

    /// Damage and unknown objects, numbered.
    fn anomalies(&self) -> String {
        let mut lines = self.facts.damage.clone();
        let none = RoundedCount::new(0);
        let facts = self.facts;
        if facts.renamed != none {
            lines.push(format!(
                "{} or columns that no version has",
                counted(facts.renamed, "object")
            ));
        }
        if facts.left_out != none {
            lines.push(format!(
                "{} that no golden can hold: an empty table or a trigger stands for each",
                counted(facts.left_out, "object")
            ));
        }
        if lines.is_empty() {
            return "Anomalies: none.\n".to_owned();
        }
        let mut text = "Anomalies:\n\n".to_owned();
        for (number, line) in (1..).zip(lines) {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{number}. {line}");
        }
        text
    }

    /// The first words of each vocabulary place, each with its count.
    fn examples(&self) -> String {
        let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (place, word, count) in self.survivors.words_by_place() {
            let words = places.entry(place).or_default();
            words.push(format!("{word} {count}"));
        }
        let mut text = String::new();
        for (place, words) in places {
            let shown = words.len().min(EXAMPLES);
            let more = if words.len() > shown { ", …" } else { "" };
            // Writing to a String cannot fail.
            let _ = writeln!(text, "- {place}: {}{more}", words[..shown].join(", "));
        }
        text
    }
}
