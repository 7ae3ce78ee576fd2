/* Decodes a captured stream of the gateway and says whether its events are in order.
 *
 *     gateway_capture < stream.bin
 */
#include <callevents.h>
#include <stdio.h>

#define CALLS 1024

int main(void) {
    static callevents_frame_decoder frames;
    static callevents_tracker calls;
    static uint8_t split[8192];
    static uint64_t slots[CALLS * CALLEVENTS_WORDS_PER_CALL];
    static uint8_t chunk[4096];
    callevents_tracker_counters counters;
    callevents_gateway_message message;
    callevents_frame frame;
    callevents_verdict verdict;
    callevents_status status;
    unsigned long events = 0, audio = 0, faults = 0;
    size_t len;

    callevents_frame_decoder_open(&frames, CALLEVENTS_LENGTH_FIELD_AFTER_LENGTH, split, sizeof split);
    callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_GATEWAY, 0x5eed, slots,
                            sizeof slots / sizeof *slots);
    while ((len = fread(chunk, 1, sizeof chunk, stdin)) > 0) {
        callevents_bytes input = callevents_bytes_of(chunk, len);
        while ((status = callevents_frame_decoder_next(&frames, &input, &frame, NULL)) != 0) {
            if (status > 0) {
                status = callevents_frame_decode(&frame, NULL, &message, NULL);
            }
            if (status < 0) { /* one frame is lost; the loop goes on behind it */
                faults += 1;
                callevents_tracker_announce_gap(&calls);
                fprintf(stderr, "%s\n", callevents_strerror(status));
            } else if (message.kind == CALLEVENTS_GATEWAY_KIND_CALL_EVENT) {
                const callevents_call_event *event = &message.value.call_event;
                callevents_tracker_observe_call_event(&calls, event, 0, &verdict);
                events += 1;
                if (verdict.kind != CALLEVENTS_VERDICT_KIND_DELIVER) {
                    callevents_str name = callevents_verdict_name(verdict.kind);
                    printf("%.*s %.*s\n", (int)event->call_sid.len, event->call_sid.ptr,
                           (int)name.len, name.ptr);
                }
            } else if (message.kind == CALLEVENTS_GATEWAY_KIND_AUDIO_FRAME) {
                audio += 1;
            }
        }
    }
    if ((status = callevents_frame_decoder_finish(&frames, NULL)) < 0) { /* it ends inside a frame */
        faults += 1;
        fprintf(stderr, "%s\n", callevents_strerror(status));
    }
    callevents_tracker_get_counters(&calls, &counters);
    printf("%lu events, %lu audio frames, %lu faults, %lu in flight\n", events, audio, faults,
           (unsigned long)counters.live);
    return 0;
}
