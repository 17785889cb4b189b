//! The whole: schema, selection, times, rows, and what comes after them.

use rusqlite::Connection;

use super::run::{
    Anonymize, Anonymized, RowProgress, RowStage, Selection, Share, SourceGroups, TableRows,
};
use super::write_rows::{RowWriter, sequence_value, write_sequence_values, write_settings};
use crate::error::Error;
use crate::read_rows::{KeptRows, each_kept_row, page_bytes, used_bytes};
use crate::schema::TargetSchema;
use crate::select::{Relations, RowGroups, cover, scan};
use crate::transform::{MoveSurvey, Moves, Transform};

/// Fills `golden`, an empty database with its settings made.
///
/// Memory: some bytes for each row of the source that is selected from, and a row. Errors hold no
/// word of the source; after one, `golden` is worth nothing.
pub fn anonymize(
    run: &Anonymize<'_>,
    selection: &Selection,
    groups: &mut SourceGroups,
    golden: &Connection,
    progress: &mut dyn FnMut(RowProgress),
) -> Result<Anonymized, Error> {
    run.policy.check(&run.known.every_column())?;
    let schema = TargetSchema::read(run.source, run.known, run.policy)?;
    let Selected {
        rows: kept,
        features,
        odd_left_out,
    } = select(run, &schema, selection, groups, progress)?;
    let moves = survey(run, &schema, &kept)?;
    let transform = Transform::new(run.policy, run.key, &moves).of_pages(page_bytes(run.source)?);

    let failed = Error::sqlite("write the golden");
    golden
        .execute_batch(
            "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; \
             PRAGMA synchronous=OFF; BEGIN",
        )
        .map_err(&failed)?;
    schema.create_tables(golden)?;
    let total_bytes = match selection {
        Selection::All => used_bytes(run.source)?,
        Selection::Covering { max_bytes, .. } => *max_bytes,
    };
    let mut written = |done_bytes| {
        progress(RowProgress {
            stage: RowStage::Write,
            done_bytes,
            total_bytes,
        });
    };
    let mut writer = RowWriter::new((&transform, &moves), &mut written);
    let mut tables = Vec::new();
    for (table, kept) in schema.tables.iter().zip(&kept) {
        let written = writer.write(run.source, golden, table, kept)?;
        tables.push(TableRows {
            name: table.name.clone(),
            kept: written,
            of_source: match kept {
                KeptRows::All => written,
                KeptRows::These { of_source, .. } => *of_source,
            },
        });
    }
    let lone_texts = writer.lone_texts();
    let [lone_json_cells, lone_json_words] = writer.lone_json_cells();
    write_sequence_values(run.source, golden, &schema, &moves)?;
    schema.create_others(golden)?;
    write_settings(run.source, golden)?;
    golden.execute_batch("COMMIT").map_err(&failed)?;
    Ok(Anonymized {
        tables,
        features,
        odd_left_out,
        left_out: schema.left_out,
        renamed: schema.renamed,
        lone_texts,
        lone_json_cells,
        lone_json_words,
    })
}

/// The rows that are kept.
struct Selected {
    /// By the position of the table.
    rows: Vec<KeptRows>,
    /// Features that they cover, among all; none where every row is kept.
    features: Option<Share>,
    odd_left_out: u64,
}

fn select(
    run: &Anonymize<'_>,
    schema: &TargetSchema<'_>,
    selection: &Selection,
    groups: &mut SourceGroups,
    progress: &mut dyn FnMut(RowProgress),
) -> Result<Selected, Error> {
    let Selection::Covering { max_bytes, pins } = selection else {
        let all = schema.tables.iter().map(|_| KeptRows::All);
        return Ok(Selected {
            rows: all.collect(),
            features: None,
            odd_left_out: 0,
        });
    };
    let groups = match &mut groups.0 {
        Some(groups) => groups,
        unread => unread.insert(read_groups(run, schema, progress)?),
    };
    let position = |name: &str| schema.tables.iter().position(|table| table.source == name);
    let pins = pins
        .iter()
        .filter_map(|(table, rowid)| Some((position(table)?, *rowid)))
        .collect();
    let covering = cover(groups, *max_bytes, &pins).ok_or(Error::NothingFits {
        max_bytes: *max_bytes,
    })?;
    let features = Share {
        part: covering.features,
        whole: groups.weights.len() as u64,
    };
    Ok(Selected {
        odd_left_out: covering.odd_left_out,
        rows: kept_rows(covering.rows, groups),
        features: Some(features),
    })
}

fn read_groups(
    run: &Anonymize<'_>,
    schema: &TargetSchema<'_>,
    progress: &mut dyn FnMut(RowProgress),
) -> Result<RowGroups, Error> {
    let relations = Relations::read()?;
    let total_bytes = used_bytes(run.source)?;
    scan(run.source, schema, run.policy, &relations, &mut |bytes| {
        progress(RowProgress {
            stage: RowStage::Select,
            done_bytes: bytes,
            total_bytes,
        });
    })
}

fn kept_rows(rows: Vec<Vec<i64>>, groups: &RowGroups) -> Vec<KeptRows> {
    let tables = rows.into_iter().zip(&groups.tables);
    tables
        .map(|(rowids, table)| KeptRows::These {
            rowids,
            of_source: table.rowids.len() as u64,
        })
        .collect()
}

/// Collects the times and counted integers of all kept rows, which are moved together.
fn survey(
    run: &Anonymize<'_>,
    schema: &TargetSchema<'_>,
    kept: &[KeptRows],
) -> Result<Moves, Error> {
    let mut survey = MoveSurvey::default();
    for (table, kept) in schema.tables.iter().zip(kept) {
        if let Some(value) = sequence_value(run.source, table)? {
            survey.counted(&table.rowid_domain, value);
        }
        let has_rowids = table.writes_rowids() && table.keeps_rowids;
        each_kept_row(run.source, table, kept, &mut |row| {
            if has_rowids {
                survey.counted(&table.rowid_domain, row.get(0)?);
            }
            for (position, column) in table.columns.iter().enumerate() {
                survey.collect(column.node, row.get_ref(position + 1)?);
            }
            Ok(())
        })?;
    }
    Ok(survey.finish())
}
