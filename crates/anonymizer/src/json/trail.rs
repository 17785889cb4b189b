//! The path to a value in the notation of a policy: `payload.message.content[].text`.

use super::lexer::{Bracket, JsonToken};
use super::walk::ObjectKey;

/// Levels of a path. Deeper values have the path of their last level: else a cell of a hundred
/// thousand brackets would have a path of that length.
const LEVELS: usize = 16;

/// Follows a walk. Unknown keys are `*`.
#[derive(Default)]
pub(crate) struct Trail {
    path: String,
    /// Lengths of the paths that elements and keys of the open arrays and objects begin with.
    bases: Vec<usize>,
    deeper: usize,
}

impl Trail {
    /// The path to the last value that the walk has visited.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn key(&mut self, name: ObjectKey<'_>) {
        if self.deeper > 0 {
            return;
        }
        self.path.truncate(self.base());
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(match name {
            ObjectKey::Known(word) => word.text(),
            ObjectKey::Unknown(_) => "*",
        });
    }

    /// Follows a piece, after its value has been counted.
    pub(crate) fn token(&mut self, token: &JsonToken<'_>) {
        match token {
            JsonToken::Open(_) if self.deeper > 0 || self.bases.len() == LEVELS => self.deeper += 1,
            JsonToken::Open(kind) => {
                if *kind == Bracket::Array {
                    self.path.push_str("[]");
                }
                self.bases.push(self.path.len());
            }
            JsonToken::Close(_) if self.deeper > 0 => self.deeper -= 1,
            JsonToken::Close(_) => {
                self.bases.pop();
                self.path.truncate(self.base());
            }
            _ => {}
        }
    }

    fn base(&self) -> usize {
        self.bases.last().copied().unwrap_or_default()
    }
}
