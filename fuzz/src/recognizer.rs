//! The recognizer: the judge of the files of a captured case, which come from anybody.

use anonymizer::recognizer::{Recognition, Words, recognize, recognize_prose, recognize_schema};

use crate::wuhu::{TERMS, dump, empty};

/// The first byte selects the kind of file; the rest is the file.
///
/// No finding shows a control character, and each is in the file. A golden that is accepted, and that can
/// be loaded, is accepted with the same survivors as canon writes it.
pub fn run(data: &[u8]) {
    let Some((selector, file)) = data.split_first() else {
        return;
    };
    let mut report = Recognition::default();
    match selector % 3 {
        0 => accepted_golden(file, &mut report),
        1 => recognize_schema(&mut &*file, &TERMS, &mut report).expect("bytes in memory"),
        _ => {
            let words = Words::new(&TERMS, Words::wuhu_text());
            recognize_prose(file, &words, &mut report);
        }
    }
    // A line that is missing is found where it would be: after the last one.
    let lines = file.split(|byte| *byte == b'\n').count() as u64 + 1;
    for violation in &report.violations {
        let shown = violation.to_string();
        assert!(!shown.contains(char::is_control), "{shown:?}");
        assert!((1..=lines).contains(&violation.line), "{shown}");
    }
    assert_eq!(report.is_clean(), report.total == 0);
}

fn accepted_golden(text: &[u8], report: &mut Recognition) {
    recognize(&mut &*text, &TERMS, report).expect("bytes in memory");
    if !report.is_clean() {
        return;
    }
    let conn = empty("UTF-8");
    if canon::load(&mut &*text, &conn).is_err() {
        return;
    }
    let written = dump(&conn).expect("what was loaded can be dumped");
    let mut again = Recognition::default();
    recognize(&mut &*written, &TERMS, &mut again).expect("bytes in memory");
    assert!(again.is_clean(), "{:?}", again.violations);
    assert_eq!(again.survivors.to_text(), report.survivors.to_text());
}
