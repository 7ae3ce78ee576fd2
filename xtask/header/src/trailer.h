// Other names of the status 0.

/// All input is used up: call again with more of it.
#define CALLEVENTS_STATUS_NEED_INPUT CALLEVENTS_STATUS_OK

/// There is nothing more to be gone through.
#define CALLEVENTS_STATUS_END CALLEVENTS_STATUS_OK

/// A text from a literal.
#define CALLEVENTS_STR(literal) callevents_str_of((literal), sizeof(literal) - 1)

/// A text from its first byte and length.
static inline callevents_str callevents_str_of(const char *ptr, size_t len) {
    callevents_str text;
    text.ptr = ptr;
    text.len = len;
    return text;
}

/// Bytes, as an input for example, from the first one and their number.
static inline callevents_bytes callevents_bytes_of(const uint8_t *ptr, size_t len) {
    callevents_bytes bytes;
    bytes.ptr = ptr;
    bytes.len = len;
    return bytes;
}

/// A string for a message that is to be built.
static inline callevents_json_str callevents_json_str_of(const char *ptr, size_t len) {
    callevents_json_str text;
    text.ptr = ptr;
    text.len = len;
    text.escaped = false;
    return text;
}

/// A string for a message that is to be built, from a literal.
#define CALLEVENTS_JSON_STR(literal) callevents_json_str_of((literal), sizeof(literal) - 1)

/// A name for a message that is to be built, by its number.
static inline callevents_name callevents_name_of(uint32_t value) {
    callevents_name name;
    name.ptr = NULL;
    name.len = 0;
    name.escaped = false;
    name.value = value;
    return name;
}

/// Whether two texts are the same.
static inline bool callevents_str_eq(callevents_str a, callevents_str b) {
    size_t at = 0;
    if (a.len != b.len) {
        return false;
    }
    while (at < a.len && a.ptr[at] == b.ptr[at]) {
        at += 1;
    }
    return at == a.len;
}

/// Whether the library in use has the binary interface that this header describes.
static inline bool callevents_check_abi(void) {
    return callevents_abi_version() == CALLEVENTS_ABI_VERSION;
}
