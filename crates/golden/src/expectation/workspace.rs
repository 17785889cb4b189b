use std::path::Path;

use migrator::History;

use crate::case::released::Released;

/// The folders and migrations with which expectations are made.
#[derive(Debug, Clone, Copy)]
pub struct Workspace<'a> {
    /// The folder of cases.
    pub cases: &'a Path,
    /// The list of migrations.
    pub history: &'a History,
    /// The migrations that must not change any more.
    pub released: &'a Released,
    /// A folder for throw-away databases.
    pub scratch: &'a Path,
}
