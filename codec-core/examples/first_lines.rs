//! The first lines in the README: `cargo run --example first_lines < capture.bin`.

use std::io::{self, Read};

use callevents::gateway::{GatewayOrder, Message};
use callevents::{CallTracker, FrameDecoder};

fn main() -> io::Result<()> {
    let mut frames = FrameDecoder::<8192>::new(); // a frame that is split is kept in 8 KiB
    let mut calls = CallTracker::<GatewayOrder, 1024>::new();
    let mut buffer = [0; 1200];
    while let len @ 1.. = io::stdin().read(&mut buffer)? {
        let mut chunk = &buffer[..len]; // from any transport
        while let Some(frame) = frames.next(&mut chunk).transpose() {
            match frame.and_then(|frame| frame.message()) {
                Ok(Message::CallEvent(event)) => {
                    let verdict = calls.observe(&event, 0 /* your clock, in ms */);
                    println!("{} {} {verdict}", event.call_sid, event.event_type);
                }
                Ok(_) => {} // audio, and methods that are not known
                Err(error) => {
                    calls.announce_gap(); // an event may be lost with this frame
                    eprintln!("{error}"); // the next frame is read: do not leave the loop
                }
            }
        }
    }
    Ok(())
}
