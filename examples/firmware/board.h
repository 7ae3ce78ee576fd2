/* What the board does for the program: a console and an end by semihosting, and a clock. */
#ifndef BOARD_H
#define BOARD_H

#include <stddef.h>
#include <stdint.h>

/* The capture in flash: see capture.S. */
extern const uint8_t first_connection[], first_connection_end[];
extern const uint8_t second_connection[], second_connection_end[];

/* Prints text, as it is. */
void board_print(const char *text, size_t len);

/* Prints a number in decimal. */
void board_print_number(uint64_t number);

/* Milliseconds since the start. */
uint64_t board_milliseconds(void);

/* Connects again; gives for how many milliseconds there was no connection. */
uint64_t board_connect_again(void);

/* A number that nobody outside knows: what a real board takes from its random number generator. */
uint64_t board_seed(void);

/* The program: what it returns is the exit code. */
int main(void);

#endif
