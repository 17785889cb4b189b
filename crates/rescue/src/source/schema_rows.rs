//! The rows of the schema, read without SQLite, which reads none of them where one page is damaged.

use std::io;

use sqlite_facts::Encoding;
use sqlite_pages::{
    FoundPage, PageFault, PageRole, PageSet, PageSource, RecordValue, RecordValues, TreeExtent,
    TreeVisitor, pointed_rows, walk_tree,
};

use crate::source::chain::Chains;

/// An object of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SchemaObject {
    pub(crate) name: String,
    pub(crate) is_table: bool,
    /// The root of its tree; 0 where it has none.
    pub(crate) root: u32,
    pub(crate) sql: String,
}

/// The encoding of a file's text, by its header.
pub(crate) fn encoding(source: &impl PageSource) -> Encoding {
    match source.header().encoding {
        2 => Encoding::Utf16le,
        3 => Encoding::Utf16be,
        _ => Encoding::Utf8,
    }
}

/// The objects of the schema that can be read.
pub(crate) struct ReadSchema {
    pub(crate) rows: Vec<SchemaObject>,
    /// Whether that is all of them.
    pub(crate) is_whole: bool,
}

/// Reads the schema, as far as it can be read.
pub(crate) fn read(source: &mut impl PageSource) -> io::Result<ReadSchema> {
    let encoding = encoding(source);
    let mut tree = SchemaTree {
        all: PageSet::new(source.pages()),
        with_rows: PageSet::new(source.pages()),
        is_whole: true,
    };
    walk_tree(source, 1, TreeExtent::All, &mut tree)?;
    let header = *source.header();
    let mut chains = Chains::new(source);
    let mut page = vec![0; header.page_bytes as usize];
    let (mut rows, mut is_whole) = (Vec::new(), tree.is_whole);
    for number in tree.with_rows.in_order() {
        source.read(number, &mut page)?;
        for row in pointed_rows(number, &page, &header) {
            let record = chains.record(source, &|number| tree.all.contains(number), &page, &row)?;
            let read = record.and_then(|(record, _)| schema_row(&record, encoding));
            is_whole &= read.is_some();
            rows.extend(read);
        }
    }
    Ok(ReadSchema { rows, is_whole })
}

/// `type, name, tbl_name, rootpage, sql`.
fn schema_row(record: &[u8], encoding: Encoding) -> Option<SchemaObject> {
    let values: Vec<RecordValue<'_>> = RecordValues::new(record)?.collect();
    let text = |value: &RecordValue<'_>| match value {
        RecordValue::Text(bytes) => encoding.decode(bytes),
        _ => None,
    };
    let [kind, name, _, root, sql] = &values[..] else {
        return None;
    };
    Some(SchemaObject {
        is_table: text(kind)? == "table",
        name: text(name)?,
        root: match root {
            RecordValue::Integer(root) => u32::try_from(*root).ok()?,
            _ => 0,
        },
        sql: text(sql).unwrap_or_default(),
    })
}

struct SchemaTree {
    all: PageSet,
    with_rows: PageSet,
    is_whole: bool,
}

impl TreeVisitor for SchemaTree {
    fn page(&mut self, found: FoundPage) -> bool {
        let is_new = self.all.insert(found.number);
        if !matches!(found.role, PageRole::FirstOverflow | PageRole::NextOverflow) {
            self.with_rows.insert(found.number);
        }
        self.is_whole &= is_new;
        is_new
    }

    fn fault(&mut self, _: PageFault, _: PageRole) {
        self.is_whole = false;
    }
}
