/* A fault that sanitizers must find: the length that is given is one byte more than the block. */
#include <callevents.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    static const char TEXT[] = "[1, 2, 3]";
    char *block = malloc(sizeof TEXT - 2);
    callevents_status status;
    memcpy(block, TEXT, sizeof TEXT - 2);
    status = callevents_json_validate(callevents_str_of(block, sizeof TEXT - 1), NULL);
    free(block);
    return status == CALLEVENTS_STATUS_OK ? 0 : 0;
}
