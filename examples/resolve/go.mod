module example.org/resolve

go 1.23
