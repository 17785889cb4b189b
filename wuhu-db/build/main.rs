//! The commit of the sources, for `--version`.

use std::path::Path;

use checked_out::checked_out;

mod checked_out;

#[expect(clippy::print_stdout, reason = "Cargo reads it")]
fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let head = checked_out(&root);
    println!("cargo::rustc-env=WUHU_DB_COMMIT={}", head.commit);
    // Without any such line Cargo would run this again for each file that changes.
    println!("cargo::rerun-if-changed=build");
    for path in head.read {
        println!("cargo::rerun-if-changed={}", path.display());
    }
}
