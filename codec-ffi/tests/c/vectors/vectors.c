/* Prints what vectors say as the Rust command does, decoded, judged and built by the C library.
 *
 *     vectors decode --from SYSTEM [--order report] [--chunk N] [gateway's flags] FILE
 */
#include "vectors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

uint8_t *exact_copy(const uint8_t *bytes, size_t len) {
    uint8_t *copy = malloc(len > 0 ? len : 1);
    if (copy == NULL) {
        abort();
    }
    if (len > 0) {
        memcpy(copy, bytes, len);
    }
    return copy;
}

void check(callevents_status status, const char *what) {
    if (status < 0) {
        fprintf(stderr, "%s: %s\n", what, callevents_strerror(status));
        exit(3);
    }
}

void each_line(const run_input *input, void (*each)(callevents_str line, void *context),
               void *context) {
    const uint8_t *start = input->bytes;
    const uint8_t *end = input->bytes + input->len;
    while (start < end) {
        const uint8_t *line_end = memchr(start, '\n', (size_t)(end - start));
        size_t len = line_end != NULL ? (size_t)(line_end - start) : (size_t)(end - start);
        size_t at = 0;
        while (at < len && strchr(" \t\r\f", start[at]) != NULL) {
            at += 1;
        }
        if (at < len) {
            uint8_t *copy = exact_copy(start, len);
            each(callevents_str_of((const char *)copy, len), context);
            free(copy);
        }
        start += len + 1;
    }
}

static uint32_t number_of(const char *value, const char *const *names) {
    uint32_t number = 0;
    while (names[number] != NULL) {
        if (strcmp(names[number], value) == 0) {
            return number;
        }
        number += 1;
    }
    fprintf(stderr, "what is %s?\n", value);
    exit(2);
}

static const char *const LENGTHS[] = {"after", "whole", "auto", NULL};
static const char *const BODIES[] = {"envelope", "protobuf", "auto", NULL};
static const char *const DIRECTIONS[] = {"auto", "from-gateway", "to-gateway", NULL};

static run_input read_file(const char *path) {
    run_input input = {NULL, 0};
    long size;
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(2);
    }
    rewind(file);
    input.len = (size_t)size;
    input.bytes = malloc(input.len + 1);
    if (input.bytes == NULL || fread(input.bytes, 1, input.len, file) != input.len) {
        exit(2);
    }
    fclose(file);
    return input;
}

int main(int argc, char **argv) {
    run_options options = {"gateway", 0, 0, {0, 0, 0, false}, false};
    const char *file = NULL;
    run_input input;
    int at;
    if (!callevents_check_abi()) {
        return 2;
    }
    options.read.struct_size = sizeof options.read;
    for (at = 2; at < argc; at += 1) {
        const char *flag = argv[at];
        const char *value = at + 1 < argc ? argv[at + 1] : "";
        at += 1;
        if (strcmp(flag, "--from") == 0) {
            options.from = value;
        } else if (strcmp(flag, "--order") == 0) {
            options.is_judged = strcmp(value, "report") == 0;
        } else if (strcmp(flag, "--chunk") == 0) {
            options.chunk = (size_t)strtoul(value, NULL, 10);
        } else if (strcmp(flag, "--length") == 0) {
            options.length_field = number_of(value, LENGTHS);
        } else if (strcmp(flag, "--body") == 0) {
            options.read.body_format = number_of(value, BODIES);
        } else if (strcmp(flag, "--direction") == 0) {
            options.read.direction = number_of(value, DIRECTIONS);
        } else {
            at -= 1;
            if (strcmp(flag, "--legacy-ids") == 0) {
                options.read.legacy_ids = true;
            } else {
                file = flag;
            }
        }
    }
    if (argc < 2 || strcmp(argv[1], "decode") != 0 || file == NULL) {
        return 2;
    }
    input = read_file(file);
    if (strcmp(options.from, "gateway") == 0) {
        decode_gateway(&options, &input);
    } else if (strcmp(options.from, "sse") == 0) {
        decode_sse(&options, &input);
    } else if (strcmp(options.from, "voicetyped") == 0) {
        decode_voicetyped(&options, &input);
    } else if (strcmp(options.from, "jambonz") == 0) {
        decode_jambonz(&options, &input);
    } else if (strcmp(options.from, "rtpbridge") == 0) {
        decode_rtpbridge(&options, &input);
    } else {
        return 2;
    }
    free(input.bytes);
    return 0;
}
