//! Numbers with their nouns.

use std::fmt::Display;

/// A number with its noun in the singular or, for any number but 1, the plural in `s`: `1 row`,
/// `3 rows`.
#[must_use]
pub fn counted<N: Copy + Display + PartialEq + From<u8>>(number: N, noun: &str) -> String {
    let plural = if number == N::from(1) { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular_and_any_other_number_plural() {
        assert_eq!(counted(0_u64, "row"), "0 rows");
        assert_eq!(counted(1_u64, "row"), "1 row");
        assert_eq!(counted(2_usize, "finding"), "2 findings");
        assert_eq!(counted(101_i64, "session"), "101 sessions");
    }
}
