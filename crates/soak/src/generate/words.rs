//! Invented names, prose, code, paths, secrets: nothing here was anybody's.

use std::fmt::Write as _;

use test_support::Random;

const WORDS: [&str; 40] = [
    "amber", "basalt", "beacon", "canopy", "cellar", "cipher", "copper", "delta", "ferry", "fjord",
    "gantry", "garnet", "gravel", "hazel", "hinge", "juniper", "kestrel", "lantern", "ledge",
    "lime", "magnet", "marble", "nickel", "oasis", "oriole", "parcel", "pepper", "quarry", "raft",
    "saddle", "sluice", "spindle", "tallow", "thicket", "turbine", "umber", "vault", "willow",
    "yarrow", "zephyr",
];

/// Scripts, composed and decomposed letters, joiners, marks of direction, astral planes.
const FOREIGN: [&str; 12] = [
    "naïve café",
    "cafe\u{301}",
    "straße",
    "İzmir",
    "Ελλάδα",
    "Привет",
    "שלום",
    "你好，世界",
    "ﬁgure",
    "👩‍💻🧶",
    "𝒜𝒷𝒸",
    "\u{200b}\u{200e}zero",
];

pub(super) const PEOPLE: [&str; 6] = [
    "noor",
    "lucia.ferri",
    "tobias_h",
    "mei-lin",
    "kwame.a",
    "sofie",
];

pub(super) const PROJECTS: [&str; 6] = [
    "amberjack",
    "kestrel-api",
    "gravelworks",
    "spindle",
    "oasis-web",
    "tallow-core",
];

const ROOTS: [&str; 4] = [
    "/Users/{}/work",
    "/home/{}/src",
    "/srv/agents/{}/work",
    "/Volumes/data/{}",
];
const FOLDERS: [&str; 6] = [
    "Sources/Core",
    "src/lib",
    "tests/unit",
    "docs",
    "scripts",
    "Packages/Sync/Sources",
];
const EXTENSIONS: [&str; 9] = [
    "swift", "rs", "ts", "py", "sql", "json", "md", "yml", "toml",
];

const HEX: &[u8; 16] = b"0123456789abcdef";
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(super) fn word(random: &mut Random) -> &'static str {
    random.of(&WORDS)
}

pub(super) fn words(random: &mut Random, count: usize) -> String {
    let words: Vec<&str> = (0..count).map(|_| word(random)).collect();
    words.join(" ")
}

/// Lower-case UUID, version 4.
pub(crate) fn uuid(random: &mut Random) -> String {
    let (a, b) = (random.next_u64(), random.next_u64());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
        a >> 32,
        (a >> 16) & 0xffff,
        a & 0xfff,
        8 + (b >> 62),
        (b >> 48) & 0xfff,
        b & 0xffff_ffff_ffff
    )
}

pub(super) fn hex(random: &mut Random, len: usize) -> String {
    (0..len)
        .map(|_| char::from(HEX[random.index(16)]))
        .collect()
}

/// Base64 of so many bytes, padded.
pub(super) fn base64(random: &mut Random, len_bytes: usize) -> String {
    let mut text: String = (0..(len_bytes * 4).div_ceil(3))
        .map(|_| char::from(BASE64[random.index(64)]))
        .collect();
    text.extend(std::iter::repeat_n('=', (4 - text.len() % 4) % 4));
    text
}

pub(super) fn root(random: &mut Random) -> String {
    let person = random.of(&PEOPLE);
    let project = random.of(&PROJECTS);
    format!("{}/{project}", random.of(&ROOTS).replace("{}", person))
}

pub(super) fn path(random: &mut Random) -> String {
    let mut path = root(random);
    let (folder, a, b) = (random.of(&FOLDERS), word(random), word(random));
    let extension = random.of(&EXTENSIONS);
    let _ = write!(path, "/{folder}/{a}_{b}.{extension}");
    path
}

pub(super) fn secret(random: &mut Random) -> String {
    match random.below(6) {
        0 => format!("sk-ant-api03-{}", base64(random, 32)),
        1 => format!("ghp_{}", hex(random, 36)),
        2 => format!("AKIA{}", hex(random, 16).to_uppercase()),
        3 => format!("xoxb-{}-{}", random.below(9_999_999_999), hex(random, 24)),
        4 => {
            let (person, password, word) = (random.of(&PEOPLE), hex(random, 10), word(random));
            format!("postgres://{person}:{password}@db.{word}.internal:5432/{word}")
        }
        _ => format!("{}@{}.example", random.of(&PEOPLE), random.of(&PROJECTS)),
    }
}

/// Sentences of about so many bytes.
pub(super) fn prose(random: &mut Random, len_bytes: usize) -> String {
    let mut text = String::with_capacity(len_bytes + 80);
    while text.len() < len_bytes {
        let count = 3 + random.index(14);
        let sentence = words(random, count);
        text.push_str(&sentence[..1].to_uppercase());
        text.push_str(&sentence[1..]);
        if random.once_in(6) {
            let _ = write!(text, " {}", path(random));
        }
        if random.once_in(9) {
            let _ = write!(text, " {}", random.of(&FOREIGN));
        }
        if random.once_in(60) {
            let _ = write!(text, " {}", secret(random));
        }
        text.push_str(random.of(&[". ", "? ", "! ", "… ", ".\n\n", "\n"]));
    }
    text.truncate(text.trim_end().len());
    text
}

/// Lines of code of about so many bytes; some end in CR LF, some hold tabs.
pub(super) fn code(random: &mut Random, len_bytes: usize) -> String {
    let mut text = String::with_capacity(len_bytes + 80);
    let mut line = 0;
    while text.len() < len_bytes {
        let indent = random.index(4) * 4;
        let head = random.of(&[
            "let ", "var ", "if ", "func ", "guard ", "return ", "// TODO ", "self.",
        ]);
        let (a, b, c, d) = (word(random), word(random), word(random), word(random));
        let number = random.below(100_000);
        let _ = write!(
            text,
            "{:indent$}{head}{a}{line} = {b}.{c}(\"{d}\", {number})",
            ""
        );
        text.push_str(random.of(&["\n", "\n", "\n", "\n", "\t\r\n"]));
        line += 1;
    }
    text
}

/// What `grep` prints, of about so many bytes.
pub(super) fn listing(random: &mut Random, len_bytes: usize) -> String {
    let mut text = String::with_capacity(len_bytes + 160);
    let mut line = 0;
    while text.len() < len_bytes {
        let (path, number, count) = (path(random), random.below(900), 2 + random.index(6));
        let words = words(random, count);
        let _ = writeln!(text, "{line}: {path}:{number}: {words}");
        line += 1;
    }
    text.truncate(text.trim_end().len());
    text
}

/// What a tool answers: mostly short, at times long, rarely more than 100 kB.
pub(super) fn output(random: &mut Random) -> String {
    let len_bytes = match random.below(40) {
        0 | 1 => 0,
        2..=28 => 100 + random.index(2_500),
        29..=38 => 2_500 + random.index(8_000),
        _ => 20_000 + random.index(95_000),
    };
    output_of(random, len_bytes)
}

/// What a tool answers, of about so many bytes.
pub(super) fn output_of(random: &mut Random, len_bytes: usize) -> String {
    match random.below(8) {
        0 => format!(
            "\u{1b}[31merror\u{1b}[0m: {}\n",
            prose(random, len_bytes.min(900))
        ),
        1..=3 => listing(random, len_bytes),
        _ => code(random, len_bytes),
    }
}
