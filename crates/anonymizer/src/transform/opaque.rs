//! Opaque values, which look like noise and are not: signatures, encrypted reasoning.

use super::clean_bytes::CleanBytes;
use crate::length_class::LengthClasses;

/// Hexadecimal or base64; false for what is neither.
pub(super) fn opaque(lengths: LengthClasses, text: &[u8], out: &mut CleanBytes) -> bool {
    let padding = text.iter().rev().take_while(|b| **b == b'=').count();
    let digits = &text[..text.len() - padding];
    if digits.is_empty() || padding > 2 {
        return false;
    }
    if padding == 0 && digits.iter().all(u8::is_ascii_hexdigit) {
        out.repeat(b"0", lengths.class(digits.len()));
        return true;
    }
    let is_base64 = |b: &u8| b.is_ascii_alphanumeric() || b"+/-_".contains(b);
    if !digits.iter().all(is_base64) {
        return false;
    }
    out.repeat(b"A", lengths.class(digits.len()));
    out.repeat(b"=", padding);
    true
}
