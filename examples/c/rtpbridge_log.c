/* Feeds a log of rtpbridge's events, one a line, and prints what happens to its endpoints.
 *
 *     rtpbridge_log < events
 */
#include <callevents.h>
#include <stdio.h>
#include <string.h>

#define ENDPOINTS 64
#define SHORT(id) (int)((id).len < 8 ? (id).len : 8), (id).ptr /* for %.*s */

static callevents_tracker endpoints;

static void on_event(callevents_str text, uint64_t now_ms) {
    callevents_rtpbridge_message message;
    callevents_call_update update;
    callevents_verdict verdict;
    callevents_str name;
    callevents_error error;
    if (callevents_rtpbridge_parse(text, &message, &error) < 0) {
        printf("%s in %.*s\n", callevents_strerror(error.status), (int)error.field.len,
               error.field.ptr);
        callevents_tracker_announce_loss(&endpoints);
        return;
    }
    if (message.is_response) {
        return; /* its request is not in this log */
    }
    callevents_tracker_observe_rtpbridge(&endpoints, &message.event, now_ms, &verdict);
    if (callevents_rtpbridge_update(&message.event, &update) == CALLEVENTS_STATUS_EVENT) {
        name = callevents_phase_name(update.phase);
        printf("%.*s %.*s\n", SHORT(update.call_id), (int)name.len, name.ptr);
    } else if (message.event.data.kind == CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_DTMF) {
        const callevents_rtpbridge_dtmf *dtmf = &message.event.data.value.dtmf;
        printf("%.*s dtmf %.*s\n", SHORT(dtmf->endpoint_id), SHORT(dtmf->digit));
    }
}

int main(void) {
    static uint64_t memory[ENDPOINTS * CALLEVENTS_WORDS_PER_CALL];
    static char line[65536];
    callevents_call endpoint;
    size_t place = 0;
    uint64_t now_ms = 0;
    callevents_tracker_open(&endpoints, CALLEVENTS_SYSTEM_RTPBRIDGE, 0x5eed, memory,
                            sizeof memory / sizeof *memory);
    while (fgets(line, sizeof line, stdin) != NULL) {
        on_event(callevents_str_of(line, strcspn(line, "\n")), ++now_ms);
    }
    while (callevents_tracker_next_uncertain(&endpoints, &place, &endpoint) != CALLEVENTS_STATUS_END) {
        printf("ask about %.*s\n", SHORT(endpoint.id));
    }
    return 0;
}
