//! The shim under a program, for Linux: its source in C is compiled when a check begins.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles the shim into a folder, by the compiler that SQLite is built with; the path of the library, for
/// `LD_PRELOAD`. What it can do stands at the beginning of `io_shim.c`.
pub fn compile_io_shim(folder: &Path) -> io::Result<PathBuf> {
    let (source, library) = (folder.join("io_shim.c"), folder.join("io_shim.so"));
    fs::create_dir_all(folder)?;
    fs::write(&source, include_str!("io_shim.c"))?;
    let mut compiler = Command::new("cc");
    compiler.args(["-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o"]);
    compiler.arg(&library).arg(&source).arg("-ldl");
    let output = compiler.output().map_err(|error| {
        io::Error::new(
            error.kind(),
            format!("there is no C compiler `cc`: {error}"),
        )
    })?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(format!(
            "the shim cannot be compiled (it is for Linux): {words}"
        )));
    }
    Ok(library)
}
