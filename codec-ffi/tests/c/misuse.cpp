// The classes of callevents.hpp where they are opened or fed with what cannot be: it is told, and ends.

#include <callevents.hpp>

#include <cstdio>

static int failures = 0;

static void expect(bool is_so, const char *what) {
    if (!is_so) {
        std::printf("%s\n", what);
        failures += 1;
    }
}

/// How often a range gives something, and what it gave last.
template <typename Decoder>
static void count(Decoder &decoder, const void *bytes, std::size_t len, callevents_status wanted) {
    int given = 0;
    callevents_status last = CALLEVENTS_STATUS_OK;
    for (auto &item : decoder.feed(bytes, len)) {
        last = item.status;
        given += 1;
        if (given > 2) {
            break;
        }
    }
    expect(given == 1 && last == wanted, "a misuse is told once, and the loop ends");
}

int main() {
    const unsigned char bytes[8] = {4, 0, 0, 0, 1, 0, 0, 0};

    callevents::frame_decoder unknown(64, 99);
    expect(unknown.status() == CALLEVENTS_STATUS_INVALID_ARGUMENT, "no such meaning of a length");
    count(unknown, bytes, sizeof bytes, CALLEVENTS_STATUS_NOT_OPEN);

    callevents::frame_decoder frames(64);
    expect(frames.status() == CALLEVENTS_STATUS_OK, "a decoder");
    count(frames, nullptr, 5, CALLEVENTS_STATUS_INVALID_ARGUMENT);

    callevents::sse_parser events(64);
    expect(events.status() == CALLEVENTS_STATUS_OK, "a parser");
    count(events, nullptr, 5, CALLEVENTS_STATUS_INVALID_ARGUMENT);
    const char text[] = "data: a\n\ndata: b\n\n";
    int found = 0;
    for (auto &event : events.feed(text, sizeof text - 1)) {
        found += event ? 1 : 0;
    }
    expect(found == 2, "what follows a misuse is read");

    callevents::tracker calls(CALLEVENTS_SYSTEM_GATEWAY, 4, 1);
    expect(calls.status() == CALLEVENTS_STATUS_OK, "a tracker");
    callevents::tracker no_system(9, 4, 1);
    expect(no_system.status() != CALLEVENTS_STATUS_OK, "no such system");
    callevents::tracker no_calls(CALLEVENTS_SYSTEM_GATEWAY, 0, 1);
    expect(no_calls.status() != CALLEVENTS_STATUS_OK, "no room for a call");
    return failures;
}
