#ifndef ADLER32_H
#define ADLER32_H

#include <stddef.h>
#include <stdint.h>

/* The Adler-32 checksum of length bytes (RFC 1950, section 9). */
uint32_t adler32_sum(const uint8_t *data, size_t length);

#endif
