//! Opaque values, which look like noise and are not: signatures, encrypted reasoning.

use super::clean_bytes::CleanBytes;

/// Hexadecimal or base64, of a length that says nothing and needs no padding; false for what is neither.
pub(super) fn opaque(text: &[u8], out: &mut CleanBytes) -> bool {
    let padding = text.iter().rev().take_while(|b| **b == b'=').count();
    let digits = &text[..text.len() - padding];
    if digits.is_empty() || padding > 2 {
        return false;
    }
    if padding == 0 && digits.iter().all(u8::is_ascii_hexdigit) {
        out.fixed("00000000");
        return true;
    }
    let is_base64 = |b: &u8| b.is_ascii_alphanumeric() || b"+/-_".contains(b);
    if !digits.iter().all(is_base64) {
        return false;
    }
    out.fixed("AAAAAAAA");
    true
}
