//! Cells as keys that `memcmp` orders, and the SQL function that makes them for SQLite's sorter.

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;

use crate::error::Error;

const SORT_KEY: &str = "canon_key";

/// `SQLITE_LIMIT_FUNCTION_ARG` is 127 in older builds; a longer key becomes several ORDER BY terms.
const ARGUMENTS_MAX: usize = 100;

/// The SQL function, on one connection while this value lives.
pub(crate) struct SortKeyFunction<'c>(Option<&'c Connection>);

impl<'c> SortKeyFunction<'c> {
    /// Registers the function, unless the connection has it: the caller may hold a registration of
    /// its own.
    pub(crate) fn register(conn: &'c Connection) -> Result<Self, Error> {
        let probe = conn.query_row(&format!("SELECT {SORT_KEY}(1, 'a')"), [], |row| {
            row.get::<_, Vec<u8>>(0)
        });
        let mut expected = Vec::new();
        push_key(&mut expected, ValueRef::Integer(1));
        push_key(&mut expected, ValueRef::Text(b"a"));
        if probe.is_ok_and(|key| key == expected) {
            return Ok(Self(None));
        }
        let flags = FunctionFlags::SQLITE_UTF8
            | FunctionFlags::SQLITE_DETERMINISTIC
            | FunctionFlags::SQLITE_DIRECTONLY;
        conn.create_scalar_function(SORT_KEY, -1, flags, |context: &mut Context<'_>| {
            let mut key = Vec::new();
            for argument in 0..context.len() {
                push_key(&mut key, context.get_raw(argument));
            }
            Ok(key)
        })
        .map_err(Error::schema)?;
        Ok(Self(Some(conn)))
    }
}

impl Drop for SortKeyFunction<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.0 {
            // Refused while the caller has a statement running; the function then stays, which
            // harms nothing.
            let _ = conn.remove_function(SORT_KEY, -1);
        }
    }
}

/// The ORDER BY terms that sort by `cells`, which are SQL expressions.
pub(crate) fn sort_terms(cells: &[String]) -> impl Iterator<Item = String> {
    cells
        .chunks(ARGUMENTS_MAX)
        .map(|cells| format!("{SORT_KEY}({})", cells.join(", ")))
}

/// Appends `value` to `key` so that `memcmp` of keys is the order of [`Cell`](sqlite_facts::Cell),
/// cell by cell.
///
/// Each encoding ends by itself, so keys of several cells compare like the list of cells: bytes
/// have `00` written as `00 ff` and end with `00 00`, which sorts below every continuation.
fn push_key(key: &mut Vec<u8>, value: ValueRef<'_>) {
    const SIGN: u64 = 1 << 63;
    match value {
        ValueRef::Null => key.push(0),
        ValueRef::Integer(integer) => {
            key.push(1);
            key.extend_from_slice(&(integer.cast_unsigned() ^ SIGN).to_be_bytes());
        }
        ValueRef::Real(real) => {
            key.push(2);
            let bits = real.to_bits();
            let ordered = if bits & SIGN == 0 { bits ^ SIGN } else { !bits };
            key.extend_from_slice(&ordered.to_be_bytes());
        }
        ValueRef::Text(bytes) => {
            key.push(3);
            push_key_bytes(key, bytes);
        }
        ValueRef::Blob(bytes) => {
            key.push(4);
            push_key_bytes(key, bytes);
        }
    }
}

fn push_key_bytes(key: &mut Vec<u8>, bytes: &[u8]) {
    for (position, part) in bytes.split(|byte| *byte == 0).enumerate() {
        if position > 0 {
            key.extend_from_slice(&[0, 0xff]);
        }
        key.extend_from_slice(part);
    }
    key.extend_from_slice(&[0, 0]);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sqlite_facts::Cell;

    use super::*;

    fn cell() -> impl Strategy<Value = Cell> {
        let bytes = || proptest::collection::vec(prop_oneof![Just(0), Just(1), Just(0xff)], 0..4);
        prop_oneof![
            Just(Cell::Null),
            any::<i64>().prop_map(Cell::Integer),
            any::<u64>().prop_map(|bits| Cell::Real(f64::from_bits(bits))),
            prop::sample::select(vec![0.0, -0.0, f64::INFINITY, -1.0]).prop_map(Cell::Real),
            bytes().prop_map(Cell::Text),
            bytes().prop_map(Cell::Blob),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn keys_compare_like_cells(a in [cell(), cell()], b in [cell(), cell()]) {
            let key = |cells: &[Cell]| {
                let mut key = Vec::new();
                for cell in cells {
                    push_key(&mut key, cell.into());
                }
                key
            };
            prop_assert_eq!(key(&a).cmp(&key(&b)), a.cmp(&b));
        }
    }
}
