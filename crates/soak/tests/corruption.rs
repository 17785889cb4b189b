//! The judge of `cargo xtask soak corruption`, on files without damage.

use std::thread::available_parallelism;

use soak::{Corruption, Input, corruption};
use test_support::Folder;

#[test]
fn sound_files_keep_every_promise() {
    let folder = Folder::new();
    // Seeds for the bases, without any of their edits.
    let inputs = (0..100).map(|seed| format!("{seed}:{}", usize::MAX).parse::<Input>().unwrap());
    let campaign = Corruption {
        inputs: inputs.collect(),
        captures: None,
        threads: 2 * available_parallelism().map_or(1, usize::from),
        scratch: folder.path().to_owned(),
        keep: None,
        max_time: None,
    };
    let tally = corruption(campaign, &mut |_| {}).unwrap();
    assert_eq!(tally.failures, []);
    assert_eq!(tally.points, 100);
}
