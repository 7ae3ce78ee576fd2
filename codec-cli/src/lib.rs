//! The `callevents` command as a library, so that other front ends run the same code.
