//! The preview of a capture: `--dry-run` prints it, `--strict` judges it.

use std::fmt::Write as _;

use anonymizer::{Class, PlaceCount, Policy, PolicyRule, Preview};
use anyhow::Result;
use serde::Serialize;

use crate::format::{Format, json};
use crate::hint::hinted;

#[derive(Serialize)]
struct PreviewAnswer<'c> {
    places: Vec<PlaceAnswer<'c>>,
}

/// A column or JSON path, and what becomes of its values.
#[derive(Serialize)]
struct PlaceAnswer<'c> {
    place: &'c str,
    becomes: &'c str,
    values: u64,
    why: Option<&'c str>,
}

/// Every place with the transform, the number of values and the reason.
pub(super) fn text(counts: &Preview, format: Format) -> Result<String> {
    match format {
        Format::Human => Ok(human_text(counts)),
        Format::Json => json(&PreviewAnswer {
            places: counts
                .iter()
                .map(|(place, count)| PlaceAnswer {
                    place,
                    becomes: &count.class,
                    values: count.values,
                    why: count.reason.as_deref(),
                })
                .collect(),
        }),
    }
}

fn human_text(counts: &Preview) -> String {
    let mut text = "What each value would become; nothing was written.\n".to_owned();
    let width = counts
        .iter()
        .map(|(place, _)| place.len())
        .max()
        .unwrap_or(0)
        .min(60);
    for (
        place,
        PlaceCount {
            class,
            reason,
            values,
            ..
        },
    ) in counts.iter()
    {
        let why = reason
            .as_deref()
            .unwrap_or("no rule names it: the strongest transform");
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {place:<width$} {values:>8}  {class}: {why}");
    }
    text
}

/// An error for a table, column, view or trigger that no version has, for a place without a rule that
/// is not below one of any form, and for a word outside its vocabulary.
pub(super) fn strict(counts: &Preview, policy: &Policy) -> Result<()> {
    let objects = counts.unknown_objects();
    if objects > 0 {
        return Err(hinted(
            format!(
                "no version has {objects} of the tables, columns, indexes, views and triggers, and \
                 `--strict` stops there: nothing was written"
            ),
            "without `--strict`, they get names that say nothing",
        ));
    }
    let is_of_any_form = |place: &str| {
        let above = |rule: &&PolicyRule| {
            let rest = place.strip_prefix(rule.place.as_str());
            rest.is_some_and(|rest| rest.starts_with(['.', '[']))
        };
        policy
            .rules()
            .iter()
            .filter(above)
            .any(|rule| rule.class == Class::Text)
    };
    let is_unknown = |place: &str, count: &PlaceCount| {
        count.other_words > 0 || (count.reason.is_none() && !is_of_any_form(place))
    };
    let Some((place, _)) = counts
        .iter()
        .find(|(place, count)| is_unknown(place, count))
    else {
        return Ok(());
    };
    Err(hinted(
        format!(
            "the policy has no rule or no word for a value at `{place}`, and `--strict` stops there: \
             nothing was written"
        ),
        "without `--strict`, the strongest transform hides it",
    ))
}
