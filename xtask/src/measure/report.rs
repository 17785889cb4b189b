//! What was measured, as a table and as JSON.

use std::fmt::Write as _;
use std::path::PathBuf;

use ::soak::measure::Sample;
use anyhow::{Result, anyhow};
use serde::Serialize;

/// All that was measured.
#[derive(Default)]
pub(super) struct Measurements {
    pub(super) entries: Vec<Measurement>,
}

/// A command, beside what does the same otherwise.
pub(super) struct Measurement {
    pub(super) what: String,
    pub(super) made: Option<MeasuredFile>,
    pub(super) other: Option<(&'static str, Sample)>,
    pub(super) ours: Sample,
}

/// A file that was made.
#[derive(Debug, Clone, Serialize)]
pub(super) struct MeasuredFile {
    #[serde(skip)]
    pub(super) path: PathBuf,
    bytes: u64,
    sessions: u64,
    entries: u64,
}

impl MeasuredFile {
    pub(super) fn of(path: PathBuf) -> Result<Self> {
        let totals = ::soak::generate::totals(&path).map_err(|error| anyhow!(error))?;
        Ok(Self {
            bytes: totals.len_bytes,
            sessions: totals.sessions,
            entries: totals.entries,
            path,
        })
    }

    fn words(&self) -> String {
        let (bytes, sessions, entries) = (mega(self.bytes), self.sessions, self.entries);
        match sessions {
            0 => format!("{bytes} MB after the hard reset"),
            _ => format!("{bytes} MB, {sessions} sessions, {entries} entries"),
        }
    }
}

impl Measurement {
    pub(super) fn alone(what: &str, ours: Sample) -> Self {
        Self {
            what: what.to_owned(),
            made: None,
            other: None,
            ours,
        }
    }

    /// How many times the bytes of the file it reads; none for what reads a part of them.
    fn passes(&self) -> Option<f64> {
        let asked_kilo = self.ours.asked_bytes()? / 1_000;
        let file_kilo = self.made.as_ref()?.bytes / 1_000;
        let ratio = |of: u64| u32::try_from(of).map(f64::from).ok();
        let passes = ratio(asked_kilo)? / ratio(file_kilo)?;
        (passes >= 1.0).then_some(passes)
    }

    /// How many times as long the other one takes.
    fn ratio(&self) -> Option<f64> {
        let (_, other) = self.other.as_ref()?;
        Some(other.seconds() / self.ours.seconds())
    }
}

impl Measurements {
    /// A table of at most 80 columns.
    pub(super) fn human(&self) -> String {
        let mut text = String::new();
        let mut file = None;
        for entry in &self.entries {
            let words = entry.made.as_ref().map(MeasuredFile::words);
            if file.as_ref() != Some(&words) {
                if !text.is_empty() {
                    text.push('\n');
                }
                if let Some(words) = &words {
                    let _ = writeln!(text, "{words}");
                }
                let _ = writeln!(
                    text,
                    "  {:20} {:>8} {:>7} {:>9} {:>10} {:>8} {:>6}",
                    "", "seconds", "CPU", "MB read", "MB written", "MB peak", "times"
                );
                file = Some(words);
            }
            let _ = writeln!(text, "{}", entry.what);
            if let Some((what, sample)) = &entry.other {
                text.push_str(&line(what, sample, None));
            }
            text.push_str(&line("this program", &entry.ours, entry.ratio()));
            if let Some(passes) = entry.passes() {
                let _ = writeln!(text, "    which reads {passes:.1} times the file's bytes");
            }
        }
        text
    }

    /// The same for programs.
    pub(super) fn json(&self) -> Result<String> {
        let entries: Vec<_> = self.entries.iter().map(EntryJson::of).collect();
        Ok(serde_json::to_string_pretty(&entries)? + "\n")
    }
}

fn line(what: &str, sample: &Sample, ratio: Option<f64>) -> String {
    let bytes = |bytes: Option<u64>| bytes.map_or_else(|| "-".to_owned(), mega);
    let ratio = ratio.map_or_else(String::new, |ratio| format!("{ratio:.1}"));
    let cpu = sample
        .cpu_seconds()
        .map_or_else(|| "-".to_owned(), |seconds| format!("{seconds:.2}"));
    let line = format!(
        "  {what:20} {:>8.2} {:>7} {:>9} {:>10} {:>8} {ratio:>6}",
        sample.seconds(),
        cpu,
        bytes(sample.read_bytes()),
        bytes(sample.written_bytes()),
        bytes(sample.peak_bytes()),
    );
    format!("{}\n", line.trim_end())
}

/// Millions of bytes, with one digit below.
fn mega(bytes: u64) -> String {
    let tenths = (bytes + 50_000) / 100_000;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[derive(Serialize)]
struct EntryJson<'e> {
    what: &'e str,
    file: Option<&'e MeasuredFile>,
    other: Option<SampleJson<'e>>,
    ours: SampleJson<'e>,
    times_faster: Option<f64>,
}

#[derive(Serialize)]
struct SampleJson<'e> {
    what: &'e str,
    seconds: f64,
    cpu_seconds: Option<f64>,
    asked_bytes: Option<u64>,
    read_bytes: Option<u64>,
    written_bytes: Option<u64>,
    peak_bytes: Option<u64>,
}

impl<'e> EntryJson<'e> {
    fn of(entry: &'e Measurement) -> Self {
        let other = entry.other.as_ref();
        Self {
            what: &entry.what,
            file: entry.made.as_ref(),
            other: other.map(|(what, sample)| SampleJson::of(what, sample)),
            ours: SampleJson::of("this program", &entry.ours),
            times_faster: entry.ratio(),
        }
    }
}

impl<'e> SampleJson<'e> {
    fn of(what: &'e str, sample: &Sample) -> Self {
        Self {
            what,
            seconds: sample.seconds(),
            cpu_seconds: sample.cpu_seconds(),
            asked_bytes: sample.asked_bytes(),
            read_bytes: sample.read_bytes(),
            written_bytes: sample.written_bytes(),
            peak_bytes: sample.peak_bytes(),
        }
    }
}

#[cfg(test)]
mod tests {
    use ::soak::measure::Usage;

    use super::*;

    fn sample(seconds: f64, read: u64) -> Sample {
        let mut sample = Sample::default();
        sample.add(Usage {
            seconds,
            cpu_seconds: Some(seconds / 2.0),
            asked_bytes: Some(read),
            read_bytes: Some(read),
            written_bytes: None,
            peak_bytes: Some(123_456_789),
        });
        sample
    }

    #[test]
    fn a_table_has_at_most_80_columns() {
        let made = MeasuredFile {
            path: PathBuf::new(),
            bytes: 6_361_178_112,
            sessions: 20_000,
            entries: 1_977_610,
        };
        let migrate = Measurement {
            what: "migrate, cold".to_owned(),
            made: Some(made),
            other: Some(("0.5.0's procedure", sample(17.84, 6_200_000_000))),
            ours: sample(3.6, 150_000_000),
        };
        let check = Measurement::alone("golden-check of all cases", sample(2.0, 0));
        let report = Measurements {
            entries: vec![migrate, check],
        };
        let text = report.human();
        assert_eq!(
            text,
            "\
6361.2 MB, 20000 sessions, 1977610 entries
                        seconds     CPU   MB read MB written  MB peak  times
migrate, cold
  0.5.0's procedure       17.84    8.92    6200.0          -    123.5
  this program             3.60    1.80     150.0          -    123.5    5.0

                        seconds     CPU   MB read MB written  MB peak  times
golden-check of all cases
  this program             2.00    1.00       0.0          -    123.5
"
        );
        assert!(text.lines().all(|line| line.len() <= 80), "{text}");
        let json: serde_json::Value = serde_json::from_str(&report.json().unwrap()).unwrap();
        assert_eq!(json[0]["file"]["entries"], 1_977_610);
        assert_eq!(json[1]["other"], serde_json::Value::Null);
    }
}
