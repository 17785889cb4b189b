//! Ids of entries inside the JSON of rows, changed in place: all other bytes stay as the server wrote them.

use std::ops::Range;

use serde::Deserialize;
use serde_json::value::RawValue;

/// `{"payload": {"firstKeptEntryID": 35, …}, …}`, of a compaction.
pub(crate) fn first_kept_entry(json: &[u8]) -> Option<(i64, Range<usize>)> {
    #[derive(Deserialize)]
    struct Entry<'j> {
        #[serde(borrow)]
        payload: &'j RawValue,
    }
    #[derive(Deserialize)]
    struct Compaction<'j> {
        #[serde(borrow, rename = "firstKeptEntryID")]
        id: &'j RawValue,
    }
    let entry: Entry<'_> = serde_json::from_slice(json).ok()?;
    let compaction: Compaction<'_> = serde_json::from_str(entry.payload.get()).ok()?;
    number_in(json, compaction.id.get())
}

/// `{"materialized": {"transcriptEntryID": "3", …}}`, of a queue's journal.
pub(crate) fn transcript_entry(json: &[u8]) -> Option<(i64, Range<usize>)> {
    #[derive(Deserialize)]
    struct Journal<'j> {
        #[serde(borrow)]
        materialized: &'j RawValue,
    }
    #[derive(Deserialize)]
    struct Materialized<'j> {
        #[serde(borrow, rename = "transcriptEntryID")]
        id: &'j RawValue,
    }
    let journal: Journal<'_> = serde_json::from_slice(json).ok()?;
    let materialized: Materialized<'_> = serde_json::from_str(journal.materialized.get()).ok()?;
    let quoted = materialized.id.get();
    number_in(json, quoted.strip_prefix('"')?.strip_suffix('"')?)
}

/// The JSON with another number in this place.
pub(crate) fn with_number(json: &[u8], place: &Range<usize>, number: i64) -> Vec<u8> {
    let number = number.to_string();
    [&json[..place.start], number.as_bytes(), &json[place.end..]].concat()
}

/// The number that `part` is, and where it stands in `json`, of which it is a part. None where it is not
/// written as the server writes one.
fn number_in(json: &[u8], part: &str) -> Option<(i64, Range<usize>)> {
    let number: i64 = part.parse().ok()?;
    let from = (part.as_ptr() as usize).checked_sub(json.as_ptr() as usize)?;
    (number.to_string() == part).then_some((number, from..from + part.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_changed_and_nothing_else() {
        let json =
            br#"{"payload":{"a":"\/ 35", "firstKeptEntryID": 35 ,"n":1e2},"type":"compaction"}"#;
        let (id, place) = first_kept_entry(json).unwrap();
        assert_eq!((id, &json[place.clone()]), (35, &b"35"[..]));
        let changed =
            br#"{"payload":{"a":"\/ 35", "firstKeptEntryID": 1035 ,"n":1e2},"type":"compaction"}"#;
        assert_eq!(with_number(json, &place, 1035), changed);

        let json = br#"{"materialized":{"at":1.5,"transcriptEntryID":"3"}}"#;
        let (id, place) = transcript_entry(json).unwrap();
        let changed = br#"{"materialized":{"at":1.5,"transcriptEntryID":"42"}}"#;
        assert_eq!((id, with_number(json, &place, 42)), (3, changed.to_vec()));
    }

    #[test]
    fn what_is_no_id_stays() {
        for json in [
            &br#"{"payload":{"firstKeptEntryID":"35"}}"#[..],
            br#"{"payload":{"firstKeptEntryID":3.5}}"#,
            br#"{"payload":{"a":35}}"#,
            b"{",
            b"\xff",
        ] {
            assert_eq!(first_kept_entry(json), None);
        }
        for json in [
            &br#"{"materialized":{"transcriptEntryID":3}}"#[..],
            br#"{"materialized":{"transcriptEntryID":"03"}}"#,
            br#"{"enqueued":{}}"#,
        ] {
            assert_eq!(transcript_entry(json), None);
        }
    }
}
