//! A double as SQL that every SQLite evaluates to the same bits.
//!
//! SQLite's own decimal reading is not exact, and differs between versions and platforms: 0.5 % of
//! doubles and 4.7 % of subnormals are misread from their shortest decimal form. Whole numbers
//! below 2^53, and products and quotients with powers of two, are exact everywhere.

use std::io::Write as _;

/// Whole numbers that a double holds exactly, and all their neighbours too, end here: 2^53.
const WHOLE_END: f64 = 9_007_199_254_740_992.0;

/// The greatest power of two that one factor holds; a 64-bit integer literal may be 2^62.
const FACTOR_BITS: i32 = 62;

/// Whole numbers as `N.0`, infinities as `9e999`, all others as an odd integer times or divided by
/// powers of two, each step of which is exact.
pub(crate) fn write_real(out: &mut Vec<u8>, real: f64) {
    if real.is_sign_negative() {
        out.push(b'-');
    }
    let magnitude = real.abs();
    // Writing to a Vec cannot fail.
    if magnitude.is_infinite() {
        out.extend_from_slice(b"9e999");
    } else if magnitude < WHOLE_END && magnitude.fract() == 0.0 {
        let _ = write!(out, "{magnitude:.1}");
    } else {
        let (mantissa, mut exponent) = odd_mantissa(magnitude);
        let _ = write!(out, "{mantissa}*1.0");
        while exponent != 0 {
            let bits = exponent.abs().min(FACTOR_BITS);
            let operator = if exponent > 0 { '*' } else { '/' };
            let _ = write!(out, "{operator}{}", 1_u64 << bits);
            exponent -= bits * exponent.signum();
        }
    }
}

/// `magnitude`, finite and not 0, as an odd integer and the power of two it is to be multiplied by.
fn odd_mantissa(magnitude: f64) -> (u64, i32) {
    let bits = magnitude.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = i32::try_from(bits >> 52).unwrap_or(0); // 11 bits always fit
    let (mantissa, exponent) = if biased == 0 {
        (fraction, -1074)
    } else {
        (fraction | 1 << 52, biased - 1075)
    };
    let shift = mantissa.trailing_zeros();
    (mantissa >> shift, exponent + shift.cast_signed())
}

/// The value of what [`write_real`] wrote, and of other spellings too: the caller must write it again
/// and compare.
pub(crate) fn read_real(text: &str) -> Option<f64> {
    if let Some((mantissa, factors)) = text.split_once("*1.0") {
        return read_product(mantissa, factors);
    }
    let (sign, magnitude) = match text.strip_prefix('-') {
        Some(magnitude) => (-1.0, magnitude),
        None => (1.0, text),
    };
    if magnitude == "9e999" {
        return Some(sign * f64::INFINITY);
    }
    let whole: u64 = magnitude.strip_suffix(".0")?.parse().ok()?;
    #[expect(
        clippy::cast_precision_loss,
        reason = "a whole number that does not fit is not canonical and refused"
    )]
    let real = whole as f64;
    Some(sign * real)
}

/// `mantissa` times or divided by `factors` such as `/4611686018427387904/2`.
fn read_product(mantissa: &str, factors: &str) -> Option<f64> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a mantissa of more than 53 bits is not canonical and refused"
    )]
    let mut real = mantissa.parse::<i64>().ok()? as f64;
    let mut rest = factors;
    while let Some(operator) = rest.bytes().next() {
        let end = rest
            .get(1..)?
            .find(['*', '/'])
            .map_or(rest.len(), |end| end + 1);
        let factor: u64 = rest.get(1..end)?.parse().ok()?;
        #[expect(
            clippy::cast_precision_loss,
            reason = "a factor that is no power of two is not canonical and refused"
        )]
        let factor = factor as f64;
        match operator {
            b'*' => real *= factor,
            b'/' => real /= factor,
            _ => return None,
        }
        rest = &rest[end..];
    }
    Some(real)
}
