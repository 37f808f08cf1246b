// The published EnOS and Enapter specifications in Go: `vectors` checks the interceptor, `scenario` calls the simulator.
package main

import (
	"context"
	"fmt"
	"os"
)

func run(arguments []string) (bool, error) {
	if len(arguments) > 0 && arguments[0] == "vectors" {
		return checkVectors(os.Getenv("ENERGY_SPECS") + "/signing-vectors.json")
	}
	if len(arguments) > 0 && arguments[0] == "scenario" {
		s, err := newScenario()
		return err == nil && s.play(context.Background()), err
	}
	return false, fmt.Errorf("usage: run vectors|scenario")
}

func main() {
	ok, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	if !ok {
		os.Exit(1)
	}
}
