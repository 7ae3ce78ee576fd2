/* Arm's MPS2 board with a Cortex-M4 (AN386): start-up, and semihosting instead of drivers. */
#include "board.h"

/* Of the linker script. */
extern uint32_t stack_top[], data_start[], data_end[], bss_start[], bss_end[];
extern const uint32_t data_load[];

#define SYS_WRITE0 0x04u
#define SYS_EXIT_EXTENDED 0x20u
#define APPLICATION_EXIT 0x20026u

static void semihost(uint32_t operation, const void *argument) {
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = argument;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

void board_print(const char *text, size_t len) {
    char piece[64];
    while (len > 0) {
        size_t at = 0;
        for (; at < len && at < sizeof piece - 1; at += 1) {
            piece[at] = text[at];
        }
        piece[at] = '\0';
        semihost(SYS_WRITE0, piece);
        text += at;
        len -= at;
    }
}

void board_print_number(uint64_t number) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        at -= 1;
        digits[at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    board_print(digits + at, sizeof digits - at);
}

/* The emulator's time is not that of the capture: every look at the clock is a millisecond. */
uint64_t board_milliseconds(void) {
    static uint64_t now;
    now += 1;
    return now;
}

/* Here it takes longer than the two minutes for which the gateway keeps events. */
uint64_t board_connect_again(void) {
    return 121000;
}

uint64_t board_seed(void) {
    return 0x5eed;
}

static _Noreturn void leave(uint32_t code) {
    const uint32_t reason[2] = {APPLICATION_EXIT, code};
    semihost(SYS_EXIT_EXTENDED, reason);
    for (;;) {
    }
}

static _Noreturn void fault(void) {
    board_print("fault\n", 6);
    leave(2);
}

_Noreturn void start(void);

_Noreturn void start(void) {
    const uint32_t *from = data_load;
    /* The floating point unit, before anything uses its registers. */
    *(volatile uint32_t *)0xe000ed88u |= 0xfu << 20;
    __asm__ volatile("dsb\n isb");
    for (uint32_t *to = data_start; to < data_end; to += 1) {
        *to = *from;
        from += 1;
    }
    for (uint32_t *to = bss_start; to < bss_end; to += 1) {
        *to = 0;
    }
    leave((uint32_t)main());
}

/* Where the processor begins: the stack, and what to do at reset and on each fault. */
__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    void (*handlers[6])(void);
} vectors = {stack_top, {start, fault, fault, fault, fault, fault}};
