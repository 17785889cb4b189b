//! A disk in the model of what a power loss leaves: what was synced is there; of the rest, any part may be.

use std::collections::BTreeMap;
use std::time::SystemTime;

use test_support::Random;

use super::record::{Call, Does};
use super::scenario::Scenario;
use super::state::{FolderFiles, HeldFile};

/// What a disk writes whole or not at all.
const SECTOR: usize = 512;

/// The files of one folder.
#[derive(Debug, Clone)]
pub(super) struct Disk {
    /// Path of the folder, with a slash.
    folder: String,
    files: Vec<DiskFile>,
    /// The file of each inode.
    inodes: BTreeMap<u64, usize>,
    /// Names that are on the disk.
    names: BTreeMap<String, usize>,
    /// Changes of names since the folder was synced, in order.
    renamings: Vec<(String, Option<usize>)>,
    /// Names as the program sees them.
    names_now: BTreeMap<String, usize>,
}

/// A file: what is on the disk, and what was written since.
#[derive(Debug, Clone)]
struct DiskFile {
    held: HeldFile,
    writes: Vec<DiskWrite>,
}

/// A write, and the time of change that it gave the file.
#[derive(Debug, Clone)]
struct DiskWrite {
    change: DiskChange,
    changed: SystemTime,
}

#[derive(Debug, Clone)]
enum DiskChange {
    Bytes { at: usize, bytes: Vec<u8> },
    Len(usize),
}

/// What is left of what was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unsynced {
    /// Nothing.
    Lost,
    /// All of it.
    Kept,
    /// Any of it, sectors of a page alone too.
    Drawn(u64),
}

impl Disk {
    /// The disk before a run.
    pub(super) fn new(scenario: &Scenario, folder: &str) -> Self {
        let mut disk = Self {
            folder: format!("{folder}/"),
            files: Vec::new(),
            inodes: BTreeMap::new(),
            names: BTreeMap::new(),
            renamings: Vec::new(),
            names_now: BTreeMap::new(),
        };
        for (name, inode) in &scenario.inodes {
            let at = disk.add(*inode, scenario.before[name].clone());
            disk.names.insert(name.clone(), at);
        }
        disk.names_now.clone_from(&disk.names);
        disk
    }

    fn add(&mut self, inode: u64, held: HeldFile) -> usize {
        let writes = Vec::new();
        self.files.push(DiskFile { held, writes });
        self.inodes.insert(inode, self.files.len() - 1);
        self.files.len() - 1
    }

    /// The name of a file in the folder; none for one elsewhere.
    fn name(&self, path: &str) -> Option<String> {
        path.strip_prefix(&self.folder).map(str::to_owned)
    }

    fn rename(&mut self, name: String, file: Option<usize>) {
        match file {
            Some(file) => self.names_now.insert(name.clone(), file),
            None => self.names_now.remove(&name),
        };
        self.renamings.push((name, file));
    }

    /// Does what a call did.
    pub(super) fn apply(&mut self, call: &Call) {
        let file = self.inodes.get(&call.inode).copied();
        match (&call.does, file) {
            (Does::Create { path }, _) => {
                // A number that a file had which is gone may be given to another.
                self.inodes.remove(&call.inode);
                if let Some(name) = self.name(path) {
                    let empty = HeldFile {
                        bytes: Vec::new(),
                        changed: call.changed,
                    };
                    let file = self.add(call.inode, empty);
                    self.rename(name, Some(file));
                }
            }
            (Does::Write { at, bytes }, Some(file)) => {
                let (at, bytes) = (*at, bytes.clone());
                self.files[file].write(DiskChange::Bytes { at, bytes }, call);
            }
            (Does::Truncate { len }, Some(file)) => {
                self.files[file].write(DiskChange::Len(*len), call);
            }
            (Does::Sync, Some(file)) => self.files[file].sync(),
            (Does::SyncFolder, _) => {
                for (name, file) in std::mem::take(&mut self.renamings) {
                    set(&mut self.names, name, file);
                }
            }
            (Does::Unlink { path }, _) => {
                if let Some(name) = self.name(path) {
                    self.rename(name, None);
                }
            }
            (Does::Rename { from, to } | Does::Link { from, to }, _) => {
                if let (Some(from), Some(to)) = (self.name(from), self.name(to)) {
                    let file = self.names_now.get(&from).copied();
                    self.rename(to, file);
                    if matches!(call.does, Does::Rename { .. }) {
                        self.rename(from, None);
                    }
                }
            }
            _ => {}
        }
    }

    /// What is in the folder after the power came back.
    pub(super) fn after_power_loss(&self, unsynced: Unsynced) -> FolderFiles {
        let mut names = self.names.clone();
        let mut random = Random::new(match unsynced {
            Unsynced::Drawn(seed) => seed,
            Unsynced::Lost | Unsynced::Kept => 0,
        });
        // Most file systems keep the order of changes of names; any may be lost all the same.
        let in_order = random.index(self.renamings.len() + 1);
        let any_order = random.once_in(4);
        for (at, (name, file)) in self.renamings.iter().enumerate() {
            let is_kept = match unsynced {
                Unsynced::Lost => false,
                Unsynced::Kept => true,
                Unsynced::Drawn(_) if any_order => random.once_in(2),
                Unsynced::Drawn(_) => at < in_order,
            };
            if is_kept {
                set(&mut names, name.clone(), *file);
            }
        }
        let files = names
            .into_iter()
            .filter(|(name, _)| !name.ends_with("-shm"));
        files
            .map(|(name, file)| {
                (
                    name,
                    self.files[file].after_power_loss(unsynced, &mut random),
                )
            })
            .collect()
    }
}

fn set(names: &mut BTreeMap<String, usize>, name: String, file: Option<usize>) {
    match file {
        Some(file) => names.insert(name, file),
        None => names.remove(&name),
    };
}

impl DiskFile {
    fn write(&mut self, change: DiskChange, call: &Call) {
        let changed = call.changed;
        self.writes.push(DiskWrite { change, changed });
    }

    fn sync(&mut self) {
        for write in std::mem::take(&mut self.writes) {
            self.held.apply(&write.change, write.changed);
        }
    }

    fn after_power_loss(&self, unsynced: Unsynced, random: &mut Random) -> HeldFile {
        let mut held = self.held.clone();
        for DiskWrite { change, changed } in &self.writes {
            match unsynced {
                Unsynced::Lost => {}
                Unsynced::Kept => held.apply(change, *changed),
                Unsynced::Drawn(_) => held.apply_part(change, *changed, random),
            }
        }
        held
    }
}

impl HeldFile {
    fn apply(&mut self, change: &DiskChange, changed: SystemTime) {
        match change {
            DiskChange::Len(len) => self.bytes.resize(*len, 0),
            DiskChange::Bytes { at, bytes } => self.put(*at, bytes),
        }
        self.changed = changed;
    }

    /// All, nothing, or some of the sectors.
    fn apply_part(&mut self, change: &DiskChange, changed: SystemTime, random: &mut Random) {
        match (random.below(8), change) {
            (0..3, _) => {}
            (3..6, _) | (_, DiskChange::Len(_)) => self.apply(change, changed),
            (_, DiskChange::Bytes { at, bytes }) => {
                let mut from = 0;
                while from < bytes.len() {
                    let to = ((at + from) / SECTOR * SECTOR + SECTOR - at).min(bytes.len());
                    if random.once_in(2) {
                        self.put(at + from, &bytes[from..to]);
                    }
                    from = to;
                }
                self.changed = changed;
            }
        }
    }

    fn put(&mut self, at: usize, bytes: &[u8]) {
        if self.bytes.len() < at + bytes.len() {
            self.bytes.resize(at + bytes.len(), 0);
        }
        self.bytes[at..at + bytes.len()].copy_from_slice(bytes);
    }
}
