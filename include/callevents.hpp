/// callevents for C++11 and later: a thin layer over callevents.h, header only.
///
/// Decoders and trackers are classes that own their memory; events come in range-for loops; texts
/// are `std::string_view` where there is one (C++17). What is not wrapped here is used as in C.
#ifndef CALLEVENTS_HPP
#define CALLEVENTS_HPP

#include "callevents.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#if __cplusplus >= 201703L
#include <string_view>
#endif

namespace callevents {

// Parts of one program may be of different dialects. What is not the same in all of them has another
// name in each, or the linker would take one for the other.
#if __cplusplus >= 201703L
inline namespace cpp17 {
/// A text, as long as what it was borrowed from.
using text = std::string_view;
#else
inline namespace cpp11 {
/// A text: a copy, where there is no `std::string_view`.
using text = std::string;
#endif

inline text text_of(callevents_str view) { return text(view.ptr, view.len); }

/// The name of a verdict.
inline text name_of(const callevents_verdict &verdict) {
    return text_of(callevents_verdict_name(verdict.kind));
}
} // namespace cpp17, cpp11

/// A text to be put into a message that is to be built; it must outlive that.
inline callevents_str view_of(const std::string &string) {
    return callevents_str_of(string.data(), string.size());
}

/// A string of a JSON message, its escapes resolved.
inline std::string string_of(callevents_json_str view) {
    if (!view.escaped) {
        return std::string(view.ptr, view.len);
    }
    std::string out(view.len, '\0');
    std::size_t len = 0;
    if (callevents_json_str_unescape(view, &out[0], out.size(), &len) == CALLEVENTS_STATUS_BUFFER_TOO_SMALL) {
        out.resize(len);
        callevents_json_str_unescape(view, &out[0], out.size(), &len);
    }
    out.resize(len);
    return out;
}

/// What a stream's range-for loop gives: the next thing, or why there is none.
template <typename Item> struct result {
    callevents_status status;
    Item item;
    callevents_error error;

    /// Whether there is an item; if not, `status` tells why, and `error` what was stepped over.
    explicit operator bool() const { return status == CALLEVENTS_STATUS_EVENT; }
    const Item &operator*() const { return item; }
    const Item *operator->() const { return &item; }
};

/// The things that end in one chunk. Each is valid until the next one is asked for.
template <typename Decoder> class events_of {
  public:
    using value_type = result<typename Decoder::item_type>;

    class iterator {
      public:
        explicit iterator(events_of *range) : range_(range) {}
        const value_type &operator*() const { return range_->current_; }
        const value_type *operator->() const { return &range_->current_; }
        iterator &operator++() {
            range_->advance();
            return *this;
        }
        bool operator!=(const iterator &) const {
            return range_->current_.status != CALLEVENTS_STATUS_OK;
        }

      private:
        events_of *range_;
    };

    events_of(Decoder &decoder, const void *bytes, std::size_t len)
        : decoder_(&decoder), input_(callevents_bytes_of(static_cast<const std::uint8_t *>(bytes), len)),
          current_(), is_over_(false) {}

    iterator begin() {
        advance();
        return iterator(this);
    }
    iterator end() { return iterator(this); }

  private:
    void advance() {
        if (is_over_) {
            current_.status = CALLEVENTS_STATUS_OK;
            return;
        }
        current_.status = decoder_->next(&input_, &current_.item, &current_.error);
        // These take nothing of the input, and would come for ever.
        is_over_ = current_.status == CALLEVENTS_STATUS_INVALID_ARGUMENT ||
                   current_.status == CALLEVENTS_STATUS_NOT_OPEN;
    }

    Decoder *decoder_;
    callevents_bytes input_;
    value_type current_;
    bool is_over_;
};

/// Splits a byte stream into frames. Not to be copied: it stands on its own memory.
class frame_decoder {
  public:
    using item_type = callevents_frame;

    /// A decoder of bodies of up to `limit` bytes.
    explicit frame_decoder(std::size_t limit,
                           std::uint32_t length_field = CALLEVENTS_LENGTH_FIELD_AFTER_LENGTH)
        : storage_(limit), decoder_(),
          status_(callevents_frame_decoder_open(&decoder_, length_field, storage_.data(), storage_.size())) {}
    frame_decoder(const frame_decoder &) = delete;
    frame_decoder &operator=(const frame_decoder &) = delete;

    /// The frames of a chunk: `for (auto &frame : frames.feed(bytes, len))`, to its end.
    events_of<frame_decoder> feed(const void *bytes, std::size_t len) {
        return events_of<frame_decoder>(*this, bytes, len);
    }
    callevents_status next(callevents_bytes *input, callevents_frame *frame, callevents_error *error) {
        return callevents_frame_decoder_next(&decoder_, input, frame, error);
    }
    callevents_status finish(callevents_error *error = nullptr) {
        return callevents_frame_decoder_finish(&decoder_, error);
    }
    void reset() { callevents_frame_decoder_reset(&decoder_); }
    callevents_frame_decoder *get() { return &decoder_; }
    /// `CALLEVENTS_STATUS_OK`, or why it could not be opened: then all that it gives is `NOT_OPEN`.
    callevents_status status() const { return status_; }

  private:
    std::vector<std::uint8_t> storage_;
    callevents_frame_decoder decoder_;
    callevents_status status_;
};

/// Reads a stream of Server-Sent Events. Not to be copied: it stands on its own memory.
class sse_parser {
  public:
    using item_type = callevents_sse_event;

    /// A parser of events whose data have up to `limit` bytes.
    explicit sse_parser(std::size_t limit)
        : storage_(limit), parser_(),
          status_(callevents_sse_parser_open(&parser_, storage_.data(), storage_.size())) {}
    sse_parser(const sse_parser &) = delete;
    sse_parser &operator=(const sse_parser &) = delete;

    /// The events of a chunk: `for (auto &event : parser.feed(bytes, len))`, to its end.
    events_of<sse_parser> feed(const void *bytes, std::size_t len) {
        return events_of<sse_parser>(*this, bytes, len);
    }
    callevents_status next(callevents_bytes *input, callevents_sse_event *event, callevents_error *error) {
        return callevents_sse_parser_next(&parser_, input, event, error);
    }
    callevents_status finish(callevents_error *error = nullptr) {
        return callevents_sse_parser_finish(&parser_, error);
    }
    /// The id to be sent as `Last-Event-ID` when reconnecting.
    std::string last_event_id() const {
        callevents_str id = CALLEVENTS_STR("");
        callevents_sse_parser_last_event_id(&parser_, &id);
        return std::string(id.ptr, id.len);
    }
    void reset() { callevents_sse_parser_reset(&parser_); }
    callevents_sse_parser *get() { return &parser_; }
    /// `CALLEVENTS_STATUS_OK`, or why it could not be opened: then all that it gives is `NOT_OPEN`.
    callevents_status status() const { return status_; }

  private:
    std::vector<std::uint8_t> storage_;
    callevents_sse_parser parser_;
    callevents_status status_;
};

/// Follows up to so many calls of one system. Not to be copied: it stands on its own memory.
class tracker {
  public:
    tracker(std::uint32_t system, std::size_t calls, std::uint64_t seed)
        : memory_(calls * CALLEVENTS_WORDS_PER_CALL), tracker_(),
          status_(callevents_tracker_open(&tracker_, system, seed, memory_.data(), memory_.size())) {}
    tracker(const tracker &) = delete;
    tracker &operator=(const tracker &) = delete;

    callevents_verdict observe(const callevents_call_event &event, std::uint64_t now_ms) {
        callevents_verdict verdict = none();
        callevents_tracker_observe_call_event(&tracker_, &event, now_ms, &verdict);
        return verdict;
    }
    callevents_verdict observe(const callevents_voicetyped_event &event, std::uint64_t now_ms) {
        callevents_verdict verdict = none();
        callevents_tracker_observe_voicetyped(&tracker_, nullptr, &event, now_ms, &verdict);
        return verdict;
    }
    void announce_gap() { callevents_tracker_announce_gap(&tracker_); }
    void announce_loss() { callevents_tracker_announce_loss(&tracker_); }

    /// The calls in flight, copied.
    std::vector<std::string> active() const {
        std::vector<std::string> ids;
        std::size_t place = 0;
        callevents_call call;
        while (callevents_tracker_next_active(&tracker_, &place, &call) == CALLEVENTS_STATUS_EVENT) {
            ids.push_back(std::string(call.id.ptr, call.id.len));
        }
        return ids;
    }
    callevents_tracker *get() { return &tracker_; }
    /// `CALLEVENTS_STATUS_OK`, or why it could not be opened: then every verdict is `UNTRACKED`.
    callevents_status status() const { return status_; }

  private:
    static callevents_verdict none() {
        callevents_verdict verdict = {CALLEVENTS_VERDICT_KIND_UNTRACKED, 0, 0, 0};
        return verdict;
    }

    std::vector<std::uint64_t> memory_;
    callevents_tracker tracker_;
    callevents_status status_;
};

} // namespace callevents

#endif
