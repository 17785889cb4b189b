//! What a capture would do: how many values of which place, of which class and why.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;

use super::example::{Example, example};
use super::run::Anonymize;
use crate::error::Error;
use crate::json::{JsonToken, ObjectKey, Trail, VisitJson, decode, walk};
use crate::policy::{Class, Node, Policy};
use crate::raw::Raw;
use crate::read_rows::each_row;
use crate::schema::TargetSchema;
use crate::vocabulary::Word;

/// Numbers of values by place, for `--dry-run`. Holds names of the policy and numbers, no content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preview {
    places: BTreeMap<String, PlaceCount>,
    unknown_objects: usize,
}

/// The values of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceCount {
    /// Its class in words.
    pub class: String,
    /// The reason of the rule that names the place; none where no rule does.
    pub reason: Option<String>,
    /// How many values are not NULL.
    pub values: u64,
    /// How many values of an `enum` are no word of its vocabulary.
    pub other_words: u64,
    /// What becomes of an invented value there.
    pub example: Example,
}

/// Counts the values of every place of a source; writes nothing.
pub fn preview(run: &Anonymize<'_>) -> Result<Preview, Error> {
    run.policy.check(&run.known.every_column())?;
    let schema = TargetSchema::read(run.source, run.known, run.policy)?;
    let mut preview = Preview {
        places: BTreeMap::new(),
        unknown_objects: schema.renamed + schema.left_out,
    };
    for table in &schema.tables {
        each_row(run.source, table, &mut |row| {
            for (position, column) in table.columns.iter().enumerate() {
                let value = row.get_ref(position + 1)?;
                preview.count(run.policy, &table.name, &column.name, value);
            }
            Ok(())
        })?;
    }
    Ok(preview)
}

impl Preview {
    /// Counts a value; of JSON also each scalar in it. `table` and `column` must be clean: known to
    /// the policy, or placeholder names.
    pub fn count<'v>(
        &mut self,
        policy: &Policy,
        table: &str,
        column: &str,
        value: impl Into<Raw<'v>>,
    ) {
        let node = policy.column(table, column);
        let place = format!("{table}.{column}");
        let value = value.into().value();
        let values = u64::from(!matches!(value, ValueRef::Null));
        let is_other = matches!(
            (&node.class, value),
            (Class::Enum { vocabulary, .. }, ValueRef::Text(bytes) | ValueRef::Blob(bytes))
                if Word::find(policy, vocabulary, bytes).is_none()
        );
        self.add(policy, &place, node, values, is_other);
        if let (Class::Json, ValueRef::Text(bytes) | ValueRef::Blob(bytes)) = (&node.class, value) {
            let mut inside = InsideJson {
                preview: self,
                policy,
                column: &place,
                place: String::new(),
                trail: Trail::default(),
            };
            walk(node, bytes, &mut inside);
        }
    }

    /// The places in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &PlaceCount)> {
        let places = self.places.iter();
        places.map(|(place, count)| (place.as_str(), count))
    }

    /// How many tables, columns, indexes, views and triggers are of no known version, also without a
    /// value.
    #[must_use]
    pub fn unknown_objects(&self) -> usize {
        self.unknown_objects
    }

    fn add(&mut self, policy: &Policy, place: &str, node: &Node, values: u64, is_other: bool) {
        if let Some(count) = self.places.get_mut(place) {
            count.values += values;
            count.other_words += u64::from(is_other);
            return;
        }
        let rule = policy.rules().iter().find(|rule| rule.place == place);
        let count = PlaceCount {
            class: node.class.in_words(),
            reason: rule.map(|rule| rule.why.clone()),
            values,
            other_words: u64::from(is_other),
            example: example(policy, node),
        };
        self.places.insert(place.to_owned(), count);
    }
}

struct InsideJson<'c> {
    preview: &'c mut Preview,
    policy: &'c Policy,
    column: &'c str,
    place: String,
    trail: Trail<String>,
}

impl<'a> VisitJson<'a> for InsideJson<'_> {
    fn token(&mut self, place: &'a Node, token: &JsonToken<'a>) {
        let is_inside = !self.trail.path().is_empty();
        if let JsonToken::String(_)
        | JsonToken::CutString(_)
        | JsonToken::Number(_)
        | JsonToken::Literal(_) = token
            && is_inside
        {
            self.place.clear();
            self.place.push_str(self.column);
            self.place.push(':');
            self.place.push_str(self.trail.path());
            let is_other = match (&place.class, token) {
                (Class::Enum { vocabulary, .. }, JsonToken::String(inside)) => decode(inside)
                    .is_none_or(|text| Word::find(self.policy, vocabulary, &text).is_none()),
                _ => false,
            };
            self.preview
                .add(self.policy, &self.place, place, 1, is_other);
        }
        self.trail.token(token);
    }

    fn key(&mut self, name: ObjectKey<'a>) {
        self.trail.key(name);
    }
}
