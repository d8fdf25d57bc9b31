package count

import "testing"

func TestDistinct(t *testing.T) {
	if got := Distinct("a b a c  b"); got != 3 {
		t.Errorf("Distinct = %d, want 3", got)
	}
}
