/* The vectors, in flash: inputs.c, which `cargo xtask size` writes, has them. */
#ifndef INPUTS_H
#define INPUTS_H

#include <stddef.h>
#include <stdint.h>

enum { INPUT_FROM_GATEWAY, INPUT_TO_GATEWAY, INPUT_JAMBONZ, INPUT_RTPBRIDGE, INPUT_VOICETYPED, INPUT_SSE };

struct input {
    const uint8_t *bytes;
    size_t len;
    int kind;
};

/* The last one has no length. */
extern const struct input inputs[];

#endif
