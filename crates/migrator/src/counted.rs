//! Numbers with their nouns.

use std::fmt::Display;

/// A number with its noun in the singular or, for any number but 1, the plural: `1 row`, `3 rows`, `2 entries`.
#[must_use]
pub fn counted<N: Copy + Display + PartialEq + From<u8>>(number: N, noun: &str) -> String {
    let (stem, ending) = match noun.strip_suffix('y') {
        _ if number == N::from(1) => (noun, ""),
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => (stem, "ies"),
        _ => (noun, "s"),
    };
    format!("{number} {stem}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular_and_any_other_number_plural() {
        assert_eq!(counted(0_u64, "row"), "0 rows");
        assert_eq!(counted(1_u64, "row"), "1 row");
        assert_eq!(counted(2_usize, "finding"), "2 findings");
        assert_eq!(counted(1_u64, "entry"), "1 entry");
        assert_eq!(counted(0_u64, "entry"), "0 entries");
        assert_eq!(counted(2_u64, "key"), "2 keys");
        assert_eq!(counted(101_i64, "session"), "101 sessions");
    }
}
