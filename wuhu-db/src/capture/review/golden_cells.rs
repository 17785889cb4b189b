//! A cell of each column of a golden, as its text has it.

use std::collections::BTreeMap;

use canon::FoldedRow;

/// The cells of a text so far.
#[derive(Default)]
pub(super) struct GoldenCells {
    /// By `table.column`: the first cell that is not NULL, or `NULL`.
    places: BTreeMap<String, String>,
    /// The head of the last row, and the columns of which there is no cell yet; rows of one table have one head.
    missing: (String, usize),
    /// The lines of a row so far.
    row: Vec<u8>,
}

impl GoldenCells {
    /// Adds a line of the text, without its line feed.
    pub(super) fn add(&mut self, line: &[u8]) {
        if line.starts_with(b" ") {
            self.row.push(b'\n');
        } else {
            self.end_row();
        }
        self.row.extend_from_slice(line);
    }

    fn end_row(&mut self) {
        let row = FoldedRow::read(&std::mem::take(&mut self.row));
        let row = String::from_utf8_lossy(row.line());
        let Some((head, values)) = row
            .strip_prefix("INSERT INTO ")
            .and_then(|row| row.strip_suffix(");")?.split_once(" VALUES("))
        else {
            return;
        };
        if self.missing.0 == head && self.missing.1 == 0 {
            return;
        }
        let mut names = head
            .split(['(', ',', ')'])
            .map(|name| name.trim_matches('"'));
        let table = names.next().unwrap_or_default();
        let mut nulls = 0;
        for (column, cell) in names.zip(literals(values)) {
            let place = self.places.entry(format!("{table}.{column}"));
            let known = place.or_insert_with(|| "NULL".to_owned());
            if known == "NULL" {
                cell.clone_into(known);
            }
            nulls += usize::from(known == "NULL");
        }
        self.missing = (head.to_owned(), nulls);
    }

    pub(super) fn places(mut self) -> BTreeMap<String, String> {
        self.end_row();
        self.places
    }
}

/// The literals of a row: between commas outside of quotes and parentheses.
fn literals(values: &str) -> Vec<&str> {
    let (mut literals, mut start, mut depth, mut is_quoted) = (Vec::new(), 0, 0_u32, false);
    for (at, byte) in values.bytes().enumerate() {
        match byte {
            b'\'' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                literals.push(&values[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    literals.push(&values[start..]);
    literals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_cell_that_is_not_null() {
        let text = "INSERT INTO \"t\"(\"a\",\"b\",\"c\") VALUES(1,NULL,'it''s, (x');\n\
                    INSERT INTO \"t\"(\"a\",\"b\",\"c\") VALUES(\n 2,CAST(x'2c29' AS TEXT),'y');\n\
                    INSERT INTO \"u\"(\"a\") VALUES(NULL);\n";
        let expected = [
            ("t.a", "1"),
            ("t.b", "CAST(x'2c29' AS TEXT)"),
            ("t.c", "'it''s, (x'"),
            ("u.a", "NULL"),
        ];
        let expected = expected.map(|(place, cell)| (place.to_owned(), cell.to_owned()));
        let mut cells = GoldenCells::default();
        text.lines().for_each(|line| cells.add(line.as_bytes()));
        assert_eq!(cells.places(), BTreeMap::from(expected));
    }
}
