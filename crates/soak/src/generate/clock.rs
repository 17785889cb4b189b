//! The time in the database, which goes on as it is filled.

use test_support::Random;

/// 2026-02-19 09:00:00 UTC, when v1 came, in milliseconds since 1970.
const BEGIN_MS: i64 = 1_771_491_600_000;

/// A moment.
pub(super) struct Clock {
    now_ms: i64,
}

impl Clock {
    pub(super) fn new() -> Self {
        Self { now_ms: BEGIN_MS }
    }

    pub(super) fn go_on(&mut self, random: &mut Random) {
        self.now_ms += 1 + random.below(9_000).cast_signed();
    }

    /// As GRDB writes it: text, UTC, milliseconds.
    pub(super) fn date(&self) -> String {
        let days = self.now_ms.div_euclid(86_400_000);
        let ms = self.now_ms.rem_euclid(86_400_000);
        let (year, month, day) = civil(days);
        let (s, ms) = (ms / 1_000, ms % 1_000);
        let (h, m, s) = (s / 3_600, s / 60 % 60, s % 60);
        format!("{year}-{month:02}-{day:02} {h:02}:{m:02}:{s:02}.{ms:03}")
    }

    /// As in JSON: seconds since 1970, down to parts of a microsecond.
    #[expect(
        clippy::cast_precision_loss,
        reason = "that is what a double of a date does"
    )]
    pub(super) fn seconds(&self, random: &mut Random) -> f64 {
        self.now_ms as f64 / 1e3 + random.below(9_999) as f64 / 1e7
    }
}

/// Year, month and day of a day since 1970 (Howard Hinnant, "`chrono`-Compatible Low-Level Date
/// Algorithms", `civil_from_days`).
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    (year, month, doy - (153 * mp + 2) / 5 + 1)
}
