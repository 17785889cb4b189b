//! The search for secrets in the outputs of a command, in every encoding that can be read back.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use zip::ZipArchive;

/// Shorter ones would be found by chance.
const LEAST_BYTES: usize = 6;

/// Secrets in every encoding, to be looked for all at once.
pub(super) struct Search {
    /// By the first bytes: the whole form, and whose it is.
    forms: BTreeMap<[u8; LEAST_BYTES], Vec<(Vec<u8>, String)>>,
    /// Which two bytes some form begins with: most places need no closer look.
    starts: Vec<bool>,
}

impl Search {
    pub(super) fn new<'s>(secrets: impl IntoIterator<Item = (&'s str, &'s str)>) -> Self {
        let mut forms: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (name, secret) in secrets {
            for (encoding, form) in encoded(secret) {
                let form = form.to_ascii_lowercase();
                let start = *form.first_chunk().unwrap();
                forms
                    .entry(start)
                    .or_default()
                    .push((form, format!("{name} in {encoding}")));
            }
        }
        let mut starts = vec![false; 1 << 16];
        for start in forms.keys() {
            starts[usize::from(u16::from_be_bytes([start[0], start[1]]))] = true;
        }
        Self { forms, starts }
    }

    /// What is in these bytes, whatever the case of its letters.
    pub(super) fn look(&self, bytes: &[u8]) -> BTreeSet<&str> {
        let bytes = bytes.to_ascii_lowercase();
        let mut found = BTreeSet::new();
        for (at, window) in bytes.windows(LEAST_BYTES).enumerate() {
            if !self.starts[usize::from(u16::from_be_bytes([window[0], window[1]]))] {
                continue;
            }
            let Some(forms) = window.first_chunk().and_then(|start| self.forms.get(start)) else {
                continue;
            };
            let here = forms
                .iter()
                .filter(|(form, _)| bytes[at..].starts_with(form));
            found.extend(here.map(|(_, name)| name.as_str()));
        }
        found
    }
}

/// A secret in fourteen encodings; [`Search::look`] ignores the case of letters.
fn encoded(secret: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = secret.as_bytes();
    let units = || secret.encode_utf16();
    let all = |form: fn(u16) -> String| units().map(form).collect::<String>().into_bytes();
    let hex = |bytes: &[u8]| -> String {
        let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        digits
            .filter_map(|digit| char::from_digit(digit.into(), 16))
            .collect()
    };
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    let reversed: String = secret.chars().rev().collect();
    let mut forms = vec![
        ("UTF-8", bytes.to_vec()),
        ("JSON escapes", all(|unit| format!("\\u{unit:04x}"))),
        (
            "percents",
            bytes
                .iter()
                .flat_map(|b| format!("%{b:02x}").into_bytes())
                .collect(),
        ),
        ("hex", hex(bytes).into_bytes()),
        ("hex of UTF-16 LE", hex(&little).into_bytes()),
        ("hex of UTF-16 BE", hex(&big).into_bytes()),
        ("reversed", reversed.into_bytes()),
        ("upper case", secret.to_uppercase().into_bytes()),
        ("lower case", secret.to_lowercase().into_bytes()),
        ("UTF-16 LE", little),
        ("UTF-16 BE", big),
    ];
    let alignments = ["base64", "base64, moved by one", "base64, moved by two"];
    for (moved, name) in alignments.into_iter().enumerate() {
        forms.push((name, base64(bytes, moved)));
    }
    forms
}

/// The digits that depend on these bytes alone where so many others stand before them. The digits
/// that differ between the alphabets are of no ASCII text of letters and digits.
fn base64(bytes: &[u8], moved: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> = vec![0; moved]
        .iter()
        .chain(bytes)
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
        .collect();
    bits.chunks_exact(6)
        .map(|six| {
            DIGITS[six
                .iter()
                .fold(0, |digit, bit| digit * 2 + usize::from(*bit))]
        })
        .skip((moved * 8).div_ceil(6))
        .collect()
}

/// Every name and every content below a folder; of a zip also what is in it.
pub(super) fn everything_below(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        found.push((format!("the name {name}"), name.clone().into_bytes()));
        if path.is_dir() {
            found.extend(everything_below(&path));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        if path.extension().is_some_and(|extension| extension == "zip") {
            let mut archive = ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
            for at in 0..archive.len() {
                let mut entry = archive.by_index(at).unwrap();
                let inside = format!("{name}: {}", entry.name().unwrap());
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).unwrap();
                found.push((inside.clone(), inside.into_bytes()));
                found.push((format!("{name}, unpacked"), bytes));
            }
        }
        found.push((name, bytes));
    }
    found
}

#[test]
fn every_encoding_is_found_and_nothing_else() {
    let secret = "Kanarienvogel7zwitschert";
    let search = Search::new([("a bird", secret), ("another", "Zaunkönig")]);
    let mut planted = encoded(secret);
    planted.push(("upper hex", encoded(secret)[3].1.to_ascii_uppercase()));
    for name in ["Zaunkönig", "ZAUNKÖNIG", "ginöknuaZ"] {
        assert!(!search.look(name.as_bytes()).is_empty(), "{name}");
    }
    for (encoding, form) in planted {
        let mut haystack = b"before ".to_vec();
        haystack.extend(&form);
        haystack.extend(b" after");
        assert!(!search.look(&haystack).is_empty(), "{encoding}");
        haystack.remove(7 + form.len() / 2);
        assert!(search.look(&haystack).is_empty(), "{encoding}, broken");
    }
    // As another program writes it, and at each place among other bytes.
    for (text, expected) in [
        ("S2FuYXJpZW52b2dlbDd6d2l0c2NoZXJ0", "a bird in base64"),
        (
            "eEthbmFyaWVudm9nZWw3endpdHNjaGVydHg=",
            "a bird in base64, moved by one",
        ),
        (
            "eHhLYW5hcmllbnZvZ2VsN3p3aXRzY2hlcnR4",
            "a bird in base64, moved by two",
        ),
        (
            "4b616e617269656e766f67656c377a7769747363686572744",
            "a bird in hex",
        ),
    ] {
        assert!(search.look(text.as_bytes()).contains(expected), "{text}");
    }
}
