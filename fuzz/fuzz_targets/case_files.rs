//! See `fuzz::case_files`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::case_files::run(data));
