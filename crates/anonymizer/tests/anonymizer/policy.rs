//! Which policies are refused, and with which words.

use anonymizer::{Class, Policy};

#[test]
fn the_policy_of_this_repository_is_one() {
    let policy = Policy::wuhu().unwrap();
    assert_eq!(policy.column("sessions", "id").class, Class::Id);
    assert_eq!(policy.column("sessions", "nobody").class, Class::Text);
    let payload = policy.column("session_entries", "payload");
    let block = &payload.keys["payload"].keys["message"].keys["content"];
    assert_eq!(
        block.items.as_ref().unwrap().keys["signature"].class,
        Class::Opaque
    );
}
