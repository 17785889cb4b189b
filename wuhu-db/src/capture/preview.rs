//! The preview of a capture: `--dry-run` prints it, `--strict` judges it.

use std::collections::BTreeMap;
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
    /// An invented value, and what the golden has in its place.
    example: ExampleAnswer<'c>,
}

#[derive(Serialize)]
struct ExampleAnswer<'c> {
    yours: &'c str,
    golden: &'c str,
}

/// Columns of a terminal that the preview needs.
const WIDTH: usize = 60;

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
                    example: ExampleAnswer {
                        yours: &count.example.yours,
                        golden: &count.example.golden,
                    },
                })
                .collect(),
        }),
    }
}

/// The places of one class and reason together: most have one of a few.
fn human_text(counts: &Preview) -> String {
    let mut groups: BTreeMap<(&str, &str), Vec<(&str, &PlaceCount)>> = BTreeMap::new();
    for (place, count) in counts.iter() {
        let why = count.reason.as_deref();
        let why = why.unwrap_or("no rule names it: the strongest transform");
        let group = groups.entry((&count.class, why)).or_default();
        group.push((place, count));
    }
    let mut text = "What would become of each value; nothing was written.\n\
                    Of each kind of place: an invented value, → what the golden\n\
                    would have instead, and how many values are there.\n"
        .to_owned();
    for ((class, why), places) in groups {
        text.push('\n');
        fold(&format!("{class}: {why}"), " ", "", &mut text);
        let example = places.first().map(|(_, count)| &count.example);
        for (mark, value) in example
            .into_iter()
            .flat_map(|example| [("    ", &example.yours), ("  → ", &example.golden)])
        {
            fold(&canon::escape(value), "/", mark, &mut text);
        }
        for (place, count) in places {
            fold(place, ":.", &format!("  {:>8}  ", count.values), &mut text);
        }
    }
    text
}

/// Writes words in lines of [`WIDTH`] characters, the first behind a mark and the others below it. A line ends
/// behind one of `ends`, or where there is none.
fn fold(words: &str, ends: &str, mark: &str, text: &mut String) {
    let indent = " ".repeat(mark.chars().count());
    let room = WIDTH - indent.len();
    let (mut rest, mut before) = (words, mark);
    while !rest.is_empty() {
        let fits = rest
            .char_indices()
            .nth(room)
            .map_or(rest.len(), |(at, _)| at);
        let end = match rest[..fits].rfind(|c| ends.contains(c)) {
            Some(at) if fits < rest.len() => at + 1,
            _ => fits,
        };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{before}{}", rest[..end].trim_end());
        (rest, before) = (&rest[end..], &indent);
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_behind_a_sign_and_are_never_longer() {
        let check = |words: &str, ends: &str, mark: &str, expected: &str| {
            let mut text = String::new();
            fold(words, ends, mark, &mut text);
            assert!(
                text.lines().all(|line| line.chars().count() <= WIDTH),
                "{text}"
            );
            assert_eq!(text, expected);
        };
        check("a b", " ", "", "a b\n");
        check(
            &"ab ".repeat(21),
            " ",
            "",
            &format!("{}\nab\n", "ab ".repeat(20).trim_end()),
        );
        check(
            &"ü".repeat(59),
            ".",
            "  ",
            &format!("  {}\n  ü\n", "ü".repeat(58)),
        );
        check(
            &format!("t:{}", "a".repeat(60)),
            ":.",
            "  1 ",
            &format!("  1 t:\n    {}\n    aaaa\n", "a".repeat(56)),
        );
    }
}
