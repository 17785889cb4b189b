//! Placeholder names for objects and columns of no known version: `x_table_1`, `x_column_1` …, numbered
//! in the order of the source's names, so that they say nothing.

/// Gives out placeholder names.
#[derive(Default)]
pub(super) struct Placeholders {
    tables: usize,
    columns: usize,
    indexes: usize,
    views: usize,
    triggers: usize,
}

impl Placeholders {
    pub(super) fn table(&mut self) -> String {
        next("table", &mut self.tables)
    }

    /// The name of a table that the golden does not have.
    pub(super) fn missing_table(&self) -> String {
        next("table", &mut self.tables.clone())
    }

    pub(super) fn column(&mut self) -> String {
        next("column", &mut self.columns)
    }

    pub(super) fn index(&mut self) -> String {
        next("index", &mut self.indexes)
    }

    pub(super) fn view(&mut self) -> String {
        next("view", &mut self.views)
    }

    pub(super) fn trigger(&mut self) -> String {
        next("trigger", &mut self.triggers)
    }

    /// How many names have been given out.
    pub(super) fn count(&self) -> usize {
        self.tables + self.columns + self.indexes + self.views + self.triggers
    }
}

fn next(what: &str, count: &mut usize) -> String {
    *count += 1;
    format!("x_{what}_{count}")
}
