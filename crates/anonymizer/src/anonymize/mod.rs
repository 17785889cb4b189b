//! From a source to a golden: an empty database is filled with what the transforms make of the rows.
//! Nothing is copied and then edited, because pages of a copy keep what was overwritten.

// What a run is given and what it answers.
mod run;
pub use run::{
    Anonymize, Anonymized, RowProgress, RowStage, Selection, Share, SourceGroups, TableRows,
};

// Writing a golden.
mod text_shapes;
mod unknown_cells;
mod write_golden;
mod write_rows;
pub use write_golden::anonymize;

// Reading a source and writing nothing.
mod each_cell;
mod example;
mod preview;
pub use each_cell::{VisitCell, each_cell};
pub use example::Example;
pub use preview::{PlaceCount, Preview, preview};
