//! Names and keys that a person gives, good and bad.

use std::fs;

use snapbox::str;

use super::refused;
use crate::sandbox::Sandbox;

#[test]
fn names() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    sandbox
        .capture(&["--name", "v5-large-damage-2", "wuhu.sqlite"])
        .assert()
        .code(0);
    fs::copy(sandbox.path("wuhu.sqlite"), sandbox.path("other.sqlite")).unwrap();
    let taken = ["--name", "v5-large-damage-2", "other.sqlite"];
    refused(
        &sandbox,
        &taken,
        str![[r#"
error: there is a case `v5-large-damage-2` already; it is unchanged
hint: give another `--name`, or `--force` to replace it

"#]],
    );
    sandbox
        .capture(&[&["--force"][..], &taken].concat())
        .assert()
        .code(0);
    refused(
        &sandbox,
        &["--name", "annas-laptop", "wuhu.sqlite"],
        str![[r#"
error: a name of a captured case is published and may hold nothing private
hint: make it of a version, digits and words such as `release`, `upgrade`, `crash`, `damage`, `large`, `small` and `grown`, as in `v5-large-damage-2`

"#]],
    );
    refused(
        &sandbox,
        &["--name", "v5-192.168.1.20", "wuhu.sqlite"],
        str![[r#"
error: a name of a captured case is published and may hold nothing private
hint: make it of a version, digits and words such as `release`, `upgrade`, `crash`, `damage`, `large`, `small` and `grown`, as in `v5-large-damage-2`

"#]],
    );
    refused(
        &sandbox,
        &["--name", "a/b", "wuhu.sqlite"],
        str![[r#"
error: invalid value 'a/b' for '--name <CASE>': `a/b` cannot name a case: a name holds a-z, 0-9, `.` and `-`, and begins with a letter or a digit

For more information, try '--help'.

"#]],
    );
    refused(
        &sandbox,
        &["--name", "../b", "wuhu.sqlite"],
        str![[r#"
error: invalid value '../b' for '--name <CASE>': `../b` cannot name a case: a name holds a-z, 0-9, `.` and `-`, and begins with a letter or a digit

For more information, try '--help'.

"#]],
    );
    // Files of the user that happen to have these names.
    fs::write(sandbox.path("v5-damage.zip"), "mine").unwrap();
    refused(
        &sandbox,
        &["--name", "v5-damage", "wuhu.sqlite"],
        str![[r#"
error: there is a file `v5-damage.zip` already; it is unchanged
hint: give another `--name`, or `--force` to replace it

"#]],
    );
    fs::write(sandbox.path("v5-damage-3.report.md"), "mine").unwrap();
    refused(
        &sandbox,
        &["--name", "v5-damage-3", "wuhu.sqlite"],
        str![[r#"
error: there is a file `v5-damage-3.report.md` already; it is unchanged
hint: give another `--name`, or `--force` to replace it

"#]],
    );
}

#[test]
fn key_files() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let key = |file: &'static str| ["--key-file", file, "wuhu.sqlite"];
    refused(
        &sandbox,
        &key("none"),
        str![[r#"
error: the key file cannot be read: No such file or directory (os error 2)

"#]],
    );
    refused(
        &sandbox,
        &key("tmp"),
        str![[r#"
error: the key file cannot be read: Is a directory (os error 21)

"#]],
    );
    refused(
        &sandbox,
        &key("/dev/zero"),
        str![[r#"
error: a key file has 32 bytes, and this one another number
hint: `head -c 32 /dev/urandom > FILE` makes one

"#]],
    );
    for bytes in [&[1; 31][..], &[1; 33], &[]] {
        fs::write(sandbox.path("key"), bytes).unwrap();
        refused(
            &sandbox,
            &key("key"),
            str![[r#"
error: a key file has 32 bytes, and this one another number
hint: `head -c 32 /dev/urandom > FILE` makes one

"#]],
        );
    }
    for bytes in [
        [0; 32],
        *b"12121212121212121212121212121212",
        *b"0123456789abcde0123456789abcde01",
    ] {
        fs::write(sandbox.path("key"), bytes).unwrap();
        refused(
            &sandbox,
            &key("key"),
            str![[r#"
error: the bytes of this key file are not random: whoever guesses them reads the tags
hint: `head -c 32 /dev/urandom > FILE` makes one

"#]],
        );
    }
    fs::create_dir_all(sandbox.path("repository/.git")).unwrap();
    fs::create_dir_all(sandbox.path("repository/deep")).unwrap();
    fs::write(sandbox.path("repository/deep/key"), [1; 32]).unwrap();
    refused(
        &sandbox,
        &key("repository/deep/key"),
        str![[r#"
error: the key file lies inside a repository, from where it may be published with the golden
hint: keep it elsewhere

"#]],
    );
    // A link from outside leads in all the same.
    std::os::unix::fs::symlink("repository/deep/key", sandbox.path("link")).unwrap();
    refused(
        &sandbox,
        &key("link"),
        str![[r#"
error: the key file lies inside a repository, from where it may be published with the golden
hint: keep it elsewhere

"#]],
    );
}
