//! Ids and times that lie across the values of a record: a row of which a part was overwritten.

use sqlite_facts::Encoding;
use sqlite_pages::RecordValue;

use crate::found::column_form::{TIME_CHARACTERS, UUID_CHARACTERS, is_time, is_uuid};

/// Whether each id and each time in the bytes of a record begins and ends within one of its values, and has no
/// letter of another script beside it.
///
/// Most of what is written over a row in part begins with an id or a time: the rows of most tables, and the keys of
/// most indexes. Their heads are control characters in UTF-8, but letters in UTF-16.
pub(crate) fn are_keys_in_place(
    record: &[u8],
    values: &[RecordValue<'_>],
    encoding: Encoding,
) -> bool {
    if encoding == Encoding::Utf8 {
        return true;
    }
    let anywhere = (0..record.len()).filter(|at| key_units(&record[*at..], encoding).is_some());
    let in_values = values.iter().map(|value| match value {
        RecordValue::Text(text) => keys_of_text(text, encoding),
        _ => 0,
    });
    anywhere.count() == in_values.sum::<usize>()
}

/// How many ids and times a text has that have nothing but ASCII beside them.
fn keys_of_text(text: &[u8], encoding: Encoding) -> usize {
    let (units, _) = text.as_chunks::<2>();
    let is_ascii =
        |unit: Option<&[u8; 2]>| unit.is_none_or(|unit| ascii(*unit, encoding).is_some());
    let is_key = |at: usize| {
        key_units(&text[at * 2..], encoding).is_some_and(|len| {
            is_ascii(units.get(at + len)) && is_ascii(at.checked_sub(1).map(|at| &units[at]))
        })
    };
    (0..units.len()).filter(|at| is_key(*at)).count()
}

/// Of how many units the id or the time is with which these bytes begin.
fn key_units(bytes: &[u8], encoding: Encoding) -> Option<usize> {
    let (units, _) = bytes.as_chunks::<2>();
    let begin = units.iter().take(UUID_CHARACTERS);
    let text: Vec<u8> = begin
        .map_while(|unit| ascii(*unit, encoding))
        .take_while(|byte| byte.is_ascii_hexdigit() || b"-: .".contains(byte))
        .collect();
    let is_key = |len: usize, is_like: fn(&[u8]) -> bool| text.get(..len).is_some_and(is_like);
    if is_key(UUID_CHARACTERS, is_uuid) {
        return Some(UUID_CHARACTERS);
    }
    is_key(TIME_CHARACTERS, is_time).then_some(TIME_CHARACTERS)
}

fn ascii(unit: [u8; 2], encoding: Encoding) -> Option<u8> {
    let [high, low] = match encoding {
        Encoding::Utf16be => unit,
        Encoding::Utf8 | Encoding::Utf16le => [unit[1], unit[0]],
    };
    (high == 0 && low.is_ascii()).then_some(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "9b285dee-2497-4ee0-8065-2ad76a855bdf";
    const TIME: &str = "2026-02-19 09:03:48.938";

    /// Whether the keys of a record of these texts are in their places.
    fn in_place(texts: &[&str]) -> bool {
        [Encoding::Utf16le, Encoding::Utf16be].map(|encoding| {
            let encode = |text: &&str| {
                let units = text.encode_utf16();
                let units = units.map(|unit| match encoding {
                    Encoding::Utf16be => unit.to_be_bytes(),
                    _ => unit.to_le_bytes(),
                });
                units.flatten().collect::<Vec<u8>>()
            };
            let texts: Vec<Vec<u8>> = texts.iter().map(encode).collect();
            let values: Vec<_> = texts.iter().map(|text| RecordValue::Text(text)).collect();
            are_keys_in_place(&[&[9], &*texts.concat()].concat(), &values, encoding)
        }) == [true, true]
    }

    #[test]
    fn keys_lie_within_values() {
        assert!(in_place(&[ID, "gpt-5", TIME, TIME, ID, ID]));
        assert!(in_place(&[
            &format!("/home/{ID}/src"),
            "",
            &format!("{TIME}Z")
        ]));
    }

    #[test]
    fn a_key_across_values_was_written_over_them() {
        assert!(!in_place(&[&ID[..10], &ID[10..17], &ID[17..]]));
        assert!(!in_place(&["gpt-5", &TIME[..1], &TIME[1..]]));
    }

    #[test]
    fn a_key_beside_the_head_of_a_record() {
        assert!(!in_place(&[&format!("channel\u{34e}\u{1c81}{ID}")]));
        assert!(!in_place(&[&format!("{TIME}\u{901}")]));
    }
}
