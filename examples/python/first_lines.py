"""The first lines in the README: python first_lines.py < capture.bin."""

import sys

from callevents import CallEvent, CallTracker, DecodeError, FrameDecoder

calls = CallTracker("gateway")
for message in FrameDecoder().read(sys.stdin.buffer):  # or `feed` chunks of any transport
    match message:
        case CallEvent(call_sid=call_sid, event_type=event_type):
            print(call_sid, event_type.name, calls.observe(message))
        case DecodeError():  # this frame is lost, no other
            calls.announce_gap()
            print(message, file=sys.stderr)
