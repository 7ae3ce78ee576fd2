// Follows the calls of a captured stream of the gateway, in C++.
//
//     gateway_calls < stream.bin
#include <callevents.hpp>

#include <cstdio>
#include <iostream>
#include <map>
#include <string>

int main() {
    callevents::frame_decoder frames(8192);
    callevents::tracker calls(CALLEVENTS_SYSTEM_GATEWAY, 1024, 0x5eed);
    std::map<std::string, int> verdicts, ends;
    std::array<char, 4096> chunk;

    while (std::size_t len = std::fread(chunk.data(), 1, chunk.size(), stdin)) {
        for (const auto &frame : frames.feed(chunk.data(), len)) {
            callevents_gateway_message message;
            callevents_status status = frame.status;
            if (frame) {
                status = callevents_frame_decode(&*frame, nullptr, &message, nullptr);
            }
            if (status < 0) { // one frame is lost; the loop goes on behind it
                calls.announce_gap();
                std::cerr << callevents_strerror(status) << "\n";
                continue;
            }
            if (message.kind != CALLEVENTS_GATEWAY_KIND_CALL_EVENT) {
                continue;
            }
            const callevents_call_event &event = message.value.call_event;
            verdicts[std::string(callevents::name_of(calls.observe(event, 0)))] += 1;
            callevents_call_update update;
            if (callevents_call_event_update(&event, &update) == CALLEVENTS_STATUS_EVENT &&
                update.phase == CALLEVENTS_PHASE_ENDED) {
                ends[std::string(callevents::text_of(callevents_end_class_name(update.end_class)))] += 1;
            }
        }
    }
    const callevents_status status = frames.finish();
    if (status < 0) { // the capture ends inside a frame
        std::cerr << callevents_strerror(status) << "\n";
    }
    for (const auto &row : verdicts) {
        std::cout << row.first << ": " << row.second << "\n";
    }
    for (const auto &row : ends) {
        std::cout << "ended " << row.first << ": " << row.second << "\n";
    }
    std::cout << calls.active().size() << " in flight\n";
    return 0;
}
