/* What the vendor's own core wrote (tests/vectors/gateway), as if the connection had broken: the
 * first one has a frame too large to be kept where a CREATE was, and ends inside a HANGUP; the
 * second one begins with that HANGUP and an older one, as the gateway does, and goes on later. */
        .section .rodata.capture, "a"

        .global first_connection, first_connection_end
first_connection:
        .incbin "stream-600.bin", 0, 1596
        .4byte 604, 959835745
        .space 600
        .incbin "stream-600.bin", 1820, 98480
first_connection_end:

        .global second_connection, second_connection_end
second_connection:
        .incbin "stream-600.bin", 100192, 232
        .incbin "stream-600.bin", 98791, 226
        .incbin "stream-600.bin", 130217, 129890
second_connection_end:
