//! The files of the workspace that hold properties, as tests that `cargo test` runs.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

/// The tests of a file that holds properties.
pub(super) struct Suite {
    /// Package and module: `canon:roundtrip`.
    pub(super) name: String,
    pub(super) manifest: PathBuf,
    /// What names the target for Cargo.
    pub(super) target: Vec<String>,
    /// What the names of the tests begin with.
    pub(super) tests: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
    src_path: PathBuf,
}

/// Each file of the workspace with `proptest!`, whatever its package and target.
pub(super) fn suites(root: &Path) -> Result<Vec<Suite>> {
    let packages = packages(root)?;
    let mut files = BTreeMap::new();
    for package in &packages {
        for target in package.targets.iter().filter(|target| target.is_tested()) {
            for file in sources(target.folder())? {
                // The folder of one target may lie in that of another: a file is the innermost one's.
                let inner = files.entry(file).or_insert((package, target));
                if target.folder().starts_with(inner.1.folder()) {
                    *inner = (package, target);
                }
            }
        }
    }
    let mut found = Vec::new();
    for (file, (package, target)) in files {
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        if text
            .lines()
            .any(|line| line.trim_start().starts_with("proptest!"))
        {
            found.push(package.suite(target, &file));
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

/// The members of the workspace, as Cargo says them.
fn packages(root: &Path) -> Result<Vec<Package>> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    command.args([
        "metadata",
        "--no-deps",
        "--format-version=1",
        "--locked",
        "--offline",
    ]);
    let output = command.current_dir(root).output()?;
    ensure!(
        output.status.success(),
        "`cargo metadata` fails: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Metadata = serde_json::from_slice(&output.stdout)?;
    Ok(metadata.packages)
}

/// The sources in a folder and in those below it.
fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else if path.extension() == Some(OsStr::new("rs")) {
            found.push(path);
        }
    }
    Ok(found)
}

impl Target {
    fn is_tested(&self) -> bool {
        self.kind
            .iter()
            .any(|kind| ["lib", "bin", "test"].contains(&kind.as_str()))
    }

    fn folder(&self) -> &Path {
        self.src_path.parent().unwrap_or(&self.src_path)
    }
}

impl Package {
    fn suite(&self, target: &Target, file: &Path) -> Suite {
        let module = module(target, file);
        let name = match module.as_str() {
            "" => &target.name,
            module => module,
        };
        let is_lib = target.kind.iter().any(|kind| kind == "lib");
        Suite {
            name: format!("{}:{name}", self.name),
            manifest: self.manifest_path.clone(),
            target: if is_lib {
                vec!["--lib".to_owned()]
            } else {
                vec![format!("--{}", target.kind[0]), target.name.clone()]
            },
            tests: if module.is_empty() {
                module
            } else {
                format!("{module}::")
            },
        }
    }
}

/// The path of a file's module in its target; none for the root.
fn module(target: &Target, file: &Path) -> String {
    if file == target.src_path {
        return String::new();
    }
    let path = file
        .strip_prefix(target.folder())
        .unwrap_or(file)
        .with_extension("");
    let path = if path.ends_with("mod") {
        path.parent().unwrap_or(&path)
    } else {
        &path
    };
    let names = path.iter().map(OsStr::to_string_lossy);
    names.collect::<Vec<_>>().join("::")
}

#[cfg(test)]
mod tests {
    use crate::workspace::root;

    use super::*;

    /// One of each form: the module of a library, its tests in a file of their own, a test of a package, of the
    /// whole.
    #[test]
    fn the_files_with_properties_are_found() {
        let suites = suites(&root().unwrap()).unwrap();
        let of = |name: &str| {
            let suite = suites.iter().find(|suite| suite.name == name);
            suite.map(|suite| format!("{} {}", suite.target.join(" "), suite.tests))
        };
        for (name, expected) in [
            ("sqlite-facts:cell", "--lib cell::"),
            ("sqlite-facts:token::tests", "--lib token::tests::"),
            (
                "migrator:detect::entry_numbers",
                "--lib detect::entry_numbers::",
            ),
            ("migrator:any_way", "--test migrator any_way::"),
            (
                "system-tests:capture::fuzz",
                "--test system capture::fuzz::",
            ),
        ] {
            assert_eq!(of(name).as_deref(), Some(expected), "{name}");
        }
        assert_eq!(of("xtask:soak::suites"), None);
    }
}
