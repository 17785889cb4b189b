//! `golden-sign`: the approval of a case is a file of its own, and comes along with it.

use std::fs;

use snapbox::str;
use test_support::{copy_folder, tree, workspace};

use super::{captured, import};
use crate::sandbox::Sandbox;

fn sign(sandbox: &Sandbox, by: &str, on: &str) -> snapbox::cmd::Command {
    sandbox
        .xtask(&["golden-sign", "out/v5-damage.zip", "--by", by, "--on", on])
        .env("TMPDIR", sandbox.path("tmp"))
}

#[test]
fn a_signed_case_is_imported_with_its_signature() {
    let sandbox = captured();
    let zip = fs::read(sandbox.path("out/v5-damage.zip")).unwrap();
    sign(&sandbox, "anna-meyer", "2026-11-26")
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
v5-damage: signed by anna-meyer on 2026-11-26, in out/v5-damage.zip

"#]])
        .stderr_eq("");
    import(&sandbox, &["out/v5-damage.zip"]).assert().code(0);
    let signature = fs::read_to_string(sandbox.path("cases/v5-damage/signature.toml")).unwrap();
    let golden = golden::sha256(&fs::read(sandbox.path("cases/v5-damage/before.sql")).unwrap());
    let expected =
        format!("format = 1\ngolden = \"{golden}\"\nby = \"anna-meyer\"\non = \"2026-11-26\"\n");
    assert_eq!(signature, expected);
    copy_folder(
        &workspace().join("golden/schema"),
        &sandbox.path("cases/schema"),
    );
    // In words, for programs, and in the step summary of GitHub.
    let check = |approval: &str| {
        let summary = sandbox.path("summary.md");
        let said = |format: &str| {
            let words = [
                "golden-check",
                "v5-damage",
                "--cases",
                "cases",
                "--format",
                format,
            ];
            let check = sandbox.xtask(&words).env("TMPDIR", sandbox.path("tmp"));
            let said = check.env("GITHUB_STEP_SUMMARY", &summary).output().unwrap();
            String::from_utf8_lossy(&said.stdout).into_owned()
        };
        let (human, json) = (said("human"), said("json"));
        assert!(human.contains(&format!("rows, {approval}\n")), "{human}");
        assert!(
            json.contains(&format!(r#""approval":"{approval}""#)),
            "{json}"
        );
        said("github");
        let summary = fs::read_to_string(summary).unwrap();
        let row = format!("| v5-damage | ok, {approval} |");
        assert!(summary.contains(&row), "{summary}");
    };
    check("signed by anna-meyer on 2026-11-26");
    // Signed anew: the old signature is gone.
    sign(&sandbox, "bert", "2026-11-27").assert().code(0);
    import(&sandbox, &["--force", "out/v5-damage.zip"])
        .assert()
        .code(0);
    let signature = fs::read_to_string(sandbox.path("cases/v5-damage/signature.toml")).unwrap();
    assert!(
        signature.contains("bert") && !signature.contains("anna"),
        "{signature}"
    );
    // All else is as it was captured.
    fs::write(sandbox.path("out/unsigned.zip"), zip).unwrap();
    let signed = tree(&sandbox.path("cases/v5-damage"));
    import(&sandbox, &["--force", "out/unsigned.zip"])
        .assert()
        .code(0);
    let unsigned = tree(&sandbox.path("cases/v5-damage"));
    check("unsigned");
    assert_eq!(
        (signed.len(), unsigned.len()),
        (unsigned.len() + 1, unsigned.len())
    );
    for (name, bytes) in unsigned
        .iter()
        .filter(|(name, _)| !name.ends_with("case.toml"))
    {
        assert!(signed.get(name) == Some(bytes), "{}", name.display());
    }
}

#[test]
fn who_and_when_have_a_closed_form() {
    let sandbox = captured();
    let before = tree(sandbox.folder());
    for (by, on) in [
        ("Anna Meyer", "2026-11-26"),
        ("01712345678", "2026-11-26"),
        ("anna@example.org", "2026-11-26"),
        ("anna", "1978-05-03"),
        ("anna", "26.11.2026"),
    ] {
        let done = sign(&sandbox, by, on).output().unwrap();
        assert_eq!(done.status.code(), Some(2), "{by} {on}");
    }
    assert!(before == tree(sandbox.folder()));
    sign(&sandbox, "Anna", "2026-11-26")
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: a signer's name is of small letters, with `-` between them, and of 39 at most; nothing was written

"#]]);
    sign(&sandbox, "anna", "2026-02-30")
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: the day of a signature is written like 2026-11-26, and from 2025 on; nothing was written

"#]]);
}
