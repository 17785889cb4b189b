//! What a document shows of the output of a command.

/// What a document should show where it shows `shown` and the output is `actual`: the same, where it
/// shows nothing of it, or leaves lines out and marks each gap by a line `…`; else all of it.
#[must_use]
pub fn output_as_shown(shown: &str, actual: String) -> String {
    let actual = with_time_of(shown, actual);
    if shown.is_empty() || leaves_out(shown, &actual) {
        return shown.to_owned();
    }
    actual
}

/// Whether `shown` is `actual` with some of its lines left out, each time marked by a line `…`.
fn leaves_out(shown: &str, actual: &str) -> bool {
    let [shown, actual] = [shown, actual].map(|text| text.lines().map(str::trim_end));
    let (shown, actual): (Vec<&str>, Vec<&str>) = (shown.collect(), actual.collect());
    let parts: Vec<&[&str]> = shown.split(|line| *line == "…").collect();
    let [first, middle @ .., last] = &parts[..] else {
        return false;
    };
    let mut at = first.len();
    for part in middle {
        let Some(found) = (at..actual.len()).find(|at| actual[*at..].starts_with(part)) else {
            return false;
        };
        at = found + part.len();
    }
    actual.starts_with(first) && actual.get(at..).is_some_and(|rest| rest.ends_with(last))
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
