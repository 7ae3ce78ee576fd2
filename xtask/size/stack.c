/* Measures how much stack each call takes: what lies below the caller's frame is painted, and what
 * is not the paint's colour after a call was used. Each call is made on every vector, and the worst
 * one counts. Prints a line for each call: its name and the bytes. */
#include <callevents.h>

#include "board.h"
#include "inputs.h"

#define PAINT 0xc0ffee5au
#define DEEPEST (48u * 1024u)
#define CALLS 64
#define OUT 16384
#define PLANTED 2000u

static callevents_frame_decoder frames;
static callevents_sse_parser sse;
static callevents_tracker trackers[5];
static callevents_audio_tracker audio;
static callevents_repeat_filter repeats;
static uint8_t split[4096];
static uint64_t slots[5][CALLS * CALLEVENTS_WORDS_PER_CALL];
static uint64_t streams[8 * CALLEVENTS_WORDS_PER_AUDIO_STREAM];
static uint64_t repeat_words[16 * CALLEVENTS_WORDS_PER_REPEAT];
static uint8_t out[OUT];
static size_t written;
static callevents_error error;
static callevents_verdict verdict;
static callevents_call_update update;
static callevents_call call;

static struct row {
    const char *name;
    uint32_t worst;
} rows[96];

static inline uint32_t *stack_pointer(void) {
    uint32_t *pointer;
    __asm__ volatile("mov %0, sp" : "=r"(pointer));
    return pointer;
}

/* Paints all that lies below this function's own frame. */
__attribute__((noinline)) static void paint(void) {
    uint32_t *end = stack_pointer();
    for (uint32_t *word = end - DEEPEST / 4; word < end; word += 1) {
        *(volatile uint32_t *)word = PAINT;
    }
}

/* Notes how far below `top` the paint is gone, and paints that again. */
__attribute__((noinline)) static void note(const char *name, const uint32_t *top) {
    uint32_t *end = stack_pointer();
    uint32_t *word = end - DEEPEST / 4 + 64;
    uint32_t used;
    size_t at = 0;
    while (word < end && *(volatile uint32_t *)word == PAINT) {
        word += 1;
    }
    used = (uint32_t)((const uint8_t *)top - (const uint8_t *)word);
    for (; word < end; word += 1) {
        *(volatile uint32_t *)word = PAINT;
    }
    while (rows[at].name != NULL && rows[at].name != name) {
        at += 1;
    }
    rows[at].name = name;
    if (rows[at].worst < used) {
        rows[at].worst = used;
    }
}

/* Takes a known amount of the stack, so that the measuring itself is measured. */
__attribute__((noinline)) static void planted(void) {
    volatile uint8_t bytes[PLANTED];
    for (size_t at = 0; at < PLANTED; at += 1) {
        bytes[at] = (uint8_t)at;
    }
    (void)bytes[0];
}

/* Calls a function of the library; the value is its status. */
#define MEASURE(function, ...)                                       \
    __extension__({                                                  \
        callevents_status status_ = callevents_##function(__VA_ARGS__); \
        note(#function, stack_pointer());                            \
        status_;                                                     \
    })

static void of_call_event(const callevents_call_event *event, uint32_t format) {
    callevents_tracker *tracker = &trackers[CALLEVENTS_SYSTEM_GATEWAY];
    static callevents_call_event again;
    (void)MEASURE(call_event_update, event, &update);
    (void)MEASURE(tracker_observe_call_event, tracker, event, board_milliseconds(), &verdict);
    (void)MEASURE(tracker_get, tracker, event->call_sid, &call);
    (void)MEASURE(tracker_step, tracker, event->call_sid, 1, board_milliseconds(), &verdict);
    if (MEASURE(call_event_encode, event, format, out, OUT, &written) == 0) {
        callevents_bytes body = callevents_bytes_of(out, written);
        callevents_call_route route;
        (void)MEASURE(call_event_decode, body, format, &again, &error);
        (void)MEASURE(call_route_decode, body, format, &route, &error);
        /* Whatever is cut in the middle goes another way. */
        body.len = written / 2;
        (void)MEASURE(call_event_decode, body, format, &again, &error);
    }
}

static void of_frame(const callevents_frame *frame, const callevents_read_options *options) {
    static callevents_gateway_message message;
    static callevents_call_event any;
    (void)MEASURE(call_event_decode, frame->body, CALLEVENTS_BODY_FORMAT_AUTO, &any, &error);
    if (MEASURE(frame_decode, frame, options, &message, &error) < 0) {
        return;
    }
    if (message.kind == CALLEVENTS_GATEWAY_KIND_CALL_EVENT) {
        of_call_event(&message.value.call_event, CALLEVENTS_BODY_FORMAT_ENVELOPE);
        of_call_event(&message.value.call_event, CALLEVENTS_BODY_FORMAT_PROTOBUF);
    } else if (message.kind == CALLEVENTS_GATEWAY_KIND_AUDIO_FRAME) {
        const callevents_tracker *calls = &trackers[CALLEVENTS_SYSTEM_GATEWAY];
        static callevents_audio_verdict judged;
        static callevents_audio_frame again;
        (void)MEASURE(audio_tracker_observe, &audio, calls, &message.value.audio_frame, 0,
                      board_milliseconds(), &judged);
        (void)MEASURE(audio_frame_decode, frame->body, options->body_format, &again, &error);
    }
    (void)MEASURE(gateway_message_encode, &message, options->body_format, out, OUT, &written);
    (void)MEASURE(gateway_message_encode_frame, &message, options->body_format, 0, out, OUT,
                  &written);
}

static void of_frames(callevents_bytes bytes, uint32_t direction, uint32_t format) {
    callevents_read_options options = {sizeof options, format, direction, true};
    callevents_status status;
    callevents_frame frame;
    (void)MEASURE(frame_decoder_open, &frames, CALLEVENTS_LENGTH_FIELD_AUTO, split, sizeof split);
    while (bytes.len > 0) {
        callevents_bytes piece = callevents_bytes_of(bytes.ptr, bytes.len < 96 ? bytes.len : 96);
        bytes = callevents_bytes_of(bytes.ptr + piece.len, bytes.len - piece.len);
        while ((status = MEASURE(frame_decoder_next, &frames, &piece, &frame, &error)) != 0) {
            if (status > 0) {
                of_frame(&frame, &options);
            }
        }
    }
    (void)MEASURE(frame_decoder_finish, &frames, &error);
}

static void of_jambonz(callevents_str json) {
    static callevents_jambonz_message message;
    static callevents_jambonz_application_message said;
    callevents_tracker *tracker = &trackers[CALLEVENTS_SYSTEM_JAMBONZ];
    if (MEASURE(jambonz_parse, json, &message, &error) == 0) {
        (void)MEASURE(jambonz_update, &message, &update);
        (void)MEASURE(tracker_observe_jambonz, tracker, &message, board_milliseconds(), &verdict);
        (void)MEASURE(jambonz_message_encode, &message, out, OUT, &written);
    }
    if (MEASURE(jambonz_application_parse, json, &said, &error) == 0) {
        (void)MEASURE(jambonz_application_encode, &said, out, OUT, &written);
    }
    (void)MEASURE(json_validate, json, &error);
}

static void of_rtpbridge(callevents_str json) {
    static callevents_rtpbridge_message message;
    static callevents_rtpbridge_request request;
    callevents_tracker *tracker = &trackers[CALLEVENTS_SYSTEM_RTPBRIDGE];
    if (MEASURE(rtpbridge_parse, json, &message, &error) == 0) {
        if (message.is_response) {
            (void)MEASURE(rtpbridge_response_encode, &message.response, out, OUT, &written);
        } else {
            (void)MEASURE(rtpbridge_update, &message.event, &update);
            (void)MEASURE(tracker_observe_rtpbridge, tracker, &message.event, board_milliseconds(),
                          &verdict);
            (void)MEASURE(rtpbridge_event_encode, &message.event, out, OUT, &written);
        }
    }
    if (MEASURE(rtpbridge_request_parse, json, &request, &error) == 0) {
        (void)MEASURE(rtpbridge_request_encode, &request, out, OUT, &written);
    }
}

static void of_voicetyped(callevents_str json) {
    static callevents_voicetyped_event event;
    callevents_tracker *tracker = &trackers[CALLEVENTS_SYSTEM_VOICETYPED];
    if (MEASURE(voicetyped_parse, json, &event, &error) == 0) {
        (void)MEASURE(voicetyped_update, &event, &update);
        (void)MEASURE(tracker_observe_voicetyped, tracker, &repeats, &event, board_milliseconds(),
                      &verdict);
        (void)MEASURE(voicetyped_event_encode, &event, out, OUT, &written);
    }
}

static void of_sse(callevents_bytes bytes) {
    callevents_status status;
    callevents_sse_event event;
    (void)MEASURE(sse_parser_open, &sse, split, sizeof split);
    while (bytes.len > 0) {
        callevents_bytes piece = callevents_bytes_of(bytes.ptr, bytes.len < 64 ? bytes.len : 64);
        bytes = callevents_bytes_of(bytes.ptr + piece.len, bytes.len - piece.len);
        while ((status = MEASURE(sse_parser_next, &sse, &piece, &event, &error)) != 0) {
            static callevents_voicetyped_event typed;
            if (status > 0) {
                (void)MEASURE(voicetyped_parse_sse, &event, &typed, &error);
            }
        }
    }
    (void)MEASURE(sse_parser_finish, &sse, &error);
}

static void of_trackers(void) {
    for (uint32_t system = 1; system < 5; system += 1) {
        callevents_tracker *tracker = &trackers[system];
        size_t place = 0;
        static callevents_tracker_counters counters;
        (void)MEASURE(tracker_announce_gap, tracker);
        (void)MEASURE(tracker_announce_loss, tracker);
        while (MEASURE(tracker_next_uncertain, tracker, &place, &call) > 0) {
            (void)MEASURE(tracker_resolve, tracker, call.id, board_milliseconds());
        }
        place = 0;
        while (MEASURE(tracker_next_active, tracker, &place, &call) > 0) {
            (void)MEASURE(tracker_adopt, tracker, call.id, call.state, board_milliseconds());
        }
        place = 0;
        while (MEASURE(tracker_next_expired, tracker, &place, UINT64_MAX, 1, &call) > 0) {
            (void)MEASURE(tracker_forget, tracker, call.id);
        }
        (void)MEASURE(tracker_get_counters, tracker, &counters);
    }
}

int main(void) {
    paint();
    planted();
    note("planted", stack_pointer());
    if (rows[0].worst < PLANTED || rows[0].worst > PLANTED + 64) {
        board_print("the measuring is wrong\n", 23);
        return 1;
    }
    rows[0].name = NULL;
    for (uint32_t system = 1; system < 5; system += 1) {
        (void)MEASURE(tracker_open, &trackers[system], system, 1, slots[system],
                      sizeof slots[system] / 8);
    }
    (void)MEASURE(audio_tracker_open, &audio, 1, streams, sizeof streams / 8);
    (void)MEASURE(repeat_filter_open, &repeats, 1, repeat_words, sizeof repeat_words / 8);
    for (const struct input *input = inputs; input->len > 0; input += 1) {
        const uint8_t *bytes = input->bytes;
        callevents_bytes view = callevents_bytes_of(bytes, input->len);
        callevents_str text = callevents_str_of((const char *)bytes, input->len);
        switch (input->kind) {
            case INPUT_FROM_GATEWAY:
                of_frames(view, CALLEVENTS_DIRECTION_FROM_GATEWAY, CALLEVENTS_BODY_FORMAT_AUTO);
                break;
            case INPUT_TO_GATEWAY:
                of_frames(view, CALLEVENTS_DIRECTION_TO_GATEWAY, CALLEVENTS_BODY_FORMAT_AUTO);
                break;
            case INPUT_JAMBONZ:
                of_jambonz(text);
                break;
            case INPUT_RTPBRIDGE:
                of_rtpbridge(text);
                break;
            case INPUT_VOICETYPED:
                of_voicetyped(text);
                break;
            default:
                of_sse(view);
                break;
        }
    }
    of_trackers();
    for (const struct row *row = rows; row->name != NULL; row += 1) {
        size_t len = 0;
        while (row->name[len] != '\0') {
            len += 1;
        }
        board_print("callevents_", 11);
        board_print(row->name, len);
        board_print(" ", 1);
        board_print_number(row->worst);
        board_print("\n", 1);
    }
    return 0;
}
