//! Several runs of the same.

use crate::measure::usage::Usage;

/// Several runs of the same, of which the medians count.
#[derive(Debug, Clone, Default)]
pub struct Sample {
    runs: Vec<Usage>,
}

impl Sample {
    /// Adds a run.
    pub fn add(&mut self, run: Usage) {
        self.runs.push(run);
    }

    /// The median of the seconds.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.median_seconds(|run| Some(run.seconds))
            .unwrap_or_default()
    }

    /// The median of the seconds of processors.
    #[must_use]
    pub fn cpu_seconds(&self) -> Option<f64> {
        self.median_seconds(|run| run.cpu_seconds)
    }

    fn median_seconds(&self, of: impl Fn(&Usage) -> Option<f64>) -> Option<f64> {
        let mut seconds: Vec<f64> = self.runs.iter().filter_map(of).collect();
        seconds.sort_by(f64::total_cmp);
        seconds.get(seconds.len() / 2).copied()
    }

    /// The median of the bytes that the system was asked for.
    #[must_use]
    pub fn asked_bytes(&self) -> Option<u64> {
        self.median(|run| run.asked_bytes)
    }

    /// The median of the bytes read.
    #[must_use]
    pub fn read_bytes(&self) -> Option<u64> {
        self.median(|run| run.read_bytes)
    }

    /// The median of the bytes written.
    #[must_use]
    pub fn written_bytes(&self) -> Option<u64> {
        self.median(|run| run.written_bytes)
    }

    /// The median of the peaks of memory.
    #[must_use]
    pub fn peak_bytes(&self) -> Option<u64> {
        self.median(|run| run.peak_bytes)
    }

    fn median(&self, of: impl Fn(&Usage) -> Option<u64>) -> Option<u64> {
        let mut found: Vec<u64> = self.runs.iter().filter_map(of).collect();
        found.sort_unstable();
        found.get(found.len() / 2).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_are_in_the_middle() {
        let mut sample = Sample::default();
        for (seconds, peak) in [(3.0, Some(1)), (1.0, None), (2.0, Some(9))] {
            sample.add(Usage {
                seconds,
                cpu_seconds: None,
                asked_bytes: Some(2),
                read_bytes: None,
                written_bytes: Some(5),
                peak_bytes: peak,
            });
        }
        assert!((sample.seconds() - 2.0).abs() < f64::EPSILON);
        assert_eq!((sample.peak_bytes(), sample.read_bytes()), (Some(9), None));
        assert_eq!(sample.written_bytes(), Some(5));
        assert_eq!(sample.asked_bytes(), Some(2));
    }
}
