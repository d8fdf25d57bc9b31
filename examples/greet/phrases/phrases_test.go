package phrases

import "testing"

func TestGreet(t *testing.T) {
	for _, tt := range []struct{ lang, want string }{
		{"en", "Hello, Ada!"},
		{"de-AT", "Hallo, Ada!"},
		{"pt-BR", "Olá, Ada!"},
		{"zh-Hant-TW", "你好,Ada!"},
		{"fi", "Hello, Ada!"},
	} {
		got, err := Greet(tt.lang, "Ada")
		if err != nil || got != tt.want {
			t.Errorf("Greet(%q) = %q, %v; want %q", tt.lang, got, err, tt.want)
		}
	}
}

func TestGreetRefusesWhatIsNoLanguage(t *testing.T) {
	if got, err := Greet("no such language", "Ada"); err == nil {
		t.Errorf("Greet = %q, want an error", got)
	}
}
