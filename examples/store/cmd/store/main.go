// Store keeps words in an SQLite database in memory, and says their SHA-256 by OpenSSL: two C
// libraries of the target's system, found by pkg-config.
package main

/*
#cgo pkg-config: sqlite3 libcrypto
#include <stdlib.h>
#include <openssl/evp.h>
#include <sqlite3.h>

static int count(sqlite3 *db) {
	sqlite3_stmt *statement;
	int rows = -1;
	if (sqlite3_prepare_v2(db, "SELECT count(*) FROM words", -1, &statement, NULL) != SQLITE_OK)
		return -1;
	if (sqlite3_step(statement) == SQLITE_ROW)
		rows = sqlite3_column_int(statement, 0);
	sqlite3_finalize(statement);
	return rows;
}
*/
import "C"

import (
	"fmt"
	"os"
	"unsafe"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "--version" {
		fmt.Printf("store with SQLite %s\n", C.GoString(C.sqlite3_libversion()))
		return
	}
	rows, err := keep(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%d words\n", rows)
	for _, word := range os.Args[1:] {
		fmt.Printf("%x  %s\n", sum(word), word)
	}
}

// keep inserts the words and counts them.
func keep(words []string) (int, error) {
	var db *C.sqlite3
	name := C.CString(":memory:")
	defer C.free(unsafe.Pointer(name))
	if C.sqlite3_open(name, &db) != C.SQLITE_OK {
		return 0, fmt.Errorf("sqlite: %s", C.GoString(C.sqlite3_errmsg(db)))
	}
	defer C.sqlite3_close(db)
	script := "CREATE TABLE words (word TEXT);"
	for _, word := range words {
		script += fmt.Sprintf("INSERT INTO words VALUES ('%x');", word)
	}
	text := C.CString(script)
	defer C.free(unsafe.Pointer(text))
	if C.sqlite3_exec(db, text, nil, nil, nil) != C.SQLITE_OK {
		return 0, fmt.Errorf("sqlite: %s", C.GoString(C.sqlite3_errmsg(db)))
	}
	return int(C.count(db)), nil
}

// sum is the SHA-256 of a text, as OpenSSL has it.
func sum(text string) []byte {
	digest := make([]byte, C.EVP_MAX_MD_SIZE)
	length := C.uint(0)
	data := C.CString(text)
	defer C.free(unsafe.Pointer(data))
	C.EVP_Digest(unsafe.Pointer(data), C.size_t(len(text)), (*C.uchar)(&digest[0]), &length, C.EVP_sha256(), nil)
	return digest[:length]
}
