// Package adler is a C library and its Go side: the go command compiles the C files of a package's
// folder with it, so that a system needs to have nothing of it.
package adler

/*
#cgo CFLAGS: -O2 -std=c11
#include "adler32.h"
*/
import "C"

import "unsafe"

// Sum is the Adler-32 checksum of data (RFC 1950, section 9).
func Sum(data []byte) uint32 {
	start := (*C.uint8_t)(unsafe.Pointer(unsafe.SliceData(data)))
	return uint32(C.adler32_sum(start, C.size_t(len(data))))
}
