/* The gateway's frames. */
#include "vectors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CALLS 4096

typedef struct judge {
    callevents_tracker calls;
    callevents_audio_tracker audio;
    uint64_t now_ms;
} judge;

static judge the_judge;
static uint64_t call_slots[CALLS * CALLEVENTS_WORDS_PER_CALL];
static uint64_t audio_slots[2 * CALLS * CALLEVENTS_WORDS_PER_AUDIO_STREAM];

static void tell_framing_error(const callevents_error *error) {
    callevents_tracker_announce_gap(&the_judge.calls);
    begin_line("gateway", CALLEVENTS_STR("error"));
    put_u64("offset", error->stream_offset);
    put_error(error);
    end_line();
}

static void judge_message(const callevents_gateway_message *message, bool is_outbound) {
    if (message->kind == CALLEVENTS_GATEWAY_KIND_CALL_EVENT) {
        const callevents_call_event *event = &message->value.call_event;
        callevents_verdict verdict;
        if (event->timestamp_ms > 0 && (uint64_t)event->timestamp_ms > the_judge.now_ms) {
            the_judge.now_ms = (uint64_t)event->timestamp_ms;
        }
        check(callevents_tracker_observe_call_event(&the_judge.calls, event, the_judge.now_ms,
                                                    &verdict),
              "observe");
        if ((verdict.kind == CALLEVENTS_VERDICT_KIND_DELIVER ||
             verdict.kind == CALLEVENTS_VERDICT_KIND_AFTER_GAP) &&
            callevents_str_eq(callevents_state_name(CALLEVENTS_SYSTEM_GATEWAY, verdict.to),
                              CALLEVENTS_STR("ended"))) {
            callevents_audio_tracker_end_call(&the_judge.audio, event->call_sid, the_judge.now_ms);
        }
        put_text("verdict", callevents_verdict_name(verdict.kind));
    } else if (message->kind == CALLEVENTS_GATEWAY_KIND_AUDIO_FRAME) {
        uint32_t direction = is_outbound ? CALLEVENTS_AUDIO_DIRECTION_OUTBOUND
                                         : CALLEVENTS_AUDIO_DIRECTION_INBOUND;
        callevents_audio_verdict verdict;
        check(callevents_audio_tracker_observe(&the_judge.audio, &the_judge.calls,
                                               &message->value.audio_frame, direction,
                                               the_judge.now_ms, &verdict),
              "observe audio");
        put_text("verdict", callevents_audio_verdict_name(verdict.kind));
    }
}

static bool has_method(const callevents_gateway_message *message, uint32_t method_id) {
    uint8_t frame[8];
    size_t needed;
    uint8_t *whole;
    bool is_usual = false;
    callevents_status status =
        callevents_gateway_message_encode_frame(message, 0, 0, frame, sizeof frame, &needed);
    if (status != CALLEVENTS_STATUS_BUFFER_TOO_SMALL && status != CALLEVENTS_STATUS_OK) {
        return false;
    }
    whole = exact_copy(frame, 0);
    whole = realloc(whole, needed);
    check(callevents_gateway_message_encode_frame(message, 0, 0, whole, needed, &needed), "frame");
    is_usual = (whole[4] | (uint32_t)whole[5] << 8 | (uint32_t)whole[6] << 16 |
                (uint32_t)whole[7] << 24) == method_id;
    free(whole);
    return is_usual;
}

/* The body of a message, as this library writes it, in a block of its own size. */
static uint8_t *build(const callevents_gateway_message *message, uint32_t format, size_t *len) {
    uint8_t *body;
    callevents_status status = callevents_gateway_message_encode(message, format, NULL, 0, len);
    if (status != CALLEVENTS_STATUS_BUFFER_TOO_SMALL) {
        check(status, "measure");
    }
    body = malloc(*len > 0 ? *len : 1);
    check(callevents_gateway_message_encode(message, format, body, *len, len), "build");
    return body;
}

/* Whether the envelope, written with what else stands in `body`, is that body. */
static bool becomes(const callevents_envelope *envelope, const uint8_t *built, size_t built_len,
                    callevents_bytes body) {
    size_t payload, known;
    if (body.len < 6) {
        return false;
    }
    payload = body.ptr[2] | (size_t)body.ptr[3] << 8 | (size_t)body.ptr[4] << 16 |
              (size_t)body.ptr[5] << 24;
    known = payload - envelope->extra.len;
    return known <= payload && known <= built_len - 6 &&
           body.len == 6 + payload + envelope->trailing.len &&
           memcmp(built + 6, body.ptr + 6, known) == 0;
}

static uint32_t field_count(const callevents_gateway_message *message, const uint8_t *built,
                            size_t built_len) {
    callevents_envelope own;
    check(callevents_gateway_message_envelope(message, callevents_bytes_of(built, built_len), &own,
                                              NULL),
          "envelope");
    return own.fields;
}

static void put_envelope(const callevents_envelope *found, uint8_t own_version, uint32_t fields) {
    begin_object("envelope");
    if (found->version != own_version) {
        put_u64("version", found->version);
    }
    if (found->compat_version != 0) {
        put_u64("compat_version", found->compat_version);
    }
    if (found->fields < fields) {
        put_u64("fields", found->fields);
    }
    if (found->extra.len > 0) {
        put_base64("extra", found->extra);
    }
    if (found->trailing.len > 0) {
        put_base64("trailing", found->trailing);
    }
    end_object();
}

static void tell_message(const run_options *options, const callevents_frame *frame,
                         const callevents_gateway_message *message) {
    bool is_protobuf = options->read.body_format == CALLEVENTS_BODY_FORMAT_PROTOBUF &&
                       (message->kind == CALLEVENTS_GATEWAY_KIND_CALL_EVENT ||
                        message->kind == CALLEVENTS_GATEWAY_KIND_AUDIO_FRAME ||
                        message->kind == CALLEVENTS_GATEWAY_KIND_EVENT_STREAM_REQUEST);
    bool is_whole = frame->length_field == CALLEVENTS_LENGTH_FIELD_WHOLE_FRAME;
    bool is_outbound = options->read.direction == CALLEVENTS_DIRECTION_TO_GATEWAY ||
                       (options->read.direction == CALLEVENTS_DIRECTION_ANY && is_whole);
    uint8_t *built;
    size_t len;
    begin_line("gateway", callevents_gateway_kind_name(message->kind));
    put_u64("offset", frame->stream_offset);
    if (options->is_judged) {
        judge_message(message, is_outbound);
    }
    if (message->kind == CALLEVENTS_GATEWAY_KIND_UNKNOWN) {
        put_u64("method_id", message->value.unknown.method_id);
        if (is_whole) {
            put_text("length", CALLEVENTS_STR("whole"));
        }
        put_base64("body", message->value.unknown.body);
        end_line();
        return;
    }
    put_gateway_fields(message);
    if (!has_method(message, frame->method_id)) {
        put_u64("method_id", frame->method_id);
    }
    if (is_whole) {
        put_text("length", CALLEVENTS_STR("whole"));
    }
    if (is_protobuf) {
        put_text("body_format", CALLEVENTS_STR("protobuf"));
    }
    built = build(message, is_protobuf ? CALLEVENTS_BODY_FORMAT_PROTOBUF : 0, &len);
    if (len == frame->body.len && memcmp(built, frame->body.ptr, len) == 0) {
        put_unusual_doubles(message);
    } else {
        callevents_envelope found;
        bool is_same = false;
        if (!is_protobuf && callevents_gateway_message_envelope(message, frame->body, &found,
                                                                NULL) == CALLEVENTS_STATUS_EVENT) {
            uint32_t fields = field_count(message, built, len);
            if (found.version != built[0] || found.compat_version != 0 || found.fields < fields ||
                found.extra.len > 0 || found.trailing.len > 0) {
                put_envelope(&found, built[0], fields);
            }
            is_same = becomes(&found, built, len, frame->body);
        }
        put_unusual_doubles(message);
        if (!is_same) {
            put_base64("body", frame->body);
        }
    }
    free(built);
    end_line();
}

static void tell_frame(const run_options *options, const callevents_frame *frame) {
    callevents_gateway_message message;
    callevents_error error;
    if (callevents_frame_decode(frame, &options->read, &message, &error) == CALLEVENTS_STATUS_OK) {
        tell_message(options, frame, &message);
        return;
    }
    if (frame->method_id == CALLEVENTS_METHOD_STREAM_EVENTS ||
        frame->method_id == CALLEVENTS_METHOD_LEGACY_CALL_EVENT) {
        callevents_tracker_announce_gap(&the_judge.calls);
    }
    begin_line("gateway", CALLEVENTS_STR("error"));
    put_u64("offset", error.stream_offset);
    put_error(&error);
    put_u64("method_id", frame->method_id);
    if (frame->length_field == CALLEVENTS_LENGTH_FIELD_WHOLE_FRAME) {
        put_text("length", CALLEVENTS_STR("whole"));
    }
    put_base64("body", frame->body);
    end_line();
}

void decode_gateway(const run_options *options, const run_input *input) {
    static callevents_frame_decoder decoder;
    static uint8_t split[1 << 20];
    size_t at = 0;
    callevents_error error;
    callevents_status status;
    check(callevents_frame_decoder_open(&decoder, options->length_field, split, sizeof split),
          "open frames");
    check(callevents_tracker_open(&the_judge.calls, CALLEVENTS_SYSTEM_GATEWAY, 0, call_slots,
                                  sizeof call_slots / 8),
          "open calls");
    check(callevents_audio_tracker_open(&the_judge.audio, 0, audio_slots, sizeof audio_slots / 8),
          "open audio");
    while (at < input->len) {
        size_t left = input->len - at;
        size_t len = options->chunk > 0 && options->chunk < left ? options->chunk : left;
        uint8_t *copy = exact_copy(input->bytes + at, len);
        callevents_bytes chunk = callevents_bytes_of(copy, len);
        callevents_frame frame;
        while ((status = callevents_frame_decoder_next(&decoder, &chunk, &frame, &error)) !=
               CALLEVENTS_STATUS_NEED_INPUT) {
            if (status == CALLEVENTS_STATUS_EVENT) {
                tell_frame(options, &frame);
            } else {
                tell_framing_error(&error);
            }
        }
        free(copy);
        at += len;
    }
    if (callevents_frame_decoder_finish(&decoder, &error) < 0) {
        tell_framing_error(&error);
    }
    check(callevents_frame_decoder_close(&decoder), "close");
}
