#include "adler32.h"

/* The largest prime below 2^16. */
#define BASE 65521u

uint32_t adler32_sum(const uint8_t *data, size_t length) {
	uint32_t low = 1;
	uint32_t high = 0;
	for (size_t index = 0; index < length; index++) {
		low = (low + data[index]) % BASE;
		high = (high + low) % BASE;
	}
	return high << 16 | low;
}
