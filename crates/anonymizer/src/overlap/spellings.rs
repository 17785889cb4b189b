//! Other spellings of bytes: escapes of JSON and of addresses, hex, base64, UTF-16, backwards.

/// How often escapes are decoded: JSON may stand in a JSON string, and that in another.
pub(super) const UNESCAPED_TIMES: usize = 3;
/// The shortest run of hex or base64 that is decoded: eight bytes.
const HEX_LEN: usize = 16;
const BASE64_LEN: usize = 11;

/// What `bytes` may stand for, beside themselves.
pub(super) fn spellings(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut text = bytes.to_vec();
    for _ in 0..UNESCAPED_TIMES {
        if !text.contains(&b'\\') {
            break;
        }
        text = unescape(&text);
        found.push(text.clone());
    }
    if bytes.contains(&0) {
        found.push(without_nul(bytes));
    }
    if std::str::from_utf8(bytes).is_err() || bytes.iter().any(|byte| *byte < b'\t') {
        found.extend(utf16(bytes));
    }
    if bytes.contains(&b'%') {
        found.push(percent_decoded(bytes));
    }
    found.push(bytes.iter().rev().copied().collect());
    for run in bytes.split(|byte| !byte.is_ascii_hexdigit()) {
        if run.len() >= HEX_LEN {
            found.extend([hex(run), hex(&run[1..])]);
        }
    }
    for run in bytes.split(|byte| sextet(*byte).is_none()) {
        if run.len() >= BASE64_LEN {
            found.extend((0..4).map(|from| base64(&run[from..])));
        }
    }
    found
}

/// `bytes` as UTF-16 has them in ASCII, in UTF-8.
pub(super) fn without_nul(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().filter(|byte| *byte != 0).collect()
}

/// `bytes` with every escape of JSON decoded, whether they stand in a string or not; what is no escape
/// stays as it is.
pub(super) fn unescape(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((byte, after)) = rest.split_first() {
        let (len, character) = match (byte, after.first()) {
            (b'\\', Some(b'u')) => unicode(rest).unwrap_or((1, '\\')),
            (b'\\', Some(b'n')) => (2, '\n'),
            (b'\\', Some(b'r')) => (2, '\r'),
            (b'\\', Some(b't')) => (2, '\t'),
            (b'\\', Some(b'b')) => (2, '\x08'),
            (b'\\', Some(b'f')) => (2, '\x0c'),
            (b'\\', Some(sign @ (b'"' | b'\\' | b'/'))) => (2, char::from(*sign)),
            _ => {
                text.push(*byte);
                rest = after;
                continue;
            }
        };
        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        rest = &rest[len..];
    }
    text
}

/// `\u….`, or two of them that are one character, at the start of `bytes`.
fn unicode(bytes: &[u8]) -> Option<(usize, char)> {
    let unit = |at: usize| {
        let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        let digits = std::str::from_utf8(digits).ok()?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(0)?;
    if let Some(Ok(character)) = char::decode_utf16([first]).next() {
        return Some((6, character));
    }
    let both = [first, unit(6)?];
    Some((12, char::decode_utf16(both).next()?.ok()?))
}

/// In both orders of bytes, from the first byte and from the second.
fn utf16(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for from in 0..2 {
        let (units, _) = bytes.get(from..).unwrap_or_default().as_chunks::<2>();
        for read in [u16::from_le_bytes, u16::from_be_bytes] {
            let units: Vec<u16> = units.iter().map(|unit| read(*unit)).collect();
            found.push(String::from_utf16_lossy(&units).into_bytes());
        }
    }
    found
}

fn percent_decoded(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((byte, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *byte == b'%').map(hex);
        if let Some([code]) = code.as_deref() {
            text.push(*code);
            rest = &after[2..];
        } else {
            text.push(*byte);
            rest = after;
        }
    }
    text
}

/// The bytes of whole pairs of hex digits, up to what is none.
fn hex(digits: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (pairs, _) = digits.as_chunks::<2>();
    let bytes = pairs
        .iter()
        .map_while(|[high, low]| u8::try_from(digit(*high)? << 4 | digit(*low)?).ok());
    bytes.collect()
}

/// The bytes of whole groups of four base64 digits, of either alphabet.
fn base64(digits: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    let mut held = 0_u32;
    for (at, digit) in digits.iter().filter_map(|byte| sextet(*byte)).enumerate() {
        held = held << 6 | digit;
        // What is complete with this digit; the rest stays in the low bits.
        match at % 4 {
            1 => bytes.push((held >> 4).to_le_bytes()[0]),
            2 => bytes.push((held >> 2).to_le_bytes()[0]),
            3 => bytes.push(held.to_le_bytes()[0]),
            _ => {}
        }
    }
    bytes
}

fn sextet(byte: u8) -> Option<u32> {
    Some(match byte {
        b'A'..=b'Z' => u32::from(byte - b'A'),
        b'a'..=b'z' => u32::from(byte - b'a') + 26,
        b'0'..=b'9' => u32::from(byte - b'0') + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}
