//! The crate as its users see it: folders of cases in, events and files out.
#![expect(
    clippy::unwrap_used,
    reason = "what a test cannot do without ends it; clippy's own exception is for test functions"
)]

mod suite;

mod wrong_lists;

mod walk_arounds;

mod files;

mod index;

mod by_hand;

mod blessing;

mod adding;

mod captured;

mod declarations;

mod programs;

mod rewrites;

mod forms;
