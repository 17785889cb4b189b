//! An open file that is read from a position of the reader's own: others may read it through the same handle
//! meanwhile. A second handle would drop the locks of this process when it is closed.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

/// A reader of an open file.
#[derive(Debug)]
pub(crate) struct PositionedFile<'f> {
    file: &'f File,
    at: u64,
}

impl<'f> PositionedFile<'f> {
    pub(crate) fn new(file: &'f File) -> Self {
        Self { file, at: 0 }
    }
}

impl Read for PositionedFile<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = read_at(self.file, bytes, self.at)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for PositionedFile<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.file.metadata()?.len().checked_add_signed(by),
        };
        self.at = to.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, bytes, at)
}

#[cfg(windows)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, bytes, at)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn readers_of_one_file_have_positions_of_their_own() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"0123456789").unwrap();
        let (mut one, mut other) = (PositionedFile::new(&file), PositionedFile::new(&file));
        let mut bytes = [0; 3];
        for (reader, from, expected) in [
            (&mut one, SeekFrom::Start(2), b"234"),
            (&mut other, SeekFrom::End(-3), b"789"),
        ] {
            reader.seek(from).unwrap();
            reader.read_exact(&mut bytes).unwrap();
            assert_eq!(&bytes, expected);
        }
        assert_eq!(one.seek(SeekFrom::Current(-4)).unwrap(), 1);
        one.read_exact(&mut bytes).unwrap();
        assert_eq!(&bytes, b"123");
        assert_eq!(other.read(&mut bytes).unwrap(), 0);
        assert!(one.seek(SeekFrom::Current(-5)).is_err());
    }
}
