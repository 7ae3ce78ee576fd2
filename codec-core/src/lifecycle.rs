//! What all systems say about a call.
