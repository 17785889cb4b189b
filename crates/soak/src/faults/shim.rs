//! The shim under the program: C source in this crate, compiled when a check begins.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;

/// Compiles the shim into a folder; the path of the library.
pub(super) fn compile(folder: &Path) -> Result<PathBuf, Error> {
    let (source, library) = (folder.join("io_shim.c"), folder.join("io_shim.so"));
    fs::create_dir_all(folder)?;
    fs::write(&source, include_str!("../../shim/io_shim.c"))?;
    let mut compiler = Command::new("cc");
    compiler.args(["-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o"]);
    compiler.arg(&library).arg(&source).arg("-ldl");
    let output = compiler
        .output()
        .map_err(|error| format!("there is no C compiler `cc`: {error}"))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the shim cannot be compiled (it is for Linux): {words}").into());
    }
    Ok(library)
}
