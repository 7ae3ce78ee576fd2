/* Hands the library what it must refuse: every call gives a status, and touches nothing. */
#include <callevents.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

static void expect(int line, const char *what, callevents_status found, callevents_status wanted) {
    if (found != wanted) {
        printf("line %d: %s gave %s instead of %s\n", line, what, callevents_status_name(found),
               callevents_status_name(wanted));
        failures += 1;
    }
}

#define IS(call, status) expect(__LINE__, #call, call, CALLEVENTS_STATUS_##status)
#define TRUE(condition) expect(__LINE__, #condition, (condition) ? 0 : -1, 0)

static const callevents_str NOTHING = {NULL, 0};
static const callevents_str NOWHERE = {NULL, 1};

static void frames(void) {
    callevents_frame_decoder decoder;
    callevents_bytes input = {NULL, 0};
    callevents_bytes lost = {NULL, 7};
    callevents_bytes used;
    static const uint8_t whole[] = {4, 0, 0, 0, 5, 0, 0, 0};
    callevents_frame frame;
    callevents_gateway_message message;
    callevents_read_options options = {0, 0, 0, false};
    uint8_t buffer[16];
    uint64_t offset;
    size_t len;
    memset(&decoder, 0, sizeof decoder);
    IS(callevents_frame_decoder_next(&decoder, &input, &frame, NULL), NOT_OPEN);
    IS(callevents_frame_decoder_finish(&decoder, NULL), NOT_OPEN);
    IS(callevents_frame_decoder_reset(&decoder), NOT_OPEN);
    IS(callevents_frame_decoder_close(&decoder), NOT_OPEN);
    IS(callevents_frame_decoder_open(NULL, 0, buffer, sizeof buffer), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_open(&decoder, 3, buffer, sizeof buffer), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_open(&decoder, 0, NULL, 1), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_open(&decoder, 0, buffer, (size_t)-1), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_open((callevents_frame_decoder *)((char *)&decoder + 1), 0, buffer,
                                     sizeof buffer),
       INVALID_ARGUMENT);
    IS(callevents_frame_decoder_open(&decoder, 0, NULL, 0), OK);
    IS(callevents_frame_decoder_open(&decoder, 0, buffer, sizeof buffer), OK);
    IS(callevents_frame_decoder_next(&decoder, &input, &frame, NULL), OK);
    TRUE(input.ptr == NULL && input.len == 0);
    used = callevents_bytes_of(whole, sizeof whole);
    IS(callevents_frame_decoder_next(&decoder, &used, &frame, NULL), EVENT);
    IS(callevents_frame_decoder_next(&decoder, &used, &frame, NULL), OK);
    TRUE(used.ptr == whole + sizeof whole && used.len == 0);
    IS(callevents_frame_decoder_next(NULL, &input, &frame, NULL), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_next(&decoder, NULL, &frame, NULL), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_next(&decoder, &input, NULL, NULL), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_next(&decoder, &lost, &frame, NULL), INVALID_ARGUMENT);
    TRUE(lost.ptr == NULL && lost.len == 7);
    lost.ptr = buffer;
    lost.len = (size_t)-1;
    IS(callevents_frame_decoder_next(&decoder, &lost, &frame, NULL), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_stream_offset(&decoder, NULL), INVALID_ARGUMENT);
    IS(callevents_frame_decoder_stream_offset(&decoder, &offset), OK);
    IS(callevents_frame_decoder_close(&decoder), OK);
    IS(callevents_frame_decoder_next(&decoder, &input, &frame, NULL), NOT_OPEN);
    memset(&frame, 0, sizeof frame);
    IS(callevents_frame_decode(NULL, NULL, &message, NULL), INVALID_ARGUMENT);
    IS(callevents_frame_decode(&frame, NULL, NULL, NULL), INVALID_ARGUMENT);
    IS(callevents_frame_decode(&frame, &options, &message, NULL), INVALID_ARGUMENT);
    options.struct_size = sizeof options;
    options.body_format = 9;
    IS(callevents_frame_decode(&frame, &options, &message, NULL), INVALID_ARGUMENT);
    options.body_format = 0;
    IS(callevents_frame_decode(&frame, &options, &message, NULL), OK);
    TRUE(message.kind == CALLEVENTS_GATEWAY_KIND_UNKNOWN);
    frame.length_field = 7;
    IS(callevents_frame_decode(&frame, NULL, &message, NULL), INVALID_ARGUMENT);
    message.kind = 1000;
    IS(callevents_gateway_message_encode(&message, 0, buffer, sizeof buffer, &len),
       INVALID_ARGUMENT);
    IS(callevents_frame_encode(1, lost, 0, buffer, sizeof buffer, &len), INVALID_ARGUMENT);
    IS(callevents_frame_encode(1, input, 0, buffer, sizeof buffer, NULL), INVALID_ARGUMENT);
    IS(callevents_frame_encode(1, input, 0, buffer, 7, &len), BUFFER_TOO_SMALL);
    TRUE(len == 8);
}

static void streams(void) {
    callevents_sse_parser parser;
    callevents_sse_event event;
    callevents_sse_item item;
    callevents_sse_block block;
    callevents_bytes input = {NULL, 0};
    callevents_bytes used;
    static const uint8_t whole[] = {'d', 'a', 't', 'a', ':', '\n', '\n'};
    uint8_t buffer[64];
    size_t len;
    memset(&parser, 0, sizeof parser);
    IS(callevents_sse_parser_next(&parser, &input, &event, NULL), NOT_OPEN);
    IS(callevents_sse_parser_open(&parser, NULL, 1), INVALID_ARGUMENT);
    IS(callevents_sse_parser_open(&parser, buffer, sizeof buffer), OK);
    IS(callevents_sse_parser_next(&parser, &input, &event, NULL), OK);
    TRUE(input.ptr == NULL && input.len == 0);
    used = callevents_bytes_of(whole, sizeof whole);
    IS(callevents_sse_parser_next(&parser, &used, &event, NULL), EVENT);
    IS(callevents_sse_parser_next_item(&parser, &used, &item, NULL), OK);
    TRUE(used.ptr == whole + sizeof whole && used.len == 0);
    IS(callevents_sse_parser_set_last_event_id(&parser, NOWHERE), INVALID_ARGUMENT);
    IS(callevents_sse_parser_set_last_event_id(&parser, CALLEVENTS_STR("a\nb")), INVALID_CHARACTER);
    IS(callevents_sse_parser_set_last_event_id(&parser, CALLEVENTS_STR("\xff")), INVALID_UTF8);
    IS(callevents_sse_parser_set_last_event_id(&parser, NOTHING), OK);
    IS(callevents_sse_parser_last_event_id(&parser, NULL), INVALID_ARGUMENT);
    IS(callevents_sse_parser_next(&parser, &input, NULL, NULL), INVALID_ARGUMENT);
    IS(callevents_sse_parser_close(&parser), OK);
    IS(callevents_sse_parser_close(&parser), NOT_OPEN);
    memset(&block, 0, sizeof block);
    IS(callevents_sse_encode(&block, buffer, sizeof buffer, &len), INVALID_ARGUMENT);
    block.struct_size = sizeof block;
    block.has_data = true;
    IS(callevents_sse_encode(&block, buffer, sizeof buffer, &len), OK);
    block.data = NOWHERE;
    IS(callevents_sse_encode(&block, buffer, sizeof buffer, &len), INVALID_ARGUMENT);
    block.data = CALLEVENTS_STR("\xc3");
    IS(callevents_sse_encode(&block, buffer, sizeof buffer, &len), INVALID_UTF8);
}

static void trackers(void) {
    callevents_tracker tracker;
    callevents_audio_tracker audio;
    callevents_call_event event;
    callevents_audio_frame frame;
    callevents_audio_verdict audio_verdict;
    callevents_verdict verdict;
    callevents_call call;
    callevents_rtpbridge_event other;
    uint64_t memory[4 * CALLEVENTS_WORDS_PER_AUDIO_STREAM];
    size_t place = 0;
    memset(&tracker, 0xa5, sizeof tracker);
    memset(&audio, 0, sizeof audio);
    memset(&event, 0, sizeof event);
    memset(&frame, 0, sizeof frame);
    memset(&other, 0, sizeof other);
    IS(callevents_tracker_observe_call_event(&tracker, &event, 0, &verdict), NOT_OPEN);
    IS(callevents_tracker_open(&tracker, 0, 0, memory, 48), INVALID_ARGUMENT);
    IS(callevents_tracker_open(&tracker, 5, 0, memory, 48), INVALID_ARGUMENT);
    IS(callevents_tracker_open(&tracker, 1, 0, memory, CALLEVENTS_WORDS_PER_CALL - 1),
       BUFFER_TOO_SMALL);
    IS(callevents_tracker_open(&tracker, 1, 0, NULL, 0), BUFFER_TOO_SMALL);
    IS(callevents_tracker_open(&tracker, 1, 0, NULL, 48), INVALID_ARGUMENT);
    IS(callevents_tracker_open(&tracker, 1, 0, memory, (size_t)-1), INVALID_ARGUMENT);
    IS(callevents_tracker_open(&tracker, 1, 0, (uint64_t *)(void *)((char *)memory + 1), 24),
       INVALID_ARGUMENT);
    IS(callevents_tracker_open(&tracker, CALLEVENTS_SYSTEM_GATEWAY, 0, memory, 24), OK);
    IS(callevents_tracker_observe_rtpbridge(&tracker, &other, 0, &verdict), WRONG_SYSTEM);
    IS(callevents_tracker_observe_call_event(&tracker, NULL, 0, &verdict), INVALID_ARGUMENT);
    IS(callevents_tracker_observe_call_event(&tracker, &event, 0, NULL), INVALID_ARGUMENT);
    event.call_sid = NOWHERE;
    IS(callevents_tracker_observe_call_event(&tracker, &event, 0, &verdict), INVALID_ARGUMENT);
    event.call_sid = NOTHING;
    event.event_type = CALLEVENTS_EVENT_TYPE_CHANNEL_CREATE;
    IS(callevents_tracker_observe_call_event(&tracker, &event, 0, &verdict), OK);
    TRUE(verdict.kind == CALLEVENTS_VERDICT_KIND_UNTRACKED);
    IS(callevents_tracker_next_active(&tracker, &place, &call), OK);
    place = (size_t)-1;
    IS(callevents_tracker_next_active(&tracker, &place, &call), OK);
    IS(callevents_tracker_next_expired(&tracker, &place, 1, 1, &call), OK);
    IS(callevents_tracker_next_active(&tracker, NULL, &call), INVALID_ARGUMENT);
    IS(callevents_tracker_resolve(&tracker, CALLEVENTS_STR("nobody"), 0), INVALID_ARGUMENT);
    IS(callevents_tracker_adopt(&tracker, CALLEVENTS_STR("a"), 99, 0), INVALID_ARGUMENT);
    IS(callevents_tracker_adopt(&tracker, CALLEVENTS_STR("a"), 1, 0), OK);
    /* What could not be opened anew stays open as it was. */
    IS(callevents_tracker_open(&tracker, 99, 0, memory, 24), INVALID_ARGUMENT);
    IS(callevents_tracker_get(&tracker, CALLEVENTS_STR("a"), &call), EVENT);
    IS(callevents_tracker_step(&tracker, CALLEVENTS_STR("a"), 255, 0, &verdict), OK);
    TRUE(verdict.kind == CALLEVENTS_VERDICT_KIND_IGNORE);
    IS(callevents_audio_tracker_observe(&audio, NULL, &frame, 1, 0, &audio_verdict), NOT_OPEN);
    IS(callevents_audio_tracker_open(&audio, 0, memory, 1), BUFFER_TOO_SMALL);
    IS(callevents_tracker_close(&tracker), OK);
    IS(callevents_audio_tracker_open(&audio, 0, memory, sizeof memory / 8), OK);
    IS(callevents_audio_tracker_observe(&audio, NULL, &frame, 0, 0, &audio_verdict),
       INVALID_ARGUMENT);
    IS(callevents_audio_tracker_observe(&audio, &tracker, &frame, 1, 0, &audio_verdict), NOT_OPEN);
    /* An object of another kind is no open one. */
    IS(callevents_tracker_reset((callevents_tracker *)(void *)&audio), NOT_OPEN);
}

static void messages(void) {
    static callevents_jambonz_message message;
    callevents_jambonz_ack ack;
    callevents_rtpbridge_request request;
    callevents_voicetyped_event event;
    callevents_sse_event named;
    callevents_error error;
    callevents_json_iter iter;
    callevents_json_str escaped = {"\\u12", 4, true};
    callevents_str value;
    uint8_t out[256];
    char text[8];
    size_t len;
    memset(&ack, 0, sizeof ack);
    memset(&request, 0, sizeof request);
    memset(&event, 0, sizeof event);
    memset(&iter, 0, sizeof iter);
    IS(callevents_jambonz_parse(NOTHING, &message, NULL), TRUNCATED);
    IS(callevents_jambonz_parse(NOWHERE, &message, NULL), INVALID_ARGUMENT);
    IS(callevents_jambonz_parse(CALLEVENTS_STR("{}"), NULL, NULL), INVALID_ARGUMENT);
    IS(callevents_jambonz_ack_encode(NULL, out, sizeof out, &len), INVALID_ARGUMENT);
    IS(callevents_jambonz_ack_encode(&ack, out, sizeof out, &len), OK);
    ack.msgid = CALLEVENTS_JSON_STR("\xff");
    IS(callevents_jambonz_ack_encode(&ack, out, sizeof out, &len), INVALID_UTF8);
    ack.msgid = escaped;
    IS(callevents_jambonz_ack_encode(&ack, out, sizeof out, &len), INVALID_ESCAPE);
    ack.msgid = CALLEVENTS_JSON_STR("1");
    ack.has_data = true;
    IS(callevents_jambonz_ack_encode(&ack, out, sizeof out, &len), OK);
    ack.data = CALLEVENTS_STR("[1,]");
    IS(callevents_jambonz_ack_encode(&ack, out, sizeof out, &len), UNEXPECTED_BYTE);
    ack.data = CALLEVENTS_STR("[1]");
    ack.rest = CALLEVENTS_STR("[]");
    IS(callevents_jambonz_ack_encode(&ack, out, sizeof out, &len), WRONG_TYPE);
    request.command.kind = 999;
    IS(callevents_rtpbridge_request_encode(&request, out, sizeof out, &len), INVALID_ARGUMENT);
    request.command.kind = CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_CREATE_TONE;
    request.command.value.endpoint_create_tone.tone = callevents_name_of(77);
    IS(callevents_rtpbridge_request_encode(&request, out, sizeof out, &len), INVALID_ARGUMENT);
    /* A number that the server refuses is not "for ever". */
    IS(callevents_rtpbridge_request_parse(
           CALLEVENTS_STR("{\"id\":\"1\",\"method\":\"endpoint.create_with_file\","
                          "\"params\":{\"source\":\"a\",\"loop_count\":4294967295}}"),
           &request, NULL),
       OK);
    TRUE(request.command.value.endpoint_create_with_file.loop_count == CALLEVENTS_RTPBRIDGE_FOREVER - 1);
    IS(callevents_rtpbridge_response_parse(999, NOTHING, NULL, NULL), INVALID_ARGUMENT);
    event.form = 2;
    IS(callevents_voicetyped_event_encode(&event, out, sizeof out, &len), INVALID_ARGUMENT);
    event.form = CALLEVENTS_VOICETYPED_FORM_FLAT;
    event.payload.kind = CALLEVENTS_VOICETYPED_PAYLOAD_KIND_DTMF_RECEIVED;
    event.payload.value.dtmf_received.has_digit = true;
    event.payload.value.dtmf_received.digit = callevents_name_of('5');
    IS(callevents_voicetyped_event_encode(&event, out, sizeof out, &len), INVALID_ARGUMENT);
    event.payload.value.dtmf_received.digit = callevents_name_of(CALLEVENTS_NAME_NUMBER + '5');
    IS(callevents_voicetyped_event_encode(&event, out, sizeof out, &len), OK);
    memset(&message, 0, sizeof message);
    message.data.kind = CALLEVENTS_JAMBONZ_DATA_KIND_CALL_STATUS;
    message.data.value.call_status.call.has_call_status = true;
    message.data.value.call_status.call.call_status = callevents_name_of(77);
    IS(callevents_jambonz_message_encode(&message, out, sizeof out, &len), INVALID_ARGUMENT);
    message.data.value.call_status.call.call_status = callevents_name_of(CALLEVENTS_NAME_NUMBER + 65536);
    IS(callevents_jambonz_message_encode(&message, out, sizeof out, &len), INVALID_ARGUMENT);
    message.data.value.call_status.call.call_status = callevents_name_of(CALLEVENTS_NAME_NUMBER + 65535);
    IS(callevents_jambonz_message_encode(&message, out, sizeof out, &len), OK);
    IS(callevents_json_iter_next(&iter, NULL, &value), NOT_OPEN);
    IS(callevents_json_iter_open(&iter, CALLEVENTS_STR("7"), NULL), WRONG_TYPE);
    IS(callevents_json_iter_open(&iter, CALLEVENTS_STR(" 7"), &error), WRONG_TYPE);
    TRUE(error.status == CALLEVENTS_STATUS_WRONG_TYPE && error.offset == 1);
    memset(&error, 0, sizeof error);
    memset(&named, 0, sizeof named);
    named.event_type = CALLEVENTS_STR("dtmf_received");
    named.data = CALLEVENTS_STR("{\"session_id\":\"\xff\"}");
    IS(callevents_voicetyped_parse_sse(&named, &event, &error), INVALID_UTF8);
    TRUE(error.status == CALLEVENTS_STATUS_INVALID_UTF8 && error.offset == 15);
    IS(callevents_json_iter_open(&iter, CALLEVENTS_STR("[7]"), NULL), OK);
    IS(callevents_json_iter_next(&iter, NULL, NULL), INVALID_ARGUMENT);
    IS(callevents_json_iter_next(&iter, NULL, &value), EVENT);
    IS(callevents_json_iter_next(&iter, NULL, &value), OK);
    IS(callevents_json_iter_next(&iter, NULL, &value), OK);
    IS(callevents_json_str_unescape(escaped, text, sizeof text, &len), INVALID_ESCAPE);
    IS(callevents_json_str_unescape(CALLEVENTS_JSON_STR("abc"), text, 2, &len), BUFFER_TOO_SMALL);
    TRUE(len == 3);
    TRUE(callevents_q850_name(200).len == 0 && callevents_q850_name(200).ptr != NULL);
    TRUE(strcmp(callevents_strerror(12345), "there is no such status") == 0);
}

/* With a session that has timed out, its endpoints are gone: certainly. */
static void timed_out(void) {
    static uint64_t memory[CALLEVENTS_WORDS_PER_CALL];
    const char *const timeouts[] = {"idle", "empty"};
    for (int which = 0; which < 2; which++) {
        callevents_tracker tracker;
        callevents_rtpbridge_event event;
        callevents_verdict verdict;
        callevents_call call;
        char text[128];
        size_t place = 0;
        IS(callevents_tracker_open(&tracker, CALLEVENTS_SYSTEM_RTPBRIDGE, 1, memory, CALLEVENTS_WORDS_PER_CALL), OK);
        IS(callevents_rtpbridge_event_parse(
               CALLEVENTS_STR("{\"event\":\"vad.speech_started\",\"data\":{\"endpoint_id\":\"e\"}}"), &event, NULL),
           OK);
        IS(callevents_tracker_observe_rtpbridge(&tracker, &event, 1, &verdict), EVENT);
        snprintf(text, sizeof text, "{\"event\":\"session.%s_timeout\",\"data\":{\"%s_timeout_secs\":1,\"session_id\":\"s\"}}",
                 timeouts[which], timeouts[which]);
        IS(callevents_rtpbridge_event_parse(callevents_str_of(text, strlen(text)), &event, NULL), OK);
        IS(callevents_tracker_observe_rtpbridge(&tracker, &event, 2, &verdict), OK);
        IS(callevents_tracker_next_active(&tracker, &place, &call), OK);
        IS(callevents_tracker_get(&tracker, CALLEVENTS_STR("e"), &call), EVENT);
        TRUE(callevents_str_eq(callevents_state_name(CALLEVENTS_SYSTEM_RTPBRIDGE, call.state), CALLEVENTS_STR("gone")));
        TRUE(!call.is_uncertain);
    }
}

/* Of an endpoint that was removed the server says nothing: who asked for it does. */
static void removed(void) {
    static uint64_t memory[CALLEVENTS_WORDS_PER_CALL];
    callevents_tracker tracker;
    callevents_rtpbridge_event event;
    callevents_verdict verdict;
    callevents_call call;
    size_t place = 0;
    IS(callevents_tracker_open(&tracker, CALLEVENTS_SYSTEM_GATEWAY, 1, memory, CALLEVENTS_WORDS_PER_CALL), OK);
    IS(callevents_tracker_on_rtpbridge_removed(&tracker, CALLEVENTS_JSON_STR("e"), 1), WRONG_SYSTEM);
    IS(callevents_tracker_open(&tracker, CALLEVENTS_SYSTEM_RTPBRIDGE, 1, memory, CALLEVENTS_WORDS_PER_CALL), OK);
    IS(callevents_rtpbridge_event_parse(
           CALLEVENTS_STR("{\"event\":\"vad.speech_started\",\"data\":{\"endpoint_id\":\"e\"}}"), &event, NULL),
       OK);
    IS(callevents_tracker_observe_rtpbridge(&tracker, &event, 1, &verdict), EVENT);
    IS(callevents_tracker_next_active(&tracker, &place, &call), EVENT);
    IS(callevents_tracker_on_rtpbridge_removed(NULL, CALLEVENTS_JSON_STR("e"), 2), INVALID_ARGUMENT);
    IS(callevents_tracker_on_rtpbridge_removed(&tracker, CALLEVENTS_JSON_STR("e"), 2), OK);
    place = 0;
    IS(callevents_tracker_next_active(&tracker, &place, &call), OK);
    IS(callevents_tracker_get(&tracker, CALLEVENTS_STR("e"), &call), EVENT);
    TRUE(callevents_str_eq(callevents_state_name(CALLEVENTS_SYSTEM_RTPBRIDGE, call.state), CALLEVENTS_STR("gone")));
}

static void writing(void) {
    callevents_json_writer writer;
    uint8_t out[32];
    size_t len = 0;
    int depth;
    memset(&writer, 0, sizeof writer);
    IS(callevents_json_writer_null(&writer), NOT_OPEN);
    IS(callevents_json_writer_finish(&writer, &len), NOT_OPEN);
    IS(callevents_json_writer_open(NULL, out, sizeof out), INVALID_ARGUMENT);
    IS(callevents_json_writer_open(&writer, NULL, 1), INVALID_ARGUMENT);
    IS(callevents_json_writer_open(&writer, out, sizeof out), OK);
    IS(callevents_json_writer_key(&writer, CALLEVENTS_STR("a")), INVALID_ARGUMENT);
    IS(callevents_json_writer_null(&writer), OK);
    IS(callevents_json_writer_null(&writer), INVALID_ARGUMENT);
    /* What was refused once is told at the end. */
    IS(callevents_json_writer_finish(&writer, &len), INVALID_ARGUMENT);
    IS(callevents_json_writer_null(&writer), NOT_OPEN);
    IS(callevents_json_writer_open(&writer, out, sizeof out), OK);
    IS(callevents_json_writer_finish(&writer, &len), INVALID_ARGUMENT);
    IS(callevents_json_writer_open(&writer, out, sizeof out), OK);
    IS(callevents_json_writer_begin_object(&writer), OK);
    IS(callevents_json_writer_bool(&writer, true), INVALID_ARGUMENT);
    IS(callevents_json_writer_end_array(&writer), INVALID_ARGUMENT);
    IS(callevents_json_writer_key(&writer, NOWHERE), INVALID_ARGUMENT);
    IS(callevents_json_writer_key(&writer, CALLEVENTS_STR("a")), OK);
    IS(callevents_json_writer_key(&writer, CALLEVENTS_STR("b")), INVALID_ARGUMENT);
    IS(callevents_json_writer_end_object(&writer), INVALID_ARGUMENT);
    IS(callevents_json_writer_string(&writer, CALLEVENTS_JSON_STR("\xff")), INVALID_UTF8);
    IS(callevents_json_writer_json(&writer, CALLEVENTS_STR("[1,]"), NULL), UNEXPECTED_BYTE);
    IS(callevents_json_writer_open(&writer, NULL, 0), OK);
    IS(callevents_json_writer_double(&writer, (double)NAN), NOT_FINITE);
    IS(callevents_json_writer_finish(&writer, &len), NOT_FINITE);
    /* Nothing is lost for who measures first. */
    IS(callevents_json_writer_open(&writer, NULL, 0), OK);
    for (depth = 0; depth < 64; depth++) {
        IS(callevents_json_writer_begin_array(&writer), OK);
    }
    IS(callevents_json_writer_begin_object(&writer), DEPTH_EXCEEDED);
    IS(callevents_json_writer_json(&writer, CALLEVENTS_STR("\"[\\\"[\""), NULL), OK);
    IS(callevents_json_writer_json(&writer, CALLEVENTS_STR("[]"), NULL), DEPTH_EXCEEDED);
    IS(callevents_json_writer_end_array(&writer), OK);
    IS(callevents_json_writer_json(&writer, CALLEVENTS_STR("[{}]"), NULL), DEPTH_EXCEEDED);
    IS(callevents_json_writer_json(&writer, CALLEVENTS_STR("{}"), NULL), OK);
    IS(callevents_json_writer_open(&writer, out, 7), OK);
    IS(callevents_json_writer_begin_object(&writer), OK);
    IS(callevents_json_writer_key(&writer, CALLEVENTS_STR("a\"")), OK);
    IS(callevents_json_writer_uint64(&writer, UINT64_MAX), OK);
    IS(callevents_json_writer_end_object(&writer), OK);
    IS(callevents_json_writer_finish(&writer, NULL), INVALID_ARGUMENT);
    IS(callevents_json_writer_open(&writer, out, 7), OK);
    IS(callevents_json_writer_begin_array(&writer), OK);
    IS(callevents_json_writer_int64(&writer, INT64_MIN), OK);
    IS(callevents_json_writer_end_array(&writer), OK);
    IS(callevents_json_writer_finish(&writer, &len), BUFFER_TOO_SMALL);
    TRUE(len == 22);
}

/* Sizes and versions are those of the library that is linked. */
static void sizes(void) {
    TRUE(callevents_frame_decoder_size() == sizeof(callevents_frame_decoder));
    TRUE(callevents_sse_parser_size() == sizeof(callevents_sse_parser));
    TRUE(callevents_tracker_size() == sizeof(callevents_tracker));
    TRUE(callevents_audio_tracker_size() == sizeof(callevents_audio_tracker));
    TRUE(callevents_repeat_filter_size() == sizeof(callevents_repeat_filter));
    TRUE(callevents_state_chain_size() == sizeof(callevents_state_chain));
    TRUE(callevents_check_abi());
    TRUE(strcmp(callevents_version(), CALLEVENTS_VERSION_STRING) == 0);
    TRUE(CALLEVENTS_VERSION_NUMBER == CALLEVENTS_VERSION_MAJOR * 1000000 +
                                          CALLEVENTS_VERSION_MINOR * 1000 +
                                          CALLEVENTS_VERSION_PATCH);
}

int main(void) {
    frames();
    streams();
    trackers();
    messages();
    timed_out();
    removed();
    writing();
    sizes();
    return failures == 0 ? 0 : 1;
}
