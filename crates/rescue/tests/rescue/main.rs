//! Rescues of files in which nothing was dropped, or nothing is left. What is found elsewhere, oracle 10 of
//! golden-check and the crate `soak` hold.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod damaged;
mod in_place;
mod interrupted;
mod overwritten;
mod places;
mod refused;
mod reset_file;
mod rows_of_file;
mod versions;
