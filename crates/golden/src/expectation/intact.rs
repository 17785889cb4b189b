//! Whether what is released is as it was.

use migrator::History;

use crate::case::released::Released;
use crate::case::schema_files::SchemaFiles;
use crate::error::Error;

/// An error where what is released is not as it was released: then nothing is blessed, for the goldens would say what
/// another migration does than the one that files were migrated by.
pub(crate) fn intact(
    released: &Released,
    history: &History,
    schemas: &SchemaFiles,
) -> Result<(), Error> {
    if let Some(change) = released.changed(history).into_iter().next() {
        return Err(change.into());
    }
    let files = schemas.versions.iter().zip(history.migrations());
    let mut of_releases = files.filter(|(_, migration)| released.has(migration));
    let other =
        of_releases.find(|(file, _)| !file.is_missing() && file.text() != Some(&file.fresh_text));
    other.map_or(Ok(()), |(file, _)| {
        Err(Error::ReleasedSchema {
            path: file.path.clone(),
            version: file.version,
        })
    })
}
