// Machine says what it runs on, as JSON.
package main

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math/bits"
	"os"
	"runtime"
)

type machine struct {
	OS       string `json:"os"`
	Arch     string `json:"arch"`
	Bits     int    `json:"bits"`
	Endian   string `json:"endian"`
	PageSize int    `json:"pageSize"`
	CPUs     int    `json:"cpus"`
}

func endian() string {
	if binary.NativeEndian.Uint16([]byte{1, 0}) == 1 {
		return "little"
	}
	return "big"
}

func main() {
	version := flag.Bool("version", false, "say what this program was built with and for")
	flag.Parse()
	if *version {
		fmt.Printf("machine %s %s/%s\n", runtime.Version(), runtime.GOOS, runtime.GOARCH)
		return
	}
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", "  ")
	err := out.Encode(machine{runtime.GOOS, runtime.GOARCH, bits.UintSize, endian(), os.Getpagesize(), runtime.NumCPU()})
	if err != nil {
		fmt.Fprintln(os.Stderr, "machine:", err)
		os.Exit(1)
	}
}
