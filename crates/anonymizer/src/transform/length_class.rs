//! Classes of length, so that few texts are the only ones of their class.

/// `n` itself up to 8, else the nearest of 4, 5, 6 or 7 times a power of two; halfway goes up.
pub(super) const fn grid(n: usize) -> usize {
    if n <= 8 {
        return n;
    }
    let unit = 1 << (n.ilog2() - 2);
    (n + unit / 2) / unit * unit
}

#[cfg(test)]
mod tests {
    use super::grid;

    #[test]
    fn rounds_to_the_nearest() {
        let check = [
            (0, 0),
            (7, 7),
            (8, 8),
            (9, 10),
            (10, 10),
            (11, 12),
            (15, 16),
            (17, 16),
            (18, 20),
            (33, 32),
            (35, 32),
            (36, 40),
            (59, 56),
            (60, 64),
            (1_000_000, 1_048_576),
        ];
        for (n, expected) in check {
            assert_eq!(grid(n), expected, "of {n}");
        }
    }
}
