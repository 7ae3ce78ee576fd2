//! The first lines in the README: `cargo run --example first_lines < capture.bin`.

use callevents::gateway::{GatewayOrder, Message};
use callevents::{CallTracker, FrameDecoder};
use std::io::{self, Read as _};

fn main() -> io::Result<()> {
    let mut frames = FrameDecoder::<8192>::new(); // holds a frame that arrives in pieces
    let mut calls = CallTracker::<GatewayOrder, 1024>::new(); // follows 1024 calls at once
    let mut buffer = [0; 1200];
    while let len @ 1.. = io::stdin().read(&mut buffer)? {
        let mut chunk = &buffer[..len]; // from any transport
        while let Some(frame) = frames.next(&mut chunk).transpose() {
            match frame.and_then(|frame| frame.message()) {
                Ok(Message::CallEvent(event)) => {
                    let verdict = calls.observe(&event, 0 /* your clock, in ms */);
                    println!("{} {} {verdict}", event.call_sid, event.event_type);
                }
                Ok(_) => {} // audio, answers, and methods that it does not know
                Err(error) => {
                    calls.announce_gap(); // an event may have been lost with this frame
                    eprintln!("{error}"); // carry on: the next frame is read as usual
                }
            }
        }
    }
    if let Err(error) = frames.finish() {
        eprintln!("{error}"); // the input has ended inside a frame
    }
    Ok(())
}
