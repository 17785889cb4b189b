//! The crate as its users see it: folders of cases in, events and files out.

mod house;

mod wrong_lists;

mod files;

mod blessing;

mod adding;

mod programs;
