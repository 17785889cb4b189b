//! The CREATE texts that a script can carry.

use sqlite_facts::{StatementEnd, Token, significant, statement_end, tokens};

/// Whether the stock shell and [`load`](crate::load()) read `sql`, a CREATE with a semicolon after it,
/// as exactly that statement. The error names the obstacle.
pub(crate) fn check_carriable(sql: &str) -> Result<(), &'static str> {
    if sql.contains('\r') {
        return Err("a carriage return, which the sqlite3 shell drops");
    }
    let is_terminator = |line: &str| {
        let ([b'/', rest @ ..] | [b'g' | b'G', b'o' | b'O', rest @ ..]) =
            line.trim_ascii().as_bytes()
        else {
            return false;
        };
        // The shell lets white space and comments follow.
        rest.trim_ascii_start().is_empty()
            || (rest.starts_with(b" ") && rest.trim_ascii_start().starts_with(b"--"))
    };
    if sql.lines().any(is_terminator) {
        return Err("a line `go` or `/`, which ends a statement in the sqlite3 shell");
    }
    let ends_in_comment = tokens(sql)
        .last()
        .is_some_and(|(place, token)| match token {
            Token::Comment => sql[place].starts_with("--"),
            Token::Broken(_) => true,
            _ => false,
        });
    if ends_in_comment {
        return Err("a comment at its very end, which would swallow the semicolon");
    }
    if statement_end(&format!("{sql};")) != StatementEnd::AtEnd {
        return Err("more or less than one statement");
    }
    Ok(())
}

/// Whether `sql` begins as SQLite stores the CREATE of a table, index, view or trigger.
///
/// `CREATE TABLE t AS SELECT …` is never stored and would evaluate an expression of the text.
pub(crate) fn is_stored_create(sql: &str) -> bool {
    let starts = ["TABLE ", "INDEX ", "UNIQUE INDEX ", "VIEW ", "TRIGGER "];
    let Some(rest) = sql.strip_prefix("CREATE ") else {
        return false;
    };
    if !starts.iter().any(|start| rest.starts_with(start)) {
        return false;
    }
    !rest.starts_with("TABLE ") || significant(sql).nth(3) == Some(Token::Operator("("))
}
