//! Tags: equal or not equal, and nothing else.

use super::clean_bytes::{Alphabet, Ink};
use super::rounding::grid;
use super::uuid::Uuid;
use crate::Key;
use crate::key::{Digest, Domain};

/// A marked UUID for what has UUID form, else another id.
pub(super) fn id(key: &Key, text: &[u8], ink: &mut Ink) {
    if let Some(found) = Uuid::exactly(text) {
        uuid(key, found, ink);
    } else {
        let digest = key.digest(Domain::Id).with(text);
        consonants::<18>("id-", digest, ink);
    }
}

/// A UUID that says that it is none: the first eight digits are 0, the next four a check.
pub(super) fn uuid(key: &Key, uuid: Uuid<'_>, ink: &mut Ink) {
    // The same in both cases, so that it is still the same id.
    let lower = uuid.bytes.to_ascii_lowercase();
    let body: [u8; 18] = key.digest(Domain::Id).with(&lower).digits();
    let alphabet = uuid.alphabet();
    ink.fixed("00000000-");
    ink.digits(&check(&body, Alphabet::Hex), alphabet);
    ink.fixed("-4");
    ink.digits(&body[..3], alphabet);
    ink.fixed("-8");
    ink.digits(&body[3..6], alphabet);
    ink.fixed("-");
    ink.digits(&body[6..], alphabet);
}

/// A name of about as many characters.
pub(super) fn name(key: &Key, text: &[u8], ink: &mut Ink) {
    /// Characters of a name without `x`.
    const SHORTEST: usize = 18;
    let digest = key.digest(Domain::Name).with(text);
    consonants::<12>("n-", digest, ink);
    let characters = characters(text);
    if characters > SHORTEST {
        ink.repeat(b"x", grid(characters) - SHORTEST);
    }
}

/// A tag of `N` digits behind its letter and its check.
pub(super) fn consonants<const N: usize>(letter: &'static str, digest: Digest, ink: &mut Ink) {
    let body: [u8; N] = digest.digits();
    ink.fixed(letter);
    ink.digits(&check(&body, Alphabet::Consonants), Alphabet::Consonants);
    ink.digits(&body, Alphabet::Consonants);
}

/// Four digits by which a reader knows a tag from a word that looks like one: FNV-1a over the
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
