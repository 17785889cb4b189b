//! The content of a file of a case: in memory, or on disk where it may be large. Whatever is read of a case is read
//! here, for it may come from anybody.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};
use sqlite_facts::hex;
use tempfile::TempPath;

use crate::case::bounded_lines::BoundedLines;
use crate::case::file_bounds::{MAX_LINE_BYTES, max_bytes};
use crate::error::Error;

/// The content of a file, its length and its SHA-256. What is on disk must not change; a throw-away file goes with the
/// last copy of the value.
#[derive(Debug, Clone)]
pub struct FileContent {
    place: ContentPlace,
    len_bytes: u64,
    sha256: String,
}

#[derive(Debug, Clone)]
enum ContentPlace {
    Memory(Vec<u8>),
    Disk(PathBuf),
    /// Goes with the last that names it.
    Scratch(Arc<TempPath>),
}

impl From<Vec<u8>> for FileContent {
    fn from(bytes: Vec<u8>) -> Self {
        Self {
            len_bytes: bytes.len() as u64,
            sha256: hex(Sha256::digest(&bytes)),
            place: ContentPlace::Memory(bytes),
        }
    }
}

impl From<String> for FileContent {
    fn from(text: String) -> Self {
        text.into_bytes().into()
    }
}

/// By the digests.
impl PartialEq for FileContent {
    fn eq(&self, other: &Self) -> bool {
        (self.len_bytes, &self.sha256) == (other.len_bytes, &other.sha256)
    }
}

impl FileContent {
    /// Writes the new throw-away file `path`; what is written is digested on its way.
    pub fn write<E: From<Error>>(
        path: &Path,
        write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
    ) -> Result<Self, E> {
        let file = File::create_new(path).map_err(Error::scratch(path))?;
        let scratch = ContentPlace::scratch(path)?;
        let mut out = Digested::new(BufWriter::new(file));
        write(&mut out)?;
        out.flush().map_err(Error::scratch(path))?;
        Ok(out.content(scratch))
    }

    /// A throw-away file that is there, of any size.
    pub fn made(path: &Path) -> Result<Self, Error> {
        let mut digested = Digested::new(io::sink());
        let copied = File::open(path).and_then(|mut file| io::copy(&mut file, &mut digested));
        copied.map_err(Error::scratch(path))?;
        Ok(digested.content(ContentPlace::scratch(path)?))
    }

    /// A regular file that stays where it is, of any size.
    pub fn kept(path: &Path) -> Result<Self, Error> {
        let mut digested = Digested::new(io::sink());
        let copied = fs::symlink_metadata(path).and_then(|metadata| {
            if !metadata.is_file() {
                return Err(io::Error::other("it is no regular file"));
            }
            io::copy(&mut File::open(path)?, &mut digested)
        });
        copied.map_err(Error::read(path))?;
        Ok(digested.content(ContentPlace::Disk(path.to_owned())))
    }

    /// A file of a case on disk, which need not be there.
    pub(crate) fn read_if_there(path: &Path) -> Result<Option<Self>, Error> {
        let mut digested = Digested::new(io::sink());
        let is_there = copy_if_there(path, &mut digested)?;
        Ok(is_there.then(|| digested.content(ContentPlace::Disk(path.to_owned()))))
    }

    /// The same of one that must be there.
    pub(crate) fn read(path: &Path) -> Result<Self, Error> {
        let mut digested = Digested::new(io::sink());
        copy(path, &mut digested).map_err(Error::read(path))?;
        Ok(digested.content(ContentPlace::Disk(path.to_owned())))
    }

    /// Its length.
    #[must_use]
    pub fn len_bytes(&self) -> u64 {
        self.len_bytes
    }

    /// SHA-256 in small hex digits.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// The bytes, from the first one; a line on disk that is longer than one of a case may be is an error.
    pub fn open(&self) -> Result<Box<dyn BufRead + '_>, Error> {
        Ok(match &self.place {
            ContentPlace::Memory(bytes) => Box::new(bytes.as_slice()),
            ContentPlace::Disk(_) | ContentPlace::Scratch(_) => {
                let file = File::open(self.path()).map_err(Error::read(self.path()))?;
                Box::new(BoundedLines::new(BufReader::new(file), MAX_LINE_BYTES))
            }
        })
    }

    /// All bytes in memory: of a file that is short.
    pub fn bytes(&self) -> Result<Cow<'_, [u8]>, Error> {
        match &self.place {
            ContentPlace::Memory(bytes) => Ok(Cow::Borrowed(bytes)),
            ContentPlace::Disk(_) | ContentPlace::Scratch(_) => {
                let bytes = fs::read(self.path()).map_err(Error::read(self.path()))?;
                Ok(Cow::Owned(bytes))
            }
        }
    }

    /// Calls `see` with each line, without its line feed.
    pub fn each_line(&self, mut see: impl FnMut(&[u8])) -> Result<(), Error> {
        let (mut text, mut line) = (self.open()?, Vec::new());
        loop {
            line.clear();
            let read = text.read_until(b'\n', &mut line);
            if read.map_err(Error::read(self.path()))? == 0 {
                return Ok(());
            }
            see(line.strip_suffix(b"\n").unwrap_or(&line));
        }
    }

    /// For errors; nothing in memory can fail.
    fn path(&self) -> &Path {
        match &self.place {
            ContentPlace::Memory(_) => Path::new(""),
            ContentPlace::Disk(path) => path,
            ContentPlace::Scratch(path) => path,
        }
    }
}

impl ContentPlace {
    fn scratch(path: &Path) -> Result<Self, Error> {
        let path = TempPath::try_from_path(path).map_err(Error::scratch(path))?;
        Ok(Self::Scratch(Arc::new(path)))
    }
}

/// The bytes of a short file, which must be there.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    copy(path, &mut bytes).map_err(Error::read(path))?;
    Ok(bytes)
}

/// The bytes of a short file that need not be there.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    let mut bytes = Vec::new();
    let is_there = copy_if_there(path, &mut bytes)?;
    Ok(is_there.then_some(bytes))
}

/// Whether the file is there.
fn copy_if_there(path: &Path, out: &mut dyn Write) -> Result<bool, Error> {
    match copy(path, out) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Error::read(path)(error)),
    }
}

/// Reads a regular file of a size that one of its name may have. A pipe would be waited for, a device read for ever, and
/// a link leads to what is no part of the case, of which an error could quote a word.
fn copy(path: &Path, out: &mut dyn Write) -> io::Result<()> {
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    let name = path.file_name().and_then(|name| name.to_str());
    let max = max_bytes(name.unwrap_or_default());
    let mut len = metadata.len();
    if len <= max {
        // It may have grown meanwhile.
        len = io::copy(&mut File::open(path)?.take(max + 1), out)?;
    }
    if len > max {
        let why = format!("it is larger than {max} bytes");
        return Err(io::Error::other(why));
    }
    Ok(())
}

/// A writer that digests what goes through it.
struct Digested<W> {
    out: W,
    len_bytes: u64,
    sum: Sha256,
}

impl<W> Digested<W> {
    fn new(out: W) -> Self {
        Self {
            out,
            len_bytes: 0,
            sum: Sha256::new(),
        }
    }

    /// What has gone through it and is at `place`.
    fn content(self, place: ContentPlace) -> FileContent {
        FileContent {
            place,
            len_bytes: self.len_bytes,
            sha256: hex(self.sum.finalize()),
        }
    }
}

impl<W: Write> Write for Digested<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let len = self.out.write(bytes)?;
        self.sum.update(&bytes[..len]);
        self.len_bytes += len as u64;
        Ok(len)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &Path, why: &str) {
        let errors = [
            read_if_there(path).unwrap_err(),
            FileContent::read_if_there(path).unwrap_err(),
        ];
        for error in errors {
            let error = crate::error::with_causes(&error);
            assert_eq!(error.split(": ").last(), Some(why));
        }
    }

    #[test]
    #[cfg(unix)]
    fn what_is_read_is_a_file_of_a_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name| folder.path().join(name);
        check(Path::new("/dev/zero"), "it is no regular file");
        check(folder.path(), "it is no regular file");
        let made = std::process::Command::new("mkfifo")
            .arg(path("pipe"))
            .status();
        assert!(made.unwrap().success());
        check(&path("pipe"), "it is no regular file");
        fs::write(path("other"), "").unwrap();
        std::os::unix::fs::symlink("other", path("link")).unwrap();
        check(&path("link"), "it is no regular file");
        for (name, len, why) in [
            ("before.sql", 3 << 30, "it is larger than 536870912 bytes"),
            ("case.toml", 65_537, "it is larger than 65536 bytes"),
            (
                "after.data.sql",
                (32 << 20) + 1,
                "it is larger than 33554432 bytes",
            ),
            (
                "survivors.txt",
                (8 << 20) + 1,
                "it is larger than 8388608 bytes",
            ),
            ("v6.sql", 62 << 20, "it is larger than 1048576 bytes"),
        ] {
            let sparse = File::create(path(name)).unwrap();
            sparse.set_len(len).unwrap();
            check(&path(name), why);
        }
        assert!(FileContent::read_if_there(&path("none")).unwrap().is_none());
        // As large as it may be, to the last byte.
        let largest = vec![b'x'; 64 << 10];
        fs::write(path("case.toml"), &largest).unwrap();
        assert!(read_file(&path("case.toml")).unwrap() == largest);
    }

    /// The end of a text that is still buffered as the disk becomes full.
    #[test]
    #[cfg(target_os = "linux")]
    fn the_end_of_a_text_that_cannot_be_written_is_an_error() {
        let full = fs::OpenOptions::new().write(true).open("/dev/full");
        let mut out = Digested::new(BufWriter::new(full.unwrap()));
        out.write_all(b"the end").unwrap();
        assert!(out.flush().is_err());
    }

    #[test]
    fn on_disk_and_in_memory_are_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let text = "one\ntwo\n\nthree";
        let on_disk = FileContent::write(&folder.path().join("before.sql"), |out| {
            out.write_all(text.as_bytes())
                .map_err(Error::read(folder.path()))
        });
        let (on_disk, in_memory) = (on_disk.unwrap(), FileContent::from(text.to_owned()));
        let read_again = FileContent::read(&folder.path().join("before.sql")).unwrap();
        for content in [&on_disk, &in_memory, &read_again] {
            assert!(content == &in_memory);
            assert_eq!(content.sha256(), hex(Sha256::digest(text)));
            assert_eq!(&*content.bytes().unwrap(), text.as_bytes());
            let mut lines = Vec::new();
            content.each_line(|line| lines.push(line.to_vec())).unwrap();
            assert_eq!(lines.concat(), b"onetwothree");
            assert_eq!(lines.len(), 4);
        }
    }
}
