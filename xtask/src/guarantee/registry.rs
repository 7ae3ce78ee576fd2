//! Every promise: the tables of docs/guarantees.md are written from here.

use super::By::{Body, Check, Job, Test};
use super::Pace::{Long, Quick};
use super::SelfTest::{Faulty, Planted};
use super::planted::Fault;
use super::{Guarantee, Section};

/// The promises, in the order of the document.
pub(super) const SECTIONS: &[Section] = &[
    Section { title: "No crash, no allocation", rows: SAFETY },
    Section { title: "The same answer, whatever happens", rows: ANSWERS },
    Section { title: "Order", rows: ORDER },
    Section { title: "The C library", rows: C },
    Section { title: "The same in Python and JavaScript", rows: LANGUAGES },
    Section { title: "What it is made of", rows: PARTS },
];

const SAFETY: &[Guarantee] = &[
    Guarantee {
        name: "no-panic",
        claim: "No panic is reachable in the core or the C library",
        checked: "A probe calls everything that the core can do, on bytes from outside. Its release \
            builds for `thumbv7em-none-eabihf`, for speed and for size, and that of the C library, \
            have no function that refers to panic machinery",
        by: &[Check("no-panic")],
        planted: "an indexing that may fail",
        self_test: &[Planted("no-panic-self-test")],
        pace: Quick,
    },
    Guarantee {
        name: "no-alloc",
        claim: "The core and the C library allocate nothing",
        checked: "The same builds refer to no allocator and are compiled without one. An allocator \
            that counts sees no allocation while all vectors are decoded, put in order and built",
        by: &[Check("no-alloc")],
        planted: "an allocation; and the counter must see one",
        self_test: &[Planted("no-alloc-self-test")],
        pace: Quick,
    },
    Guarantee {
        name: "unsafe",
        claim: "The core has no `unsafe`; each block elsewhere says why it is right",
        checked: "`#![forbid(unsafe_code)]`; the blocks of each package are counted, against the \
            limits in `xtask/src/guarantee/unsafe_code.rs`. In the C library pointers and lengths \
            are checked in one file, `memory.rs`, and `clippy::undocumented_unsafe_blocks` is an \
            error",
        by: &[Check("unsafe")],
        planted: "",
        self_test: &[],
        pace: Quick,
    },
    Guarantee {
        name: "miri",
        claim: "Nothing is undefined, on 64 bits, 32 bits, and with the most significant byte first",
        checked: "The core's unit tests, order, faults, the account and a part of the corpora in \
            miri, for x86_64, i686 and s390x, with shorter loops. It needs a nightly toolchain",
        by: &[Job("guarantee miri", super::miri::check)],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "asan",
        claim: "Nothing outside of what was allocated is read or written",
        checked: "All tests of the core with all features, and those of the C library's functions \
            in any order, with AddressSanitizer. The check itself reads behind a block, and fails \
            if that is not seen",
        by: &[Job("guarantee asan", super::asan::check)],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "bare",
        claim: "The core runs on bare metal",
        checked: "It compiles for `thumbv7em-none-eabihf`, without features and with those for \
            firmware",
        by: &[Check("bare")],
        planted: "",
        self_test: &[],
        pace: Quick,
    },
];

const ANSWERS: &[Guarantee] = &[
    Guarantee {
        name: "splits",
        claim: "Frames, errors and offsets are the same however the stream is cut, and wherever \
            split frames are kept",
        checked: "Array, slice and vector beside each other; pieces of any length; beside a decoder \
            of a few lines that has the whole stream; every vector in two pieces at every byte",
        by: &[Test("frame_splits"), Body("frame_split")],
        planted: "bytes of a split body that are put one over the other",
        self_test: &[Faulty(Fault {
            file: "framing/frame/decoder.rs",
            right: "self.storage.keep(kept, bytes)",
            wrong: "self.storage.keep(0, bytes)",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "sse",
        claim: "An event stream gives what the rules of WHATWG say, however it is cut",
        checked: "A transcription of the rules beside the parser, on any bytes; recorded streams at \
            every size of chunk",
        by: &[
            Test("sse_rules"),
            Test("sse_diff"),
            Test("sse_streams"),
            Test("sse_suite"),
            Body("sse_diff"),
        ],
        planted: "a CR at the end of a chunk that is forgotten",
        self_test: &[Faulty(Fault {
            file: "framing/sse/step.rs",
            right: "self.after_cr = input.first() == Some(&b'\\r');",
            wrong: "self.after_cr = false;",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "cuts",
        claim: "What is cut at any byte gives what came before, then `truncated`, and nothing else",
        checked: "Every byte of every vector and of every kind of message",
        by: &[
            Test("frame_splits"),
            Test("gateway_faults"),
            Test("sse_streams"),
            Test("voicetyped_hostile"),
            Test("rtpbridge_hostile"),
            Test("jambonz_hostile"),
        ],
        planted: "a header that is cut, and not told",
        self_test: &[Faulty(Fault {
            file: "framing/frame/decoder.rs",
            right: "let cut = self.step != Step::Start;",
            wrong: "let cut = matches!(self.step, Step::Body { .. });",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "next-message",
        claim: "After a fault the next message is decoded as if it stood alone",
        checked: "Every hostile vector between two good messages, framed by every rule",
        by: &[Test("frame_splits"), Test("gateway_faults"), Test("sse_limits")],
        planted: "a frame that is too large, and stepped over too far",
        self_test: &[Faulty(Fault {
            file: "framing/frame/decoder.rs",
            right: "self.skip(u64::from(len) - (have - HEADER_LEN) as u64);",
            wrong: "self.skip(u64::from(len) + 1);",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "any-bytes",
        claim: "Whatever bytes come, faults lie inside the message, and what is read is built to \
            the same message, and that to the same bytes",
        checked: "All messages of the gateway in both formats, all of voicetyped, rtpbridge and \
            jambonz both ways; answers typed by every method; members in any order",
        by: &[
            Body("gateway_body"),
            Body("message_roundtrip"),
            Test("voicetyped_hostile"),
            Test("rtpbridge_hostile"),
            Test("jambonz_hostile"),
        ],
        planted: "a fault that lies outside of the message",
        self_test: &[Faulty(Fault {
            file: "format/json/member.rs",
            right: "DecodeError::new(ErrorKind::NumberOutOfRange, start)",
            wrong: "DecodeError::new(ErrorKind::NumberOutOfRange, start + 100_000)",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "built",
        claim: "What is built is read as it was meant; nothing is written behind it; a buffer that \
            is too small is told the exact need",
        checked: "All messages of the gateway, any values, both formats, both meanings of a frame's \
            length, buffers of every length; event streams of any text",
        by: &[
            Body("gateway_roundtrip"),
            Test("gateway_faults"),
            Test("writers"),
            Test("sse_builder"),
        ],
        planted: "a need that is told one too large",
        self_test: &[Faulty(Fault {
            file: "format/envelope.rs",
            right: "return Err(EncodeError::BufferTooSmall { needed });",
            wrong: "return Err(EncodeError::BufferTooSmall { needed: needed + 1 });",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "small-form",
        claim: "The form for firmware and browsers gives the same answers",
        checked: "All tests of the core once more in that form, which takes other ways through \
            numbers, strings and streams; the C programs over all vectors",
        by: &[Check("test-small"), Check("c-small")],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "recorded",
        claim: "Recorded messages decode to their fields and are built to their bytes",
        checked: "`tests/vectors`: bytes that the vendors' own code wrote",
        by: &[
            Test("gateway_vectors"),
            Test("voicetyped_captures"),
            Test("rtpbridge_captures"),
            Test("jambonz_captures"),
        ],
        planted: "a method id with the most significant byte first",
        self_test: &[Faulty(Fault {
            file: "framing/frame/decoder.rs",
            right: "u32::from_le_bytes([e, f, g, h])",
            wrong: "u32::from_be_bytes([e, f, g, h])",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "protobuf",
        claim: "Protobuf is read as protobuf's own parsers read it",
        checked: "prost beside it, on any bytes; recorded verdicts of upb",
        by: &[Body("gateway_body"), Test("prost_messages"), Test("gateway_vectors")],
        planted: "the tenth byte of a number that is refused",
        self_test: &[Faulty(Fault {
            file: "format/protobuf.rs",
            right: "for shift in (0..70).step_by(7)",
            wrong: "for shift in (0..63).step_by(7)",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "json",
        claim: "JSON is read as RFC 8259 has it",
        checked: "serde_json beside it, on any bytes; JSONTestSuite where `CALLEVENTS_SUITES` says \
            it lies",
        by: &[
            Body("json_diff"),
            Test("json_rules"),
            Test("json_values"),
            Test("json_ways"),
            Test("json_against_serde"),
            Test("json_suite"),
        ],
        planted: "a number that may begin with zeros",
        self_test: &[Faulty(Fault {
            file: "format/json/token.rs",
            right: "if first == Some(&b'0') && at >",
            wrong: "if first.is_none() && at >",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "doubles",
        claim: "Doubles are read as the nearest, however long their digits, and written with the \
            fewest digits that read back",
        checked: "The standard library beside it: powers of two and ten, their neighbours, numbers \
            halfway between two doubles, any bits, any digits",
        by: &[Test("json_doubles")],
        planted: "a half that is always rounded up",
        self_test: &[Faulty(Fault {
            file: "format/json/decimal.rs",
            right: "let up = rest > HALF || (rest == HALF && mantissa % 2 == 1);",
            wrong: "let up = rest >= HALF;",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "named-faults",
        claim: "A value of another type, a number that does not fit and a member that is missing \
            are named, with their byte",
        checked: "Every field of every message",
        by: &[Test("voicetyped_hostile"), Test("rtpbridge_hostile"), Test("jambonz_hostile")],
        planted: "a number that does not fit, told as one that is none",
        self_test: &[Faulty(Fault {
            file: "format/json/member.rs",
            right: "DecodeError::new(ErrorKind::NumberOutOfRange, start)",
            wrong: "DecodeError::new(ErrorKind::InvalidNumber, start)",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "limits",
        claim: "One over a limit is a named error, and costs nothing but that message",
        checked: "Lengths of frames, events and lines at the limit and one beyond it, however they \
            are cut; nesting; a million open brackets; messages of a million keys; an event of 8 MB \
            in small chunks",
        by: &[
            Test("gateway_faults"),
            Test("sse_limits"),
            Test("json_rules"),
            Test("voicetyped_hostile"),
            Test("rtpbridge_hostile"),
            Test("jambonz_hostile"),
        ],
        planted: "a body at the limit that is refused",
        self_test: &[Faulty(Fault {
            file: "framing/frame/decoder.rs",
            right: "if len > self.limit {",
            wrong: "if len >= self.limit {",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "work",
        claim: "The work for each byte is bounded, whatever the bytes",
        checked: "The slowest inputs known for each decoder (`xtask/work`), of 16 KB and of 64 KB: \
            instructions counted by valgrind, each against its limit; a byte of the longer one may \
            not take more",
        by: &[Check("work")],
        planted: "an input that is read from its start again and again",
        self_test: &[Planted("work-self-test")],
        pace: Long,
    },
];

const ORDER: &[Guarantee] = &[
    Guarantee {
        name: "rules",
        claim: "Events are judged as the rules say",
        checked: "Every sequence of up to six events and gaps, for each system's table",
        by: &[Test("order_tables"), Test("order_calls")],
        planted: "a loss that is not needed for an event to stand behind it",
        self_test: &[Faulty(Fault {
            file: "order/calls.rs",
            right: "Kind::AfterGap if gaps != self.gaps => {}",
            wrong: "Kind::AfterGap => {}",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "order-model",
        claim: "With several calls in a table of any size, too",
        checked: "A model that is a list and a `match` beside the tracker of the gateway's calls: \
            every short sequence, and any long one",
        by: &[Test("order_model"), Body("order_model")],
        planted: "finished calls that never make room",
        self_test: &[Faulty(Fault {
            file: "order/calls.rs",
            right: "(false, true) => self.table.finish(index),",
            wrong: "(false, true) => {}",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "model",
        claim: "Whatever a server sends and however its connection breaks, no good event is \
            dropped, what comes again is known, and memory is bounded",
        checked: "Every state that two calls, a connection and a client can come to, explored by \
            the model checker stateright with the real trackers of all four systems, in tables with \
            places for both calls, for one and for none",
        by: &[Check("model")],
        planted: "a client that does not tell its tracker what was lost",
        self_test: &[Planted("model-self-test")],
        pace: Quick,
    },
    Guarantee {
        name: "sessions",
        claim: "Recorded sessions break no order",
        checked: "Whole sessions of real servers, under load too",
        by: &[Test("voicetyped_order"), Test("rtpbridge_order"), Test("jambonz_order")],
        planted: "a call that can end only behind a loss",
        self_test: &[Faulty(Fault {
            file: "jambonz/order.rs",
            right: "row(Self::INBOUND_ANSWERED, Self::COMPLETE, Self::COMPLETED, When::InOrder),",
            wrong: "row(Self::INBOUND_ANSWERED, Self::COMPLETE, Self::COMPLETED, When::AfterGap),",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "account",
        claim: "Every event is delivered, dropped for a reason, or told to be lost, and memory \
            stays what it was",
        checked: "A simulated quarter of an hour of each system, 10,000 calls in flight: streams \
            that break anywhere and are resumed soon or late, events told again, overtaken, or \
            dropped with and without a word, messages that cannot be read, tables with room for all \
            and for half. Every event is entered once, the sums are the tracker's, states are the \
            server's, and nothing is allocated",
        by: &[Test("account")],
        planted: "events without a place that are not counted",
        self_test: &[Faulty(Fault {
            file: "order/calls.rs",
            right: "bump(&mut self.counters.untracked);",
            wrong: "bump(&mut self.counters.ignored);",
        })],
        pace: Quick,
    },
    Guarantee {
        name: "account-day",
        claim: "The same, for a day",
        checked: "24 simulated hours of each system: some 110 million events",
        by: &[Job("guarantee account-day", super::account::day)],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "faults",
        claim: "What breaks costs what was broken, and no more",
        checked: "Streams that break at every byte and are resumed; decoders reset in every state; \
            tables with one call less, one more and fifty times more than places; clocks that stand \
            still, run backwards or jump",
        by: &[Test("faults")],
        planted: "a clock that runs backwards and ends all calls",
        self_test: &[Faulty(Fault {
            file: "order/slot.rs",
            right: "now_ms.saturating_sub(self.at_ms) > limit_ms",
            wrong: "now_ms.wrapping_sub(self.at_ms) > limit_ms",
        })],
        pace: Quick,
    },
];

const C: &[Guarantee] = &[
    Guarantee {
        name: "c-vectors",
        claim: "The C library says the same as Rust",
        checked: "A C program decodes, judges and builds all vectors by nothing but the library; \
            its lines are compared with the command's",
        by: &[Check("c-vectors")],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "c-memory",
        claim: "It reads and writes only what it was handed",
        checked: "That program, one that gives every prefix in a block of its own size, and one \
            that misuses the library, with AddressSanitizer (in the library too) and \
            UndefinedBehaviorSanitizer; the latter two under valgrind with the shipped archive. As \
            a fuzz target, `c_abi`: calls in any order with any bytes",
        by: &[Check("c-sanitizers"), Check("c-valgrind")],
        planted: "a read one byte behind a block",
        self_test: &[Planted("c-sanitizers-self-test")],
        pace: Long,
    },
    Guarantee {
        name: "c-misuse",
        claim: "Misuse is a status; what an object takes is known",
        checked: "NULL, lengths that no memory has, misaligned pointers, objects that are not open, \
            closed, of another kind or too small, numbers that stand for nothing. An object's size \
            is asserted when the library is compiled, and is what its function says in C; nothing \
            else is kept but the memory that is handed over",
        by: &[Check("c-misuse")],
        planted: "",
        self_test: &[],
        pace: Quick,
    },
    Guarantee {
        name: "c-symbols",
        claim: "Header and library belong together",
        checked: "The header is written anew and compared; both libraries export its functions and \
            no others",
        by: &[Check("c-symbols")],
        planted: "",
        self_test: &[],
        pace: Quick,
    },
    Guarantee {
        name: "c-abi",
        claim: "The binary interface does not change unawares",
        checked: "Declarations, numbers and the sizes of all structs, for 64 bits, 32 bits and a \
            microcontroller, equal the committed ones",
        by: &[Check("c-abi")],
        planted: "a struct that has grown",
        self_test: &[Planted("c-abi-self-test")],
        pace: Quick,
    },
    Guarantee {
        name: "c-header",
        claim: "The header is clean",
        checked: "C99 to C23 and C++11 to C++20, gcc and clang, `-Wall -Wextra -Wpedantic \
            -Wconversion -Wshadow -Werror`",
        by: &[Check("c-header")],
        planted: "a narrowing conversion",
        self_test: &[Planted("c-header-self-test")],
        pace: Quick,
    },
    Guarantee {
        name: "firmware",
        claim: "It runs as firmware",
        checked: "A program without operating system, C library or heap decodes and follows a \
            captured stream on an emulated Cortex-M4; what it prints is compared",
        by: &[Check("firmware")],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "size",
        claim: "Flash, memory and stack stay within their limits",
        checked: "Flash of groups of functions, memory of every object, painted stack of calls over \
            all vectors, against `xtask/size/limits.toml`. The check itself calls a function whose \
            stack is known, and fails if that is not seen",
        by: &[Check("size")],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "c-install",
        claim: "It installs",
        checked: "Moved after installing, it is found by pkg-config and CMake; the shared library \
            has its SONAME and needs no other; a version that must be refused is",
        by: &[Check("c-install")],
        planted: "",
        self_test: &[],
        pace: Long,
    },
];

const LANGUAGES: &[Guarantee] = &[
    Guarantee {
        name: "python",
        claim: "The wheel works where no source is, and its stubs are true",
        checked: "Its tests, from an installed wheel; mypy, pyright and stubtest",
        by: &[Check("python"), Check("python-types")],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "languages",
        claim: "All languages say of the shared vectors what the Rust command says: values, errors, \
            offsets, verdicts",
        checked: "Every vector in Rust, Python, Node, and in Chromium in a page and in a worker; in \
            C by `c-vectors`",
        by: &[
            Check("cross-rust"),
            Check("cross-python"),
            Check("cross-node"),
            Check("cross-browser"),
        ],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "npm",
        claim: "The npm package stays small and does what it says when it is installed",
        checked: "The module's size, as it is and compressed, within the limits in \
            `xtask/src/jobs/wasm/size.rs`. The packed package in a fresh project: strict \
            TypeScript, Node, bundles of Vite and webpack in Chromium; publint and attw",
        by: &[Check("npm"), Check("npm-packed")],
        planted: "",
        self_test: &[],
        pace: Long,
    },
];

const PARTS: &[Guarantee] = &[
    Guarantee {
        name: "dependencies",
        claim: "The core without features depends on nothing",
        checked: "What cargo says of it, for a computer and for a microcontroller",
        by: &[Check("dependencies")],
        planted: "",
        self_test: &[],
        pace: Quick,
    },
    Guarantee {
        name: "licences",
        claim: "Every dependency's licence allows what ours allow, and all come from the registry",
        checked: "The licences and sources of all packages that any workspace depends on, against \
            `deny.toml`; that no package of ours takes any version of another",
        by: &[Check("licences")],
        planted: "",
        self_test: &[],
        pace: Quick,
    },
    Guarantee {
        name: "generated",
        claim: "Generated files are what the declarations say",
        checked: "They are written anew and compared: bindings, stubs, types, the protobuf schema, \
            these tables",
        by: &[Check("generated")],
        planted: "",
        self_test: &[],
        pace: Quick,
    },
    Guarantee {
        name: "coverage",
        claim: "The tests reach the core's code",
        checked: "Lines and branches of each file, reached by the core's tests, the vectors and the \
            corpora, and lines reached from Python and from Node, each against a floor that only \
            rises",
        by: &[Job("guarantee coverage", super::coverage::check)],
        planted: "",
        self_test: &[],
        pace: Long,
    },
    Guarantee {
        name: "rust-version",
        claim: "The core and the C library compile with Rust 1.85, the command and the Python \
            package with 1.88",
        checked: "Those compilers, for the core with no feature and with all; the everyday check is \
            clippy, which knows since when everything in the standard library is there",
        by: &[Check("features"), Job("guarantee rust-version", super::rust_version::check)],
        planted: "",
        self_test: &[],
        pace: Long,
    },
];
