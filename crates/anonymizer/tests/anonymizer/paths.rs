//! Paths: root, number of segments, "is inside" and known extensions stay.

use crate::cells::{check, text};

#[test]
fn form_stays_and_names_do_not() {
    check("path", "/", "/");
    check("path", "//", "//p-*");
    check("path", "/Users/maya/work", "/Users/p-*/p-*");
    check("path", "/Users", "/Users");
    check("path", "/users", "/p-*");
    check("path", "/opt/Users", "/p-*/p-*");
    check("path", "//Users", "//p-*");
    check("path", "Users/maya", "p-*/p-*");
    check("path", "~", "~");
    check("path", "~/work/", "~/p-*/");
    check("path", "/~", "/p-*");
    check("path", "~maya/x", "p-*/p-*");
    check("path", "x/~", "p-*/p-*");
    check("path", "./a/../b", "./p-*/p-*/p-*");
    check("path", "a/../b/../..", "p-*/../p-*/p-*/p-*");
    check("path", "./.././../..", "./p-*/p-*/p-*/p-*");
    check("path", "..", "..");
    check("path", "/a//b/", "/p-*//p-*/p-*");
    check("path", "/a/b/", "/p-*/p-*/");
    check("path", "//a/.", "//p-*/p-*");
    check("path", "...", "p-*");
    check("path", r"C:\Users\maya", "p-*");
    check("path", "https://a/b", "p-*//p-*/p-*");
    check("path", b"/home/\xff\n", b"/home/p-*\xff");
}

#[test]
fn known_extensions_stay() {
    check("path", "/tmp/main.rs", "/tmp/p-*.rs");
    check("path", "/tmp/.rs", "/tmp/p-*.rs");
    check("path", "/tmp/a.tar.md", "/tmp/p-*.md");
    check("path", "/tmp/a.secret", "/tmp/p-*");
    check("path", "/tmp/a.RS", "/tmp/p-*");
    check("path", "/tmp/a.rs.", "/tmp/p-*");
}

#[test]
fn a_path_begins_with_another_exactly_where_the_originals_do() {
    let paths = [
        "/Users/maya/work",
        "/Users/maya/work/",
        "/Users/maya/work/app",
        "/Users/maya/work/app/main.rs",
        "/Users/maya/workshop",
        "/Users/maya//work",
        "/Users/Maya/work",
        "Users/maya/work",
        "~/work",
        "/tmp/work",
        "/Users/maya/./work",
    ];
    for a in paths {
        for b in paths {
            let original = b.starts_with(&format!("{a}/"));
            let (a, b) = (text("path", a.as_bytes()), text("path", b.as_bytes()));
            assert_eq!(b.starts_with(&[&*a, b"/"].concat()), original);
        }
    }
}

#[test]
fn a_segment_is_keyed_over_all_before_it() {
    let folder = text("path", b"/Users/maya/work");
    let other = text("path", b"/Users/jonas/work");
    assert_ne!(folder[folder.len() - 16..], other[other.len() - 16..]);
}
