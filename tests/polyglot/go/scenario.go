package main

import (
	"cmp"
	"context"
	"net/http"
	"os"
	"time"

	"energyclients/generated/enapter"
	"energyclients/generated/enos"
	"energyclients/proof"
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

func newScenario() (*scenario, error) {
	if err := proof.Variables(); err != nil {
		return nil, err
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

func (s *scenario) steps() []proof.Step {
	return []proof.Step{
		{Name: "token", Run: s.getToken},
		{Name: "search", Run: s.search},
		{Name: "create", Run: s.create},
		{Name: "update", Run: s.update},
		{Name: "delete", Run: s.delete},
		{Name: "latest", Run: s.latest},
		{Name: "error", Run: s.refusal},
		{Name: "upload", Run: s.upload},
		{Name: "devices", Run: s.gatewayDevices},
		{Name: "missing", Run: s.missing},
	}
}
