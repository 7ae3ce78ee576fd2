/* Builds what has no fixed shape: verbs for jambonz, written with callevents_json_writer. */
#include <callevents.h>
#include <stdio.h>
#include <string.h>

/* A menu: text that a caller hears, and the digits that it may press. */
static callevents_status write_menu(const char *text, uint8_t *out, size_t out_len, size_t *len) {
    callevents_json_writer json;
    callevents_json_writer_open(&json, out, out_len);
    callevents_json_writer_begin_array(&json);
    callevents_json_writer_begin_object(&json);
    callevents_json_writer_key(&json, CALLEVENTS_STR("verb"));
    callevents_json_writer_string(&json, CALLEVENTS_JSON_STR("say"));
    callevents_json_writer_key(&json, CALLEVENTS_STR("text"));
    callevents_json_writer_string(&json, callevents_json_str_of(text, strlen(text)));
    callevents_json_writer_end_object(&json);
    callevents_json_writer_begin_object(&json);
    callevents_json_writer_key(&json, CALLEVENTS_STR("verb"));
    callevents_json_writer_string(&json, CALLEVENTS_JSON_STR("gather"));
    callevents_json_writer_key(&json, CALLEVENTS_STR("numDigits"));
    callevents_json_writer_uint64(&json, 1);
    callevents_json_writer_end_object(&json);
    callevents_json_writer_end_array(&json);
    /* It tells of whatever went wrong on the way, too. */
    return callevents_json_writer_finish(&json, len);
}

int main(void) {
    callevents_jambonz_command command;
    uint8_t verbs[256], out[512];
    size_t len;
    if (write_menu("Press 1 for \"sales\"", verbs, 16, &len) == CALLEVENTS_STATUS_BUFFER_TOO_SMALL) {
        printf("the verbs take %u bytes\n", (unsigned)len);
    }
    if (write_menu("Press 1 for \"sales\"", verbs, sizeof verbs, &len) != CALLEVENTS_STATUS_OK) {
        return 1;
    }
    memset(&command, 0, sizeof command);
    command.has_queue_command = true;
    command.queue_command = true;
    command.data.kind = CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_REDIRECT;
    command.data.value.redirect.json = callevents_str_of((const char *)verbs, len);
    if (callevents_jambonz_command_encode(&command, out, sizeof out, &len) == CALLEVENTS_STATUS_OK) {
        printf("%.*s\n", (int)len, (const char *)out);
    }
    return 0;
}
