//! What a dry run tells.

use anonymizer::Preview;
use rusqlite::types::Value;

use crate::cells::POLICY;

#[test]
fn places_classes_reasons_and_numbers() {
    let mut counts = Preview::default();
    let json = r#"{"text":"maya","list":["a","b",{"inner":1,"Secret":2}],"enum":null,
        "My/Path.rs":{"deep":["x",[true]]},"id":"a"}"#;
    counts.count(&POLICY, "t", "json", &Value::Blob(json.as_bytes().to_vec()));
    counts.count(&POLICY, "t", "json", &Value::Text("{\"text\":\"cut".into()));
    counts.count(&POLICY, "t", "json", &Value::Text("no JSON".into()));
    counts.count(&POLICY, "t", "enum", &Value::Text("red".into()));
    counts.count(&POLICY, "t", "enum_or_name", &Value::Null);
    counts.count(&POLICY, "t", "enum_or_name", &Value::Null);
    counts.count(&POLICY, "x_table_1", "x_column_1", &Value::Integer(1));
    let found: Vec<String> = counts
        .iter()
        .map(|(place, count)| {
            let reason = count.reason.as_deref().unwrap_or("-");
            format!("{place} | {} | {reason} | {}", count.class, count.values)
        })
        .collect();
    let expected = "\
t.enum | enum colour, else text | words | 1
t.enum_or_name | enum colour, else name | words | 0
t.json | json | structure | 3
t.json:*.*[] | text | - | 1
t.json:*.*[][] | text | - | 1
t.json:enum | enum colour, else text | words | 1
t.json:id | id | test | 1
t.json:list[] | text | elements | 2
t.json:list[].* | text | - | 1
t.json:list[].inner | text | elements | 1
t.json:text | text | test | 2
x_table_1.x_column_1 | text | - | 1";
    assert_eq!(found.join("\n"), expected);
}

#[test]
fn deep_values_count_to_the_sixteenth_level() {
    let mut counts = Preview::default();
    let json = "[".repeat(50) + "1" + &"]".repeat(50);
    counts.count(&POLICY, "t", "json", &Value::Text(json));
    let places: Vec<&str> = counts.iter().map(|(place, _)| place).collect();
    assert_eq!(
        places,
        ["t.json".to_owned(), format!("t.json:{}", "[]".repeat(16))]
    );
}
