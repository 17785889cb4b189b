//! What a document shows of the output of a command.

/// What a document should show where it shows `shown` and the output is `actual`: the same, where it
/// shows nothing of it, or leaves lines out and marks each gap by a line `…`; where only numbers are others now, these
/// with the same gaps; else all of it.
#[must_use]
pub fn output_as_shown(shown: &str, actual: String) -> String {
    let actual = with_time_of(shown, actual);
    if shown.is_empty() {
        return shown.to_owned();
    }
    let exact = |line: &str| line.to_owned();
    if with_gaps_of(shown, &actual, exact).is_some() {
        return shown.to_owned();
    }
    with_gaps_of(shown, &actual, without_numbers).unwrap_or(actual)
}

/// `actual` with the gaps that `shown` has; none where a line that it shows is not there. Lines are compared by their
/// `form`.
fn with_gaps_of(shown: &str, actual: &str, form: fn(&str) -> String) -> Option<String> {
    let forms =
        |text: &str| -> Vec<String> { text.lines().map(|line| form(line.trim_end())).collect() };
    let (shown, formed) = (forms(shown), forms(actual));
    let lines: Vec<&str> = actual.lines().map(str::trim_end).collect();
    let parts: Vec<&[String]> = shown.split(|line| line == "…").collect();
    let (mut at, mut kept) = (0, Vec::new());
    for (position, part) in parts.iter().enumerate() {
        let found = match position {
            0 => 0,
            _ if position + 1 == parts.len() => formed.len().checked_sub(part.len())?,
            _ => (at..formed.len()).find(|at| formed[*at..].starts_with(part))?,
        };
        if found < at || !formed[found..].starts_with(part) {
            return None;
        }
        at = found + part.len();
        if position > 0 {
            kept.push("…");
        }
        kept.extend(&lines[found..at]);
    }
    // Without a gap the whole output is shown.
    let is_whole = parts.len() > 1 || at == formed.len();
    is_whole.then(|| kept.join("\n") + "\n")
}

/// A line in which another number is no difference, nor the blanks that align it.
fn without_numbers(line: &str) -> String {
    let words = line.split_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| c.is_ascii_digit()));
    words.collect::<Vec<_>>().join(" ")
}

/// The verdict of golden-check ends with the seconds that it took: those of the page are as good.
fn with_time_of(shown: &str, actual: String) -> String {
    match (seconds(shown), seconds(&actual)) {
        (Some(then), Some(now)) => actual.replace(now, then),
        _ => actual,
    }
}

fn seconds(text: &str) -> Option<&str> {
    let verdict = text.lines().last()?;
    let (_, time) = verdict.rsplit_once('(')?;
    let is_time = time.strip_suffix(" s)")?.parse::<f32>().is_ok();
    is_time.then_some(time)
}
