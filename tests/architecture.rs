//! What ARCHITECTURE.md calls an invariant and the compiler does not hold, held by reading the
//! sources. Each test says which files break it, line by line.

// Rules of the whole workspace.
mod dependencies;
mod files;
mod libraries;
mod once;
mod rooms;

// Rules of the judges.
mod judges;

// How the sources are read.
mod imports;
mod modules;
mod sources;

#[track_caller]
fn report(wrong: &[String], rule: &str) {
    assert!(wrong.is_empty(), "\n{}\n{rule}\n", wrong.join("\n"));
}
