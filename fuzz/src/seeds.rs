//! Where a fuzzer begins: the goldens of this repository, as each target wants them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::wuhu::root;
use crate::{bundle, case_files, case_zip, json};

/// Larger ones slow every run down and show nothing that a small one does not.
const MAX_BYTES: usize = 48 << 10;
/// All files of a captured case are larger.
const MAX_BYTES_OF_CASE: usize = 132 << 10;

/// JSON cells of each golden that are taken.
const CELLS: usize = 20;

/// Bytes to begin with, by target.
pub type Seeds = BTreeMap<&'static str, Vec<Vec<u8>>>;

/// All seeds.
///
/// # Panics
/// Where the goldens of the repository are not there, or not whole.
#[must_use]
pub fn seeds() -> Seeds {
    let mut seeds = Seeds::new();
    seeds.insert("bundle", bundle::whole());
    let mut folders: Vec<_> = fs::read_dir(root().join("golden"))
        .expect("the goldens")
        .map(|entry| entry.expect("a golden").path())
        .filter(|path| path.join(golden::MANIFEST).is_file())
        .collect();
    folders.sort();
    for folder in folders {
        add_case(&mut seeds, &folder);
    }
    for (target, list) in &mut seeds {
        let of_case = *target == "case_files";
        let max = if of_case {
            MAX_BYTES_OF_CASE
        } else {
            MAX_BYTES
        };
        list.retain(|seed| seed.len() <= max);
    }
    seeds
}

fn add_case(seeds: &mut Seeds, folder: &Path) {
    let mut add = |target, selector: &[u8], bytes: &[u8]| {
        let list = seeds.entry(target).or_default();
        list.push([selector, bytes].concat());
    };
    let files: BTreeMap<String, Vec<u8>> = fs::read_dir(folder)
        .expect("a case")
        .map(|entry| {
            let entry = entry.expect("a file of a case");
            let name = entry.file_name().into_string().expect("a name in ASCII");
            (name, fs::read(entry.path()).expect("a file of a case"))
        })
        .collect();
    let is_captured = files.contains_key(golden::SURVIVORS);
    for (name, bytes) in &files {
        match name.as_str() {
            golden::MANIFEST => add("manifest", &[], bytes),
            golden::BEFORE | golden::AFTER_DATA => {
                for encoding in 0..3 {
                    add("canon_text", &[encoding], bytes);
                }
                add("recognizer", &[0], bytes);
            }
            golden::AFTER_SCHEMA => add("recognizer", &[1], bytes),
            _ => add("recognizer", &[2], bytes),
        }
    }
    if is_captured {
        let names = files.iter().map(|(name, bytes)| (name.as_str(), &**bytes));
        add("case_files", &[], &case_files::joined(names));
        add("zip_file", &[], &zip(folder, &files));
    }
    if let Some(text) = files.get(golden::BEFORE) {
        for (selectors, cell) in cells(text) {
            add("json", &selectors, &cell);
        }
    }
}

fn zip(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let name = folder.file_name().and_then(|name| name.to_str());
    let files = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), golden::FileContent::from(bytes.clone())));
    let files: Vec<_> = files.collect();
    let files = files.iter().map(|(name, content)| (*name, content));
    let mut zip = std::io::Cursor::new(Vec::new());
    case_zip::pack(name.expect("a name"), files, &mut zip).expect("a zip in memory");
    zip.into_inner()
}

/// Some cells of a golden, with the selectors of their columns.
fn cells(text: &[u8]) -> Vec<([u8; 2], Vec<u8>)> {
    let conn = Connection::open_in_memory().expect("a database in memory");
    let mut found = Vec::new();
    if canon::load(&mut &*text, &conn).is_err() {
        return found;
    }
    let columns = [
        ("session_entries", "payload"),
        ("user_queue_journal", "payload"),
        ("user_queue_pending", "payload"),
        ("system_queue_journal", "payload"),
        ("system_queue_pending", "payload"),
        ("sessions", "cwd"),
        ("sessions", "createdAt"),
        ("sessions", "id"),
        ("tool_call_status", "toolCallID"),
    ];
    for (table, column) in columns {
        let Some(selector) = json::selector(table, column) else {
            continue;
        };
        let select = format!(
            "SELECT DISTINCT {column} FROM {table} ORDER BY length({column}) LIMIT {CELLS}"
        );
        let Ok(mut select) = conn.prepare(&select) else {
            continue;
        };
        let mut rows = select.query([]).expect("a table of a golden");
        while let Ok(Some(row)) = rows.next() {
            match row.get_ref(0) {
                Ok(ValueRef::Blob(bytes)) => found.push(([selector, 0], bytes.to_vec())),
                Ok(ValueRef::Text(bytes)) => found.push(([selector, 1], bytes.to_vec())),
                _ => {}
            }
        }
    }
    found
}
