//! Says whether text is of the language that `LANGUAGE.md` defines. Knows the policy, and no transform.
