//! What a file is, and what of it is read, where there may be anything to look for.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use migrator::{Decision, FileAtRest, FileKind, Inspection, Refusal};
use sqlite_pages::{PageFile, PageSource as _};

use crate::assemble::database::Settings;
use crate::error::{RescueError, is_of_damage};
use crate::found::tables;
use crate::options::{RescueOptions, RescueProgress};
use crate::report::DamageReport;
use crate::source::copy::{SearchedSource, SourceCopy, open_pages, without_free_pages};
use crate::source::old_pages::OldPages;
use crate::source::page_map::PageMap;
use crate::source::schema_rows::{self, ReadSchema, SchemaObject};
use crate::source::tables_of_file::{BEFORE_MOUNTS, MOUNTS, TablesOfFile};

/// What there is to do.
pub(crate) enum Begun<'f> {
    Search(Box<FileToSearch<'f>>),
    NothingWasDropped(FileKind),
    /// A damaged file of another application.
    OfOthers,
}

/// A file or its copy, and what is known of it before the search.
pub(crate) struct FileToSearch<'f> {
    pub(crate) source: SearchedSource<'f>,
    pub(crate) beside: Vec<OldPages>,
    pub(crate) map: PageMap,
    pub(crate) tables: TablesOfFile,
    pub(crate) settings: Settings,
    pub(crate) pages: u32,
    pub(crate) damage: Option<DamageReport>,
    /// Of a damaged file in which no table of Wuhu's is named: no row makes it one of Wuhu's either.
    pub(crate) is_unrecognized: bool,
}

/// Begins with a file of which an inspection said what it is or failed, where there may be anything to look for. A
/// sound file `at_rest` is searched where it lies, any other in a private copy. `earlier`: why a first attempt failed.
pub(crate) fn begin<'f>(
    (db, at_rest): (&Path, Option<&'f FileAtRest>),
    seen: Result<&Inspection, &RescueError>,
    earlier: Option<&RescueError>,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Begun<'f>, RescueError> {
    if let Ok(seen) = seen
        && is_of_others(&seen.kind)
    {
        return Ok(Begun::NothingWasDropped(seen.kind.clone()));
    }
    if let (Ok(seen), Some(file)) = (seen, at_rest)
        && let Some(begun) = in_place(file, seen, options, progress)?
    {
        return Ok(begun);
    }
    in_copy(db, seen, earlier, options, progress)
}

/// None where the file is damaged.
fn in_place<'f>(
    file: &'f FileAtRest,
    seen: &Inspection,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Option<Begun<'f>>, RescueError> {
    let beside = OldPages::beside(file.path());
    let looked = PagesOfFile::look(file.path(), Ok(seen), None)?;
    if looked.damage.is_some() {
        return Ok(None);
    }
    let Some(tables) = dropped_tables(&seen.kind, looked.tables) else {
        return Ok(Some(Begun::NothingWasDropped(seen.kind.clone())));
    };
    let is_free = |number| looked.map.is_free_leaf(number);
    let copy = without_free_pages(file, &looked.pages, &is_free, options, progress)?;
    let source = SearchedSource {
        at_rest: Some(file),
        copy,
    };
    Ok(Some(looked.search(source, beside, tables, None)))
}

fn in_copy(
    db: &Path,
    seen: Result<&Inspection, &RescueError>,
    earlier: Option<&RescueError>,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Begun<'static>, RescueError> {
    let path = fs::canonicalize(db).unwrap_or_else(|_| db.to_owned());
    let beside = OldPages::beside(&path);
    let is_of_disk = seen.err().or(earlier);
    let copy = if is_of_disk.is_some_and(RescueError::is_of_disk) {
        SourceCopy::as_it_is(db, options, progress)?
    } else {
        SourceCopy::take(db, options, progress)?
    };
    let error = earlier.or(copy.damage.as_ref());
    let looked = PagesOfFile::look(copy.snapshot.path(), seen, error)?;
    // That of another application, of which nothing is missing.
    let mut objects = looked.schema.rows.iter();
    let is_of_others = looked.schema.is_whole && objects.any(|row| row.is_table);
    let (tables, damage) = match (&looked.damage, looked.tables, seen) {
        (None, tables, Ok(seen)) => match dropped_tables(&seen.kind, tables) {
            Some(tables) => (tables, None),
            None => return Ok(Begun::NothingWasDropped(seen.kind.clone())),
        },
        (Some(_), None, Ok(seen)) if is_of_others => {
            return Ok(Begun::NothingWasDropped(seen.kind.clone()));
        }
        (_, None, Err(_)) if is_of_others => return Ok(Begun::OfOthers),
        (what, tables, _) => {
            let tables = tables.unwrap_or(TablesOfFile::UNKNOWN);
            let damage = DamageReport {
                what: what.clone().unwrap_or_default(),
                missing_pages: looked.missing_pages,
                unread_pages: copy.unread_pages,
                damaged_pages: looked.damaged_pages,
                left_out: left_out(&looked.schema.rows, tables),
                rows: BTreeMap::new(),
                sessions: Vec::new(),
            };
            (tables, Some(damage))
        }
    };
    let source = SearchedSource {
        at_rest: None,
        copy: copy.snapshot,
    };
    Ok(looked.search(source, beside, tables, damage))
}

/// What the pages of a file say before the search.
struct PagesOfFile {
    pages: PageFile<File>,
    schema: ReadSchema,
    /// Which versions' tables the schema has; none where it has none of Wuhu's.
    tables: Option<TablesOfFile>,
    map: PageMap,
    missing_pages: u32,
    damaged_pages: u32,
    /// What is damaged, in words.
    damage: Option<String>,
}

impl PagesOfFile {
    fn look(
        path: &Path,
        seen: Result<&Inspection, &RescueError>,
        error: Option<&RescueError>,
    ) -> Result<Self, RescueError> {
        let mut pages = open_pages(path).map_err(RescueError::Pages)?;
        let schema = schema_rows::read(&mut pages).map_err(RescueError::Pages)?;
        let map = PageMap::find(&mut pages, &roots(&schema.rows)).map_err(RescueError::Pages)?;
        let (damaged_pages, fault) = map.damage(&pages);
        let in_all = pages.header().pages;
        let missing_pages = in_all.map_or(0, |in_all| in_all.saturating_sub(pages.pages()));
        let cut_off = (missing_pages > 0).then(|| "the file is cut off".to_owned());
        Ok(Self {
            pages,
            tables: TablesOfFile::of(&schema.rows),
            schema,
            map,
            missing_pages,
            damaged_pages,
            damage: cut_off.or(fault).or_else(|| what_sqlite_says(seen, error)),
        })
    }

    fn search(
        self,
        source: SearchedSource<'_>,
        beside: Vec<OldPages>,
        tables: TablesOfFile,
        damage: Option<DamageReport>,
    ) -> Begun<'_> {
        Begun::Search(Box::new(FileToSearch {
            source,
            beside,
            map: self.map,
            tables,
            settings: Settings {
                encoding: schema_rows::encoding(&self.pages),
                page_bytes: self.pages.header().page_bytes,
            },
            pages: self.pages.pages() + self.missing_pages,
            damage,
            is_unrecognized: self.tables.is_none(),
        }))
    }
}

/// Whether the file is none that Wuhu's server upgraded.
fn is_of_others(kind: &FileKind) -> bool {
    matches!(
        kind,
        FileKind::Empty
            | FileKind::Refused(Refusal::Runner | Refusal::Foreign { .. } | Refusal::PreContracts)
    )
}

/// The tables of a sound file in which some were dropped.
fn dropped_tables(kind: &FileKind, by_schema: Option<TablesOfFile>) -> Option<TablesOfFile> {
    let (today, dropped) = match kind {
        FileKind::Reset => (MOUNTS, BEFORE_MOUNTS),
        FileKind::Wiped => (BEFORE_MOUNTS, MOUNTS),
        // A later release keeps the `sessions` of the hard reset.
        FileKind::Newer(_) => return by_schema.filter(|tables| tables.dropped.is_some()),
        FileKind::Version(at) if *at > MOUNTS => {
            return by_schema.filter(|tables| tables.dropped.is_some());
        }
        _ => return None,
    };
    Some(TablesOfFile {
        today,
        dropped: Some(dropped),
    })
}

/// What is damaged although each page is as it should be: rows contradict one another, or the schema is none.
fn what_sqlite_says(
    seen: Result<&Inspection, &RescueError>,
    error: Option<&RescueError>,
) -> Option<String> {
    let refusal = match seen.map(|seen| &seen.decision) {
        Ok(Decision::Refuse(refusal)) if is_of_damage(refusal) => Some(refusal.to_string()),
        _ => None,
    };
    match (error.or(seen.err()), refusal) {
        (Some(RescueError::NotSound { what }), _) => Some(what.clone()),
        (Some(_), _) => Some("SQLite cannot read all of it".to_owned()),
        (None, refusal) => refusal,
    }
}

/// The roots of all trees, that of the schema included.
fn roots(schema: &[SchemaObject]) -> Vec<u32> {
    let roots = schema.iter().map(|row| row.root).filter(|root| *root > 0);
    std::iter::once(1).chain(roots).collect()
}

/// What is not read from a damaged file, by name: tables that are not Wuhu's, and columns of later versions.
fn left_out(schema: &[SchemaObject], tables: TablesOfFile) -> Vec<String> {
    let is_read = |name: &str| {
        let forms = tables::of_today(tables.today <= BEFORE_MOUNTS);
        name.starts_with("sqlite_")
            || name == "grdb_migrations"
            || forms.iter().any(|form| form.table == name)
    };
    let of_others = schema
        .iter()
        .filter(|row| row.is_table && !is_read(&row.name));
    let columns = tables.later_columns().iter().map(|name| (*name).to_owned());
    of_others
        .map(|row| row.name.clone())
        .chain(columns)
        .collect()
}
