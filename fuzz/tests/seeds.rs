//! Every seed holds what its target asserts; a target that finds nothing in the goldens finds nothing at all.

use std::fs;

use fuzz::seeds::seeds;

const TARGETS: [(&str, fn(&[u8])); 7] = [
    ("bundle", fuzz::bundle::run),
    ("canon_text", fuzz::canon_text::run),
    ("case_files", fuzz::case_files::run),
    ("json", fuzz::json::run),
    ("manifest", fuzz::manifest::run),
    ("recognizer", fuzz::recognizer::run),
    ("zip_file", fuzz::zip_file::run),
];

/// In the workflow as in the folder.
#[test]
fn every_target_is_run_at_night() {
    let names = TARGETS.map(|(target, _)| target);
    let mut files: Vec<String> = fs::read_dir("fuzz_targets")
        .expect("the folder of the targets")
        .map(|entry| entry.expect("a target").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    files.sort();
    assert_eq!(files, names);
    let workflow = fs::read_to_string("../.github/workflows/nightly.yml").expect("the workflow");
    let matrix = format!("target: [{}]", names.join(", "));
    assert!(workflow.contains(&matrix), "{matrix}");
}

#[test]
fn every_seed_passes() {
    let seeds = seeds();
    assert!(seeds.keys().eq(TARGETS.iter().map(|(target, _)| target)));
    for (target, run) in TARGETS {
        for seed in &seeds[target] {
            run(seed);
        }
    }
}
