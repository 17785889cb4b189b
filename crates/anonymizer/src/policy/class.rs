//! What becomes of a value.

/// What a place may keep; `LANGUAGE.md` says in which form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Class {
    /// A shape and nothing else. What no rule names is of this class.
    Text,
    /// A word of this vocabulary, else a name or a text.
    Enum {
        /// The key of the vocabulary in the policy.
        vocabulary: String,
        /// The domain of any other word, where it becomes a name, which keeps equality, and not a text.
        otherwise_name: Option<String>,
    },
    /// An integer that SQLite counted.
    Key {
        /// Which rows it counts.
        domain: String,
    },
    /// Equality and UUID form.
    Id {
        /// The places among which equality stays.
        domain: String,
    },
    /// Equality and length.
    Name {
        /// The places among which equality stays.
        domain: String,
    },
    /// Root, number of segments, known extension, "is inside".
    Path {
        /// The places among which equality stays.
        domain: String,
    },
    /// A URI of a stored image.
    Blob {
        /// The domain of the id in it.
        domain: String,
    },
    /// Order, equality, format, precision.
    Time,
    /// Sign, lexical form, magnitude, edges.
    Number,
    /// Alphabet and padding.
    Opaque,
    /// Whether there is one.
    Secret,
    /// JSON, whose places have rules of their own.
    Json,
}

impl Class {
    /// Whether a value is a word of a vocabulary.
    pub(crate) const fn is_enum(&self) -> bool {
        matches!(self, Self::Enum { .. })
    }

    /// Whether different values may become equal.
    #[must_use]
    pub fn is_lossy(&self) -> bool {
        match self {
            Self::Key { .. } | Self::Id { .. } | Self::Name { .. } | Self::Path { .. } => false,
            Self::Enum { otherwise_name, .. } => otherwise_name.is_none(),
            Self::Text
            | Self::Blob { .. }
            | Self::Time
            | Self::Number
            | Self::Opaque
            | Self::Secret
            | Self::Json => true,
        }
    }

    /// The class in words: `enum model, else name`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let word = match self {
            Self::Text => "text",
            Self::Enum {
                vocabulary,
                otherwise_name,
            } => {
                let otherwise = if otherwise_name.is_some() {
                    "name"
                } else {
                    "text"
                };
                return format!("enum {vocabulary}, else {otherwise}");
            }
            Self::Key { .. } => "key",
            Self::Id { .. } => "id",
            Self::Name { .. } => "name",
            Self::Path { .. } => "path",
            Self::Blob { .. } => "blob",
            Self::Time => "time",
            Self::Number => "number",
            Self::Opaque => "opaque",
            Self::Secret => "secret",
            Self::Json => "json",
        };
        word.to_owned()
    }
}
