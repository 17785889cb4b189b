//! The JSON of the payloads.

use test_support::Random;

use super::json::{Json, object};
use super::words::{self, PEOPLE};

/// Provider and model.
pub(super) type Model = (&'static str, &'static str);

const TOOLS: [&str; 9] = [
    "bash",
    "read",
    "write",
    "edit",
    "grep",
    "find",
    "fork",
    "join_sessions",
    "create_channel",
];

pub(super) fn payload(kind: &str, inner: Json) -> Json {
    object([("payload", inner), ("type", kind.into())])
}

pub(super) fn message(role: &str, inner: Json) -> Json {
    payload(
        "message",
        object([("message", inner), ("role", role.into())]),
    )
}

pub(super) fn text_block(text: &str) -> Json {
    object([("text", text.into()), ("type", "text".into())])
}

pub(super) fn image(random: &mut Random, session: &str) -> Json {
    let uri = format!("blob://{session}/sha256-{}", words::hex(random, 64));
    object([
        ("blobURI", uri.into()),
        ("mimeType", "image/png".into()),
        ("type", "image".into()),
    ])
}

pub(super) fn number(random: &mut Random, end: u64) -> Json {
    random.below(end).cast_signed().into()
}

/// Id, tool, and the seed of the arguments, which stand in three places.
pub(super) fn call(random: &mut Random, model: Model) -> (String, &'static str, u64) {
    let id = match model.0 {
        "anthropic" => format!("toolu_{}", words::hex(random, 24)),
        _ => format!(
            "call_{}|fc_{}",
            words::hex(random, 24),
            words::hex(random, 32)
        ),
    };
    (id, random.of(&TOOLS), random.next_u64())
}

fn arguments(tool: &str, seed: u64) -> Json {
    let random = &mut Random::new(seed);
    let path = ("path", Json::from(words::path(random)));
    match tool {
        "bash" => {
            let (root, a, b, c) = (
                words::root(random),
                words::word(random),
                words::word(random),
                words::word(random),
            );
            let command = format!("cd {root} && {a} --{b} '{c}' | head -{}", random.below(90));
            object([
                ("command", command.into()),
                ("timeout", number(random, 600)),
            ])
        }
        "write" => object([path, ("content", words::code(random, 500).into())]),
        "edit" => object([
            path,
            ("newText", words::code(random, 700).into()),
            ("oldText", words::code(random, 500).into()),
        ]),
        "grep" | "find" => {
            let pattern = format!("{}.*{}", words::word(random), words::word(random));
            object([
                path,
                ("limit", number(random, 99)),
                ("pattern", pattern.into()),
            ])
        }
        _ => {
            let odd = vec![
                random.once_in(2).into(),
                Json::Null,
                0.1.into(),
                (-1e21).into(),
            ];
            object([path]).with(words::word(random), odd)
        }
    }
}

pub(super) fn tool_call(id: &str, name: &str, seed: u64) -> Json {
    object([
        ("arguments", arguments(name, seed)),
        ("id", id.into()),
        ("name", name.into()),
        ("type", "tool_call".into()),
    ])
}

pub(super) fn execution(phase: &str, id: &str, name: &str, seed: u64) -> Json {
    object([
        ("arguments", arguments(name, seed)),
        ("phase", phase.into()),
        ("toolCallId", id.into()),
        ("toolName", name.into()),
    ])
}

/// Reasoning, text and tool calls of a model.
pub(super) fn assistant(
    random: &mut Random,
    model: Model,
    timestamp: f64,
    calls: Vec<Json>,
    stop_reason: &str,
) -> Json {
    let mut content = Vec::new();
    if random.once_in(2) {
        let mut summary = Vec::new();
        if random.once_in(3) {
            let text = words::prose(random, 160).into();
            summary.push(object([("text", text), ("type", "summary_text".into())]));
        }
        let id = format!("rs_{}", words::hex(random, 32));
        let mut reasoning = object([("id", id.into()), ("summary", summary.into())]);
        if !random.once_in(4) {
            let len_bytes = 40 + random.index(2_000);
            reasoning = reasoning.with("encrypted_content", words::base64(random, len_bytes));
        }
        content.push(reasoning.with("type", "reasoning"));
    }
    if calls.is_empty() || !random.once_in(3) {
        let len_bytes = 40 + random.index(900);
        let mut text = text_block(&words::prose(random, len_bytes));
        if random.once_in(2) {
            text = text.with("signature", words::base64(random, 48));
        }
        content.push(text);
    }
    content.extend(calls);
    let mut inner = object([
        ("content", content.into()),
        ("model", model.1.into()),
        ("provider", model.0.into()),
        ("timestamp", timestamp.into()),
    ]);
    if !random.once_in(12) {
        let usage = object([
            ("inputTokens", number(random, 180_000)),
            ("outputTokens", number(random, 9_000)),
            ("totalTokens", number(random, 190_000)),
        ]);
        inner = inner.with("usage", usage);
    }
    let mut stop_reason = stop_reason;
    if stop_reason == "stop" && random.once_in(30) {
        stop_reason = "error";
        inner = inner.with("errorMessage", words::prose(random, 80));
    }
    message("assistant", inner.with("stopReason", stop_reason))
}

/// Content as it was before 0.4.0, for a while, and since.
fn content(era: u64, text: &str) -> Json {
    match era {
        0 => object([("text", object([("_0", text.into())]))]),
        1 => object([("text", text.into())]),
        _ => text_block(text),
    }
}

/// What stands in the queue of the users, and the key under which the journal has it.
pub(super) fn user_item(
    random: &mut Random,
    era: u64,
    text: &str,
    session: &str,
) -> (Json, &'static str) {
    let author = match random.below(12) {
        0 => object([("system", object([]))]),
        1 => object([("unknown", object([]))]),
        other => {
            let kind = if other == 2 { "bot" } else { "human" };
            let name = random.of(&PEOPLE);
            object([(
                "participant",
                object([("_0", name.into()), ("kind", kind.into())]),
            )])
        }
    };
    let content = if era == 2 && random.once_in(12) {
        let parts = vec![text_block(text), image(random, session)];
        object([("parts", parts.into()), ("type", "rich".into())])
    } else {
        content(era, text)
    };
    (
        object([("author", author), ("content", content)]),
        "message",
    )
}

pub(super) fn system_item(random: &mut Random, era: u64, text: &str) -> (Json, &'static str) {
    let source = match random.below(3) {
        0 => object([("other", object([("_0", words::word(random).into())]))]),
        1 => object([("asyncTaskNotification", object([]))]),
        _ => object([("asyncBashCallback", object([]))]),
    };
    (
        object([("content", content(era, text)), ("source", source)]),
        "input",
    )
}

/// An item that left the queue.
pub(super) fn done(id: &str, lane: &str, at: f64) -> Json {
    object([("at", at.into()), ("id", id.into()), ("lane", lane.into())])
}
