// Package count counts words with C++ that lies in the module itself.
package count

/*
#include <stdlib.h>
#include "count.h"
*/
import "C"

import "unsafe"

// Distinct is the number of different words in a text.
func Distinct(text string) int {
	data := C.CString(text)
	defer C.free(unsafe.Pointer(data))
	return int(C.distinct_words(data))
}
