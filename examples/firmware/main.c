/* Firmware for a Cortex-M4: decodes a stream of the gateway, captured in flash, as it would come
 * from a modem in pieces, follows its calls, and prints what is not in order. No operating system,
 * no C library, no heap: what it needs is in .bss, and its size is known when it is linked. */
#include <callevents.h>

#include "board.h"

#define CALLS 128  /* followed at once, those just ended among them */
#define PIECE 192u /* bytes that arrive at once */

static callevents_frame_decoder frames;
static callevents_tracker calls;
static uint8_t split[512];
static uint64_t slots[CALLS * CALLEVENTS_WORDS_PER_CALL];
static callevents_gateway_message message;
static uint32_t events, audio, faults;

/* Prints an event that is not simply next in order. */
static void report(const callevents_call_event *event, callevents_verdict verdict) {
    callevents_str name = callevents_verdict_name(verdict.kind);
    board_print(event->call_sid.ptr, event->call_sid.len);
    board_print(" ", 1);
    board_print(event->status.ptr, event->status.len);
    board_print(": ", 2);
    board_print(name.ptr, name.len);
    board_print("\n", 1);
}

static void tell(const char *what, uint64_t number) {
    size_t len = 0;
    while (what[len] != '\0') {
        len += 1;
    }
    board_print_number(number);
    board_print(" ", 1);
    board_print(what, len);
    board_print("\n", 1);
}

/* Takes a frame, if the status is that there is one. */
static void take(callevents_status status, const callevents_frame *frame, uint64_t now_ms) {
    callevents_verdict verdict;
    if (status > 0) {
        status = callevents_frame_decode(frame, NULL, &message, NULL);
    }
    if (status < 0) {
        faults += 1; /* one message is lost, and the stream goes on behind it */
        callevents_tracker_announce_gap(&calls);
    } else if (message.kind == CALLEVENTS_GATEWAY_KIND_CALL_EVENT) {
        const callevents_call_event *event = &message.value.call_event;
        events += 1;
        callevents_tracker_observe_call_event(&calls, event, now_ms, &verdict);
        if (verdict.kind != CALLEVENTS_VERDICT_KIND_DELIVER) {
            report(event, verdict);
        }
    } else if (message.kind == CALLEVENTS_GATEWAY_KIND_AUDIO_FRAME) {
        audio += 1;
    }
}

/* One connection, from its first byte to where it breaks. */
static void receive(const uint8_t *bytes, const uint8_t *end) {
    callevents_frame frame;
    callevents_status status;
    callevents_error error;
    while (bytes < end) {
        size_t left = (size_t)(end - bytes);
        size_t len = left < PIECE ? left : PIECE;
        callevents_bytes input = callevents_bytes_of(bytes, len);
        while ((status = callevents_frame_decoder_next(&frames, &input, &frame, NULL)) != 0) {
            take(status, &frame, board_milliseconds());
        }
        bytes += len;
    }
    if (callevents_frame_decoder_finish(&frames, &error) != CALLEVENTS_STATUS_OK) {
        tell("is where the frame began in which the connection broke", error.stream_offset);
    }
    callevents_tracker_announce_gap(&calls); /* what was on its way is lost, wherever it broke */
}

int main(void) {
    callevents_tracker_counters counters;
    callevents_call call;
    size_t place = 0;
    uint32_t uncertain = 0;
    if (!callevents_check_abi()) {
        return 1;
    }
    callevents_frame_decoder_open(&frames, CALLEVENTS_LENGTH_FIELD_AFTER_LENGTH, split,
                                  sizeof split);
    callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_GATEWAY, board_seed(), slots,
                            sizeof slots / sizeof *slots);
    receive(first_connection, first_connection_end);
    /* If that took longer than the gateway keeps events, no call in flight is certain. */
    callevents_tracker_on_resume(&calls, board_connect_again());
    receive(second_connection, second_connection_end);

    while (callevents_tracker_next_uncertain(&calls, &place, &call) == CALLEVENTS_STATUS_EVENT) {
        uncertain += 1; /* nothing was heard of it since */
    }
    callevents_tracker_get_counters(&calls, &counters);
    tell("events", events);
    tell("audio frames", audio);
    tell("frames that could not be read", faults);
    tell("calls in flight", counters.live);
    tell("of them to be asked about", uncertain);
    tell("calls that ended", counters.remembered);
    return 0;
}
