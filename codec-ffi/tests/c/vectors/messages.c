/* Messages of jambonz and rtpbridge: parsed, judged, built again, and told by what was built. */
#include "vectors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static callevents_tracker calls;
static uint64_t slots[4096 * CALLEVENTS_WORDS_PER_CALL];
static uint8_t built[1 << 22];

/* A string, its escapes resolved, in a block that the caller frees. */
static callevents_str plain(callevents_json_str text) {
    size_t len;
    char *buffer = malloc(text.len > 0 ? text.len * 3 : 1);
    check(callevents_json_str_unescape(text, buffer, text.len * 3, &len), "unescape");
    return callevents_str_of(buffer, len);
}

/* Whether a member of a line is not the message's. */
static bool is_meta(callevents_str key) {
    static const char *const NAMES[] = {"source", "kind", "offset", "verdict", "t_ms",
                                        "conn",   "dir",  "text",   "body"};
    size_t at;
    for (at = 0; at < sizeof NAMES / sizeof *NAMES; at += 1) {
        if (callevents_str_eq(key, callevents_str_of(NAMES[at], strlen(NAMES[at])))) {
            return true;
        }
    }
    return false;
}

/* Writes the members of what was built. */
static void put_members(callevents_str json) {
    callevents_json_iter iter;
    callevents_json_str key;
    callevents_str value;
    check(callevents_json_iter_open(&iter, json, NULL), "what was built");
    while (callevents_json_iter_next(&iter, &key, &value) == CALLEVENTS_STATUS_EVENT) {
        callevents_str name = plain(key);
        if (!is_meta(name)) {
            putchar(',');
            put_string(name);
            putchar(':');
            put_json(value);
        }
        free((void *)name.ptr);
    }
}

static void tell_error(const char *source, const callevents_error *error) {
    begin_line(source, CALLEVENTS_STR("error"));
    put_error(error);
    end_line();
}

/* Takes the mark off a line that tells who said it. */
static bool take_mark(callevents_str *line, bool *is_from_client) {
    if (line->len < 2 || line->ptr[1] != ' ' || (line->ptr[0] != '<' && line->ptr[0] != '>')) {
        return false;
    }
    *is_from_client = line->ptr[0] == '>';
    line->ptr += 2;
    line->len -= 2;
    return true;
}

static void tell_application(callevents_str line) {
    callevents_jambonz_application_message message;
    callevents_error error;
    callevents_str kind;
    size_t len;
    if (callevents_jambonz_application_parse(line, &message, &error) < 0) {
        tell_error("jambonz", &error);
        return;
    }
    kind = message.kind == CALLEVENTS_JAMBONZ_APPLICATION_KIND_ACK       ? CALLEVENTS_STR("ack")
           : message.kind == CALLEVENTS_JAMBONZ_APPLICATION_KIND_COMMAND ? CALLEVENTS_STR("command")
                                                                         : CALLEVENTS_STR("unknown");
    begin_line("jambonz", kind);
    check(callevents_jambonz_application_encode(&message, built, sizeof built, &len), "build");
    put_members(callevents_str_of((const char *)built, len));
    end_line();
}

static void tell_jambonz(callevents_str line, void *context) {
    const run_options *options = context;
    callevents_jambonz_message message;
    callevents_verdict verdict;
    callevents_error error;
    bool is_from_client = false;
    size_t len;
    take_mark(&line, &is_from_client);
    if (is_from_client) {
        tell_application(line);
        return;
    }
    if (callevents_jambonz_parse(line, &message, &error) < 0) {
        check(callevents_tracker_announce_gap(&calls), "gap");
        tell_error("jambonz", &error);
        return;
    }
    begin_line("jambonz", callevents_jambonz_data_kind_name(message.data.kind));
    if (options->is_judged) {
        callevents_status status =
            callevents_tracker_observe_jambonz(&calls, &message, 0, &verdict);
        check(status, "observe");
        if (status == CALLEVENTS_STATUS_EVENT) {
            put_text("verdict", callevents_verdict_name(verdict.kind));
        }
    }
    check(callevents_jambonz_message_encode(&message, built, sizeof built, &len), "build");
    put_members(callevents_str_of((const char *)built, len));
    end_line();
}

void decode_jambonz(const run_options *options, const run_input *input) {
    check(callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_JAMBONZ, 0, slots, sizeof slots / 8),
          "open");
    each_line(input, tell_jambonz, (void *)options);
}

/* Requests that are not answered yet. */
typedef struct asked {
    char *id;
    size_t id_len;
    uint32_t method;
} asked;

static asked waiting[4096];
static size_t waiting_len;

static void ask(const callevents_rtpbridge_request_route *request) {
    callevents_str id = plain(request->id);
    if (waiting_len < sizeof waiting / sizeof *waiting) {
        waiting[waiting_len].id = (char *)exact_copy((const uint8_t *)id.ptr, id.len);
        waiting[waiting_len].id_len = id.len;
        waiting[waiting_len].method = request->method.value;
        waiting_len += 1;
    }
    free((void *)id.ptr);
}

/* The method of the request that is answered: of those with the same id, the first. */
static uint32_t answered(callevents_json_str its_id) {
    callevents_str id = plain(its_id);
    uint32_t method = 0;
    size_t at;
    for (at = 0; at < waiting_len; at += 1) {
        if (callevents_str_eq(id, callevents_str_of(waiting[at].id, waiting[at].id_len))) {
            method = waiting[at].method;
            free(waiting[at].id);
            waiting_len -= 1;
            memmove(&waiting[at], &waiting[at + 1], (waiting_len - at) * sizeof *waiting);
            break;
        }
    }
    free((void *)id.ptr);
    return method;
}

static void tell_request(callevents_str line) {
    callevents_rtpbridge_request request;
    callevents_error error;
    size_t len;
    if (callevents_rtpbridge_request_parse(line, &request, &error) < 0) {
        tell_error("rtpbridge", &error);
        return;
    }
    begin_line("rtpbridge", CALLEVENTS_STR("request"));
    check(callevents_rtpbridge_request_encode(&request, built, sizeof built, &len), "build");
    put_members(callevents_str_of((const char *)built, len));
    end_line();
}

static void tell_event(const run_options *options, const callevents_rtpbridge_event *event) {
    callevents_verdict verdict;
    size_t len;
    begin_line("rtpbridge", callevents_rtpbridge_event_data_kind_name(event->data.kind));
    if (options->is_judged) {
        callevents_status status = callevents_tracker_observe_rtpbridge(&calls, event, 0, &verdict);
        check(status, "observe");
        if (status == CALLEVENTS_STATUS_EVENT) {
            put_text("verdict", callevents_verdict_name(verdict.kind));
        }
    }
    check(callevents_rtpbridge_event_encode(event, built, sizeof built, &len), "build");
    put_members(callevents_str_of((const char *)built, len));
    end_line();
}

static void tell_response(callevents_str line, const callevents_rtpbridge_response *untyped) {
    callevents_rtpbridge_response response = *untyped;
    callevents_error error;
    size_t len;
    if (untyped->has_id &&
        callevents_rtpbridge_response_parse(answered(untyped->id), line, &response, &error) < 0) {
        check(callevents_tracker_announce_loss(&calls), "loss");
        tell_error("rtpbridge", &error);
        return;
    }
    check(callevents_tracker_on_rtpbridge_response(&calls, &response, 0), "response");
    begin_line("rtpbridge", CALLEVENTS_STR("response"));
    check(callevents_rtpbridge_response_encode(&response, built, sizeof built, &len), "build");
    put_members(callevents_str_of((const char *)built, len));
    end_line();
}

static void tell_rtpbridge(callevents_str line, void *context) {
    callevents_rtpbridge_message message;
    callevents_rtpbridge_request_route route;
    callevents_error error;
    bool is_from_client = false;
    bool is_marked = take_mark(&line, &is_from_client);
    bool is_request = callevents_rtpbridge_request_route_parse(line, &route, NULL) >= 0;
    if (is_from_client || (!is_marked && is_request)) {
        if (is_request) {
            ask(&route);
        }
        tell_request(line);
    } else if (callevents_rtpbridge_parse(line, &message, &error) < 0) {
        check(callevents_tracker_announce_loss(&calls), "loss");
        tell_error("rtpbridge", &error);
    } else if (message.is_response) {
        tell_response(line, &message.response);
    } else {
        tell_event(context, &message.event);
    }
}

void decode_rtpbridge(const run_options *options, const run_input *input) {
    check(callevents_tracker_open(&calls, CALLEVENTS_SYSTEM_RTPBRIDGE, 0, slots,
                                  256 * CALLEVENTS_WORDS_PER_CALL),
          "open");
    each_line(input, tell_rtpbridge, (void *)options);
    while (waiting_len > 0) {
        waiting_len -= 1;
        free(waiting[waiting_len].id);
    }
}
