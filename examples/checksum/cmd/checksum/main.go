// Checksum says the Adler-32 of its arguments, by a C library whose sources lie in the module.
package main

import (
	"fmt"
	"os"

	"example.org/checksum/adler"
)

func main() {
	for _, word := range os.Args[1:] {
		fmt.Printf("%08x  %s\n", adler.Sum([]byte(word)), word)
	}
}
