//! The bound of views within views. SQLite puts each view in the place of its name, and again within it: forty short
//! views, each of the one before twice, are more than any memory holds, and SQLite looks at all of it for a rename.

use std::collections::HashMap;

use sqlite_facts::{Object, ObjectKind, Token, significant, unquote};

/// Views in a view or a trigger, those within them too.
const MAX_VIEWS: usize = 1000;

/// The first view or trigger in which there are more views than SQLite can put there, by the words of their texts.
pub(crate) fn too_large(objects: &[Object]) -> Option<&Object> {
    let is_program =
        |object: &&Object| matches!(object.kind, ObjectKind::View | ObjectKind::Trigger);
    let programs: Vec<&Object> = objects.iter().filter(is_program).collect();
    let views = programs.iter().enumerate();
    let views = views.filter(|(_, object)| object.kind == ObjectKind::View);
    let by_name: HashMap<String, usize> = views
        .map(|(position, view)| (view.name.to_ascii_lowercase(), position))
        .collect();
    let named: Vec<Vec<usize>> = programs
        .iter()
        .enumerate()
        .map(|(position, object)| {
            let mut views = named_views(&object.sql, &by_name);
            views.retain(|view| *view != position);
            views
        })
        .collect();
    let mut counts = vec![None; programs.len()];
    (0..programs.len())
        .find(|position| count(*position, &named, &mut counts, 0) > MAX_VIEWS)
        .map(|position| programs[position])
}

/// The views that a text names, as often as it does; its own name is among them.
fn named_views(sql: &str, by_name: &HashMap<String, usize>) -> Vec<usize> {
    let words = significant(sql).filter_map(|token| match token {
        Token::Word(text) => Some(text.to_owned()),
        Token::Quoted(text) | Token::String(text) => Some(unquote(text)),
        _ => None,
    });
    let named = words.filter_map(|word| by_name.get(&word.to_ascii_lowercase()));
    named.copied().collect()
}

/// The views within one, those within them too; a circle is an error of SQLite's. At a depth of so many views their
/// number is over the bound, whatever comes below: the stack is bounded, too.
fn count(
    program: usize,
    named: &[Vec<usize>],
    counts: &mut [Option<usize>],
    depth: usize,
) -> usize {
    if let Some(known) = counts[program] {
        return known;
    }
    if depth > MAX_VIEWS {
        return depth;
    }
    // While it is counted: what leads back to it adds nothing.
    counts[program] = Some(0);
    let mut sum = 0_usize;
    for view in &named[program] {
        sum = sum.saturating_add(count(*view, named, counts, depth + 1).saturating_add(1));
    }
    counts[program] = Some(sum);
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The stack of a thread is not enough for one view within another, if there are so many.
    #[test]
    fn a_chain_of_views_is_as_deep_as_the_bound() {
        let view = |number: usize| Object {
            kind: ObjectKind::View,
            name: format!("v{number}"),
            table: format!("v{number}"),
            sql: format!("CREATE VIEW v{number} AS SELECT * FROM v{}", number + 1),
        };
        let chain: Vec<Object> = (0..50_000).map(view).collect();
        assert_eq!(too_large(&chain).unwrap().name, "v0");
        assert!(too_large(&chain[..=MAX_VIEWS]).is_none());
        assert!(too_large(&chain[..=MAX_VIEWS + 1]).is_some());
    }
}
