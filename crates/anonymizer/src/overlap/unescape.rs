//! Bytes without the escapes of JSON, whether they stand in a JSON string or not.

/// `bytes` with every escape decoded; what is no escape stays as it is.
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
