//! What goes through the queues, and what their journals say of it.

use rusqlite::params;
use test_support::Random;

use super::json::{Json, object};
use super::message::{done, message, system_item, text_block, user_item};
use super::session::{Chain, Store};
use super::words::{self, PEOPLE};

impl Store<'_> {
    /// A message of a person: through the queue into the transcript. Some are taken back first.
    pub(super) fn question(
        &mut self,
        random: &mut Random,
        chain: &mut Chain,
    ) -> rusqlite::Result<()> {
        let lane = random.of(&["steer", "followUp"]);
        let len_bytes = 60 + random.index(700);
        let text = words::prose(random, len_bytes);
        if random.once_in(8) {
            let id = self.enqueue(random, chain, Some(lane), &text)?;
            let at = self.clock.seconds(random);
            self.journal(
                chain,
                Some(lane),
                object([("canceled", done(&id, lane, at))]),
            )?;
        }
        let id = self.enqueue(random, chain, Some(lane), &text)?;
        let user = object([
            ("content", vec![text_block(&text)].into()),
            ("timestamp", self.clock.seconds(random).into()),
            ("user", random.of(&PEOPLE).into()),
        ]);
        self.entry(random, chain, "message", message("user", user))?;
        let materialized = done(&id, lane, self.clock.seconds(random))
            .with("transcriptEntryID", self.last_entry.to_string());
        self.journal(chain, Some(lane), object([("materialized", materialized)]))
    }

    /// What a command in the background had to say, through the other queue.
    pub(super) fn system_input(
        &mut self,
        random: &mut Random,
        chain: &mut Chain,
    ) -> rusqlite::Result<()> {
        let text = format!("exit 0: {}", words::output(random));
        let id = self.enqueue(random, chain, None, &text)?;
        let source = random.of(&["asyncBashCallback", "asyncTaskNotification", "lantern"]);
        let custom = object([
            ("content", vec![text_block(&text)].into()),
            ("customType", "wuhu_system_input_v1".into()),
            ("details", object([("source", source.into())])),
            ("display", true.into()),
            ("timestamp", self.clock.seconds(random).into()),
        ]);
        self.entry(random, chain, "message", message("custom_message", custom))?;
        let materialized = object([
            ("at", self.clock.seconds(random).into()),
            ("id", id.into()),
            ("transcriptEntryID", self.last_entry.to_string().into()),
        ]);
        self.journal(chain, None, object([("materialized", materialized)]))
    }

    /// Writes an item to the journal of the users' queue, or, without a lane, of the system's.
    pub(super) fn enqueue(
        &mut self,
        random: &mut Random,
        chain: &Chain,
        lane: Option<&str>,
        text: &str,
    ) -> rusqlite::Result<String> {
        let id = words::uuid(random);
        let (item, key) = match lane {
            Some(_) => user_item(random, self.era(), text, &chain.id),
            None => system_item(random, self.era(), text),
        };
        let item = object([
            ("enqueuedAt", self.clock.seconds(random).into()),
            ("id", id.clone().into()),
            (key, item),
        ]);
        let mut enqueued = object([("item", item)]);
        if let Some(lane) = lane {
            enqueued = enqueued.with("lane", lane);
        }
        self.journal(chain, lane, object([("enqueued", enqueued)]))?;
        Ok(id)
    }

    pub(super) fn journal(
        &self,
        chain: &Chain,
        lane: Option<&str>,
        payload: Json,
    ) -> rusqlite::Result<()> {
        let payload = payload.into_bytes();
        match lane {
            Some(lane) => self
                .conn
                .prepare_cached(
                    "INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) \
                     VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![chain.id, lane, payload, self.clock.date()])?,
            None => self
                .conn
                .prepare_cached(
                    "INSERT INTO system_queue_journal(sessionID, payload, createdAt) \
                     VALUES (?1, ?2, ?3)",
                )?
                .execute(params![chain.id, payload, self.clock.date()])?,
        };
        Ok(())
    }
}
