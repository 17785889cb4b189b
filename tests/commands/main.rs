//! The commands as a person runs them: words, exit codes, and files that stay as they are.

mod documents;
mod input;
mod place;
mod repairs;
mod undo;
