//! Errors of the checks themselves, in words: what they look for is no error, but a failure in a tally.

/// What went wrong, in words.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
