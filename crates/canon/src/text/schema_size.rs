//! The bounds of a schema that a text carries. SQLite's own work for a CREATE grows with the schema that is there, so
//! that a text of a few hundred kB would keep it busy for minutes.

/// Objects of a schema.
const MAX_OBJECTS: usize = 1000;

/// Bytes of their texts, of all together.
pub(crate) const MAX_SCHEMA_BYTES: usize = 1 << 20;

/// The schema of a text so far.
#[derive(Debug, Default)]
pub(crate) struct SchemaSize {
    objects: usize,
    bytes: usize,
}

impl SchemaSize {
    /// Counts an object; whether the schema is still within the bounds.
    pub(crate) fn admits(&mut self, sql: &str) -> bool {
        self.objects += 1;
        self.bytes += sql.len();
        self.objects <= MAX_OBJECTS && self.bytes <= MAX_SCHEMA_BYTES
    }
}
