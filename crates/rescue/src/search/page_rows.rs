//! The rows to which a page's pointers lead, and whose they are.

use sqlite_facts::Encoding;
use sqlite_pages::{LostRow, RecordValue, RecordValues};

use crate::found::row_form::RowForm;
use crate::search::keys_in_place::are_keys_in_place;

/// The values of a record; of one without a head none.
pub(crate) fn values(record: &[u8]) -> RecordValues<'_> {
    RecordValues::new(record).unwrap_or_default()
}

/// All values of a record; none where it does not have as many as its cell says, or bytes are left over.
pub(crate) fn whole_values(record: &[u8], columns: usize) -> Option<Vec<RecordValue<'_>>> {
    let mut reader = values(record);
    let values: Vec<RecordValue<'_>> = reader.by_ref().collect();
    (values.len() == columns && reader.is_at_end()).then_some(values)
}

/// The table to which most rows of a page belong, by what of them is in the page: a page holds rows of one
/// table. Where no row is as the server writes it, the one table that could hold most of them by their
/// storage classes.
pub(crate) fn form_of_page<'f>(
    forms: &'f [RowForm],
    encoding: Encoding,
    page: &[u8],
    rows: &[LostRow],
) -> Option<&'f RowForm> {
    let local: Vec<Vec<RecordValue<'_>>> = rows
        .iter()
        .map(|row| values(&page[row.payload.local.clone()]).collect())
        .collect();
    let count = |fits: &dyn Fn(&RowForm, &LostRow, &[RecordValue<'_>]) -> bool| {
        let counts = forms.iter().map(|form| {
            let fitting = rows
                .iter()
                .zip(&local)
                .filter(|(row, values)| form.may_have(row.columns) && fits(form, row, values));
            (form, fitting.count())
        });
        counts.filter(|(_, count)| *count > 0).collect::<Vec<_>>()
    };
    let like = count(&|form, _, values| form.is_like(values, encoding));
    if let Some((form, _)) = like.iter().max_by_key(|(_, count)| *count) {
        return Some(form);
    }
    let has_classes = |form: &RowForm, row: &LostRow| {
        form.has_classes(&values(&page[row.payload.local.clone()]).classes())
    };
    match &count(&|form, row, _| has_classes(form, row))[..] {
        [(form, count)] if *count * 2 > rows.len() => Some(form),
        _ => None,
    }
}

/// Where the bytes of a row lie to which a pointer leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowPlace {
    /// All of them lie in a page that is as SQLite left it.
    WholePage,
    /// They lie in a page of which a part was overwritten.
    PartOfPage,
    /// Some lie in a chain, whose pages may be of another row by now.
    Chain,
}

impl RowPlace {
    pub(crate) fn of(has_chain: bool, is_page_whole: bool) -> Self {
        match (has_chain, is_page_whole) {
            (true, _) => Self::Chain,
            (false, true) => Self::WholePage,
            (false, false) => Self::PartOfPage,
        }
    }
}

/// Whether the table could hold a row to which a pointer leads. In a whole page it may be odd, as another program or
/// a person has written it; else it must be as the server writes rows.
pub(crate) fn is_sound(
    form: &RowForm,
    encoding: Encoding,
    (record, values): (&[u8], &[RecordValue<'_>]),
    place: RowPlace,
) -> bool {
    let is_as_written = || form.is_as_written(values, encoding);
    let has_plain_text = || RowForm::has_plain_text(values, encoding);
    let is_plain = || form.has_classes(values) && has_plain_text();
    let has_sound_json = || form.has_sound_json(values, encoding);
    let are_keys_in_place = || are_keys_in_place(record, values, encoding);
    form.could_hold(values)
        && match place {
            RowPlace::WholePage => form.has_sound_long_values(values, encoding),
            RowPlace::PartOfPage => {
                is_as_written() && has_plain_text() && has_sound_json() && are_keys_in_place()
            }
            RowPlace::Chain => {
                (is_as_written() || is_plain()) && has_sound_json() && are_keys_in_place()
            }
        }
}
