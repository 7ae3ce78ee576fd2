//! The `callevents` command.

fn main() {}
