/*
 * callevents: one codec for what four voice systems say about their calls.
 *
 * Generated from the library's source by `cargo xtask generate`; do not edit.
 *
 * What holds for every function:
 *
 * - Nothing is allocated, nothing is global, and nothing is read or written but what is handed
 *   over. Objects are structs of words in memory of yours, opened by `..._open`; buffers that they
 *   keep are yours too.
 * - A function returns a `callevents_status`. Below 0 it failed, and its results mean nothing;
 *   only encoders tell the length that is needed. `callevents_strerror()` has words for it.
 *   Comments name statuses without `CALLEVENTS_STATUS_` in front: `EVENT`, `TOO_LARGE`.
 * - A pointer that is NULL or not aligned, a length that no memory has, or a number that stands for
 *   nothing is `INVALID_ARGUMENT`; an object that was not opened is `NOT_OPEN`. A NULL pointer with
 *   the length 0 is an empty input or buffer. Only where it is said may a pointer be NULL else.
 * - Pointers that are not NULL must point to what the parameter's type says, and inputs must stay
 *   as they are as long as views of them are used: what a call writes must not overlap what it
 *   reads. An object is for one thread at a time; different objects do not know of each other.
 * - Views (`callevents_str`, `callevents_bytes`, `callevents_json_str`, `callevents_name`) borrow:
 *   of a message from the text or body that it was decoded from, of a decoder as its function says.
 *   They have no NUL at their end: print them by `%.*s` with `(int)view.len, view.ptr`.
 * - What a message may lack has a flag: `has_x` tells whether there is an `x`. The `rest` of a
 *   message is the JSON object that it was read from, if not all of it is in the fields, in their
 *   order; else it is empty. What is built has the other members of its `rest`, and its order.
 * - A struct that you fill in is to be zeroed first (`= {0}`, in C++ `= {}`): then all that it does
 *   not say is not there. Structs that begin with `struct_size` want their size there.
 * - Where a struct has a number for a name (`kind`, `value`, `..._field`), the enumeration that it
 *   is of is told in its documentation; numbers that are not in it may come, and are kept.
 */
