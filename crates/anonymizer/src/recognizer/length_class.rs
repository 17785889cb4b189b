//! Classes of length: the powers of eight up to 4096, and the sizes that a page can have.

/// Whether `number` is the size of a page of some database.
pub(super) fn is_page(number: usize) -> bool {
    number.is_power_of_two() && (512..=65536).contains(&number)
}

/// Whether `number` is one that stands for a class.
pub(super) fn is_class(number: usize) -> bool {
    [0, 1, 8, 64].contains(&number) || is_page(number)
}
