//! The commit of the sources, for `--version`.

use std::env;
use std::path::PathBuf;

use checked_out::checked_out;

mod checked_out;

#[expect(clippy::print_stdout, reason = "Cargo reads it")]
fn main() {
    // Not `env!`: this program may have been built before its clone was moved or copied.
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let head = checked_out(&package.join(".."));
    println!("cargo::rustc-env=WUHU_DB_COMMIT={}", head.commit);
    // Without any such line Cargo would run this again for each file that changes.
    println!("cargo::rerun-if-changed=build");
    for path in head.read {
        println!("cargo::rerun-if-changed={}", path.display());
    }
}
