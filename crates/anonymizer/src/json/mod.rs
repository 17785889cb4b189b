//! A reader of JSON for the transforms: every byte of a cell, up to where it stops being JSON.

mod decode;
mod escape;
mod lexer;
mod trail;
mod walk;

pub(crate) use decode::decode;
pub(crate) use escape::{Escape, escape};
pub(crate) use lexer::{Bracket, JsonToken};
pub(crate) use trail::{JsonPath, Trail};
pub(crate) use walk::{ObjectKey, VisitJson, walk};
