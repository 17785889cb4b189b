//! A disk in the model of what a power loss leaves: what was synced is there; of the rest, any part may be.

use std::collections::BTreeMap;

use test_support::Random;

use super::record::{Call, Does};
use super::scenario::Scenario;
use super::state::FolderFiles;
use crate::file_set::DB;

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
    /// What is there at the end of the run.
    at_end: FolderFiles,
}

/// A file: what is on the disk, and what was written since.
#[derive(Debug, Clone, Default)]
struct DiskFile {
    bytes: Vec<u8>,
    writes: Vec<DiskWrite>,
}

#[derive(Debug, Clone)]
enum DiskWrite {
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
            at_end: scenario.after.clone(),
        };
        for (name, inode) in &scenario.inodes {
            let at = disk.add(*inode);
            disk.files[at]
                .bytes
                .clone_from(&scenario.before.bytes[name]);
            disk.names.insert(name.clone(), at);
        }
        disk.names_now.clone_from(&disk.names);
        disk
    }

    fn add(&mut self, inode: u64) -> usize {
        self.files.push(DiskFile::default());
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
                    let file = self.add(call.inode);
                    self.rename(name, Some(file));
                }
            }
            (Does::Write { at, bytes }, Some(file)) => {
                let (at, bytes) = (*at, bytes.clone());
                self.files[file].writes.push(DiskWrite::Bytes { at, bytes });
            }
            (Does::Truncate { len }, Some(file)) => {
                self.files[file].writes.push(DiskWrite::Len(*len));
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
        let bytes: BTreeMap<String, Vec<u8>> = files
            .map(|(name, file)| {
                (
                    name,
                    self.files[file].after_power_loss(unsynced, &mut random),
                )
            })
            .collect();
        // The time is on the disk with the last of the bytes.
        let is_at_end = bytes.get(DB) == self.at_end.bytes.get(DB);
        FolderFiles {
            bytes,
            modified: self.at_end.modified.filter(|_| is_at_end),
        }
    }
}

fn set(names: &mut BTreeMap<String, usize>, name: String, file: Option<usize>) {
    match file {
        Some(file) => names.insert(name, file),
        None => names.remove(&name),
    };
}

impl DiskFile {
    fn sync(&mut self) {
        for write in std::mem::take(&mut self.writes) {
            write.apply(&mut self.bytes);
        }
    }

    fn after_power_loss(&self, unsynced: Unsynced, random: &mut Random) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        for write in &self.writes {
            match unsynced {
                Unsynced::Lost => {}
                Unsynced::Kept => write.apply(&mut bytes),
                Unsynced::Drawn(_) => write.apply_part(&mut bytes, random),
            }
        }
        bytes
    }
}

impl DiskWrite {
    fn apply(&self, file: &mut Vec<u8>) {
        match self {
            Self::Len(len) => file.resize(*len, 0),
            Self::Bytes { at, bytes } => {
                if file.len() < at + bytes.len() {
                    file.resize(at + bytes.len(), 0);
                }
                file[*at..at + bytes.len()].copy_from_slice(bytes);
            }
        }
    }

    /// All, nothing, or some of the sectors.
    fn apply_part(&self, file: &mut Vec<u8>, random: &mut Random) {
        match (random.below(8), self) {
            (0..3, _) => {}
            (3..6, _) | (_, Self::Len(_)) => self.apply(file),
            (_, Self::Bytes { at, bytes }) => {
                let mut from = 0;
                while from < bytes.len() {
                    let to = ((at + from) / SECTOR * SECTOR + SECTOR - at).min(bytes.len());
                    if random.once_in(2) {
                        let bytes = bytes[from..to].to_vec();
                        Self::Bytes {
                            at: at + from,
                            bytes,
                        }
                        .apply(file);
                    }
                    from = to;
                }
            }
        }
    }
}
