//! Classes of length: the powers of eight up to four thousand and ninety-six.

pub(super) const LONG: usize = 4096;

/// Whether `number` is one that stands for a class.
pub(super) fn is_class(number: usize) -> bool {
    [0, 1, 8, 64, 512, LONG].contains(&number)
}
