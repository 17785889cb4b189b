//! Releases of the server, for people who know these and not the versions of the schema.

use migrator::Version;

/// The releases that write a version of the schema. What is between two lines is not known.
struct Releases {
    first: [u32; 3],
    last: [u32; 3],
    version: Version,
}

const fn releases(first: [u32; 3], last: [u32; 3], number: u8) -> Releases {
    Releases {
        first,
        last,
        version: Version::new(number),
    }
}

/// Corrections of a release (0.5.1) change no schema, as far as they are known.
const RELEASES: [Releases; 4] = [
    releases([0, 1, 0], [0, 4, u32::MAX], 5),
    releases([0, 5, 0], [0, 5, u32::MAX], 6),
    releases([0, 6, 0], [0, 6, u32::MAX], 7),
    // The release after these withdrew the version.
    releases([0, 7, 1], [0, 7, 3], 8),
];

/// Reads `v6`, `6` or the release `0.5.0`; the error says what is written how.
pub(crate) fn version(text: &str) -> Result<Version, String> {
    if !text.contains('.') {
        return text.parse();
    }
    let release = release(text).ok_or("a release is written `0.5.0`")?;
    let of_release = |known: &&Releases| (known.first..=known.last).contains(&release);
    let known = RELEASES.iter().find(of_release).map(|known| known.version);
    known.ok_or_else(|| {
        let all: Vec<String> = RELEASES.iter().map(Releases::words).collect();
        format!("the known releases are {}", all.join(", "))
    })
}

/// The releases that write this version, in words; none, if none is known.
pub(crate) fn of_version(version: Version) -> Option<String> {
    let known = RELEASES.iter().find(|known| known.version == version);
    known.map(Releases::words)
}

impl Releases {
    fn words(&self) -> String {
        let [major, minor, patch] = self.first;
        let first = format!("{major}.{minor}.{patch}");
        match self.last {
            [_, last, _] if last == minor && self.last[2] == u32::MAX => first,
            [major, minor, u32::MAX] => format!("{first} to {major}.{minor}.0"),
            [major, minor, patch] => format!("{first} to {major}.{minor}.{patch}"),
        }
    }
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
        check("0.6.1", 7);
        check("0.7.1", 8);
        check("0.7.3", 8);
        for wrong in [
            "", "v", "v0", "0.5", "0.5.0.1", "0.0.9", "0.7.0", "0.7.4", "1.0.0", "0.x.0", "-0.5.0",
        ] {
            assert!(version(wrong).is_err(), "{wrong}");
        }
        assert_eq!(
            version("0.7.0").unwrap_err(),
            "the known releases are 0.1.0 to 0.4.0, 0.5.0, 0.6.0, 0.7.1 to 0.7.3"
        );
        assert_eq!(of_version(Version::new(5)).unwrap(), "0.1.0 to 0.4.0");
        assert_eq!(of_version(Version::new(6)).unwrap(), "0.5.0");
        assert_eq!(of_version(Version::new(4)), None);
    }
}
