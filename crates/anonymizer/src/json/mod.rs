//! JSON as it stands, byte by byte, for as long as it is JSON.

mod decode;
mod escape;
mod lexer;
mod trail;
mod walk;

pub(crate) use decode::decode;
pub(crate) use escape::{Escape, escape};
pub(crate) use lexer::{Bracket, JsonToken};
pub(crate) use trail::Trail;
pub(crate) use walk::{ObjectKey, VisitJson, walk};
