// The published EnOS and Enapter specifications in Go: `vectors` checks the interceptor, `scenario` calls the simulator.
package main

import "energyclients/proof"

func main() {
	proof.Main(func() ([]proof.Step, error) {
		s, err := newScenario()
		if err != nil {
			return nil, err
		}
		return s.steps(), nil
	})
}
