// Resolve looks up a host and a user, once by Go's own resolver and once by the C library's: what a
// program's libc can do, and whether a static one still can.
package main

import "C" // with it the C library is linked, and both resolvers are there

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/user"
)

func main() {
	failed := false
	say := func(what string, answer any, err error) {
		if err != nil {
			failed = true
			fmt.Printf("%s: failed: %v\n", what, err)
			return
		}
		fmt.Printf("%s: %v\n", what, answer)
	}
	for _, one := range []struct {
		name   string
		goOnly bool
	}{{"Go's resolver", true}, {"the C library's resolver", false}} {
		resolver := net.Resolver{PreferGo: one.goOnly}
		addresses, err := resolver.LookupIP(context.Background(), "ip4", "localhost")
		say(one.name+", localhost", addresses, err)
	}
	root, err := user.Lookup("root")
	if err != nil {
		say("the C library, user root", nil, err)
	} else {
		say("the C library, user root", root.Uid, nil)
	}
	if failed {
		os.Exit(1)
	}
}
