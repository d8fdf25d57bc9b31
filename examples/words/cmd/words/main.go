// Words says how many different words its arguments have.
package main

import (
	"fmt"
	"os"
	"strings"

	"example.org/words/count"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "--version" {
		fmt.Println("words 1.0")
		return
	}
	fmt.Println(count.Distinct(strings.Join(os.Args[1:], " ")))
}
