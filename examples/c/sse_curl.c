/* Follows voicetyped's event stream over HTTP with libcurl.
 *
 *     sse_curl http://localhost:8080/v1/calls/events
 */
#include <callevents.h>
#include <curl/curl.h>
#include <stdio.h>

#define TEXT(text) (int)(text).len, (text).ptr /* for %.*s */

static callevents_sse_parser parser;
static callevents_tracker calls;
static callevents_repeat_filter repeats; /* knows again what was told before */

/* Takes an event, or why there is none: then it is lost, and the stream goes on behind it. */
static void take(callevents_status status, const callevents_sse_event *sse) {
    callevents_voicetyped_event event;
    callevents_verdict verdict;
    if (status < 0 || (status = callevents_voicetyped_parse_sse(sse, &event, NULL)) < 0) {
        printf("%s\n", callevents_strerror(status));
        callevents_tracker_announce_gap(&calls);
        return;
    }
    callevents_tracker_observe_voicetyped(&calls, &repeats, &event, 0, &verdict);
    callevents_str kind = callevents_voicetyped_payload_kind_name(event.payload.kind);
    callevents_str name = callevents_verdict_name(verdict.kind);
    printf("%.*s %.*s %.*s\n", TEXT(event.session_id), TEXT(kind), TEXT(name));
}

static size_t on_bytes(char *bytes, size_t size, size_t count, void *context) {
    callevents_bytes input = callevents_bytes_of((const uint8_t *)bytes, size * count);
    callevents_sse_event event;
    (void)context;
    for (int32_t status; (status = callevents_sse_parser_next(&parser, &input, &event, NULL)) != 0;) {
        take(status, &event);
    }
    return size * count;
}

int main(int argc, char **argv) {
    static uint8_t split[65536];
    static uint64_t memory[256 * CALLEVENTS_WORDS_PER_CALL], seen[4096 * CALLEVENTS_WORDS_PER_REPEAT];
    CURL *curl = curl_easy_init();
    callevents_sse_parser_open(&parser, split, sizeof split);
    callevents_repeat_filter_open(&repeats, 0x5eed, seen, sizeof seen / 8);
    callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_VOICETYPED, 0x5eed, memory, sizeof memory / 8);
    callevents_tracker_announce_loss(&calls); /* calls in flight may begin with any event */
    curl_easy_setopt(curl, CURLOPT_URL, argc > 1 ? argv[1] : "");
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L); /* what a 401 says is no stream */
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_bytes);
    CURLcode code = curl_easy_perform(curl);
    callevents_status status = callevents_sse_parser_finish(&parser, NULL);
    if (status < 0) {
        take(status, NULL); /* the stream has ended inside an event */
    }
    fprintf(stderr, "the stream has ended: %s\n", curl_easy_strerror(code));
    curl_easy_cleanup(curl);
    return code == CURLE_OK ? 0 : 1;
}
