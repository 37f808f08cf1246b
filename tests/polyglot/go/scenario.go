package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"time"

	"energyclients/generated/enapter"
	"energyclients/generated/enos"
	"energyclients/signing"
)

// scenario holds the clients and what one step leaves for the next.
type scenario struct {
	gateway, integration *enos.ClientWithResponses
	enapter              *enapter.ClientWithResponses
	appKey, appSecret    string
	orgID, token         string
	devices              []*enos.Device
	created              string
}

var variables = []string{
	"ENOS_BASE_URL", "ENOS_INTEGRATION_URL", "ENOS_APP_KEY", "ENOS_APP_SECRET", "ENOS_ORG_ID", "ENAPTER_HTTP_API_BASE_URL", "ENAPTER_HTTP_API_TOKEN",
}

func newScenario() (*scenario, error) {
	for _, name := range variables {
		if os.Getenv(name) == "" {
			return nil, fmt.Errorf("the environment variable %s is not set", name)
		}
	}
	s := &scenario{appKey: os.Getenv("ENOS_APP_KEY"), appSecret: os.Getenv("ENOS_APP_SECRET"), orgID: os.Getenv("ENOS_ORG_ID")}
	var gatewayError, integrationError, enapterError error
	s.gateway, gatewayError = s.enosClient(os.Getenv("ENOS_BASE_URL"), s.appSecret)
	s.integration, integrationError = s.enosClient(os.Getenv("ENOS_INTEGRATION_URL"), "")
	s.enapter, enapterError = enapter.NewClientWithResponses(os.Getenv("ENAPTER_HTTP_API_BASE_URL"), enapter.WithRequestEditorFn(enapterToken))
	return s, cmp.Or(gatewayError, integrationError, enapterError)
}

func (s *scenario) enosClient(address, appSecret string) (*enos.ClientWithResponses, error) {
	transport := &signing.Transport{
		Base:      http.DefaultTransport,
		Now:       time.Now,
		Token:     func() (string, error) { return s.token, nil },
		AppSecret: appSecret,
	}
	client := &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, // no token travels to another host
	}
	return enos.NewClientWithResponses(address, enos.WithHTTPClient(client))
}

func enapterToken(_ context.Context, request *http.Request) error {
	request.Header.Set("X-Enapter-Auth-Token", os.Getenv("ENAPTER_HTTP_API_TOKEN"))
	return nil
}

// play runs the steps in order and prints one line for each; it returns whether all went well.
func (s *scenario) play(ctx context.Context) bool {
	allWell := true
	for _, step := range []struct {
		name string
		run  func(context.Context) (any, error)
	}{
		{"token", s.getToken},
		{"search", s.search},
		{"create", s.create},
		{"update", s.update},
		{"delete", s.delete},
		{"latest", s.latest},
		{"error", s.refusal},
		{"upload", s.upload},
		{"devices", s.gatewayDevices},
		{"missing", s.missing},
	} {
		line := map[string]any{"step": step.name, "ok": true}
		result, err := step.run(ctx)
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
