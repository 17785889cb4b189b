//! Paths: which is inside which stays, what the folders are called does not.

use super::clean_bytes::CleanBytes;
use super::tag;
use crate::key::{Key, TagKind};
use crate::policy::Policy;
use crate::vocabulary::Word;

/// Writes a path of tags for a path.
pub(super) fn path(
    key: &Key,
    (policy, domain): (&Policy, &str),
    text: &[u8],
    out: &mut CleanBytes,
) {
    let mut digest = key.digest(TagKind::Path, domain);
    let is_absolute = text.first() == Some(&b'/');
    let mut segments = text.split(|b| *b == b'/');
    if is_absolute {
        segments.next();
        digest.update(b"/");
        out.fixed("/");
    }
    let mut has_special = false;
    for (number, segment) in segments.enumerate() {
        if number > 0 {
            digest.update(b"/");
            out.fixed("/");
        }
        // All of the path up to here goes into the tag: two paths share a beginning exactly where
        // the originals did.
        digest.update(segment);
        // The first that is none stays and says so; a row of them would be a row of digits.
        let is_special = matches!(segment, b"" | b"." | b"..");
        match segment {
            _ if is_special && has_special => tag::consonants::<12>("p-", digest.clone(), out),
            b"" => {}
            b"." => out.fixed("."),
            b".." => out.fixed(".."),
            b"~" if number == 0 && !is_absolute => out.fixed("~"),
            _ => {
                let root = Word::find(policy, Policy::ROOT, segment);
                if let Some(root) = root.filter(|_| number == 0 && is_absolute) {
                    out.word(root);
                } else {
                    tag::consonants::<12>("p-", digest.clone(), out);
                    extension(policy, segment, out);
                }
            }
        }
        has_special |= is_special;
    }
}

/// Writes `.` and the extension of a file's name, if it is a known one.
pub(super) fn extension(policy: &Policy, name: &[u8], out: &mut CleanBytes) {
    let dot = name.iter().rposition(|b| *b == b'.');
    let extension = dot.map(|dot| &name[dot + 1..]);
    let known = extension.and_then(|e| Word::find(policy, Policy::EXTENSION, e));
    if let Some(known) = known {
        out.fixed(".");
        out.word(known);
    }
}
