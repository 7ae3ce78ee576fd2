/* The rows of the bench that are C: each reads all messages and gives the sum of what it read. */
#include <callevents.h>
#include <cjson/cJSON.h>
#include <jansson.h>
#include <pb_decode.h>
#include <string.h>

#include "call_event.pb.h"

static uint64_t bytes(const char *ptr, size_t len) {
    return len == 0 ? 0 : len + (uint8_t)ptr[0] + (uint8_t)ptr[len - 1];
}

static uint64_t bits(double value) {
    uint64_t word;
    memcpy(&word, &value, sizeof word);
    return word;
}

#define TEXT(field) sum += bytes((field).ptr, (field).len)
#define NUMBERS(event)                                                                      \
    sum += (uint64_t)(int64_t)(event).event_type + (uint64_t)(event).start_timestamp_ms +    \
           (uint64_t)(int64_t)(event).q850_cause + (uint64_t)(int64_t)(event).duration_seconds + \
           (uint64_t)(event).answer_timestamp_ms + (uint64_t)(event).end_timestamp_ms +      \
           (event).packets_sent + (event).packets_received + (event).packets_lost +          \
           (event).bytes_sent + bits((event).jitter_ms) + bits((event).estimated_mos) +      \
           (uint64_t)(event).timestamp_ms

static uint64_t touch(const callevents_call_event *event) {
    uint64_t sum = 0;
    NUMBERS(*event);
    TEXT(event->call_sid);
    TEXT(event->status);
    TEXT(event->recording_url);
    TEXT(event->trunk_id);
    TEXT(event->tenant_id);
    TEXT(event->codec);
    TEXT(event->client_id);
    return sum;
}

void c_begin(void);
uint64_t c_decode(const callevents_bytes *bodies, size_t count, uint32_t format);
uint64_t c_observe(const callevents_bytes *bodies, size_t count, uint32_t format);
uint64_t nanopb_decode(const callevents_bytes *bodies, size_t count, uint32_t format);
uint64_t c_jambonz(const callevents_bytes *texts, size_t count, uint32_t unused);
uint64_t cjson_jambonz(const callevents_bytes *texts, size_t count, uint32_t unused);
uint64_t jansson_jambonz(const callevents_bytes *texts, size_t count, uint32_t unused);
uint64_t c_rtpbridge(const callevents_bytes *texts, size_t count, uint32_t unused);
uint64_t cjson_rtpbridge(const callevents_bytes *texts, size_t count, uint32_t unused);
uint64_t jansson_rtpbridge(const callevents_bytes *texts, size_t count, uint32_t unused);

uint64_t c_decode(const callevents_bytes *bodies, size_t count, uint32_t format) {
    static callevents_call_event event;
    uint64_t sum = 0;
    for (size_t at = 0; at < count; at += 1) {
        if (callevents_call_event_decode(bodies[at], format, &event, NULL) == 0) {
            sum += touch(&event);
        }
    }
    return sum;
}

static callevents_tracker calls;

void c_begin(void) {
    static uint64_t slots[1024 * CALLEVENTS_WORDS_PER_CALL];
    callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_GATEWAY, 1, slots,
                            sizeof slots / sizeof *slots);
}

uint64_t c_observe(const callevents_bytes *bodies, size_t count, uint32_t format) {
    static callevents_call_event event;
    callevents_verdict verdict;
    uint64_t sum = 0;
    for (size_t at = 0; at < count; at += 1) {
        if (callevents_call_event_decode(bodies[at], format, &event, NULL) == 0) {
            callevents_tracker_observe_call_event(&calls, &event, at, &verdict);
            sum += touch(&event) + (verdict.kind == CALLEVENTS_VERDICT_KIND_DELIVER);
        }
    }
    return sum;
}

uint64_t nanopb_decode(const callevents_bytes *bodies, size_t count, uint32_t format) {
    static callevents_v1_CallEvent event;
    uint64_t sum = 0;
    (void)format;
    for (size_t at = 0; at < count; at += 1) {
        pb_istream_t stream = pb_istream_from_buffer(bodies[at].ptr, bodies[at].len);
        if (pb_decode(&stream, callevents_v1_CallEvent_fields, &event)) {
            NUMBERS(event);
            sum += bytes(event.call_sid, strlen(event.call_sid));
            sum += bytes(event.status, strlen(event.status));
            sum += bytes(event.recording_url, strlen(event.recording_url));
            sum += bytes(event.trunk_id, strlen(event.trunk_id));
            sum += bytes(event.tenant_id, strlen(event.tenant_id));
            sum += bytes(event.codec, strlen(event.codec));
            sum += bytes(event.client_id, strlen(event.client_id));
        }
    }
    return sum;
}

/* jambonz: `call:status` messages. */

uint64_t c_jambonz(const callevents_bytes *texts, size_t count, uint32_t unused) {
    static callevents_jambonz_message message;
    uint64_t sum = 0;
    (void)unused;
    for (size_t at = 0; at < count; at += 1) {
        callevents_str json = callevents_str_of((const char *)texts[at].ptr, texts[at].len);
        if (callevents_jambonz_parse(json, &message, NULL) == 0 &&
            message.data.kind == CALLEVENTS_JAMBONZ_DATA_KIND_CALL_STATUS) {
            const callevents_jambonz_call_info *call = &message.data.value.call_status.call;
            TEXT(message.msgid);
            TEXT(call->call_sid);
            TEXT(call->call_status);
            TEXT(call->direction);
            sum += call->sip_status;
        }
    }
    return sum;
}

static uint64_t cjson_text(const cJSON *object, const char *key) {
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);
    return cJSON_IsString(value) ? bytes(value->valuestring, strlen(value->valuestring)) : 0;
}

uint64_t cjson_jambonz(const callevents_bytes *texts, size_t count, uint32_t unused) {
    uint64_t sum = 0;
    (void)unused;
    for (size_t at = 0; at < count; at += 1) {
        cJSON *message = cJSON_ParseWithLength((const char *)texts[at].ptr, texts[at].len);
        const cJSON *type = cJSON_GetObjectItemCaseSensitive(message, "type");
        if (cJSON_IsString(type) && strcmp(type->valuestring, "call:status") == 0) {
            const cJSON *call = cJSON_GetObjectItemCaseSensitive(message, "data");
            const cJSON *status = cJSON_GetObjectItemCaseSensitive(call, "sip_status");
            sum += cjson_text(message, "msgid") + cjson_text(call, "call_sid") +
                   cjson_text(call, "call_status") + cjson_text(call, "direction");
            sum += cJSON_IsNumber(status) ? (uint64_t)status->valuedouble : 0;
        }
        cJSON_Delete(message);
    }
    return sum;
}

static uint64_t jansson_text(const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);
    return json_is_string(value) ? bytes(json_string_value(value), json_string_length(value)) : 0;
}

uint64_t jansson_jambonz(const callevents_bytes *texts, size_t count, uint32_t unused) {
    uint64_t sum = 0;
    (void)unused;
    for (size_t at = 0; at < count; at += 1) {
        json_t *message =
            json_loadb((const char *)texts[at].ptr, texts[at].len, JSON_ALLOW_NUL, NULL);
        const char *type = json_string_value(json_object_get(message, "type"));
        if (type != NULL && strcmp(type, "call:status") == 0) {
            const json_t *call = json_object_get(message, "data");
            sum += jansson_text(message, "msgid") + jansson_text(call, "call_sid") +
                   jansson_text(call, "call_status") + jansson_text(call, "direction");
            sum += (uint64_t)json_integer_value(json_object_get(call, "sip_status"));
        }
        json_decref(message);
    }
    return sum;
}

/* rtpbridge: events of an endpoint, as many of each kind as a server sent. */

static callevents_json_str endpoint(const callevents_rtpbridge_event_data *data) {
    static const callevents_json_str none = {"", 0, false};
    switch (data->kind) {
        case CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_DTMF:
            return data->value.dtmf.endpoint_id;
        case CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_VAD_SILENCE:
            return data->value.vad_silence.endpoint_id;
        case CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_VAD_SPEECH_STARTED:
            return data->value.vad_speech_started.endpoint_id;
        case CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_FILE_FINISHED:
            return data->value.endpoint_file_finished.endpoint_id;
        case CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_RTCP_BYE:
            return data->value.endpoint_rtcp_bye.endpoint_id;
        case CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_MEDIA_TIMEOUT:
            return data->value.endpoint_media_timeout.endpoint_id;
        default:
            return none;
    }
}

uint64_t c_rtpbridge(const callevents_bytes *texts, size_t count, uint32_t unused) {
    static callevents_rtpbridge_event event;
    uint64_t sum = 0;
    (void)unused;
    for (size_t at = 0; at < count; at += 1) {
        callevents_str json = callevents_str_of((const char *)texts[at].ptr, texts[at].len);
        if (callevents_rtpbridge_event_parse(json, &event, NULL) == 0) {
            TEXT(endpoint(&event.data));
            TEXT(event.data.name);
        }
    }
    return sum;
}

uint64_t cjson_rtpbridge(const callevents_bytes *texts, size_t count, uint32_t unused) {
    uint64_t sum = 0;
    (void)unused;
    for (size_t at = 0; at < count; at += 1) {
        cJSON *event = cJSON_ParseWithLength((const char *)texts[at].ptr, texts[at].len);
        const cJSON *data = cJSON_GetObjectItemCaseSensitive(event, "data");
        sum += cjson_text(event, "event") + cjson_text(data, "endpoint_id");
        cJSON_Delete(event);
    }
    return sum;
}

uint64_t jansson_rtpbridge(const callevents_bytes *texts, size_t count, uint32_t unused) {
    uint64_t sum = 0;
    (void)unused;
    for (size_t at = 0; at < count; at += 1) {
        json_t *event =
            json_loadb((const char *)texts[at].ptr, texts[at].len, JSON_ALLOW_NUL, NULL);
        sum += jansson_text(event, "event") +
               jansson_text(json_object_get(event, "data"), "endpoint_id");
        json_decref(event);
    }
    return sum;
}
