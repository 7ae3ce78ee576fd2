/* The first lines in the README: first_lines < capture.bin */

#include <callevents.h>
#include <stdio.h>
#define TEXT(text) (int)(text).len, (text).ptr /* for %.*s */

int main(void) {
    static callevents_frame_decoder frames;
    static callevents_tracker calls;
    static uint8_t chunk[1200], split[8192];                  /* holds a frame in pieces */
    static uint64_t memory[1024 * CALLEVENTS_WORDS_PER_CALL]; /* follows 1024 calls at once */
    callevents_status status;
    callevents_frame_decoder_open(&frames, 0, split, sizeof split);
    callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_GATEWAY, 0, memory, sizeof memory / 8);
    for (size_t len; (len = fread(chunk, 1, sizeof chunk, stdin)) > 0;) { /* any transport */
        callevents_bytes input = callevents_bytes_of(chunk, len);
        callevents_gateway_message message;
        callevents_frame frame;
        while ((status = callevents_frame_decoder_next(&frames, &input, &frame, NULL)) != 0) {
            if (status > 0) {
                status = callevents_frame_decode(&frame, NULL, &message, NULL);
            }
            if (status < 0) {
                callevents_tracker_announce_gap(&calls); /* this frame is lost, no other */
                fprintf(stderr, "%s\n", callevents_strerror(status));
            } else if (message.kind == CALLEVENTS_GATEWAY_KIND_CALL_EVENT) {
                const callevents_call_event *event = &message.value.call_event;
                callevents_verdict verdict;
                callevents_tracker_observe_call_event(&calls, event, 0 /* now_ms */, &verdict);
                callevents_str type = callevents_event_type_name(event->event_type);
                callevents_str judged = callevents_verdict_name(verdict.kind);
                printf("%.*s %.*s %.*s\n", TEXT(event->call_sid), TEXT(type), TEXT(judged));
            }
        }
    }
    if ((status = callevents_frame_decoder_finish(&frames, NULL)) < 0) {
        fprintf(stderr, "%s\n", callevents_strerror(status)); /* it has ended inside a frame */
    }
    return 0;
}
