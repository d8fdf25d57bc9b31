package adler

import (
	"hash/adler32"
	"strings"
	"testing"
)

func TestSum(t *testing.T) {
	for _, text := range []string{"", "a", "Wikipedia", strings.Repeat("\xff", 100_000)} {
		if got, want := Sum([]byte(text)), adler32.Checksum([]byte(text)); got != want {
			t.Errorf("Sum of %d bytes = %08x, want %08x", len(text), got, want)
		}
	}
}
