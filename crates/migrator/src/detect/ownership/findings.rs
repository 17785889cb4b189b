//! What is wrong with the pages of a file, in words, at most a few lines.

/// How many lines are shown: a damaged page may name thousands.
const LINES_SHOWN: usize = 6;

/// Lines, and how many more there would be.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    lines: Vec<String>,
    more: u64,
}

impl Findings {
    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Adds a line, which is only made where it is shown.
    pub(crate) fn add(&mut self, line: impl FnOnce() -> String) {
        if self.lines.len() < LINES_SHOWN {
            self.lines.push(line());
        } else {
            self.more += 1;
        }
    }

    /// Counts lines that are not shown.
    pub(crate) fn add_more(&mut self, more: u64) {
        self.more += more;
    }

    pub(crate) fn extend(&mut self, other: Self) {
        for line in other.lines {
            self.add(|| line);
        }
        self.more += other.more;
    }

    /// The lines, the last of which says how many more there are.
    pub(crate) fn lines(self) -> Vec<String> {
        let mut lines = self.lines;
        if self.more > 0 {
            lines.push(format!("and {} more", self.more));
        }
        lines
    }
}
