//! callevents and its peers, side by side in one process on one corpus.

fn main() {}
