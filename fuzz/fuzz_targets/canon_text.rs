//! See `fuzz::canon_text`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::canon_text::run(data));
