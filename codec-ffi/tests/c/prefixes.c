/* Gives every prefix of vectors to the library, each in a block of exactly its size, so that a
 * sanitizer sees a read beyond the end; builds what was read into blocks of every size up to the one
 * that is needed.
 *
 *     prefixes SYSTEM FILE
 */
#include <callevents.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long runs;

static char *exact(const char *bytes, size_t len) {
    char *copy = malloc(len > 0 ? len : 1);
    if (copy == NULL) {
        abort();
    }
    /* A block of one byte for none would hide a read of it. */
    if (len == 0) {
        free(copy);
        return NULL;
    }
    memcpy(copy, bytes, len);
    return copy;
}

#define BUILD(encode, message)                                                                     \
    do {                                                                                           \
        size_t needed, room;                                                                       \
        callevents_status status = encode(message, NULL, 0, &needed);                              \
        if (status == CALLEVENTS_STATUS_BUFFER_TOO_SMALL) {                                        \
            for (room = needed > 4 ? needed - 4 : 0; room <= needed; room += 1) {                  \
                size_t written;                                                                    \
                uint8_t *out = malloc(room > 0 ? room : 1);                                        \
                status = encode(message, room > 0 ? out : NULL, room, &written);                   \
                if ((status == CALLEVENTS_STATUS_OK) != (room == needed) || written != needed) {   \
                    fprintf(stderr, "%s: %d for %lu of %lu bytes\n", #encode, (int)status,         \
                            (unsigned long)room, (unsigned long)needed);                           \
                    exit(1);                                                                       \
                }                                                                                  \
                free(out);                                                                         \
            }                                                                                      \
        } else if (status != CALLEVENTS_STATUS_OK) {                                               \
            fprintf(stderr, "%s: %s\n", #encode, callevents_strerror(status));                     \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)

static void jambonz(callevents_str text) {
    static callevents_jambonz_message message;
    static callevents_jambonz_application_message application;
    callevents_call_update update;
    callevents_error error;
    callevents_route route;
    callevents_jambonz_route_parse(text, &route, &error);
    if (callevents_jambonz_parse(text, &message, &error) == CALLEVENTS_STATUS_OK) {
        BUILD(callevents_jambonz_message_encode, &message);
        callevents_jambonz_update(&message, &update);
    }
    if (callevents_jambonz_application_parse(text, &application, &error) == CALLEVENTS_STATUS_OK) {
        BUILD(callevents_jambonz_application_encode, &application);
    }
}

static void rtpbridge(callevents_str text) {
    static callevents_rtpbridge_message message;
    static callevents_rtpbridge_response response;
    static callevents_rtpbridge_request request;
    callevents_rtpbridge_request_route asked;
    callevents_call_update update;
    callevents_error error;
    callevents_route route;
    uint32_t method;
    callevents_rtpbridge_route_parse(text, &route, &error);
    callevents_rtpbridge_request_route_parse(text, &asked, &error);
    if (callevents_rtpbridge_parse(text, &message, &error) == CALLEVENTS_STATUS_OK) {
        if (message.is_response) {
            BUILD(callevents_rtpbridge_response_encode, &message.response);
            for (method = 0; method < 26; method += 1) {
                if (callevents_rtpbridge_response_parse(method, text, &response, NULL) ==
                    CALLEVENTS_STATUS_OK) {
                    BUILD(callevents_rtpbridge_response_encode, &response);
                }
            }
        } else {
            BUILD(callevents_rtpbridge_event_encode, &message.event);
            callevents_rtpbridge_update(&message.event, &update);
        }
    }
    if (callevents_rtpbridge_request_parse(text, &request, &error) == CALLEVENTS_STATUS_OK) {
        BUILD(callevents_rtpbridge_request_encode, &request);
    }
}

static void voicetyped(callevents_str text) {
    static callevents_voicetyped_event event;
    callevents_call_update update;
    callevents_error error;
    callevents_route route;
    callevents_voicetyped_route_parse(text, &route, &error);
    if (callevents_voicetyped_parse(text, &event, &error) == CALLEVENTS_STATUS_OK) {
        BUILD(callevents_voicetyped_event_encode, &event);
        callevents_voicetyped_update(&event, &update);
    }
}

static void json(callevents_str text) {
    callevents_json_iter iter;
    callevents_json_value value;
    callevents_json_str key;
    callevents_str item;
    callevents_json_validate(text, NULL);
    callevents_json_get(text, &value, NULL);
    callevents_json_find(text, CALLEVENTS_STR("data"), &item);
    if (callevents_json_iter_open(&iter, text, NULL) == CALLEVENTS_STATUS_OK) {
        while (callevents_json_iter_next(&iter, &key, &item) == CALLEVENTS_STATUS_EVENT) {
            size_t len;
            char *name = malloc(key.len + 1);
            callevents_json_str_unescape(key, name, key.len, &len);
            free(name);
        }
    }
}

static void gateway(callevents_str text) {
    static callevents_frame_decoder decoder;
    static uint8_t split[4096];
    callevents_bytes input = callevents_bytes_of((const uint8_t *)text.ptr, text.len);
    callevents_gateway_message message;
    callevents_frame frame;
    callevents_error error;
    callevents_status status;
    callevents_frame_decoder_open(&decoder, 0, split, sizeof split);
    while ((status = callevents_frame_decoder_next(&decoder, &input, &frame, &error)) != 0) {
        if (status > 0 &&
            callevents_frame_decode(&frame, NULL, &message, &error) == CALLEVENTS_STATUS_OK) {
            size_t len;
            callevents_gateway_message_encode(&message, 0, NULL, 0, &len);
        }
    }
    callevents_frame_decoder_finish(&decoder, &error);
}

/* A body alone, as each of the messages that have two forms. */
static void gateway_body(callevents_str text) {
    callevents_bytes body = callevents_bytes_of((const uint8_t *)text.ptr, text.len);
    callevents_call_event event;
    callevents_audio_frame audio;
    callevents_call_route route;
    uint32_t format;
    for (format = 0; format < 3; format += 1) {
        callevents_call_event_decode(body, format, &event, NULL);
        callevents_audio_frame_decode(body, format, &audio, NULL);
        callevents_call_route_decode(body, format, &route, NULL);
    }
}

static void sse(callevents_str text) {
    static callevents_sse_parser parser;
    static uint8_t kept[4096];
    callevents_bytes input = callevents_bytes_of((const uint8_t *)text.ptr, text.len);
    callevents_sse_item item;
    callevents_sse_event event;
    callevents_error error;
    callevents_sse_parser_open(&parser, kept, sizeof kept);
    while (callevents_sse_parser_next_item(&parser, &input, &item, &error) != 0) {
    }
    callevents_sse_parser_finish_pending(&parser, &event, &error);
    callevents_sse_parser_finish(&parser, &error);
}

static void each_prefix(const char *text, size_t len, void (*give)(callevents_str text)) {
    size_t at;
    for (at = 0; at <= len; at += 1) {
        char *copy = exact(text, at);
        give(callevents_str_of(copy, at));
        free(copy);
        runs += 1;
    }
}

int main(int argc, char **argv) {
    static char bytes[1 << 16];
    size_t len;
    FILE *file = argc == 3 ? fopen(argv[2], "rb") : NULL;
    if (file == NULL) {
        return 2;
    }
    len = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    if (strcmp(argv[1], "gateway") == 0) {
        len = len < 1500 ? len : 1500;
        each_prefix(bytes, len, gateway);
        each_prefix(bytes + 8, len > 400 ? 400 : len - 8, gateway_body);
    } else if (strcmp(argv[1], "sse") == 0) {
        each_prefix(bytes, len < 2000 ? len : 2000, sse);
    } else {
        const char *line = bytes;
        while (line < bytes + len) {
            const char *end = memchr(line, '\n', (size_t)(bytes + len - line));
            size_t line_len = end != NULL ? (size_t)(end - line) : (size_t)(bytes + len - line);
            /* A mark that tells who said it is no part of the message. */
            size_t mark = line_len > 1 && line[1] == ' ' ? 2 : 0;
            void (*give)(callevents_str text) = strcmp(argv[1], "jambonz") == 0     ? jambonz
                                                : strcmp(argv[1], "rtpbridge") == 0 ? rtpbridge
                                                                                    : voicetyped;
            if (line_len < 1200) {
                each_prefix(line + mark, line_len - mark, give);
                each_prefix(line + mark, line_len - mark, json);
            }
            line += line_len + 1;
        }
    }
    printf("%lu prefixes\n", runs);
    return 0;
}
