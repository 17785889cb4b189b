//! What happens in a session: questions, answers, tool calls and their results.

use rusqlite::params;
use test_support::Random;

use super::json::{Json, object};
use super::message::{
    assistant, call, execution, image, message, number, payload, system_item, text_block,
    tool_call, user_item,
};
use super::session::{Chain, EFFORTS, MODELS, Store};
use super::words;

impl Store<'_> {
    /// A question, answers with tool calls, at times something else.
    pub(super) fn write_turn(
        &mut self,
        random: &mut Random,
        chain: &mut Chain,
    ) -> rusqlite::Result<()> {
        if random.once_in(10) {
            self.system_input(random, chain)?;
        }
        self.question(random, chain)?;
        for _ in 0..random.index(4) {
            self.answer_with_tools(random, chain)?;
        }
        let at = self.clock.seconds(random);
        let answer = assistant(random, chain.model, at, Vec::new(), "stop");
        self.entry(random, chain, "message", answer)?;
        match random.below(24) {
            0 => {
                let kept = chain.entries[random.index(chain.entries.len())];
                let compaction = object([
                    ("firstKeptEntryID", kept.into()),
                    ("metadata", object([])),
                    (
                        "summary",
                        (words::prose(random, 700) + &words::code(random, 900)).into(),
                    ),
                    ("tokensBefore", number(random, 180_000)),
                    ("version", 1.into()),
                ]);
                self.entry(
                    random,
                    chain,
                    "compaction",
                    payload("compaction", compaction),
                )
            }
            1 => {
                chain.model = MODELS[random.index(MODELS.len())];
                let settings = object([
                    ("model", chain.model.1.into()),
                    ("provider", chain.model.0.into()),
                    ("reasoningEffort", random.of(&EFFORTS).into()),
                ]);
                self.entry(
                    random,
                    chain,
                    "session_settings",
                    payload("session_settings", settings),
                )
            }
            2 => {
                let data = object([
                    ("attempt", number(random, 6)),
                    ("delayMs", 1_500.into()),
                    ("error", words::prose(random, 90).into()),
                ]);
                let custom = object([("customType", "wuhu_llm_retry_v1".into()), ("data", data)]);
                self.entry(random, chain, "custom", custom.with("type", "custom"))
            }
            3 => {
                let kind = format!("future_{}", words::word(random));
                let unknown = Json::Object(vec![(
                    words::word(random).to_owned(),
                    words::prose(random, 200).into(),
                )]);
                self.entry(random, chain, &kind, payload(&kind, unknown))
            }
            _ => Ok(()),
        }
    }

    /// An answer that calls tools, and what the tools do.
    pub(super) fn answer_with_tools(
        &mut self,
        random: &mut Random,
        chain: &mut Chain,
    ) -> rusqlite::Result<()> {
        let calls: Vec<_> = (0..=random.index(3))
            .map(|_| call(random, chain.model))
            .collect();
        let blocks = calls
            .iter()
            .map(|(id, name, seed)| tool_call(id, name, *seed))
            .collect();
        let at = self.clock.seconds(random);
        let answer = assistant(random, chain.model, at, blocks, "tool_use");
        self.entry(random, chain, "message", answer)?;
        for (id, name, seed) in calls {
            let is_error = random.once_in(15);
            let output = self.tool_output(random);
            let start = execution("start", &id, name, seed);
            self.entry(
                random,
                chain,
                "tool_execution",
                payload("tool_execution", start),
            )?;
            self.tool_status(chain, &id, if is_error { "errored" } else { "completed" })?;
            let result = object([
                ("exitCode", i64::from(is_error).into()),
                ("output", output.clone().into()),
                ("truncated", random.once_in(9).into()),
            ]);
            let end = execution("end", &id, name, seed)
                .with("isError", is_error)
                .with("result", result);
            self.entry(
                random,
                chain,
                "tool_execution",
                payload("tool_execution", end),
            )?;
            let mut content = vec![text_block(&output)];
            if random.once_in(25) {
                content.push(image(random, &chain.id));
            }
            let details = match random.below(3) {
                0 => object([
                    ("diff", words::code(random, 600).into()),
                    ("firstChangedLine", number(random, 900)),
                ]),
                _ => object([]),
            };
            let result = object([
                ("content", content.into()),
                ("details", details),
                ("isError", is_error.into()),
                ("timestamp", self.clock.seconds(random).into()),
                ("toolCallId", id.into()),
                ("toolName", name.into()),
            ]);
            self.entry(random, chain, "message", message("tool_result", result))?;
        }
        Ok(())
    }

    /// The session stops within a tool call, with messages in both queues.
    pub(super) fn leave_pending(
        &mut self,
        random: &mut Random,
        chain: &mut Chain,
    ) -> rusqlite::Result<()> {
        let (id, name, seed) = call(random, chain.model);
        let blocks = vec![tool_call(&id, name, seed)];
        let at = self.clock.seconds(random);
        let answer = assistant(random, chain.model, at, blocks, "tool_use");
        self.entry(random, chain, "message", answer)?;
        self.tool_status(chain, &id, random.of(&["pending", "started"]))?;
        let (lane, text) = (random.of(&["steer", "followUp"]), words::prose(random, 200));
        let id = self.enqueue(random, chain, Some(lane), &text)?;
        let item = user_item(random, self.era(), &text, &chain.id).0;
        self.conn
            .prepare_cached("INSERT INTO user_queue_pending VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![
                id,
                chain.id,
                lane,
                self.clock.date(),
                item.into_bytes()
            ])?;
        let text = words::output(random);
        let id = self.enqueue(random, chain, None, &text)?;
        let item = system_item(random, self.era(), &text).0;
        self.conn
            .prepare_cached("INSERT INTO system_queue_pending VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![id, chain.id, self.clock.date(), item.into_bytes()])?;
        Ok(())
    }

    pub(super) fn tool_status(
        &self,
        chain: &Chain,
        id: &str,
        status: &str,
    ) -> rusqlite::Result<()> {
        self.conn
            .prepare_cached("INSERT INTO tool_call_status VALUES (?1, ?2, ?3, ?4, ?4)")?
            .execute(params![chain.id, id, status, self.clock.date()])?;
        Ok(())
    }
}
