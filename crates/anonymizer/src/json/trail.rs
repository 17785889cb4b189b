//! The path to a value, along a walk.

use super::lexer::{Bracket, JsonToken};
use super::walk::ObjectKey;

/// Levels of a path. Deeper values have the path of their last level: else a cell of a hundred thousand brackets would
/// have a path of that length, and as many paths.
const LEVELS: usize = 16;

/// A path; the default is that of the cell itself.
pub(crate) trait JsonPath: Clone + Default {
    /// The path of the value of a key of the object here.
    fn key(&self, name: ObjectKey<'_>) -> Self;

    /// The path of the elements of the array here.
    fn element(&self) -> Self;
}

/// The notation of a policy: `payload.message.content[].text`. Unknown keys are `*`.
impl JsonPath for String {
    fn key(&self, name: ObjectKey<'_>) -> Self {
        let name = match name {
            ObjectKey::Known(word) => word.text(),
            ObjectKey::Unknown(_) => "*",
        };
        if self.is_empty() {
            name.to_owned()
        } else {
            format!("{self}.{name}")
        }
    }

    fn element(&self) -> Self {
        format!("{self}[]")
    }
}

/// Follows a walk.
#[derive(Default)]
pub(crate) struct Trail<P> {
    here: P,
    /// The paths that keys and elements of the open objects and arrays begin with.
    open: Vec<P>,
    /// How many more are open.
    deeper: usize,
}

impl<P: JsonPath> Trail<P> {
    /// The path to the last value that the walk has visited.
    pub(crate) fn path(&self) -> &P {
        &self.here
    }

    pub(crate) fn key(&mut self, name: ObjectKey<'_>) {
        if self.deeper == 0 {
            self.here = self.open.last().unwrap_or(&P::default()).key(name);
        }
    }

    /// Follows a piece, after its value has been counted.
    pub(crate) fn token(&mut self, token: &JsonToken<'_>) {
        match token {
            JsonToken::Open(_) if self.deeper > 0 || self.open.len() == LEVELS => self.deeper += 1,
            JsonToken::Open(kind) => {
                if *kind == Bracket::Array {
                    self.here = self.here.element();
                }
                self.open.push(self.here.clone());
            }
            JsonToken::Close(_) if self.deeper > 0 => self.deeper -= 1,
            JsonToken::Close(_) => {
                self.open.pop();
                self.here = self.open.last().cloned().unwrap_or_default();
            }
            _ => {}
        }
    }
}
