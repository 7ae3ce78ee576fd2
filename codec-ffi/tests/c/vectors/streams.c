/* Event streams, and voicetyped's events in them or a line each. */
#include "vectors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static callevents_sse_parser parser;
static callevents_tracker calls;
static callevents_repeat_filter repeats;
static uint8_t kept[1 << 20];
static uint8_t built[1 << 20];
static char joined[1 << 20];
static uint64_t slots[4096 * CALLEVENTS_WORDS_PER_CALL];
static uint64_t repeat_slots[65536 * CALLEVENTS_WORDS_PER_REPEAT];
static uint64_t now_ms;

/* Cuts the input into events. */
static void each_event(const run_options *options, const run_input *input, const char *source,
                       void (*each)(const callevents_sse_event *event)) {
    size_t at = 0;
    callevents_error error;
    check(callevents_sse_parser_open(&parser, kept, sizeof kept), "open stream");
    while (at < input->len) {
        size_t left = input->len - at;
        size_t len = options->chunk > 0 && options->chunk < left ? options->chunk : left;
        uint8_t *copy = exact_copy(input->bytes + at, len);
        callevents_bytes chunk = callevents_bytes_of(copy, len);
        callevents_sse_event event;
        callevents_status status;
        while ((status = callevents_sse_parser_next(&parser, &chunk, &event, &error)) !=
               CALLEVENTS_STATUS_NEED_INPUT) {
            check(status, "stream");
            each(&event);
        }
        free(copy);
        at += len;
    }
    if (callevents_sse_parser_finish(&parser, &error) < 0) {
        if (strcmp(source, "voicetyped") == 0) {
            check(callevents_tracker_announce_gap(&calls), "gap");
        }
        begin_line(source, CALLEVENTS_STR("error"));
        if (strcmp(source, "sse") == 0) {
            put_u64("offset", error.stream_offset);
        }
        put_error(&error);
        end_line();
    }
}

static void tell_sse(const callevents_sse_event *event) {
    begin_line("sse", CALLEVENTS_STR("event"));
    put_u64("offset", event->stream_offset);
    put_text("type", event->event_type);
    put_text("data", event->data);
    put_text("id", event->id);
    end_line();
}

void decode_sse(const run_options *options, const run_input *input) {
    each_event(options, input, "sse", tell_sse);
}

static bool is_one_of(callevents_str key, const char *const *names) {
    for (; *names != NULL; names += 1) {
        if (callevents_str_eq(key, callevents_str_of(*names, strlen(*names)))) {
            return true;
        }
    }
    return false;
}

static const char *const TAKEN[] = {"source", "kind", "offset",       "verdict", "sse",
                                    "raw",    "body", "event_source", NULL};

static void put_origin(const callevents_sse_event *sse) {
    if (sse != NULL) {
        begin_object("sse");
        put_text("event", sse->event_type);
        put_text("id", sse->id);
        end_object();
    }
}

/* Goes through the members of an event: writes them as they were built, or collects the object that
 * they are in the text. Gives the length of what was collected. */
static size_t each_member(callevents_str json, bool is_written) {
    callevents_json_iter iter;
    callevents_json_str key;
    callevents_str value;
    size_t len = 0;
    check(callevents_json_iter_open(&iter, json, NULL), "members");
    joined[len++] = '{';
    while (callevents_json_iter_next(&iter, &key, &value) == CALLEVENTS_STATUS_EVENT) {
        char name[256];
        callevents_str plain = {name, 0};
        bool is_source;
        if (callevents_json_str_unescape(key, name, sizeof name - 1, &plain.len) < 0) {
            continue;
        }
        is_source = callevents_str_eq(plain, CALLEVENTS_STR("source"));
        if (!is_source && is_one_of(plain, TAKEN)) {
            continue;
        }
        name[plain.len] = '\0';
        if (is_written) {
            put_key(is_source ? "event_source" : name);
            put_json(value);
        } else {
            len += (size_t)snprintf(joined + len, sizeof joined - len, "%s\"%s\":%.*s",
                                    len > 1 ? "," : "", name, (int)value.len, value.ptr);
        }
    }
    joined[len++] = '}';
    return len;
}

/* Writes an event's members; where those of its text do not say all of it, the text too. */
static void put_members(callevents_str text, callevents_str again) {
    size_t len;
    each_member(again, true);
    len = each_member(text, false);
    if (!callevents_str_eq(text, callevents_str_of(joined, len))) {
        put_text("raw", text);
    }
}

static void tell_event(callevents_str json, callevents_status status,
                       const callevents_voicetyped_event *event, const callevents_error *error,
                       const callevents_sse_event *sse) {
    callevents_verdict verdict;
    int64_t at_ms;
    size_t len;
    if (status < 0) {
        check(callevents_tracker_announce_gap(&calls), "gap");
        begin_line("voicetyped", CALLEVENTS_STR("error"));
        put_error(error);
        put_origin(sse);
        put_text("raw", json);
        end_line();
        return;
    }
    if (callevents_timestamp_ms(event->timestamp, &at_ms) == CALLEVENTS_STATUS_EVENT &&
        at_ms > 0 && (uint64_t)at_ms > now_ms) {
        now_ms = (uint64_t)at_ms;
    }
    begin_line("voicetyped", callevents_voicetyped_payload_kind_name(event->payload.kind));
    check(callevents_tracker_observe_voicetyped(&calls, &repeats, event, now_ms, &verdict),
          "observe");
    put_text("verdict", callevents_verdict_name(verdict.kind));
    put_origin(sse);
    check(callevents_voicetyped_event_encode(event, built, sizeof built, &len), "build");
    put_members(json, callevents_str_of((const char *)built, len));
    end_line();
}

static void tell_from_sse(const callevents_sse_event *sse) {
    callevents_voicetyped_event event;
    callevents_error error;
    callevents_status status = callevents_voicetyped_parse_sse(sse, &event, &error);
    tell_event(sse->data, status, &event, &error, sse);
}

static void tell_line(callevents_str line, void *context) {
    callevents_voicetyped_event event;
    callevents_error error;
    callevents_status status;
    (void)context;
    while (line.len > 0 && line.ptr[line.len - 1] == '\r') {
        line.len -= 1;
    }
    status = callevents_voicetyped_parse(line, &event, &error);
    tell_event(line, status, &event, &error, NULL);
}

void decode_voicetyped(const run_options *options, const run_input *input) {
    size_t at = 0;
    check(callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_VOICETYPED, 0, slots,
                                  sizeof slots / 8),
          "open");
    check(callevents_tracker_announce_loss(&calls), "connect");
    check(callevents_repeat_filter_open(&repeats, 0, repeat_slots, sizeof repeat_slots / 8),
          "open repeats");
    while (at < input->len && strchr(" \t\r\n", input->bytes[at]) != NULL) {
        at += 1;
    }
    if (at < input->len && input->bytes[at] == '{') {
        each_line(input, tell_line, NULL);
    } else {
        each_event(options, input, "voicetyped", tell_from_sse);
    }
}
