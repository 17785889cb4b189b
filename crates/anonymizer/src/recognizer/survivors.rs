//! What a golden holds that is not filler: `survivors.txt`, short enough to be read by a reviewer.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

/// Words and counts, by place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survivors {
    places: BTreeMap<String, PlaceSurvivors>,
    /// By where the text of a CREATE comes from.
    statements: BTreeMap<CreateText, u64>,
}

/// Where the text of a CREATE comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CreateText {
    /// It is one of a known version, to the byte.
    Known,
    /// It is made of public terms.
    Made,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct PlaceSurvivors {
    words: BTreeMap<String, u64>,
    forms: BTreeMap<Form, u64>,
}

/// The kind of a value that is no word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// A synthetic id, in a text too.
    Id,
    /// A synthetic name.
    Name,
    /// A synthetic segment of a path.
    Path,
    /// A synthetic digest.
    Digest,
    /// An integer that SQLite counted, numbered anew.
    Key,
    /// A time that was moved.
    Time,
    /// A number without its digits.
    Number,
    /// A text that is filler.
    Filler,
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Id => "ids",
            Self::Name => "names",
            Self::Path => "path segments",
            Self::Digest => "digests",
            Self::Key => "counted integers",
            Self::Time => "moved times",
            Self::Number => "rounded numbers",
            Self::Filler => "filler",
        })
    }
}

impl Survivors {
    /// Adds a word of a vocabulary.
    pub(super) fn word(&mut self, place: &str, word: &str) {
        let words = &mut self.at_place(place).words;
        match words.get_mut(word) {
            Some(count) => *count += 1,
            None => drop(words.insert(word.to_owned(), 1)),
        }
    }

    pub(super) fn form(&mut self, place: &str, form: Form) {
        *self.at_place(place).forms.entry(form).or_default() += 1;
    }

    pub(super) fn statement(&mut self, text: CreateText) {
        *self.statements.entry(text).or_default() += 1;
    }

    /// Not `entry`: a place is known already nearly always, and would be copied each time.
    fn at_place(&mut self, place: &str) -> &mut PlaceSurvivors {
        if !self.places.contains_key(place) {
            self.places
                .insert(place.to_owned(), PlaceSurvivors::default());
        }
        self.places.entry(place.to_owned()).or_default()
    }

    /// Every word with its place and how often it stands there.
    pub fn words_by_place(&self) -> impl Iterator<Item = (&str, &str, u64)> {
        self.places.iter().flat_map(|(place, at_place)| {
            let words = at_place.words.iter();
            words.map(move |(word, count)| (place.as_str(), word.as_str(), *count))
        })
    }

    /// How often a form stands at a place.
    #[must_use]
    pub fn count(&self, place: &str, form: Form) -> u64 {
        let at_place = self.places.get(place);
        at_place
            .and_then(|t| t.forms.get(&form))
            .copied()
            .unwrap_or(0)
    }

    /// The text of `survivors.txt`: the same survivors, the same text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text =
            String::from("What is not filler, by place, and how often it stands there.\n\nwords\n");
        for (place, at_place) in &self.places {
            let words: Vec<String> = at_place
                .words
                .iter()
                .map(|(word, count)| format!("{word} {count}"))
                .collect();
            put(&mut text, place, &words);
        }
        text.push_str("\nwithout words\n");
        for (place, at_place) in &self.places {
            let forms: Vec<String> = at_place
                .forms
                .iter()
                .map(|(form, count)| format!("{form} {count}"))
                .collect();
            put(&mut text, place, &forms);
        }
        let count = |text| self.statements.get(&text).copied().unwrap_or(0);
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "\nstatements: {} of known versions, {} other",
            count(CreateText::Known),
            count(CreateText::Made)
        );
        text
    }
}

fn put(text: &mut String, place: &str, what: &[String]) {
    if !what.is_empty() {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {place}: {}", what.join(", "));
    }
}
