/* What the parts of the C vector program share.
 *
 * It does what the Rust command `callevents decode` does, by nothing but the C library: see
 * vectors.c.
 */
#ifndef VECTORS_H
#define VECTORS_H

#include <callevents.h>

/* How the input is to be read. */
typedef struct run_options {
    const char *from;
    size_t chunk;
    uint32_t length_field;
    callevents_read_options read;
    bool is_judged;
} run_options;

/* The input, all of it. */
typedef struct run_input {
    uint8_t *bytes;
    size_t len;
} run_input;

/* A copy of some bytes in a block of exactly their size, so that a sanitizer sees who reads on. */
uint8_t *exact_copy(const uint8_t *bytes, size_t len);

/* Ends the program unless a call went well. */
void check(callevents_status status, const char *what);

/* Members of the object at hand, on standard output. */
void begin_line(const char *source, callevents_str kind);
void end_line(void);
void put_key(const char *name);
void put_bool(const char *name, bool value);
void put_u64(const char *name, uint64_t value);
void put_i64(const char *name, int64_t value);
void put_double(const char *name, double value);
void put_text(const char *name, callevents_str value);
void put_base64(const char *name, callevents_bytes value);
void put_number_or_name(const char *name, int64_t value, callevents_str value_name);
void put_string(callevents_str value);
void put_json(callevents_str value);
void put_error(const callevents_error *error);
void begin_object(const char *name);
void end_object(void);
void put_unusual_double(const char *name, double value);
void end_unusual_doubles(void);

/* Generated from the declarations: see gateway_fields.c. */
void put_gateway_fields(const callevents_gateway_message *message);
void put_unusual_doubles(const callevents_gateway_message *message);

/* The systems. */
void decode_gateway(const run_options *options, const run_input *input);
void decode_sse(const run_options *options, const run_input *input);
void decode_voicetyped(const run_options *options, const run_input *input);
void decode_jambonz(const run_options *options, const run_input *input);
void decode_rtpbridge(const run_options *options, const run_input *input);

/* Calls `each` with every line that is not blank, in a block of its own size. */
void each_line(const run_input *input, void (*each)(callevents_str line, void *context), void *context);

#endif
