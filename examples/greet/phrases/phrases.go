// Package phrases greets people in the language that is nearest to theirs.
package phrases

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"sort"
	"sync"

	"golang.org/x/text/language"
)

//go:embed phrases.json
var file []byte

// book is what the embedded file says, with a matcher over its languages.
type book struct {
	formats []string
	matcher language.Matcher
}

var open = sync.OnceValues(func() (*book, error) {
	var formats map[string]string
	if err := json.Unmarshal(file, &formats); err != nil {
		return nil, fmt.Errorf("phrases.json: %w", err)
	}
	names := make([]string, 0, len(formats))
	for name := range formats {
		names = append(names, name)
	}
	// English first: the matcher falls back to the first language.
	sort.Slice(names, func(i, j int) bool {
		if (names[i] == "en") != (names[j] == "en") {
			return names[i] == "en"
		}
		return names[i] < names[j]
	})
	b := &book{}
	var tags []language.Tag
	for _, name := range names {
		tag, err := language.Parse(name)
		if err != nil {
			return nil, fmt.Errorf("phrases.json: %w", err)
		}
		tags = append(tags, tag)
		b.formats = append(b.formats, formats[name])
	}
	b.matcher = language.NewMatcher(tags)
	return b, nil
})

// Greet says hello to name in the language nearest to lang, a BCP 47 tag such as "de-AT".
func Greet(lang, name string) (string, error) {
	b, err := open()
	if err != nil {
		return "", err
	}
	tag, err := language.Parse(lang)
	if err != nil {
		return "", fmt.Errorf("language %q: %w", lang, err)
	}
	_, index, _ := b.matcher.Match(tag)
	return fmt.Sprintf(b.formats[index], name), nil
}
