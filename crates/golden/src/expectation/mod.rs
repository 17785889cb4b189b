//! Expectations of cases: made from a replay, shown, accepted.

pub(crate) mod add;
pub(crate) mod bless;
pub(crate) mod intact;
pub(crate) mod proposal;
pub(crate) mod propose;
pub(crate) mod summary;
pub(crate) mod workspace;
