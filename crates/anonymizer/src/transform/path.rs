//! Paths: which is inside which stays, what the folders are called does not.

use super::Transform;
use super::clean_bytes::Ink;
use super::tag;
use crate::Policy;
use crate::key::Domain;
use crate::vocabulary::Word;

/// Writes a path of tags for a path.
pub(super) fn path(transform: &Transform<'_>, text: &[u8], ink: &mut Ink) {
    let mut digest = transform.key.digest(Domain::Path);
    let is_absolute = text.first() == Some(&b'/');
    let mut segments = text.split(|b| *b == b'/');
    if is_absolute {
        segments.next();
        digest.update(b"/");
        ink.fixed("/");
    }
    for (number, segment) in segments.enumerate() {
        if number > 0 {
            digest.update(b"/");
            ink.fixed("/");
        }
        // All of the path up to here goes into the tag: two paths share a beginning exactly where
        // the originals did.
        digest.update(segment);
        match segment {
            b"" => {}
            b"." => ink.fixed("."),
            b".." => ink.fixed(".."),
            b"~" if number == 0 && !is_absolute => ink.fixed("~"),
            _ => {
                let root = Word::find(transform.policy, Policy::ROOT, segment);
                if let Some(root) = root.filter(|_| number == 0 && is_absolute) {
                    ink.word(root);
                } else {
                    tag::consonants::<12>("p-", digest.clone(), ink);
                    extension(transform, segment, ink);
                }
            }
        }
    }
}

/// Writes `.` and the extension of a file's name, if it is a known one.
pub(super) fn extension(transform: &Transform<'_>, name: &[u8], ink: &mut Ink) {
    let dot = name.iter().rposition(|b| *b == b'.');
    let extension = dot.map(|dot| &name[dot + 1..]);
    let known = extension.and_then(|e| Word::find(transform.policy, Policy::EXTENSION, e));
    if let Some(known) = known {
        ink.fixed(".");
        ink.word(known);
    }
}
