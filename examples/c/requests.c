/* Builds requests: to the gateway, to rtpbridge, and the query of voicetyped's event stream. */
#include <callevents.h>
#include <stdio.h>
#include <string.h>

static void print_hex(const uint8_t *bytes, size_t len) {
    size_t at;
    for (at = 0; at < len; at += 1) {
        printf("%02x", bytes[at]);
    }
    printf("\n");
}

int main(void) {
    callevents_event_stream_request events = {0};
    callevents_originate_request call = {0};
    callevents_rtpbridge_request ring;
    callevents_voicetyped_events_query query = {0};
    uint8_t out[512];
    size_t len;

    /* The first message of a stream to the gateway: it asks for the events of all calls. */
    events.client_id = CALLEVENTS_STR("my-service");
    if (callevents_event_stream_request_encode_frame(
            &events, CALLEVENTS_BODY_FORMAT_ENVELOPE, CALLEVENTS_LENGTH_FIELD_WHOLE_FRAME, out,
            sizeof out, &len) == CALLEVENTS_STATUS_OK) {
        print_hex(out, len);
    }
    call.trunk_id = CALLEVENTS_STR("telnyx");
    call.to = CALLEVENTS_STR("+15550100");
    call.default_app = CALLEVENTS_DIALPLAN_ACTION_AI_BIDIRECTIONAL_STREAM;
    if (callevents_originate_request_encode_frame(&call, CALLEVENTS_LENGTH_FIELD_WHOLE_FRAME, out, 16,
                                                  &len) == CALLEVENTS_STATUS_BUFFER_TOO_SMALL) {
        printf("a call takes %u bytes\n", (unsigned)len);
    }

    /* What is zero is not said. */
    memset(&ring, 0, sizeof ring);
    ring.id = CALLEVENTS_JSON_STR("7");
    ring.command.kind = CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_CREATE_TONE;
    ring.command.value.endpoint_create_tone.tone =
        callevents_name_of(CALLEVENTS_RTPBRIDGE_TONE_TYPE_RINGBACK);
    if (callevents_rtpbridge_request_encode(&ring, out, sizeof out, &len) == CALLEVENTS_STATUS_OK) {
        printf("%.*s\n", (int)len, (const char *)out);
    }

    query.struct_size = sizeof query;
    query.dialog_name = CALLEVENTS_STR("help desk");
    if (callevents_voicetyped_events_query_encode(&query, out, sizeof out, &len) ==
        CALLEVENTS_STATUS_OK) {
        printf("GET /v1/calls/events?%.*s\n", (int)len, (const char *)out);
    }
    return 0;
}
