//! See `fuzz::recognizer`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::recognizer::run(data));
