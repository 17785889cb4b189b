//! Tags: equal or not equal, and nothing else.

use super::clean_bytes::{Alphabet, CleanBytes};
use super::uuid::Uuid;
use crate::key::Key;
use crate::key::{KeyedDigest, TagKind};
use crate::length_class::LengthClasses;

/// A marked UUID for what has UUID form, else another id.
pub(super) fn id(key: &Key, domain: &str, text: &[u8], out: &mut CleanBytes) {
    if let Some(found) = Uuid::exactly(text) {
        uuid(key, found, out);
    } else {
        let digest = key.digest(TagKind::Id, domain).with(text);
        consonants::<18>("id-", digest, out);
    }
}

/// A UUID that says that it is none: the first eight digits are 0, the next four a check. It is of no
/// domain: a text may name a row of any table.
pub(super) fn uuid(key: &Key, uuid: Uuid<'_>, out: &mut CleanBytes) {
    // The same in both cases, so that it is still the same id.
    let lower = uuid.bytes.to_ascii_lowercase();
    let body: [u8; 18] = key.digest(TagKind::Uuid, "").with(&lower).digits();
    let alphabet = uuid.alphabet();
    out.fixed("00000000-");
    out.digits(&check(&body, Alphabet::Hex), alphabet);
    out.fixed("-4");
    out.digits(&body[..3], alphabet);
    out.fixed("-8");
    out.digits(&body[3..6], alphabet);
    out.fixed("-");
    out.digits(&body[6..], alphabet);
}

/// A name of the same class of length.
pub(super) fn name(
    (key, lengths): (&Key, LengthClasses),
    domain: &str,
    text: &[u8],
    out: &mut CleanBytes,
) {
    /// Characters of a name without `x`.
    const SHORTEST: usize = 18;
    let digest = key.digest(TagKind::Name, domain).with(text);
    consonants::<12>("n-", digest, out);
    let characters = lengths.class(characters(text));
    out.repeat(b"x", characters.saturating_sub(SHORTEST));
}

/// What programs stumble over in any text, behind the tag that stands for it.
pub(super) fn odd_marks(text: &[u8], out: &mut CleanBytes) {
    out.repeat(b"\0", usize::from(text.contains(&0)));
    out.repeat(b"\xff", usize::from(std::str::from_utf8(text).is_err()));
}

/// A tag of `N` digits behind its letter and its check.
pub(super) fn consonants<const N: usize>(
    letter: &'static str,
    digest: KeyedDigest,
    out: &mut CleanBytes,
) {
    let body: [u8; N] = digest.digits();
    out.fixed(letter);
    out.digits(&check(&body, Alphabet::Consonants), Alphabet::Consonants);
    out.digits(&body, Alphabet::Consonants);
}

/// Four digits that distinguish a tag from a word that looks like one: FNV-1a over the
/// body's characters.
fn check(body: &[u8], alphabet: Alphabet) -> [u8; 4] {
    let hash = body.iter().fold(0x811c_9dc5_u32, |hash, digit| {
        (hash ^ u32::from(alphabet.character(*digit))).wrapping_mul(0x0100_0193)
    });
    [12, 8, 4, 0].map(|shift| (hash >> shift & 15) as u8)
}

/// A byte that is not UTF-8 is one.
fn characters(text: &[u8]) -> usize {
    text.utf8_chunks()
        .map(|chunk| chunk.valid().chars().count() + chunk.invalid().len())
        .sum()
}
