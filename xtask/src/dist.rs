//! `cargo xtask dist`: the archive of a release for one platform, to be run where there is no clone.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use wuhu_db::exit::Exit;
use wuhu_db::paths::from_here;
use wuhu_db::program::WUHU_DB;
use wuhu_db::run_dir;
use wuhu_db::terminal;

use crate::workspace::root;

mod archive;

/// Files of the workspace that the archive holds beside the program: what README and the pages for users lead to.
const DOCUMENTS: [&str; 19] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "SECURITY.md",
    "crates/anonymizer/LANGUAGE.md",
    "crates/anonymizer/policy/wuhu.toml",
    "crates/migrator/src/history/migrations.rs",
    "docs/capture.md",
    "docs/commands.md",
    "docs/failures.md",
    "docs/goldens.md",
    "docs/migrate.md",
    "docs/performance.md",
    "docs/rescue.md",
    "docs/server-ci.md",
    "docs/soak.md",
];

/// The completions in the archive: the shell, and the file by the name that it looks for.
const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "wuhu-db.bash"),
    ("fish", "wuhu-db.fish"),
    ("zsh", "_wuhu-db"),
];

/// Build the release archive of `wuhu-db` for this platform
///
/// Writes wuhu-db-VERSION-TARGET.tar.gz, with the program, its man pages, completions and documents, and its
/// SHA-256 beside it. The same files make the same archive.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  cargo xtask dist
  cargo xtask dist --target x86_64-unknown-linux-musl
  cargo xtask dist --profile dev --out /tmp/wuhu-db")]
pub(crate) struct Args {
    /// The platform, one whose programs run on this machine [default: that of the compiler]
    #[arg(long, value_name = "TRIPLE")]
    target: Option<String>,
    /// The profile of the build; `dev` takes what other commands have built already
    #[arg(long, default_value = "release")]
    profile: String,
    /// Write the archive into this folder [default: target/dist]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    let root = root()?;
    let target = match &args.target {
        Some(target) => target.clone(),
        None => host()?,
    };
    let program = build(args, &root)?;
    if args.profile != "dev" {
        ensure_names_no_folder_of_this_machine(&program, &root)?;
    }
    let name = format!("{WUHU_DB}-{}-{target}", env!("CARGO_PKG_VERSION"));
    let run_dir = run_dir::for_run()?;
    let content = content(&program, &root, run_dir.path())?;
    let out = args.out.clone().unwrap_or_else(|| root.join("target/dist"));
    let archive = archive::write(&name, &content, &out)?;
    terminal::stdout().put(from_here(&archive).display());
    Ok(Exit::Fine)
}

/// The platform for which the compiler builds where nothing else is asked for.
fn host() -> Result<String> {
    let about = said(Command::new("rustc").arg("-vV"))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("`rustc -vV` names no host")?.to_owned())
}

/// Builds the program, which names no folder of this machine. Its path.
fn build(args: &Args, root: &Path) -> Result<PathBuf> {
    let mut cargo = cargo(root);
    cargo.args(["rustc", "--locked", "--package", WUHU_DB, "--bin", WUHU_DB]);
    cargo.args(["--profile", &args.profile]);
    if let Some(target) = &args.target {
        cargo.args(["--target", target]);
    }
    cargo.args(["--message-format", "json-render-diagnostics"]);
    cargo.args(["--", "-Cstrip=symbols"]);
    if args.profile != "dev" {
        let remap = |(folder, name): (PathBuf, _)| {
            format!("--remap-path-prefix={}={name}", folder.display())
        };
        let flags: Vec<String> = folders(root).into_iter().map(remap).collect();
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    }
    let built = said(&mut cargo)?;
    let messages = built.lines().map(serde_json::from_str::<serde_json::Value>);
    let mut programs = messages.flatten().filter_map(|message| {
        let path = message.get("executable")?.as_str()?;
        Some(PathBuf::from(path))
    });
    programs.next_back().context("cargo built no program")
}

fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    cargo
}

/// The folders of this machine that a program may name, and what it names instead.
fn folders(root: &Path) -> Vec<(PathBuf, &'static str)> {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let mut folders = vec![(root.to_owned(), ".")];
    folders.extend(cargo_home.map(|folder| (folder, "cargo")));
    folders
}

fn ensure_names_no_folder_of_this_machine(program: &Path, root: &Path) -> Result<()> {
    let bytes = fs::read(program)?;
    for (folder, _) in folders(root) {
        let name = folder.as_os_str().as_encoded_bytes();
        ensure!(
            !bytes.windows(name.len()).any(|run| run == name),
            "the program names a folder of this machine, and was not packed"
        );
    }
    Ok(())
}

/// The files of the archive by their paths in it. The program itself writes its pages and completions.
fn content(program: &Path, root: &Path, scratch: &Path) -> Result<Vec<archive::PackedFile>> {
    let mut content = vec![archive::PackedFile {
        path: WUHU_DB.to_owned(),
        bytes: fs::read(program)?,
        is_program: true,
    }];
    let mut add = |path: String, bytes: Vec<u8>| {
        content.push(archive::PackedFile {
            path,
            bytes,
            is_program: false,
        });
    };
    for path in DOCUMENTS {
        let read = fs::read(root.join(path)).with_context(|| format!("`{path}` is not there"));
        add(path.to_owned(), read?);
    }
    for (shell, file) in COMPLETIONS {
        let text = said(Command::new(program).args(["completions", shell]))?;
        add(format!("completions/{file}"), text.into_bytes());
    }
    said(Command::new(program).arg("man-pages").arg(scratch))?;
    for entry in fs::read_dir(scratch)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("1")) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            add(format!("man/{name}"), fs::read(&path)?);
        }
    }
    content.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(content)
}

/// What a program prints to stdout.
fn said(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stderr(std::process::Stdio::inherit())
        .output()
        .with_context(|| format!("`{name}` cannot be run"))?;
    if !output.status.success() {
        bail!("`{name}` failed: {}", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{name}` printed no text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A user of the archive has no clone in which to look for a page.
    #[test]
    fn each_link_for_a_user_leads_to_a_file_of_the_archive() {
        let root = root().unwrap();
        let pages = ["README.md", "SECURITY.md"].into_iter();
        let of_users = ["capture", "commands", "migrate", "rescue"];
        let pages = pages
            .map(ToOwned::to_owned)
            .chain(of_users.map(|name| format!("docs/{name}.md")));
        for page in pages {
            let text = fs::read_to_string(root.join(&page)).unwrap();
            let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
            for link in text.split("](").skip(1) {
                let target = link.split([')', '#']).next().unwrap();
                let path = match (target.strip_prefix("../"), folder) {
                    _ if target.is_empty() || target.contains("://") => continue,
                    (Some(path), _) => path.to_owned(),
                    (None, "") => target.to_owned(),
                    (None, folder) => format!("{folder}/{target}"),
                };
                assert!(DOCUMENTS.contains(&path.as_str()), "{page}: {target}");
            }
        }
    }
}
