fn q(n: &str) -> String { n.replace(char::from(34), "\"\"") }
