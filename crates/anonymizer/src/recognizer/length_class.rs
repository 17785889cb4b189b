//! Classes of length: 4, 5, 6 or 7 times a power of two, and each number up to 8.

/// Whether `number` is one that rounding leaves alone.
pub(super) fn is_on_grid(number: usize) -> bool {
    number <= 8 || number.trailing_zeros() + 3 >= usize::BITS - number.leading_zeros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grid_is_that_of_the_page() {
        let page = [
            0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40,
        ];
        let found: Vec<usize> = (0..48).filter(|n| is_on_grid(*n)).collect();
        assert_eq!(found, page);
        assert!(is_on_grid(7 << 40) && !is_on_grid((7 << 40) + 1) && !is_on_grid(9 << 40));
    }
}
