//! The bounds of views within views. SQLite puts each view in the place of its name, and again within it: forty short
//! views, each of the one before twice, are more than any memory holds, and SQLite looks at all of it for a rename, and
//! for `PRAGMA table_list`. Where it does without a view's rows, it puts the expression of each column in the place of
//! its name: forty views that add a column of the one before to itself are as large.

use std::collections::{BTreeMap, HashMap};

use crate::identifier::unquote;
use crate::keyword::is_keyword;
use crate::object::{Object, ObjectKind};
use crate::token::{Token, significant};

/// Views in a view or a trigger, those within them too.
const MAX_VIEWS: u64 = 1000;

/// Views in all of them.
const MAX_VIEWS_IN_ALL: u64 = 100_000;

/// How often the expression of one column may stand in a view or a trigger.
const MAX_COPIES: u64 = 1_000_000;

/// The bound that is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpansionBound {
    /// Of views in a view or a trigger.
    Views,
    /// Of views in all views and triggers.
    AllViews,
    /// Of copies of a column's expression.
    Copies,
}

impl ExpansionBound {
    /// What is too much in the object of this name, as a sentence.
    #[must_use]
    pub fn words(self, object: &str) -> String {
        match self {
            Self::Views => {
                format!("there are more than 1000 views in `{object}`, those within them too")
            }
            Self::AllViews => {
                format!(
                    "with `{object}` there are more than 100000 views within views and triggers"
                )
            }
            Self::Copies => format!(
                "a column of the views in `{object}` may stand there more than a million times, \
                 by the views within them"
            ),
        }
    }
}

/// The first view or trigger that is larger than SQLite should be given, by the words of its text and of the views in
/// it.
#[must_use]
pub fn too_large(objects: &[Object]) -> Option<(&Object, ExpansionBound)> {
    let is_program =
        |object: &&Object| matches!(object.kind, ObjectKind::View | ObjectKind::Trigger);
    let programs: Vec<&Object> = objects.iter().filter(is_program).collect();
    let views = programs.iter().enumerate();
    let views = views.filter(|(_, object)| object.kind == ObjectKind::View);
    let by_name: HashMap<String, usize> = views
        .map(|(position, view)| (view.name.to_ascii_lowercase(), position))
        .collect();
    let program =
        |(position, object): (usize, &&Object)| NamedViews::read(object, position, &by_name);
    let read: Vec<NamedViews> = programs.iter().enumerate().map(program).collect();
    let mut sizes = vec![None; programs.len()];
    let mut views_in_all = 0_u64;
    for (position, object) in programs.iter().enumerate() {
        let size = size(position, &read, &mut sizes, 0);
        views_in_all = views_in_all.saturating_add(size.views);
        if size.views > MAX_VIEWS {
            return Some((object, ExpansionBound::Views));
        }
        if views_in_all > MAX_VIEWS_IN_ALL {
            return Some((object, ExpansionBound::AllViews));
        }
        if size.copies > MAX_COPIES {
            return Some((object, ExpansionBound::Copies));
        }
    }
    None
}

/// What a view or a trigger names.
struct NamedViews {
    /// The views that its text names, as often as it does, but itself.
    views: Vec<usize>,
    /// How often a column may stand in it.
    repeats: u64,
}

impl NamedViews {
    fn read(object: &Object, position: usize, by_name: &HashMap<String, usize>) -> Self {
        let (mut views, mut words, mut stars) = (Vec::new(), BTreeMap::new(), 0);
        let mut before = [Token::Space; 2];
        let mut tokens = significant(&object.sql).peekable();
        while let Some(token) = tokens.next() {
            let names_table = names_table(before);
            before = [before[1], token];
            let word = match token {
                Token::Word(text) => text.to_ascii_lowercase(),
                Token::Quoted(text) | Token::String(text) => unquote(text).to_ascii_lowercase(),
                Token::Operator("*") => {
                    stars += 1;
                    continue;
                }
                _ => continue,
            };
            // In front of a point it is what a column, or a table, is of.
            if tokens.peek() == Some(&Token::Operator(".")) {
                continue;
            }
            views.extend(by_name.get(&word).filter(|view| **view != position));
            let is_keyword = matches!(token, Token::Word(_)) && is_keyword(&word);
            if !is_keyword && !names_table {
                *words.entry(word).or_insert(0_u64) += 1;
            }
        }
        let most = words.into_values().max().unwrap_or(0);
        Self {
            views,
            repeats: most.saturating_add(stars).max(1),
        }
    }
}

/// Whether a table, a view or a function must follow: not the operator IS DISTINCT FROM.
fn names_table([before, last]: [Token<'_>; 2]) -> bool {
    let is = |word| last.is_word(word);
    is("join") || is("view") || (is("from") && !before.is_word("distinct"))
}

/// The size of a program with the views in the place of their names.
#[derive(Clone, Copy, Default)]
struct ExpandedSize {
    views: u64,
    copies: u64,
}

/// The size of a program; a circle is an error of SQLite's. At a depth of so many views their number is over the
/// bound, whatever comes below: the stack is bounded, too.
fn size(
    position: usize,
    programs: &[NamedViews],
    sizes: &mut [Option<ExpandedSize>],
    depth: u64,
) -> ExpandedSize {
    if let Some(known) = sizes[position] {
        return known;
    }
    if depth > MAX_VIEWS {
        let (views, copies) = (depth, 0);
        return ExpandedSize { views, copies };
    }
    // While it is counted: what leads back to it adds nothing.
    sizes[position] = Some(ExpandedSize::default());
    let NamedViews { views, repeats } = &programs[position];
    let mut sum = ExpandedSize::default();
    for view in views {
        let within = size(*view, programs, sizes, depth + 1);
        sum.views = sum.views.saturating_add(within.views).saturating_add(1);
        sum.copies = sum.copies.saturating_add(within.copies);
    }
    sum.copies = sum.copies.max(1).saturating_mul(*repeats);
    sizes[position] = Some(sum);
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many views, each of the one before by a text in which `P` stands for its name; the first of `t`.
    fn chain(views: usize, text: &str) -> Vec<Object> {
        let view = |number: usize| {
            let before = number.checked_sub(1);
            let before = before.map_or_else(|| "t".to_owned(), |number| format!("v{number}"));
            let text = text.replace('P', &before);
            let name = format!("v{number}");
            Object {
                kind: ObjectKind::View,
                table: name.clone(),
                sql: format!("CREATE VIEW {name} AS {text}"),
                name,
            }
        };
        (0..views).map(view).collect()
    }

    #[track_caller]
    fn check(objects: &[Object], expected: Option<(&str, ExpansionBound)>) {
        let found = too_large(objects);
        let found = found.map(|(object, bound)| (object.name.as_str(), bound));
        assert_eq!(found, expected);
    }

    /// The stack of a thread is not enough for one view within another, if there are so many.
    #[test]
    fn a_chain_of_views_is_as_deep_as_the_bound() {
        let mut all = chain(50_000, "SELECT * FROM P");
        all.reverse();
        check(&all, Some(("v49999", ExpansionBound::Views)));
    }

    #[test]
    fn views_that_stand_twice_are_counted_twice() {
        let all = chain(41, "SELECT x.a FROM P x, \"P\" y");
        check(&all[..=8], None);
        check(&all, Some(("v9", ExpansionBound::Views)));
    }

    #[test]
    fn all_views_have_a_bound() {
        check(&chain(400, "SELECT * FROM P"), None);
        let more = chain(500, "SELECT * FROM P");
        check(&more, Some(("v447", ExpansionBound::AllViews)));
    }

    /// What is not found is compiled in no time.
    #[test]
    fn columns_that_double_have_a_bound() {
        let all = chain(41, "SELECT (a + a) AS a FROM P");
        let (found, bound) = too_large(&all).unwrap();
        assert_eq!(bound, ExpansionBound::Copies);
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE t(a)").unwrap();
        for view in all.iter().take_while(|view| view.name != found.name) {
            conn.execute_batch(&view.sql).unwrap();
            let select = format!("SELECT * FROM {}", view.name);
            conn.prepare(&select).unwrap();
        }
        let distinct = "SELECT a IS DISTINCT FROM a IS DISTINCT FROM a AS a FROM P";
        assert_eq!(
            too_large(&chain(14, distinct)).unwrap().1,
            ExpansionBound::Copies
        );
        let twice = "SELECT *, * FROM P";
        assert_eq!(
            too_large(&chain(41, twice)).unwrap().1,
            ExpansionBound::Copies
        );
    }

    #[test]
    fn what_stands_before_a_point_and_keywords_are_neither_views_nor_columns() {
        let text = "SELECT P.a, P.b, P.c, P.d FROM P WHERE P.a AND 1 AND 2 AND 3 AND 4";
        check(&chain(19, text), None);
    }
}
