//! An error as JSON, for programs that read the answer.

use serde::Serialize;

use crate::format::json;
use crate::hint::hint_of;
use crate::terminal::{self, error_words};

/// The answer of a command that ended with an error.
#[derive(Serialize)]
struct ErrorAnswer {
    error: String,
    hint: Option<String>,
}

/// Prints an error as an object to stdout, beside the words on stderr.
pub(crate) fn print(error: &anyhow::Error) -> anyhow::Result<()> {
    terminal::print(&json(&ErrorAnswer {
        error: error_words(error),
        hint: hint_of(error),
    })?)?;
    Ok(())
}
