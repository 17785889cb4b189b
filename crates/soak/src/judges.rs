//! The threads on which commands are judged: what panics there is a finding, and no defect of the check.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The name of these threads.
pub const JUDGE: &str = "judge";

/// What a judge finds, or the words of the panic that it met.
pub(crate) fn caught<T>(judge: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(judge)).map_err(|panic| panic_words(panic.as_ref()).to_owned())
}

fn panic_words(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without words")
}
