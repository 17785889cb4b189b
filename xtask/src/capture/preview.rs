//! What a capture would do, for `--dry-run` and `--strict`.

use std::fmt::Write as _;

use anonymizer::{Count, Counts};
use anyhow::{Result, bail};
use serde_json::{Value, json};

/// Every place with the transform, the number of values and the reason.
pub(super) fn text(counts: &Counts, as_json: bool) -> String {
    if as_json {
        let places: Vec<Value> = counts
            .iter()
            .map(|(place, count)| {
                json!({
                    "place": place,
                    "becomes": count.class,
                    "values": count.values,
                    "why": count.reason,
                })
            })
            .collect();
        return format!("{:#}\n", json!({ "places": places }));
    }
    let mut text = "What each value would become; nothing was written.\n".to_owned();
    let width = counts.iter().map(|(place, _)| place.len()).max().unwrap_or(0).min(60);
    for (place, Count { class, reason, values }) in counts.iter() {
        let why = reason.as_deref().unwrap_or("no rule names it: the strongest transform");
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {place:<width$} {values:>8}  {class}: {why}");
    }
    text
}

/// Stops at what the policy does not know.
pub(super) fn strict(counts: &Counts) -> Result<()> {
    let Some((place, _)) = counts.iter().find(|(_, count)| count.is_unknown()) else {
        return Ok(());
    };
    bail!(
        "the policy does not know what stands at `{place}`, and `--strict` stops there: nothing was \
         written; without it, the strongest transform hides it"
    );
}
