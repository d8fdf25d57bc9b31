// Greet says hello in the language nearest to the one asked for.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"

	"example.org/greet/phrases"
)

func main() {
	lang := flag.String("lang", "en", "language `tag`, such as de-AT")
	version := flag.Bool("version", false, "say what this program was built with and for")
	flag.Parse()
	if *version {
		fmt.Printf("greet %s %s/%s\n", runtime.Version(), runtime.GOOS, runtime.GOARCH)
		return
	}
	name := "world"
	if flag.NArg() > 0 {
		name = flag.Arg(0)
	}
	greeting, err := phrases.Greet(*lang, name)
	if err != nil {
		fmt.Fprintln(os.Stderr, "greet:", err)
		os.Exit(1)
	}
	fmt.Println(greeting)
}
