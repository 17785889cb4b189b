//! Invisible characters, and how they are shown.

use std::fmt::Write as _;

/// `text` with every character that a terminal or a CI log would act on, or not show, escaped.
///
/// Line feed, carriage return and tab become `\n`, `\r`, `\t`; other control characters, bidi
/// controls, invisible format characters and noncharacters become `\u{…}`. Emoji sequences stay
/// whole. A backslash stays as it is: the result is to be read, not parsed.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            _ if is_hidden(character) => {
                // Writing to a String cannot fail.
                let _ = write!(escaped, "\\u{{{:x}}}", u32::from(character));
            }
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Whether `character` is invisible, or changes how its neighbours show.
///
/// These are the control characters without TAB, LF and CR, line and paragraph separator, Unicode's
/// `Default_Ignorable_Code_Point` and `Bidi_Control`, interlinear annotation and noncharacters.
/// Without ZWNJ, ZWJ and the sixteen variation selectors, which scripts and emoji need.
pub(crate) fn is_hidden(character: char) -> bool {
    if character.is_ascii() {
        return matches!(character, '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' | '\x7f');
    }
    matches!(
        character,
        '\u{80}'..='\u{9f}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'
            | '\u{200e}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fdd0}'..='\u{fdef}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    ) || u32::from(character) & 0xfffe == 0xfffe
}
