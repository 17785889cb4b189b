//! The record that the shim writes: each I/O call of a run, with what it wrote.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::error::Error;

/// One I/O call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) does: Does,
    /// The inode, or 0 where the call names its file by path.
    pub(super) inode: u64,
    /// The file's time of last change after the call, where it wrote.
    pub(super) changed: SystemTime,
}

/// What a call does to files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Does {
    Create {
        path: String,
    },
    Write {
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        len: usize,
    },
    Sync,
    SyncFolder,
    Unlink {
        path: String,
    },
    Rename {
        from: String,
        to: String,
    },
    Link {
        from: String,
        to: String,
    },
    /// Opening, reading, closing, or a call that failed.
    Nothing,
}

/// Reads a record.
pub(super) fn parse(mut record: &[u8]) -> Result<Vec<Call>, Error> {
    let mut calls = Vec::new();
    while !record.is_empty() {
        let (call, rest) = parse_call(record).ok_or("the record of the shim is cut off")?;
        calls.push(call);
        record = rest;
    }
    Ok(calls)
}

fn parse_call(record: &[u8]) -> Option<(Call, &[u8])> {
    let number = |at: usize| Some(u32::from_ne_bytes(record.get(at..at + 4)?.try_into().ok()?));
    let long = |at: usize| Some(u64::from_ne_bytes(record.get(at..at + 8)?.try_into().ok()?));
    let (op, inode, at) = (number(0)?, long(8)?, usize::try_from(long(16)?).ok()?);
    let len = |at| usize::try_from(number(at)?).ok();
    let (len, path_len, other_len, failed) = (len(24)?, len(28)?, len(32)?, number(36)?);
    let (path, rest) = record.get(56..)?.split_at_checked(path_len)?;
    let (other, rest) = rest.split_at_checked(other_len)?;
    let (bytes, rest) = rest.split_at_checked(len)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (path, other) = (text(path), text(other));
    let does = match op {
        _ if failed != 0 => Does::Nothing,
        1 => Does::Create { path },
        2 => Does::Write {
            at,
            bytes: bytes.to_vec(),
        },
        3 => Does::Truncate { len: at },
        4 => Does::Sync,
        5 => Does::SyncFolder,
        6 => Does::Unlink { path },
        7 => Does::Rename {
            from: path,
            to: other,
        },
        8 => Does::Link {
            from: path,
            to: other,
        },
        _ => Does::Nothing,
    };
    let changed = UNIX_EPOCH + Duration::new(long(40)?, number(48)?);
    let call = Call {
        does,
        inode,
        changed,
    };
    Some((call, rest))
}

impl Call {
    /// Whether files or names are others after the call.
    pub(super) fn changes_files(&self) -> bool {
        !matches!(self.does, Does::Nothing | Does::Sync | Does::SyncFolder)
    }

    /// Whether the call needs room on the disk.
    pub(super) fn takes_room(&self) -> bool {
        !matches!(self.does, Does::Nothing | Does::Unlink { .. })
    }
}
