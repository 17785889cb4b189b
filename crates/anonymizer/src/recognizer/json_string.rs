//! Where a string of JSON ends.

/// How a string ends.
pub(super) enum End {
    /// With the quote at this byte.
    Quote(usize),
    /// With the cell, before its quote.
    Cell,
    /// With something that no string may hold.
    Wrong,
}

/// The end of the string whose first byte behind the quote is at `start`.
pub(super) fn string_end(cell: &[u8], start: usize) -> End {
    let mut at = start;
    loop {
        at += match cell.get(at) {
            None => return End::Cell,
            Some(b'"') => return End::Quote(at),
            Some(b'\\') => match escape_len(cell, at) {
                Some(len) => len,
                None => return End::Wrong,
            },
            Some(..b' ') => return End::Wrong,
            Some(_) => 1,
        };
    }
}

/// The length of an escape; one that the end cuts off is taken whole.
fn escape_len(cell: &[u8], at: usize) -> Option<usize> {
    match cell.get(at + 1) {
        None => Some(1),
        Some(b'u') => {
            let end = cell.len().min(at + 6);
            let digits = &cell[at + 2..end];
            digits.iter().all(u8::is_ascii_hexdigit).then_some(end - at)
        }
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Some(2),
        Some(_) => None,
    }
}
