//! How good goldens are, told of goldens that are good for little and of those of this repository.

#![expect(
    clippy::unwrap_used,
    reason = "what a test cannot do without ends it; clippy's own exception is for test functions"
)]

mod mutation;
