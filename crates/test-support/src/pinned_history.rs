//! The list of migrations up to v6, of which most tests are: a newer version changes none of them. Of any type, so
//! that the tests of the crate that has the list can use it, too.

/// v1 to v6.
#[must_use]
pub const fn up_to_v6<M>(history: &[M]) -> &[M] {
    history.split_at(6).0
}

/// The releases beyond v6, in whichever list they stand.
#[must_use]
pub fn after_v6<M: Copy>(history: &[M], later: &[M]) -> Vec<M> {
    [&history[6..], later].concat()
}
