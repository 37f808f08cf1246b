package main

import (
	"bytes"
	"cmp"
	"context"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"os"
	"slices"
	"time"

	"energyclients/proof"
	"energyclients/signing"
	"energyogen/generated/enapter"
	"energyogen/generated/enos"
)

// scenario holds the clients and what one step leaves for the next.
type scenario struct {
	gateway, integration *enos.Client
	enapter              *enapter.Client
	appKey, appSecret    string
	orgID, token         string
	devices              []enos.NilDevice
	created              string
}

func newScenario() (*scenario, error) {
	if err := proof.Variables(); err != nil {
		return nil, err
	}
	s := &scenario{appKey: os.Getenv("ENOS_APP_KEY"), appSecret: os.Getenv("ENOS_APP_SECRET"), orgID: os.Getenv("ENOS_ORG_ID")}
	var gatewayError, integrationError, enapterError error
	s.gateway, gatewayError = enos.NewClient(os.Getenv("ENOS_BASE_URL"), signed{}, enos.WithClient(s.client(s.appSecret)))
	s.integration, integrationError = enos.NewClient(os.Getenv("ENOS_INTEGRATION_URL"), signed{}, enos.WithClient(s.client("")))
	s.enapter, enapterError = enapter.NewClient(os.Getenv("ENAPTER_HTTP_API_BASE_URL"), enapterToken(os.Getenv("ENAPTER_HTTP_API_TOKEN")))
	return s, cmp.Or(gatewayError, integrationError, enapterError)
}

func (s *scenario) client(appSecret string) *http.Client {
	transport := &signing.Transport{
		Base:      http.DefaultTransport,
		Now:       time.Now,
		Token:     func() (string, error) { return s.token, nil },
		AppSecret: appSecret,
	}
	return &http.Client{
		Transport:     filesLast{transport},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, // no token travels to another host
	}
}

// signed leaves the three headers of EnOS to the interceptor, which knows the bytes that go out.
type signed struct{}

func (signed) AppAccessToken(context.Context, enos.OperationName) (enos.AppAccessToken, error) {
	return enos.AppAccessToken{}, nil
}

func (signed) Timestamp(context.Context, enos.OperationName) (enos.Timestamp, error) {
	return enos.Timestamp{}, nil
}

func (signed) Signature(context.Context, enos.OperationName) (enos.Signature, error) {
	return enos.Signature{}, nil
}

type enapterToken string

func (t enapterToken) AuthToken(context.Context, enapter.OperationName) (enapter.AuthToken, error) {
	return enapter.AuthToken{APIKey: string(t)}, nil
}

// filesLast sends the files of a form after what describes them; the generated client sends them first.
type filesLast struct{ base http.RoundTripper }

type part struct {
	*multipart.Part
	content []byte
}

func (f filesLast) RoundTrip(request *http.Request) (*http.Response, error) {
	media, parameters, err := mime.ParseMediaType(request.Header.Get("Content-Type"))
	if err != nil || media != "multipart/form-data" {
		return f.base.RoundTrip(request)
	}
	defer request.Body.Close()
	var parts []part
	for reader := multipart.NewReader(request.Body, parameters["boundary"]); ; {
		one, err := reader.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		content, err := io.ReadAll(one)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part{one, content})
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(min(1, len(a.FileName())), min(1, len(b.FileName()))) })
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	for _, one := range parts {
		target, err := writer.CreatePart(one.Header)
		if err != nil {
			return nil, err
		}
		target.Write(one.content) // into memory, which cannot fail
	}
	writer.Close()
	ordered := request.Clone(request.Context())
	ordered.Body, ordered.ContentLength = io.NopCloser(&form), -1
	ordered.Header.Set("Content-Type", writer.FormDataContentType())
	return f.base.RoundTrip(ordered)
}
