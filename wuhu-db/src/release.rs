//! Releases of the server, for people who know these and not the versions of the schema.

use migrator::Version;

/// The first release with each version of the schema; a release between two has that of the first.
const RELEASES: [([u32; 3], u8); 4] = [
    ([0, 1, 0], 5),
    ([0, 5, 0], 6),
    ([0, 6, 0], 7),
    // The last one that is known; the next withdrew this version.
    ([0, 7, 1], 8),
];

/// The last release whose version is known.
const LAST: [u32; 3] = [0, 7, 3];

/// Reads `v6`, `6` or the release `0.5.0`; the error says what is written how.
pub(crate) fn version(text: &str) -> Result<Version, String> {
    if !text.contains('.') {
        return text.parse();
    }
    let asked = release(text).filter(|release| (RELEASES[0].0..=LAST).contains(release));
    let asked = asked.ok_or("a release is written `0.5.0`; those from 0.1.0 to 0.7.3 are known")?;
    let known = RELEASES.iter().rev().find(|(first, _)| *first <= asked);
    // The first is not later than any that was let through.
    Ok(Version::new(
        known.map_or(RELEASES[0].1, |(_, version)| *version),
    ))
}

fn release(text: &str) -> Option<[u32; 3]> {
    let mut parts = text.split('.').map(|part| part.parse().ok());
    let release = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(release)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_releases() {
        let check = |text: &str, number: u8| assert_eq!(version(text), Ok(Version::new(number)));
        check("v6", 6);
        check("5", 5);
        check("0.1.0", 5);
        check("0.4.0", 5);
        check("0.5.0", 6);
        check("0.5.3", 6);
        check("0.6.0", 7);
        check("0.7.0", 7);
        check("0.7.1", 8);
        check("0.7.3", 8);
        for wrong in [
            "", "v", "v0", "0.5", "0.5.0.1", "0.0.9", "0.7.4", "1.0.0", "0.x.0", "-0.5.0",
        ] {
            assert!(version(wrong).is_err(), "{wrong}");
        }
    }
}
