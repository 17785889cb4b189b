//! Somebody who owns public text and looks for it in a golden: which of many candidates does a cell come
//! from, and which of many repositories was read?
//!
//! Two candidates with one shape cannot be told apart, so the best that can be done is to name one of
//! those that have the shape. Which repository five files are of is asked of the share of each
//! repository's files that have these shapes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anonymizer::{CleanCell, Key, Moves, Policy, Transform};
use rusqlite::types::ValueRef;
use serde_json::json;

/// Files that are read of one repository.
const FILES: usize = 5;

/// Texts of many repositories.
pub(crate) struct Library {
    repositories: Vec<Vec<TextFile>>,
}

struct TextFile {
    path: String,
    text: String,
}

/// How often the attack is right about one kind of candidate.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) kind: &'static str,
    pub(crate) candidates: usize,
    /// How many shapes they have together.
    pub(crate) shapes: usize,
    /// How often one is named right, from 0 to 1.
    pub(crate) right: f64,
    /// How often it may be.
    pub(crate) allowed: f64,
}

impl Finding {
    /// Whether one is named right no more often than it may be, if there are so many candidates at least.
    /// More of them would have hardly more shapes.
    pub(crate) fn is_rare(&self, candidates: usize) -> bool {
        let right = share(self.shapes, self.candidates.max(candidates));
        self.right.min(right) <= self.allowed
    }
}

impl Library {
    /// Each folder in one of these is a repository.
    pub(crate) fn read(folders: &[&Path]) -> std::io::Result<Self> {
        let mut repositories = Vec::new();
        let mut found = Vec::new();
        for folder in folders {
            found.extend(sorted(folder)?);
        }
        for folder in found {
            let mut files = Vec::new();
            let mut open = vec![folder.clone()];
            while let Some(path) = open.pop() {
                if path.is_dir() {
                    open.extend(sorted(&path)?);
                } else if let Ok(text) = fs::read_to_string(&path) {
                    let path = path.strip_prefix(&folder).unwrap_or(&path);
                    let path = path.to_string_lossy().into_owned();
                    files.push(TextFile { path, text });
                }
            }
            if files.len() >= FILES {
                repositories.push(files);
            }
        }
        Ok(Self { repositories })
    }

    fn files(&self) -> impl Iterator<Item = &TextFile> {
        self.repositories.iter().flatten()
    }

    fn lines(&self) -> impl Iterator<Item = &str> {
        let lines = self.files().flat_map(|file| file.text.lines());
        lines.filter(|line| !line.trim().is_empty())
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.files().flat_map(|file| file.text.split_whitespace())
    }
}

fn sorted(folder: &Path) -> std::io::Result<Vec<std::path::PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Every attack on a library, with so many candidates of each kind at most.
pub(crate) fn attack(library: &Library, candidates: usize, seed: u64) -> Vec<Finding> {
    let golden = Golden::default();
    let mut chance = Chance(seed);
    let lines = chance.some(library.lines(), candidates);
    let words = chance.some(library.words(), candidates);
    let files = chance.some(library.files(), candidates);
    let all_words: Vec<&str> = library.words().collect();
    let rows = |len| -> Vec<&[&str]> {
        let step = (all_words.len() / candidates).max(len);
        all_words
            .chunks(step)
            .filter_map(|chunk| chunk.get(..len))
            .take(candidates)
            .collect()
    };
    let edits: Vec<(&str, &str, &str)> = edits(library, candidates, &mut chance);
    let output = |text: &str| json!({"payload": {"result": {"output": text}}}).to_string();
    let call = |arguments: serde_json::Value| {
        json!({"payload": {"message": {"content": [{"type": "tool_call", "arguments": arguments}]}}})
            .to_string()
    };
    let mut found = vec![
        one("a title", &words, |word| {
            golden.cell("sessions", "customTitle", word)
        }),
        one("a path as a folder", &files, |file| {
            golden.cell("sessions", "cwd", &format!("/home/user/{}", file.path))
        }),
        one("a password or name in a text", &words, |word| {
            golden.payload(&output(word))
        }),
        one("a line in a text", &lines, |line| {
            golden.payload(&output(line))
        }),
        one("a file in a text", &files, |file| {
            golden.payload(&output(&file.text))
        }),
        one("a path of a call", &files, |file| {
            golden.payload(&call(json!({"path": file.path})))
        }),
        one("a line of a call", &lines, |line| {
            golden.payload(&call(json!({"command": line})))
        }),
        one("a file of a call", &files, |file| {
            golden.payload(&call(json!({"path": file.path, "content": file.text})))
        }),
        one("an array of 6 words", &rows(6), |words| {
            golden.payload(&call(json!(words)))
        }),
        one("an array of 12 words", &rows(12), |words| {
            golden.payload(&call(json!({"list": words})))
        }),
        one("a line in a column of a user", &lines, |line| {
            golden.cell("mine", "column", line)
        }),
    ];
    let mut edit = one("an edit call", &edits, |(path, old, new)| {
        golden.payload(&call(json!({"path": path, "oldText": old, "newText": new})))
    });
    edit.allowed = 0.1;
    found.push(edit);
    found.push(repository(library, &golden, &mut chance));
    found
}

/// Lines of a file and lines that come later in it, as if these had replaced them.
fn edits<'l>(
    library: &'l Library,
    candidates: usize,
    chance: &mut Chance,
) -> Vec<(&'l str, &'l str, &'l str)> {
    let files: Vec<&TextFile> = library
        .files()
        .filter(|file| file.text.len() > 200)
        .collect();
    let mut edits = Vec::new();
    while edits.len() < candidates && !files.is_empty() {
        let file = files[chance.below(files.len())];
        let mut part = || {
            let start = chance.below(file.text.len());
            let end = start + 1 + chance.below(400);
            &file.text[boundary(&file.text, start)..boundary(&file.text, end)]
        };
        edits.push((file.path.as_str(), part(), part()));
    }
    edits
}

/// The end of the character that this byte is in.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

/// Which candidate is in a cell.
fn one<C>(kind: &'static str, candidates: &[C], shape: impl Fn(&C) -> Vec<u8>) -> Finding {
    let shapes: std::collections::BTreeSet<Vec<u8>> = candidates.iter().map(shape).collect();
    Finding {
        kind,
        candidates: candidates.len(),
        shapes: shapes.len(),
        right: share(shapes.len(), candidates.len()),
        allowed: 0.01,
    }
}

/// Which repository five files are of.
fn repository(library: &Library, golden: &Golden, chance: &mut Chance) -> Finding {
    const TRIALS: usize = 2_000;
    let mut numbers = BTreeMap::new();
    let mut shapes_of: Vec<Vec<usize>> = Vec::new();
    for files in &library.repositories {
        let shape = |file: &TextFile| {
            let next = numbers.len();
            let payload = json!({"payload": {"result": {"output": file.text}}}).to_string();
            *numbers.entry(golden.payload(&payload)).or_insert(next)
        };
        shapes_of.push(files.iter().map(shape).collect());
    }
    // How likely each shape is in each repository; what it has not is nearly impossible.
    let likely: Vec<Vec<f64>> = shapes_of
        .iter()
        .map(|shapes| {
            let mut counts = vec![0.001; numbers.len()];
            for shape in shapes {
                counts[*shape] += 1.0;
            }
            let whole: f64 = counts.iter().sum();
            counts.iter().map(|count| (count / whole).ln()).collect()
        })
        .collect();
    let mut right = 0;
    for _ in 0..TRIALS {
        let of = chance.below(shapes_of.len());
        let read = chance.some(shapes_of[of].iter(), FILES);
        let sum = |likely: &Vec<f64>| read.iter().map(|shape| likely[**shape]).sum::<f64>();
        let guess = (0..likely.len()).max_by(|a, b| sum(&likely[*a]).total_cmp(&sum(&likely[*b])));
        right += usize::from(guess == Some(of));
    }
    Finding {
        kind: "the repository of five files",
        candidates: shapes_of.len(),
        shapes: numbers.len(),
        right: share(right, TRIALS),
        allowed: 0.1,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share of a few thousand")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// What a capture makes of a cell, without what its key decides.
struct Golden {
    policy: Policy,
    key: Key,
    moves: Moves,
}

impl Default for Golden {
    fn default() -> Self {
        Self {
            policy: Policy::wuhu().expect("the policy is tested"),
            key: Key::new([5; 32]),
            moves: Moves::default(),
        }
    }
}

impl Golden {
    fn payload(&self, payload: &str) -> Vec<u8> {
        self.cell("session_entries", "payload", payload)
    }

    fn cell(&self, table: &str, column: &str, text: &str) -> Vec<u8> {
        let transform = Transform::new(&self.policy, &self.key, &self.moves);
        let mut cell = CleanCell::default();
        let node = self.policy.column(table, column);
        transform.cell(node, ValueRef::Text(text.as_bytes()), &mut cell);
        match cell.value() {
            ValueRef::Text(bytes) => without_tags(bytes),
            _ => Vec::new(),
        }
    }
}

/// Digits of tags say only what is equal.
fn without_tags(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for word in bytes.chunk_by(|a, b| a.is_ascii_alphabetic() && b.is_ascii_alphabetic()) {
        let is_tag = word.len() > 12 && word.iter().all(|b| b"bcdfghjkmnpqrstvx".contains(b));
        let len = word.iter().take_while(|b| **b != b'x').count();
        out.extend_from_slice(if is_tag { &word[len..] } else { word });
    }
    out
}

/// Numbers from a seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % end.max(1) as u64).unwrap_or_default()
    }

    /// So many of them, or all.
    fn some<T>(&mut self, of: impl Iterator<Item = T>, count: usize) -> Vec<T> {
        let mut all: Vec<T> = of.collect();
        for at in 0..count.min(all.len()) {
            let other = at + self.below(all.len() - at);
            all.swap(at, other);
        }
        all.truncate(count);
        all
    }
}
