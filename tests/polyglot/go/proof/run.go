package proof

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
)

// Step is one thing that a client does against the simulator.
type Step struct {
	Name string
	Run  func(context.Context) (any, error)
}

// Main runs the program that the command line names, `vectors` or `scenario`, and ends the process.
func Main(steps func() ([]Step, error)) {
	ok, err := run(os.Args[1:], steps)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	if !ok {
		os.Exit(1)
	}
}

func run(arguments []string, steps func() ([]Step, error)) (bool, error) {
	if len(arguments) > 0 && arguments[0] == "vectors" {
		return checkVectors(os.Getenv("ENERGY_SPECS") + "/signing-vectors.json")
	}
	if len(arguments) > 0 && arguments[0] == "scenario" {
		found, err := steps()
		return err == nil && play(context.Background(), found), err
	}
	return false, fmt.Errorf("usage: run vectors|scenario")
}

// play runs the steps in order and prints one line for each; it returns whether all went well.
func play(ctx context.Context, steps []Step) bool {
	allWell := true
	for _, step := range steps {
		line := map[string]any{"step": step.Name, "ok": true}
		result, err := step.Run(ctx)
		if err != nil {
			line["ok"], line["error"], allWell = false, err.Error(), false
		} else {
			line["result"] = result
		}
		printLine(line)
	}
	return allWell
}

func printLine(line map[string]any) {
	text, err := json.Marshal(line)
	if err != nil {
		panic(err) // the lines hold nothing that JSON cannot say
	}
	fmt.Println(string(text))
}

// Variables says which variable of the simulator's environment is not set, if any.
func Variables() error {
	for _, name := range []string{
		"ENOS_BASE_URL", "ENOS_INTEGRATION_URL", "ENOS_APP_KEY", "ENOS_APP_SECRET", "ENOS_ORG_ID", "ENAPTER_HTTP_API_BASE_URL", "ENAPTER_HTTP_API_TOKEN",
	} {
		if os.Getenv(name) == "" {
			return fmt.Errorf("the environment variable %s is not set", name)
		}
	}
	return nil
}
