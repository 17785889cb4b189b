//! Numbers in pages: big-endian, and as varints.

/// The two bytes from `at`; 0 where they are not there.
#[inline]
pub(crate) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    let found = bytes.get(at..).and_then(<[u8]>::first_chunk);
    found.map_or(0, |found| u16::from_be_bytes(*found))
}

/// The four bytes from `at`; 0 where they are not there.
#[inline]
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    let found = bytes.get(at..).and_then(<[u8]>::first_chunk);
    found.map_or(0, |found| u32::from_be_bytes(*found))
}

/// A varint (1.6) and its length: seven bits in each of eight bytes, eight in a ninth.
#[inline]
pub(crate) fn varint_at(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    // Most have one byte.
    match bytes.get(at) {
        Some(byte) if byte & 0x80 == 0 => Some((u64::from(*byte), 1)),
        _ => long_varint_at(bytes, at),
    }
}

fn long_varint_at(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let mut value = 0;
    for (read, byte) in bytes.get(at..)?.iter().take(9).enumerate() {
        if read == 8 {
            return Some((value << 8 | u64::from(*byte), 9));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value, read + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_cut_off_are_nothing() {
        let bytes = [1, 2, 3, 4, 0x81];
        assert_eq!(u16_at(&bytes, 1), 0x0203);
        assert_eq!(u32_at(&bytes, 0), 0x0102_0304);
        assert_eq!((u16_at(&bytes, 4), u32_at(&bytes, 9)), (0, 0));
        assert_eq!(varint_at(&bytes, 4), None);
        assert_eq!(varint_at(&bytes, 9), None);
    }

    #[test]
    fn varints_have_one_to_nine_bytes() {
        for (bytes, expected) in [
            (&[0x7f_u8][..], (127, 1)),
            (&[0x81, 0x00], (128, 2)),
            (&[0x81, 0x80, 0x00], (16_384, 3)),
            (&[0xff; 9], (u64::MAX, 9)),
            (
                &[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
                (1, 9),
            ),
        ] {
            assert_eq!(varint_at(bytes, 0), Some(expected), "{bytes:x?}");
        }
    }
}
