//! One session after the other: its row, its chain of entries, its queues and tool calls.

use rusqlite::{Connection, params};
use test_support::Random;

use super::clock::Clock;
use super::json::{Json, object};
use super::message::{Model, payload};
use super::words::{self, PEOPLE, PROJECTS};

pub(super) const MODELS: [Model; 5] = [
    ("anthropic", "claude-sonnet-4-5"),
    ("anthropic", "claude-opus-4-6"),
    ("openai", "gpt-5"),
    ("openai", "gpt-5.2-codex"),
    ("openai-codex", "gpt-5.3-codex"),
];
pub(super) const EFFORTS: [&str; 5] = ["minimal", "low", "medium", "high", "xhigh"];

/// A database that is being filled.
pub(super) struct Store<'a> {
    pub(super) conn: &'a Connection,
    pub(super) clock: Clock,
    sessions: u64,
    rowid: i64,
    pub(super) last_entry: i64,
    environments: Vec<Environment>,
    /// Ids of the latest sessions: parents of later ones.
    recent: Vec<String>,
    pub(super) big_cell_bytes: usize,
    /// The average length of a payload; none where each has the length that it happens to have.
    pub(super) payload_bytes: Option<usize>,
    /// By how much the payloads so far are too short for that; negative where they are too long.
    owed_bytes: i64,
}

#[derive(Clone)]
struct Environment {
    id: Option<String>,
    name: String,
    kind: &'static str,
    path: String,
    template: Option<String>,
    script: Option<String>,
}

/// The session that is being written.
pub(super) struct Chain {
    pub(super) id: String,
    pub(super) head: Option<i64>,
    pub(super) tail: Option<i64>,
    pub(super) model: Model,
    pub(super) entries: Vec<i64>,
}

impl<'a> Store<'a> {
    pub(super) fn new(conn: &'a Connection, big_cell_bytes: usize) -> Self {
        Self {
            conn,
            clock: Clock::new(),
            sessions: 0,
            rowid: 0,
            last_entry: 0,
            environments: Vec::new(),
            recent: Vec::new(),
            big_cell_bytes,
            payload_bytes: None,
            owed_bytes: 0,
        }
    }

    /// Sessions and entries.
    pub(super) fn totals(&self) -> (u64, u64) {
        (self.sessions, self.last_entry.unsigned_abs())
    }

    pub(super) fn write_session(&mut self, random: &mut Random) -> rusqlite::Result<()> {
        let mut chain = self.begin_session(random)?;
        for _ in 0..=random.index(9) {
            self.write_turn(random, &mut chain)?;
        }
        self.end_session(random, chain)
    }

    /// Its row and its header.
    pub(super) fn begin_session(&mut self, random: &mut Random) -> rusqlite::Result<Chain> {
        let environment = self.environment(random)?;
        let mut chain = Chain {
            id: words::uuid(random),
            head: None,
            tail: None,
            model: MODELS[random.index(MODELS.len())],
            entries: Vec::new(),
        };
        self.insert_session(random, &chain, &environment)?;
        let metadata = match random.below(8) {
            0 => object([]),
            _ => object([("reasoningEffort", random.of(&EFFORTS).into())]),
        };
        let prompt = format!(
            "You are {}'s agent.\n{}",
            random.of(&PEOPLE),
            words::prose(random, 1_500)
        );
        let header = object([
            ("metadata", metadata),
            ("systemPrompt", prompt.into()),
            ("version", 1.into()),
        ]);
        self.entry(random, &mut chain, "header", payload("header", header))?;
        Ok(chain)
    }

    /// What it is left with: its head and its tail, at times a call without a result.
    pub(super) fn end_session(
        &mut self,
        random: &mut Random,
        mut chain: Chain,
    ) -> rusqlite::Result<()> {
        if random.once_in(5) {
            self.leave_pending(random, &mut chain)?;
        }
        self.conn
            .prepare_cached(
                "UPDATE sessions SET headEntryID = ?2, tailEntryID = ?3, updatedAt = ?4, \
                 displayStartEntryID = ?5 WHERE id = ?1",
            )?
            .execute(params![
                chain.id,
                chain.head,
                chain.tail,
                self.clock.date(),
                random
                    .once_in(12)
                    .then(|| chain.entries[chain.entries.len() / 2]),
            ])?;
        self.sessions += 1;
        self.recent.push(chain.id);
        if self.recent.len() > 32 {
            self.recent.remove(0);
        }
        Ok(())
    }

    /// One of the environments, a new one, or one that only the session names.
    fn environment(&mut self, random: &mut Random) -> rusqlite::Result<Environment> {
        let is_known = !random.once_in(3);
        if is_known && self.environments.len() > 2 && !random.once_in(5) {
            return Ok(self.environments[random.index(self.environments.len())].clone());
        }
        let mut environment = Environment {
            id: is_known.then(|| words::uuid(random)),
            name: format!("{}-{}", random.of(&PROJECTS), words::hex(random, 6)),
            kind: random.of(&["local", "folder-template"]),
            path: words::root(random),
            template: None,
            script: random
                .once_in(3)
                .then(|| format!("export TOKEN={}\nnpm ci", words::secret(random))),
        };
        if environment.kind == "folder-template" {
            environment.template = Some(words::root(random).replace("/work/", "/templates/"));
        }
        if is_known && self.environments.len() < 200 {
            self.conn.execute(
                "INSERT INTO environments VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
                params![
                    environment.id,
                    environment.name,
                    environment.kind,
                    environment.path,
                    environment.template,
                    environment.script,
                    self.clock.date(),
                ],
            )?;
            self.environments.push(environment.clone());
        }
        Ok(environment)
    }

    fn insert_session(
        &mut self,
        random: &mut Random,
        chain: &Chain,
        environment: &Environment,
    ) -> rusqlite::Result<()> {
        // Sessions can be deleted: rowids have gaps.
        self.rowid += if random.once_in(10) { 2 } else { 1 };
        let parent = (!self.recent.is_empty() && random.once_in(4))
            .then(|| self.recent[random.index(self.recent.len())].clone());
        let pending = random
            .once_in(8)
            .then(|| MODELS[random.index(MODELS.len())]);
        let cwd = match random.below(6) {
            0 => words::root(random),
            _ => environment.path.clone(),
        };
        self.conn
            .prepare_cached(
                "INSERT INTO sessions(rowid, id, provider, model, effectiveReasoningEffort, \
                    pendingProvider, pendingModel, pendingReasoningEffort, executionStatus, \
                    environmentName, environmentType, environmentPath, environmentTemplatePath, \
                    environmentStartupScript, cwd, runnerName, parentSessionID, createdAt, \
                    updatedAt, environmentID, sessionType, customTitle, isArchived) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, \
                    ?17, ?18, ?18, ?19, ?20, ?21, ?22)",
            )?
            .execute(params![
                self.rowid,
                chain.id,
                chain.model.0,
                chain.model.1,
                (!random.once_in(8)).then(|| random.of(&EFFORTS)),
                pending.map(|model| model.0),
                pending.map(|model| model.1),
                pending.map(|_| random.of(&EFFORTS)),
                random.of(&["idle", "idle", "stopped", "running"]),
                environment.name,
                environment.kind,
                environment.path,
                environment.template,
                environment.script,
                cwd,
                random
                    .once_in(6)
                    .then(|| format!("{}-mac-mini", random.of(&PEOPLE))),
                parent,
                self.clock.date(),
                environment.id,
                random.of(&["coding", "coding", "coding", "channel", "forked-channel"]),
                random.once_in(6).then(|| words::words(random, 3)),
                random.once_in(20),
            ])?;
        if let Some(parent) = parent {
            let last = random.once_in(2).then_some(self.last_entry);
            self.conn
                .prepare_cached("INSERT INTO session_child_status VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute(params![
                    parent,
                    chain.id,
                    self.last_entry,
                    last,
                    self.clock.date()
                ])?;
        }
        Ok(())
    }

    /// Appends to the chain.
    pub(super) fn entry(
        &mut self,
        random: &mut Random,
        chain: &mut Chain,
        kind: &str,
        payload: Json,
    ) -> rusqlite::Result<()> {
        self.last_entry += 1;
        self.clock.go_on(random);
        let payload = payload.into_bytes();
        if let Some(wanted) = self.payload_bytes {
            self.owed_bytes += difference(wanted, payload.len());
        }
        self.conn
            .prepare_cached("INSERT INTO session_entries VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
            .execute(params![
                self.last_entry,
                chain.id,
                chain.tail,
                kind,
                payload,
                self.clock.date(),
            ])?;
        chain.head = chain.head.or(Some(self.last_entry));
        chain.tail = Some(self.last_entry);
        chain.entries.push(self.last_entry);
        Ok(())
    }

    /// What a tool answers. It stands in two entries.
    pub(super) fn tool_output(&mut self, random: &mut Random) -> String {
        if self.big_cell_bytes > 0 {
            return words::prose(random, std::mem::take(&mut self.big_cell_bytes));
        }
        if self.payload_bytes.is_none() {
            return words::output(random);
        }
        let owed = usize::try_from(self.owed_bytes).unwrap_or_default();
        let len_bytes = random.index(owed + 1);
        words::output_of(random, len_bytes)
    }

    /// Which of the three formats of content this session's release writes.
    pub(super) fn era(&self) -> u64 {
        self.sessions % 3
    }
}

fn difference(wanted: usize, is: usize) -> i64 {
    let length = |bytes: usize| i64::try_from(bytes).unwrap_or(i64::MAX);
    length(wanted) - length(is)
}
