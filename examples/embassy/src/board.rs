//! Arm's MPS2 board with a Cortex-M4 (AN386): its serial line, its clock, and its end.

use core::panic::PanicInfo;
use core::sync::atomic::{AtomicU32, Ordering};

use cortex_m::peripheral::syst::SystClkSource;
use cortex_m::peripheral::{NVIC, Peripherals};
use cortex_m_rt::exception;
use cortex_m_semihosting::{debug, hprintln};

static NOW_MS: AtomicU32 = AtomicU32::new(0);

/// Starts the clock, and has the serial line's bytes come by interrupts.
pub fn start() {
    let Some(mut core) = Peripherals::take() else { return };
    core.SYST.set_clock_source(SystClkSource::Core);
    core.SYST.set_reload(CLOCK_HZ / 1000 - 1);
    core.SYST.clear_current();
    core.SYST.enable_counter();
    core.SYST.enable_interrupt();
    // SAFETY: these are registers of the board's serial line, and nobody else writes to them yet.
    unsafe {
        GPIO.add(ENABLE_OUTPUT).write_volatile(DTR);
        UART.add(BAUD_DIVISOR).write_volatile(16);
        UART.add(CONTROL).write_volatile(RECEIVE | INTERRUPT_ON_RECEIVE);
        NVIC::unmask(Interrupt(UART_RECEIVED));
    }
    connect();
}

/// Has the modem connect, by its DTR.
pub fn connect() {
    // SAFETY: nobody else writes to this register of the board's.
    unsafe { GPIO.add(OUTPUT).write_volatile(DTR) };
}

/// Has the modem hang up and drop what it did not hand over. When this returns, nothing more comes.
pub fn hang_up() {
    // SAFETY: nobody else writes to this register of the board's.
    unsafe { GPIO.add(OUTPUT).write_volatile(0) };
    // A modem wants to see that for a while; the emulator has none.
    cortex_m::asm::delay(CLOCK_HZ / 20);
}

/// For how long the board has been running.
pub fn now_ms() -> u64 {
    NOW_MS.load(Ordering::Relaxed).into()
}

/// A number that nobody outside knows; the emulator has none.
pub fn seed() -> u64 {
    0x5eed
}

/// Leaves the emulator.
pub fn exit() -> ! {
    loop {
        debug::exit(debug::EXIT_SUCCESS);
    }
}

#[exception]
fn SysTick() {
    NOW_MS.fetch_add(1, Ordering::Relaxed);
}

/// All interrupts come here.
#[exception]
unsafe fn DefaultHandler(number: i16) {
    if number != UART_RECEIVED as i16 {
        return;
    }
    // SAFETY: these are registers of the board's serial line that only this handler reads.
    unsafe {
        UART.add(INTERRUPTS).write_volatile(RECEIVED);
        loop {
            let state = UART.add(STATE).read_volatile();
            if state & OVERRUN != 0 {
                UART.add(STATE).write_volatile(OVERRUN);
                crate::on_loss();
            }
            if state & RECEIVED == 0 {
                return;
            }
            let byte = UART.add(DATA).read_volatile() as u8;
            if loses_one() { crate::on_loss() } else { crate::on_byte(byte) }
        }
    }
}

/// Whether a byte is to be lost: the emulator loses none, and a test says which.
fn loses_one() -> bool {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let lost = option_env!("LOSE_BYTE").and_then(|lost| lost.parse().ok());
    lost == Some(COUNT.fetch_add(1, Ordering::Relaxed))
}

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    hprintln!("{}", info);
    loop {
        debug::exit(debug::EXIT_FAILURE);
    }
}

#[derive(Clone, Copy)]
struct Interrupt(u16);

// SAFETY: the number is that of an interrupt of the board.
unsafe impl cortex_m::interrupt::InterruptNumber for Interrupt {
    fn number(self) -> u16 {
        self.0
    }
}

const CLOCK_HZ: u32 = 25_000_000;

/// The first serial line, and which of its words is what.
///
/// Source: Arm Cortex-M System Design Kit, "APB UART"; application note 386, "Interrupts".
const UART: *mut u32 = 0x4000_4000 as *mut u32;
const DATA: usize = 0;
const STATE: usize = 1;
const CONTROL: usize = 2;
const INTERRUPTS: usize = 3;
const BAUD_DIVISOR: usize = 4;
const UART_RECEIVED: u16 = 0;

/// The pins, one of which is the modem's DTR.
///
/// Source: the same, "AHB GPIO".
const GPIO: *mut u32 = 0x4001_0000 as *mut u32;
const OUTPUT: usize = 1;
const ENABLE_OUTPUT: usize = 4;
const DTR: u32 = 1;

/// In the state: there was no room for a byte.
const OVERRUN: u32 = 1 << 3;

/// In the state: a byte waits. In the interrupts: one came.
const RECEIVED: u32 = 1 << 1;
const RECEIVE: u32 = 1 << 1;
const INTERRUPT_ON_RECEIVE: u32 = 1 << 3;
