/* Lines of JSON on standard output. */
#include "vectors.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Whether a comma must come before the next member. */
static bool is_first = true;
static bool has_doubles = false;

void begin_line(const char *source, callevents_str kind) {
    putchar('{');
    is_first = true;
    put_text("source", callevents_str_of(source, strlen(source)));
    put_text("kind", kind);
}

void end_line(void) {
    fputs("}\n", stdout);
}

void put_string(callevents_str value) {
    size_t at;
    putchar('"');
    for (at = 0; at < value.len; at += 1) {
        unsigned char byte = (unsigned char)value.ptr[at];
        if (byte == '"' || byte == '\\') {
            putchar('\\');
            putchar(byte);
        } else if (byte < 0x20) {
            printf("\\u%04x", byte);
        } else {
            putchar(byte);
        }
    }
    putchar('"');
}

static void put_comma(void) {
    if (!is_first) {
        putchar(',');
    }
    is_first = false;
}

void put_key(const char *name) {
    put_comma();
    put_string(callevents_str_of(name, strlen(name)));
    putchar(':');
}

void put_bool(const char *name, bool value) {
    put_key(name);
    fputs(value ? "true" : "false", stdout);
}

void put_u64(const char *name, uint64_t value) {
    put_key(name);
    printf("%llu", (unsigned long long)value);
}

void put_i64(const char *name, int64_t value) {
    put_key(name);
    printf("%lld", (long long)value);
}

void put_double(const char *name, double value) {
    put_key(name);
    if (isnan(value)) {
        fputs("\"NaN\"", stdout);
    } else if (isinf(value)) {
        fputs(value > 0 ? "\"Infinity\"" : "\"-Infinity\"", stdout);
    } else {
        /* Without a point, -0 would be an integer, which has no sign. */
        if (value == 0.0 && signbit(value)) {
            fputs("-0.0", stdout);
        } else {
            printf("%.17g", value);
        }
    }
}

void put_text(const char *name, callevents_str value) {
    put_key(name);
    put_string(value);
}

void put_number_or_name(const char *name, int64_t value, callevents_str value_name) {
    if (value_name.len > 0) {
        put_text(name, value_name);
    } else {
        put_i64(name, value);
    }
}

void put_base64(const char *name, callevents_bytes value) {
    static const char DIGITS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t at;
    put_key(name);
    putchar('"');
    for (at = 0; at < value.len; at += 3) {
        size_t left = value.len - at;
        uint32_t bits = (uint32_t)value.ptr[at] << 16;
        bits |= left > 1 ? (uint32_t)value.ptr[at + 1] << 8 : 0;
        bits |= left > 2 ? (uint32_t)value.ptr[at + 2] : 0;
        putchar(DIGITS[bits >> 18 & 63]);
        putchar(DIGITS[bits >> 12 & 63]);
        putchar(left > 1 ? DIGITS[bits >> 6 & 63] : '=');
        putchar(left > 2 ? DIGITS[bits & 63] : '=');
    }
    putchar('"');
}

/* JSON as it stands, on one line: line ends stand between its parts only. */
void put_json(callevents_str value) {
    size_t at;
    for (at = 0; at < value.len; at += 1) {
        char byte = value.ptr[at];
        putchar(byte == '\n' || byte == '\r' ? ' ' : byte);
    }
}

void begin_object(const char *name) {
    put_key(name);
    putchar('{');
    is_first = true;
}

void end_object(void) {
    putchar('}');
    is_first = false;
}

void put_error(const callevents_error *error) {
    const char *name = callevents_status_name(error->status);
    put_text("error", callevents_str_of(name, strlen(name)));
    if (error->field.len > 0) {
        put_text("field", error->field);
    }
    put_u64("at", error->offset);
}

void put_unusual_double(const char *name, double value) {
    uint64_t bits;
    char digits[17];
    memcpy(&bits, &value, sizeof bits);
    if (!isnan(value) || bits == 0x7ff8000000000000u) {
        return;
    }
    if (!has_doubles) {
        begin_object("double_bits");
        has_doubles = true;
    }
    snprintf(digits, sizeof digits, "%016llx", (unsigned long long)bits);
    put_text(name, callevents_str_of(digits, 16));
}

void end_unusual_doubles(void) {
    if (has_doubles) {
        end_object();
        has_doubles = false;
    }
}
