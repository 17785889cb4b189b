use std::num::NonZeroUsize;
use std::path::Path;

use anonymizer::recognizer::PublicTerms;
use migrator::{Guards, History};

use crate::case::case_index::{CaseIndex, IndexScope};
use crate::case::released::Released;
use crate::case::schema_files::SchemaFiles;
use crate::case_name::CaseName;
use crate::replay::external::ExternalMigrator;
use crate::replay::run::Migrator;
use crate::report::event::Event;

/// The cases to judge, the migrations to judge, and the folders.
#[derive(Debug, Clone, Copy)]
pub struct Check<'a> {
    /// The folder of cases.
    pub cases: &'a Path,
    /// The cases to judge; none named: all, and the goldens as a whole.
    pub names: &'a [CaseName],
    /// The list of migrations, right or deliberately wrong.
    pub history: &'a History,
    /// The migrations that must not change any more.
    pub released: &'a Released,
    /// Which of them the index of the cases lists.
    pub index: IndexScope,
    /// A folder for throw-away databases.
    pub scratch: &'a Path,
    /// A folder for the artifacts of failing cases, in a folder each. A check of all cases removes what earlier ones left.
    pub artifacts: &'a Path,
    /// [`Guards::ON`]; without, the oracles judge what a guard would have stopped.
    pub guards: Guards,
    /// An external migrator instead of the list: it is judged by the undamaged cases that expect
    /// success, and by others only when they are named.
    pub with: Option<&'a ExternalMigrator>,
    /// Whether oracle 10 is asked too, of what the others have no finding about: it takes as long as all others.
    pub rescue: bool,
    /// Whether each case is judged in files of other forms too, of what the others have no finding about: other page
    /// sizes, encodings and journals. Takes ten times as long.
    pub matrix: bool,
    /// The list up to the version that the external migrator reaches, where that is not the newest of
    /// `history`: then it is judged by what this list makes of each case.
    pub to: Option<&'a History>,
    /// Whether no other case is begun once one has failed.
    pub fail_fast: bool,
    /// The number of cases that are judged at a time.
    pub threads: NonZeroUsize,
}

impl<'a> Check<'a> {
    /// The list by which results are judged.
    pub(super) fn judged_by(&self) -> &'a History {
        self.to.unwrap_or(self.history)
    }

    pub(super) fn migrator(&self) -> Migrator<'a> {
        match self.with {
            Some(program) => Migrator::External(program),
            None => Migrator::BuiltIn {
                history: self.history,
                guards: self.guards,
            },
        }
    }
}

/// The check of one case, with what is read once for all cases.
pub(super) struct CaseCheck<'a> {
    pub(super) check: &'a Check<'a>,
    pub(super) schemas: &'a SchemaFiles,
    pub(super) terms: &'a PublicTerms,
    pub(super) index: &'a CaseIndex,
    pub(super) may_be_blessed: bool,
    pub(super) name: &'a CaseName,
    pub(super) emit: &'a mut dyn FnMut(Event),
}
