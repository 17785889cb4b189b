//! Classes of length, so that few texts are the only ones of their class.

/// The greatest of 0 and the powers of eight up to 4096 that is not above `n`.
pub(crate) const fn length_class(n: usize) -> usize {
    match n {
        0 => 0,
        1..8 => 1,
        8..64 => 8,
        64..512 => 64,
        512..LONG => 512,
        LONG.. => LONG,
    }
}

/// The class of all texts that do not fit into a page of SQLite's usual size.
pub(crate) const LONG: usize = 4096;
