//! Examples of a page: the `$` lines of its console blocks, each with the output that follows.
//!
//! A block may have a comment right before it: `<!-- exit code N -->` where the commands end with
//! another code than 0, `<!-- not run here: REASON -->` where they cannot be run.

use test_support::output_as_shown;

use super::home::{Home, WUHU_DB, has_shell};

/// What the examples call and no test runs.
const NOT_RUN: [&str; 7] = [
    // These would run what runs them.
    "cargo test",
    "cargo nextest",
    "SNAPSHOTS=overwrite cargo test",
    ".ci/run",
    // It builds a release, and takes minutes.
    "cargo xtask measure",
    // The reader's own tree.
    "git diff",
    "git apply",
];

/// The page, with the output that its commands have now.
pub(super) fn with_real_output(page: &str, home: &Home) -> String {
    let mut written: Vec<String> = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        assert!(
            !line.trim_start().starts_with("$ "),
            "`{line}` stands in no console block, and would never be run"
        );
        let comment = written.last().cloned().unwrap_or_default();
        written.push(line.to_owned());
        if let Some(indent) = line.strip_suffix("```console") {
            let end = format!("{indent}```");
            let inside = lines.by_ref().take_while(|line| *line != end);
            let block = Block {
                lines: inside.collect(),
                indent,
                comment: comment.trim(),
            };
            written.extend(block.with_real_output(home));
            written.push(end);
        }
    }
    written.push(String::new());
    written.join("\n")
}

/// A console block with the line before it.
struct Block<'p> {
    lines: Vec<&'p str>,
    indent: &'p str,
    comment: &'p str,
}

impl Block<'_> {
    fn with_real_output(&self, home: &Home) -> Vec<String> {
        if self.comment.starts_with("<!-- not run here: ") {
            return self.lines.iter().map(ToString::to_string).collect();
        }
        let prompt = format!("{}$ ", self.indent);
        let mut written = Vec::new();
        let mut lines = self.lines.iter().peekable();
        while let Some(line) = lines.next() {
            let command = line
                .strip_prefix(&*prompt)
                .expect("a block begins with `$`");
            let mut shown = String::new();
            while let Some(line) = lines.next_if(|line| !line.starts_with(&prompt)) {
                shown.push_str(line.strip_prefix(self.indent).unwrap_or(line));
                shown.push('\n');
            }
            written.push((*line).to_owned());
            for line in output(command, self.exit_code(), &shown, home).lines() {
                let line = format!("{}{line}", self.indent);
                written.push(line.trim_end().to_owned());
            }
        }
        written
    }

    /// What the commands end with: 0 unless the comment says something else.
    fn exit_code(&self) -> i32 {
        let code = self.comment.strip_prefix("<!-- exit code ");
        code.map_or(0, |code| code.trim_end_matches(" -->").parse().unwrap())
    }
}

/// What a page should show of a command.
fn output(command: &str, code: i32, shown: &str, home: &Home) -> String {
    if NOT_RUN.iter().any(|start| command.starts_with(start)) {
        return shown.to_owned();
    }
    if command.starts_with("sqlite3 ") && !has_shell() {
        return shown.to_owned();
    }
    let is_run = ["cargo xtask ", WUHU_DB, "sqlite3 "];
    assert!(
        is_run.iter().any(|start| command.starts_with(start)),
        "`{command}` is neither run nor listed in NOT_RUN"
    );
    output_as_shown(shown, home.run(command, code))
}
