//! URIs of stored images.

use super::clean_bytes::CleanBytes;
use super::{path, tag};
use crate::key::{Key, TagKind};
use crate::policy::Policy;

/// `blob://SESSION/sha256-DIGEST.png`; false for what is none.
pub(super) fn blob(
    key: &Key,
    (policy, domain): (&Policy, &str),
    text: &[u8],
    out: &mut CleanBytes,
) -> bool {
    let Some((session, digest)) = parts(text) else {
        return false;
    };
    out.fixed("blob://");
    tag::id(key, domain, session, out);
    out.fixed("/sha256-");
    let keyed = key.digest(TagKind::Blob, domain).with(digest);
    tag::consonants::<58>("d-", keyed, out);
    path::extension(policy, digest, out);
    true
}

/// The session, and the digest with its extension.
fn parts(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = text.strip_prefix(b"blob://")?;
    let slash = rest.iter().position(|b| *b == b'/')?;
    let digest = rest[slash + 1..].strip_prefix(b"sha256-")?;
    let (hex, extension) = digest.split_at_checked(64)?;
    let is_one = slash > 0
        && hex.iter().all(u8::is_ascii_hexdigit)
        && (extension.is_empty() || extension[0] == b'.');
    is_one.then_some((&rest[..slash], digest))
}
