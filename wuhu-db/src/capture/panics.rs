//! Panics say where they happened, and not what they held.

use std::io::Write as _;

/// Replaces the panic message, which may quote a value, by the place in the source.
pub(super) fn hide_messages() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |at| {
            format!(" at {}:{}", source_place(at.file()), at.line())
        });
        // Where stderr is closed too, the exit code is all that can be said.
        drop(writeln!(
            std::io::stderr(),
            "error: a defect of this program{place}; nothing was written, and the database is unchanged"
        ));
    }));
}

/// The path of a source file without the folder of the machine that built this program.
fn source_place(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let is_whole = !file.starts_with('/') && !file.contains(':') && parts[0] != "..";
    let shown = if is_whole {
        0
    } else {
        parts.len().saturating_sub(3)
    };
    parts[shown..].join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_does_not_tell_who_built_the_program() {
        assert_eq!(
            source_place("crates/canon/src/lib.rs"),
            "crates/canon/src/lib.rs"
        );
        for file in [
            "/home/anna/.cargo/registry/src/a-registry/zip-7.0.0/src/write.rs",
            r"C:\Users\Anna\.cargo\zip-7.0.0\src\write.rs",
        ] {
            assert_eq!(source_place(file), "zip-7.0.0/src/write.rs");
        }
        assert_eq!(
            source_place("/home/anna/wuhu/crates/canon/src/lib.rs"),
            "canon/src/lib.rs"
        );
    }
}
