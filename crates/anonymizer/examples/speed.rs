//! How fast cells are transformed: `cargo run --release -p anonymizer --example speed -- FILE`.

use std::time::Instant;

use anonymizer::{CleanCell, Key, MoveSurvey, Policy, Transform};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};

#[expect(clippy::print_stdout, reason = "an example is there to print")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("which file?")?;
    let database = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let policy = Policy::wuhu()?;
    let node = policy.column("session_entries", "payload");
    let mut statement = database.prepare("SELECT payload FROM session_entries")?;
    let cells = statement.query_map([], |row| row.get(0))?;
    let cells = cells.collect::<Result<Vec<Value>, _>>()?;
    let bytes: usize = cells.iter().map(len).sum();

    let mut survey = MoveSurvey::default();
    for cell in &cells {
        survey.collect(node, cell);
    }
    let moves = survey.finish();
    let key = Key::new([7; 32]);
    let transform = Transform::new(&policy, &key, &moves);
    let mut out = CleanCell::default();
    let begin = Instant::now();
    let mut passes = 0_u32;
    while begin.elapsed().as_secs() < 2 {
        for cell in &cells {
            transform.cell(node, cell, &mut out);
        }
        passes += 1;
    }
    #[expect(clippy::cast_precision_loss, reason = "a figure for a person")]
    let rate = bytes as f64 * f64::from(passes) / 1e6 / begin.elapsed().as_secs_f64();
    println!("{} cells, {bytes} bytes, {rate:.0} MB/s", cells.len());
    Ok(())
}

fn len(cell: &Value) -> usize {
    match cell {
        Value::Text(text) => text.len(),
        Value::Blob(bytes) => bytes.len(),
        _ => 0,
    }
}
