//! Invented goldens whose databases are made by the SQL in `tests/invented/`, so that a reviewer reads that.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

#[test]
fn the_sql_of_invented_goldens_makes_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let schema = fs::read_to_string(root.join("golden/schema/v5.sql")).unwrap();
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join("tests/invented")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(&schema).unwrap();
        conn.execute_batch(&fs::read_to_string(&path).unwrap())
            .unwrap();
        let mut text = Vec::new();
        canon::dump(&conn, &mut text).unwrap();
        let golden = fs::read(root.join("golden").join(&name).join("before.sql")).unwrap();
        assert!(text == golden, "{name}: golden-add it again");
        names.push(name);
    }
    names.sort();
    let expected = [
        "v5-long-values",
        "v5-many-rows",
        "v5-odd-texts",
        "wiped-odd-mounts",
    ];
    assert_eq!(names, expected);
}
