//! Classes of length, so that few texts are the only ones of their class.

/// The classes of every golden: 4096 is SQLite's usual size of a page.
const POWERS: [usize; 5] = [1, 8, 64, 512, 4096];

/// The classes of the texts of one golden: powers of eight up to 4096 and the size of its pages, so that what
/// does not fit into a page of the source does not fit into one of the golden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LengthClasses {
    page_bytes: usize,
}

impl LengthClasses {
    /// Of a file with pages of so many bytes.
    pub(crate) const fn of_pages(page_bytes: usize) -> Self {
        Self { page_bytes }
    }

    /// The greatest of 0 and the classes that is not above `n`.
    pub(crate) fn class(self, n: usize) -> usize {
        self.below(n).max().unwrap_or(0)
    }

    /// How many classes are not above `n`.
    pub(crate) fn step(self, n: usize) -> u8 {
        self.below(n).map(|_| 1).sum()
    }

    fn below(self, n: usize) -> impl Iterator<Item = usize> {
        let is_other = !POWERS.contains(&self.page_bytes);
        let page = is_other.then_some(self.page_bytes);
        let classes = POWERS.into_iter().chain(page);
        classes.filter(move |class| *class <= n)
    }

    /// From so many bytes on, a text does not fit into a page.
    pub(crate) const fn page(self) -> usize {
        self.page_bytes
    }
}
