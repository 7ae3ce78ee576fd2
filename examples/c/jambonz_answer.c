/* Answers jambonz: each line is a message of its WebSocket, and what is to be sent back is printed.
 *
 *     jambonz_answer < messages
 */
#include <callevents.h>
#include <stdio.h>
#include <string.h>
#define LARGEST 65536 /* message that is read */

static void send(const uint8_t *message, size_t len) {
    printf("> %.*s\n", (int)len, (const char *)message);
}

static void on_message(callevents_str text) {
    static callevents_jambonz_message message;
    static uint8_t out[LARGEST + 256]; /* its msgid may be nearly as long */
    callevents_error error;
    callevents_status status = callevents_jambonz_parse(text, &message, &error);
    if (status < 0) {
        printf("%s at byte %u\n", callevents_strerror(status), (unsigned)error.offset);
        return;
    }
    if (message.data.kind == CALLEVENTS_JAMBONZ_DATA_KIND_VERB_HOOK) {
        const callevents_jambonz_hook_data *hook = &message.data.value.verb_hook;
        if (hook->has_speech && hook->speech.has_alternatives) {
            callevents_json_iter alternatives;
            callevents_jambonz_alternative best;
            callevents_str item;
            callevents_json_iter_open(&alternatives, hook->speech.alternatives, NULL);
            if (callevents_json_iter_next(&alternatives, NULL, &item) == CALLEVENTS_STATUS_EVENT &&
                callevents_jambonz_alternative_parse(item, &best, NULL) == CALLEVENTS_STATUS_OK) {
                printf("heard: %.*s\n", (int)best.transcript.len, best.transcript.ptr);
            }
        }
    }
    if (callevents_jambonz_is_ack_needed(&message)) {
        callevents_jambonz_ack ack;
        size_t len;
        memset(&ack, 0, sizeof ack);
        ack.msgid = message.msgid;
        if (message.data.kind == CALLEVENTS_JAMBONZ_DATA_KIND_SESSION_NEW) {
            ack.has_data = true;
            ack.data = CALLEVENTS_STR("[{\"verb\":\"say\",\"text\":\"Hello\"}]");
        }
        if ((status = callevents_jambonz_ack_encode(&ack, out, sizeof out, &len)) == 0) {
            send(out, len);
        } else { /* jambonz waits for it */
            printf("no answer: %s\n", callevents_strerror(status));
        }
    }
}

int main(void) {
    static char line[LARGEST];
    while (fgets(line, sizeof line, stdin) != NULL) {
        on_message(callevents_str_of(line, strcspn(line, "\n")));
    }
    return 0;
}
