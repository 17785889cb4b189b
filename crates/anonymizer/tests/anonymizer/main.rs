//! The anonymizer as its users see it: one binary, a module per topic.

mod policy;
