//! Reads a golden and accepts the closed language of `LANGUAGE.md`, nothing else.
//!
//! It is the judge of the transforms, so it shares no code with them: what both know is the
//! `Policy`, which is data, and the page. It takes one pass, and holds one line. A
//! finding says where something stands and how long it is, and never what it is.
//!
//! Only the grammar of literals comes from canon, which is neither: [`canon::Literal`] takes what a
//! dump would write to the byte, so that nothing can hide in another spelling.

mod recognition;
pub use recognition::{Recognition, Violation, ViolationKind};

mod survivors;
pub use survivors::{Form, Survivors};

mod public_terms;
pub use public_terms::{PublicTerms, SetAsideNames};

// What stands in a cell.
mod forms;
mod json;
mod json_parts;
mod json_place;
mod json_string;
mod length_class;
mod number;
mod text_filler;
mod time;
mod together;
mod value;

// What stands in a line.
mod cycle;
mod dump;
mod dump_lines;
mod row;
mod spot;
mod sql;
mod statement;
pub use dump::{recognize, recognize_rows, recognize_schema};
pub use dump_lines::ReadError;

mod golden;
pub use golden::recognize_golden;

// What stands in the other files of a case.
mod prose;
pub use prose::{Words, recognize_prose};
