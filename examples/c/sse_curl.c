/* Follows voicetyped's event stream over HTTP with libcurl.
 *
 *     sse_curl http://localhost:8080/v1/calls/events
 */
#include <callevents.h>
#include <curl/curl.h>
#include <stdio.h>

static callevents_sse_parser parser;
static callevents_tracker calls;

static void on_event(const callevents_sse_event *sse) {
    callevents_voicetyped_event event;
    callevents_verdict verdict;
    callevents_str kind, name;
    callevents_error error;
    if (callevents_voicetyped_parse_sse(sse, &event, &error) < 0) {
        printf("%s\n", callevents_strerror(error.status));
        callevents_tracker_announce_gap(&calls);
        return;
    }
    callevents_tracker_observe_voicetyped(&calls, NULL, &event, 0, &verdict);
    kind = callevents_voicetyped_payload_kind_name(event.payload.kind);
    name = callevents_verdict_name(verdict.kind);
    printf("%.*s %.*s %.*s\n", (int)event.session_id.len, event.session_id.ptr, (int)kind.len,
           kind.ptr, (int)name.len, name.ptr);
}

static size_t on_bytes(char *bytes, size_t size, size_t count, void *context) {
    callevents_bytes input = callevents_bytes_of((const uint8_t *)bytes, size * count);
    callevents_sse_event event;
    callevents_status status;
    (void)context;
    while ((status = callevents_sse_parser_next(&parser, &input, &event, NULL)) != 0) {
        if (status == CALLEVENTS_STATUS_EVENT) {
            on_event(&event);
        }
    }
    return size * count;
}

int main(int argc, char **argv) {
    static uint8_t split[65536];
    static uint64_t memory[256 * CALLEVENTS_WORDS_PER_CALL];
    CURL *curl = curl_easy_init();
    CURLcode code;
    if (argc < 2 || curl == NULL) {
        return 2;
    }
    callevents_sse_parser_open(&parser, split, sizeof split);
    callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_VOICETYPED, 0x5eed, memory, sizeof memory / 8);
    callevents_tracker_announce_loss(&calls); /* calls in flight may begin with any event */
    curl_easy_setopt(curl, CURLOPT_URL, argv[1]);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_bytes);
    code = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return code == CURLE_OK ? 0 : 1;
}
