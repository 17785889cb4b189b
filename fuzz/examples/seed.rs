//! Writes the seeds of every target into `fuzz/corpus/TARGET/`: `cargo run --example seed` in this folder.

use std::fs;
use std::path::Path;

fn main() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for (target, seeds) in fuzz::seeds::seeds() {
        let folder = corpus.join(target);
        fs::create_dir_all(&folder).expect("the folder of this crate can be written");
        let bytes: usize = seeds.iter().map(Vec::len).sum();
        println!("{target}: {} seeds, {bytes} bytes", seeds.len());
        for (position, seed) in seeds.iter().enumerate() {
            let path = folder.join(format!("seed-{position:04}"));
            fs::write(path, seed).expect("the folder of this crate can be written");
        }
    }
}
