//! Many inputs at once, on threads that are watched: one that hangs is left behind.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::input::Input;
use super::options::Corruption;
use super::work::{Work, reproduce};
use crate::error::Error;
use crate::judges::JUDGE;
use crate::tally::{Failure, Promise, Tally};

/// An input that takes longer hangs.
const MAX_TIME: Duration = Duration::from_secs(5);

/// The bound where an input is judged alone: other programs may be at work on the machine.
const MAX_TIME_ALONE: Duration = Duration::from_secs(30);

/// How often the threads are looked at.
const LOOK: Duration = Duration::from_millis(500);

/// What a thread says; its own number comes first.
enum Report {
    Begun(usize, Input),
    Ended(usize, Result<(String, Option<Failure>), Error>),
    Finished(usize),
}

/// A thread, as seen from outside.
struct Worker {
    /// What it is at, and since when.
    at: Option<(Input, Instant)>,
    /// It hung, and is not listened to any more.
    is_lost: Arc<AtomicBool>,
}

/// Judges all inputs; `progress` is called with what is known so far.
pub fn corruption(campaign: Corruption, progress: &mut dyn FnMut(&Tally)) -> Result<Tally, Error> {
    let work = Arc::new(Work::new(campaign)?);
    let (send, receive) = channel();
    let threads = work.campaign.threads;
    let workers = (0..threads).map(|at| start(&work, at, &send));
    let mut workers: Vec<Worker> = workers.collect::<Result<_, _>>()?;
    let (mut slow, mut running) = (Vec::new(), threads);
    let mut tally = Tally {
        of: work.campaign.inputs.len() as u64,
        ..Tally::default()
    };
    while running > 0 {
        match receive.recv_timeout(LOOK) {
            Ok(Report::Begun(worker, input)) => workers[worker].at = Some((input, Instant::now())),
            // One that was left behind is counted already.
            Ok(Report::Ended(worker, ended)) if !workers[worker].is_lost() => {
                workers[worker].at = None;
                let (end, failure) = ended?;
                tally.count(&end);
                tally.failures.extend(failure);
                progress(&tally);
            }
            Ok(Report::Finished(worker)) if !workers[worker].is_lost() => running -= 1,
            Ok(_) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        for worker in 0..workers.len() {
            if let Some(input) = workers[worker].hanging_at() {
                slow.push(input);
                let other = start(&work, workers.len(), &send)?;
                workers.push(other);
            }
        }
    }
    // Each in a folder of its own: one that hangs goes on in its folder.
    for (at, input) in slow.iter().enumerate() {
        judge_slow(&work, workers.len() + at, input, &mut tally)?;
    }
    Ok(tally)
}

impl Worker {
    fn is_lost(&self) -> bool {
        self.is_lost.load(Ordering::Relaxed)
    }

    /// The input at which the thread hangs; it is lost then.
    fn hanging_at(&mut self) -> Option<Input> {
        let (_, since) = self.at.as_ref()?;
        if since.elapsed() < MAX_TIME || self.is_lost() {
            return None;
        }
        self.is_lost.store(true, Ordering::Relaxed);
        self.at.take().map(|(input, _)| input)
    }
}

/// Judges an input again that took too long, now that nothing else runs: a machine may have been busy.
fn judge_slow(work: &Arc<Work>, at: usize, input: &Input, tally: &mut Tally) -> Result<(), Error> {
    let (send, receive): (_, Receiver<_>) = channel();
    let (again, same) = (Arc::clone(work), input.clone());
    thread::Builder::new()
        .name(JUDGE.to_owned())
        .spawn(move || drop(send.send(again.judge(&same, at))))?;
    if let Ok(ended) = receive.recv_timeout(MAX_TIME_ALONE) {
        let (end, failure) = ended?;
        tally.count(&end);
        tally.failures.extend(failure);
    } else {
        tally.count("hang");
        tally.failures.push(Failure {
            promise: Promise::NoHang,
            what: format!("it takes longer than {} s", MAX_TIME_ALONE.as_secs()),
            reproduce: reproduce(input),
        });
    }
    Ok(())
}

fn start(work: &Arc<Work>, at: usize, send: &Sender<Report>) -> Result<Worker, Error> {
    let is_lost = Arc::new(AtomicBool::new(false));
    let (work, send, lost) = (Arc::clone(work), send.clone(), Arc::clone(&is_lost));
    let judge = move || {
        let next = || (!lost.load(Ordering::Relaxed)).then(|| work.next())?;
        while let Some(input) = next() {
            // There is no receiver any more after an error of another thread.
            drop(send.send(Report::Begun(at, input.clone())));
            let ended = work.judge(input, at);
            drop(send.send(Report::Ended(at, ended)));
        }
        drop(send.send(Report::Finished(at)));
    };
    let started = thread::Builder::new().name(JUDGE.to_owned()).spawn(judge);
    started
        .map(|_| Worker { at: None, is_lost })
        .map_err(Error::from)
}
