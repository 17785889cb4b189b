use super::*;

const GOOD: &str = r#"format = 1
about = "one session"
origin = "invented"
state = "settled"
version = "v5"

[settings]
page_size = 4096
encoding = "UTF-8"
journal_mode = "delete"
auto_vacuum = "none"

[expect]
verdict = "migrated"

[sha256]
"before.sql" = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
"#;

#[track_caller]
fn refuses(from: &str, to: &str, expected: &str) {
    let text = GOOD.replace(from, to);
    assert_ne!(text, GOOD, "nothing was replaced");
    assert_eq!(Manifest::parse(&text).unwrap_err(), expected);
}

#[test]
fn manifest_survives_a_round_trip() {
    let read = Manifest::parse(GOOD).unwrap();
    assert_eq!(read.to_text(), GOOD);
    let refused = Manifest {
        expect: ExpectedOutcome::Refused {
            error: "no `{db}`\nof \"ours\"".to_owned(),
        },
        version: None,
        ..read.clone()
    };
    assert_eq!(Manifest::parse(&refused.to_text()).unwrap(), refused);
    let open = Manifest {
        state: CaseState::Open,
        ..read
    };
    assert_eq!(Manifest::parse(&open.to_text()).unwrap(), open);
}

#[test]
fn manifest_errors_say_what_is_wrong() {
    refuses(
        "format = 1",
        "format = 2",
        "format 2 is not known; this program reads format 1",
    );
    refuses(
        "\"v5\"",
        "\"five\"",
        "version `five`: a version is written `v1`, `v2`, …",
    );
    refuses(
        "one session",
        " ",
        "`about` is empty: one sentence says what the case is for",
    );
    refuses(
        "4096",
        "4000",
        "page_size 4000 is not a power of two from 512 to 65536",
    );
    refuses(
        "\"migrated\"",
        "\"refused\"",
        "verdict `refused` needs `error`, the text",
    );
    refuses(
        "\"migrated\"",
        "\"lost\"",
        "verdict `lost` is not known; there are `migrated`, `refused` and `nothing`",
    );
    refuses(
        "\"migrated\"",
        "\"migrated\"\nerror = \"x\"",
        "verdict `migrated` has no `error`",
    );
    refuses(
        "version = \"v5\"\n",
        "",
        "a case that is to be migrated needs its `version`",
    );
    refuses(
        "\"settled\"",
        "\"open\"",
        "state `open` means that there is no `[expect]` yet",
    );
    refuses(
        "[expect]\nverdict = \"migrated\"\n",
        "",
        "state `settled` needs `[expect]`",
    );
    refuses(
        "e3b0",
        "E3B0",
        &format!(
            "`{}`, of `before.sql`, is not a SHA-256 in small hex digits",
            "E3B0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        ),
    );
    refuses(
        "\"invented\"",
        "\"found\"",
        "line 3: unknown variant `found`, expected `invented` or `captured`",
    );
    refuses(
        "\"delete\"",
        "\"persist\"",
        "line 10: `persist` is none of `delete`, `wal`",
    );
}
