//! Firmware that follows the gateway's calls, as a modem hands their bytes over a serial line: no
//! operating system, no heap. An interrupt takes the bytes, one task decodes them, and another one
//! prints what is of interest. All memory is static, and its size is known when it is linked.
//!
//! What the line brings is taken for right: one that may damage bytes, or lose some unnoticed, needs
//! packets with checksums around them.
#![no_std]
#![no_main]

mod board;

use core::sync::atomic::{AtomicBool, Ordering};

use callevents::gateway::{GatewayOrder, Message};
use callevents::{CallTracker, EndClass, FrameDecoder};
use cortex_m_semihosting::hprintln;
use embassy_executor::Spawner;
use embassy_sync::blocking_mutex::raw::CriticalSectionRawMutex;
use embassy_sync::channel::Channel;
use embassy_sync::pipe::Pipe;

/// Bytes that came and were not decoded yet.
static LINE: Pipe<CriticalSectionRawMutex, 1024> = Pipe::new();

/// Bytes came that there was no room for, there or in the board.
static IS_LOST: AtomicBool = AtomicBool::new(false);

/// What is to be printed.
static NEWS: Channel<CriticalSectionRawMutex, News, 16> = Channel::new();

enum News {
    Ended { class: EndClass, in_flight: usize },
    NotInOrder(&'static str),
    Lost,
}

#[embassy_executor::main]
async fn main(spawner: Spawner) {
    board::start();
    spawner.spawn(decode().expect("it is spawned once"));
    loop {
        match NEWS.receive().await {
            News::Ended { class, in_flight } => {
                hprintln!("a call ended: {}, {} in flight", class, in_flight);
                if in_flight == 0 {
                    board::exit(); // for the emulator: firmware would go on
                }
            }
            News::NotInOrder(verdict) => hprintln!("an event is not next in its call: {}", verdict),
            News::Lost => hprintln!("bytes are lost"),
        }
    }
}

#[embassy_executor::task]
async fn decode() {
    let mut frames = FrameDecoder::<512>::new(); // a frame split over reads is kept in 512 bytes
    let mut calls = CallTracker::<GatewayOrder, 64>::new().with_seed(board::seed());
    calls.announce_gap(); // there may be calls already
    let mut chunk = [0; 128];
    loop {
        let len = LINE.read(&mut chunk).await;
        if IS_LOST.load(Ordering::Relaxed) {
            // Nothing on the line tells where the next frame begins. So the modem is to connect
            // again, as the same client: the first byte after that is a frame's first.
            board::hang_up();
            LINE.clear();
            IS_LOST.store(false, Ordering::Relaxed);
            frames.reset();
            calls.on_stream_reset();
            board::connect();
            NEWS.send(News::Lost).await;
            continue;
        }
        let mut input = chunk.get(..len).unwrap_or_default();
        while let Some(frame) = frames.next(&mut input).transpose() {
            match frame.and_then(|frame| frame.message()) {
                Ok(Message::CallEvent(event)) => {
                    let verdict = calls.observe(&event, board::now_ms());
                    if verdict.is_flagged() {
                        NEWS.send(News::NotInOrder(verdict.name())).await;
                    }
                    if let Some(end) = event.update().and_then(|update| update.end) {
                        let news = News::Ended { class: end.class, in_flight: calls.len() };
                        NEWS.send(news).await;
                    }
                }
                Ok(_) => {} // audio, of which this firmware makes nothing
                Err(_) => {
                    calls.announce_gap();
                    NEWS.send(News::Lost).await;
                }
            }
        }
    }
}

/// A byte has come. Called in the interrupt.
fn on_byte(byte: u8) {
    if LINE.try_write(&[byte]).is_err() {
        on_loss();
    }
}

/// A byte could not be taken. Called in the interrupt.
fn on_loss() {
    IS_LOST.store(true, Ordering::Relaxed);
}
