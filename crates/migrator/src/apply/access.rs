//! What a statement would do to a table or to the file, as SQLite's authorizer reports it while it is prepared.

use rusqlite::hooks::{AuthAction, AuthContext};

/// One thing that a statement would do.
#[derive(Debug)]
pub(crate) enum Access {
    /// It writes this table, in the way that the verb says.
    Write(&'static str, String),
    /// It writes an index anew.
    Reindex(String),
    /// It leaves the transaction or the file.
    Leave,
    /// It makes or writes an object of the connection, which hides one of the file.
    Temporary,
    /// It reads or changes a setting.
    Setting(String),
}

impl Access {
    pub(crate) fn of(context: &AuthContext<'_>) -> Option<Self> {
        let write = |verb, table: &str| Self::Write(verb, table.to_owned());
        let access = match context.action {
            AuthAction::Insert { table_name } => write("insert into", table_name),
            AuthAction::Update { table_name, .. } => write("update", table_name),
            AuthAction::Delete { table_name } => write("delete from", table_name),
            AuthAction::DropTable { table_name } | AuthAction::DropVtable { table_name, .. } => {
                write("drop", table_name)
            }
            AuthAction::AlterTable { table_name, .. } => write("alter", table_name),
            AuthAction::CreateIndex { table_name, .. }
            | AuthAction::CreateTrigger { table_name, .. }
            | AuthAction::DropIndex { table_name, .. }
            | AuthAction::DropTrigger { table_name, .. } => {
                write("change an index or a trigger of", table_name)
            }
            AuthAction::Reindex { index_name } => Self::Reindex(index_name.to_owned()),
            AuthAction::Attach { .. }
            | AuthAction::Detach { .. }
            | AuthAction::Transaction { .. } => Self::Leave,
            AuthAction::Pragma { pragma_name, .. } => Self::Setting(pragma_name.to_owned()),
            AuthAction::CreateTempIndex { .. }
            | AuthAction::CreateTempTable { .. }
            | AuthAction::CreateTempTrigger { .. }
            | AuthAction::CreateTempView { .. }
            | AuthAction::DropTempIndex { .. }
            | AuthAction::DropTempTable { .. }
            | AuthAction::DropTempTrigger { .. }
            | AuthAction::DropTempView { .. } => Self::Temporary,
            _ => return None,
        };
        match &access {
            // A rename looks into the schema of the connection, too.
            Self::Write(_, table)
                if context.database_name == Some("temp") && !table.starts_with("sqlite_") =>
            {
                Some(Self::Temporary)
            }
            _ => Some(access),
        }
    }
}
