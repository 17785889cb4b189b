//! How often somebody who owns public text recognizes it in a golden. Each folder in FOLDER is a
//! repository: `cargo run --release -p anonymizer --example identify -- FOLDER`. Exit code 1 where it is
//! more often than it may be.

use std::path::Path;
use std::process::ExitCode;

#[path = "../tests/anonymizer/identify.rs"]
mod identify;

use identify::{Library, attack};

#[expect(clippy::print_stdout, reason = "an example is there to print")]
fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let library = Library::read(&[Path::new(&folder)])?;
    let mut is_fine = true;
    for found in attack(&library, 20_000, 1) {
        let (right, allowed) = (found.right * 100.0, found.allowed * 100.0);
        println!(
            "{right:6.2} % of {:5} candidates, allowed {allowed:2.0} %, {:4} shapes: {}",
            found.candidates, found.shapes, found.kind
        );
        is_fine &= found.is_rare(0);
    }
    Ok(if is_fine {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
