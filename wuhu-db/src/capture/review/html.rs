//! A page without scripts, links or anything else from outside.

use std::fmt::Write as _;

/// What may be loaded and done: nothing.
const POLICY: &str = "script-src 'none'; connect-src 'none'; img-src 'none'; font-src 'none'; media-src 'none'; \
    object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'";

const STYLE: &str = "body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:110em;padding:0 1em;\
    color:#1b1b1b;background:#fff}table{border-collapse:collapse;width:100%}\
    th,td{border:1px solid #ccc;padding:.3em .5em;text-align:left;vertical-align:top;\
    overflow-wrap:anywhere}th{background:#f2f2f2}code,pre{font:13px/1.4 ui-monospace,monospace}\
    .private{background:#a00;color:#fff;padding:.6em 1em;font-weight:bold}";

/// The content of a table's cell.
pub(super) enum HtmlCell {
    Text(String),
    Code(String),
}

/// A page about a case.
pub(super) struct HtmlPage<'p> {
    pub(super) name: &'p str,
    pub(super) is_private: bool,
    pub(super) head: &'p [&'p str],
    pub(super) rows: Vec<Vec<HtmlCell>>,
    pub(super) report: &'p str,
    /// Name and length of each file of the case.
    pub(super) files: Vec<(&'p str, u64)>,
}

impl HtmlPage<'_> {
    pub(super) fn to_html(&self) -> String {
        let name = escape(self.name);
        let mark = if self.is_private { "PRIVATE " } else { "" };
        let mut html = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{mark}{name}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        );
        if self.is_private {
            html.push_str(
                "<p class=\"private\">PRIVATE: this page says how long and of which kind the values of \
                 your database are. It is for you alone; do not send it.</p>\n",
            );
        }
        // Writing to a String cannot fail.
        let _ = writeln!(html, "<h1>{mark}{name}: what is sent, and what is not</h1>");
        html.push_str("<h2>The files that are sent</h2>\n<ul>\n");
        for (file, len) in &self.files {
            let _ = writeln!(html, "<li><code>{}</code>, {len} bytes</li>", escape(file));
        }
        html.push_str("</ul>\n<h2>The report</h2>\n");
        let _ = writeln!(html, "<pre>{}</pre>", lines(self.report));
        html.push_str("<h2>Place by place</h2>\n<table>\n<tr>");
        for title in self.head {
            let _ = write!(html, "<th>{}</th>", escape(title));
        }
        html.push_str("</tr>\n");
        for row in &self.rows {
            html.push_str("<tr>");
            for cell in row {
                let _ = match cell {
                    HtmlCell::Text(text) => write!(html, "<td>{}</td>", escape(text)),
                    HtmlCell::Code(text) => write!(html, "<td><code>{}</code></td>", escape(text)),
                };
            }
            html.push_str("</tr>\n");
        }
        html.push_str("</table>\n</body>\n</html>\n");
        html
    }
}

fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(escape).collect();
    lines.join("\n")
}

/// A text that can neither end an element or attribute nor turn the line around it.
fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in canon::escape(text).chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_is_text() {
        let hostile =
            "</code><script>alert(\"1\")</script>\u{1b}[2J\u{202e}&'<img src=x onerror=y>\n";
        let page = HtmlPage {
            name: hostile,
            is_private: true,
            head: &[hostile],
            rows: vec![vec![
                HtmlCell::Code(hostile.to_owned()),
                HtmlCell::Text(hostile.to_owned()),
            ]],
            report: hostile,
            files: vec![(hostile, 1)],
        };
        let html = page.to_html();
        for bad in [
            "<script",
            "<img",
            "onerror=y>",
            "\u{1b}",
            "\u{202e}",
            "</code><",
        ] {
            let count = html.matches(bad).count();
            // Only this program's own elements end a `<code>` before another begins.
            let own = usize::from(bad == "</code><");
            assert_eq!(count, own, "{bad}: {html}");
        }
        assert!(html.contains("PRIVATE"));
        for outside in ["http:", "https:", "href", "src=\"", "@import", "url("] {
            assert!(!html.contains(outside), "{outside}");
        }
    }
}
