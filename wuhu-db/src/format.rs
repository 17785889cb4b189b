//! The formats of an answer: words, or JSON.

use clap::ValueEnum;
use serde::Serialize;

/// The values of `--format`.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Words for a person
    Human,
    /// One JSON object
    Json,
}

/// One JSON object, its keys sorted: their order is no promise of the struct.
pub fn json(answer: &impl Serialize) -> anyhow::Result<String> {
    let value = serde_json::to_value(answer)?;
    Ok(format!("{value:#}\n"))
}
