//! See `fuzz::zip_file`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::zip_file::run(data));
