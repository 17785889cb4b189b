//! Keyed tags by their own grammar and check: what stands in them is no content.

const HEX: &[u8; 16] = b"0123456789abcdef";
const CONSONANTS: &[u8; 16] = b"bcdfghjkmnpqrstv";
const UUID: &[u8; 36] = b"00000000-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
/// Prefix and number of digits, the check included.
const TAGS: [(&[u8], usize); 4] = [(b"id-", 22), (b"n-", 16), (b"p-", 16), (b"d-", 62)];

/// A tag that stands at the start of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tag {
    pub(super) len_bytes: usize,
    /// Where what is searched begins: behind the prefix, or the last group of a UUID with its hyphen, for
    /// the groups before hold too few keyed digits in a row.
    pub(super) keyed_from: usize,
}

/// The tag at the start of `text`.
pub(super) fn tag_at(text: &[u8]) -> Option<Tag> {
    let first = text.first()?;
    if *first == b'0' {
        return uuid_at(text);
    }
    let (prefix, digits) = TAGS
        .iter()
        .find(|(prefix, _)| prefix[0] == *first && text.starts_with(prefix))?;
    let len_bytes = prefix.len() + digits;
    let digits = text.get(prefix.len()..len_bytes)?.iter().copied();
    checks(digits, CONSONANTS).then_some(Tag {
        len_bytes,
        keyed_from: prefix.len(),
    })
}

fn uuid_at(text: &[u8]) -> Option<Tag> {
    let text = text.get(..UUID.len())?;
    let fits = |(byte, form): (&u8, &u8)| match form {
        b'x' => byte.is_ascii_hexdigit(),
        _ => byte == form,
    };
    let has = |is: fn(&u8) -> bool| text.iter().any(is);
    let is_of_one_case = !(has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase));
    if !is_of_one_case || !text.iter().zip(UUID).all(fits) {
        return None;
    }
    let digits = text.iter().zip(UUID).skip(9);
    let digits = digits.filter(|(_, form)| **form == b'x');
    let digits = digits.map(|(byte, _)| byte.to_ascii_lowercase());
    checks(digits, HEX).then_some(Tag {
        len_bytes: UUID.len(),
        keyed_from: 23,
    })
}

/// Whether the first four digits are FNV-1a of the others: 32 bits, the low half.
fn checks(digits: impl Iterator<Item = u8>, alphabet: &[u8; 16]) -> bool {
    let (mut claimed, mut hash) = (0_u32, 0x811c_9dc5_u32);
    for (at, digit) in digits.enumerate() {
        let Some(value) = (0_u32..16).find(|value| alphabet[*value as usize] == digit) else {
            return false;
        };
        if at < 4 {
            claimed = claimed << 4 | value;
        } else {
            hash = (hash ^ u32::from(digit)).wrapping_mul(0x0100_0193);
        }
    }
    hash & 0xffff == claimed
}

/// Whether a name of a tool's own stands there: `key-N`, `x_table_N` and the like, in at most five
/// digits.
pub(super) fn is_numbered(text: &[u8]) -> bool {
    let starts: [&[u8]; 6] = [
        b"key-",
        b"x_table_",
        b"x_column_",
        b"x_index_",
        b"x_view_",
        b"x_trigger_",
    ];
    starts.iter().any(|start| {
        let number = text.strip_prefix(*start).unwrap_or_default();
        (1..6).contains(&number.len()) && number.iter().all(u8::is_ascii_digit)
    })
}
