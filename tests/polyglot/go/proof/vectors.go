// Package proof says what came of vectors and steps: a line of JSON for each.
package proof

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"energyclients/signing"
)

type tokenVector struct{ Name, AppKey, AppSecret, Timestamp, Encryption string }

type requestVector struct {
	Name, Method, URL, WireURL, AccessToken, AppSecret, Timestamp string
	ContentType, Body, Signature                                  *string
	BodyBase64                                                    []byte
	Signed                                                        bool
}

// sent is what reached the network, and the answer to it.
type sent struct{ request *http.Request }

func (s *sent) RoundTrip(request *http.Request) (*http.Response, error) {
	s.request = request
	return &http.Response{StatusCode: http.StatusOK, Body: http.NoBody, Request: request}, nil
}

// checkVectors checks every published vector and prints one line for each; it returns whether there were some and all were right.
func checkVectors(file string) (bool, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return false, err
	}
	var published struct {
		Token    []tokenVector
		Requests []requestVector
	}
	if err := json.Unmarshal(text, &published); err != nil {
		return false, fmt.Errorf("%s: %w", file, err)
	}
	allWell := len(published.Token)+len(published.Requests) > 0
	report := func(name string, err error) {
		line := map[string]any{"vector": name, "ok": err == nil}
		if err != nil {
			line["error"], allWell = err.Error(), false
		}
		printLine(line)
	}
	for _, vector := range published.Token {
		found := signing.Digest(vector.AppKey + vector.Timestamp + vector.AppSecret)
		report("token: "+vector.Name, differs("encryption", found, vector.Encryption))
	}
	for _, vector := range published.Requests {
		report(vector.Name, vector.check())
	}
	return allWell, nil
}

func (v *requestVector) check() error {
	body := string(v.BodyBase64)
	if v.Body != nil {
		body = *v.Body
	}
	request, err := http.NewRequest(v.Method, v.URL, strings.NewReader(body))
	if err != nil {
		return err
	}
	if v.ContentType != nil {
		request.Header.Set("Content-Type", *v.ContentType)
	}
	wire, err := v.send(request)
	if err != nil {
		return err
	}
	content, err := io.ReadAll(wire.Body)
	timestamp := ""
	if v.Signed {
		timestamp = v.Timestamp
	}
	return errors.Join(err,
		differs("url", wire.URL.String(), v.WireURL),
		differs("token", wire.Header.Get("apim-accesstoken"), v.AccessToken),
		differs("timestamp", wire.Header.Get("apim-timestamp"), timestamp),
		differs("signature", wire.Header.Get("apim-signature"), value(v.Signature)),
		differs("content type", wire.Header.Get("Content-Type"), value(v.ContentType)),
		differs("body", string(content), body),
	)
}

// send sends the request through an http.Client with the interceptor and returns what would go out.
func (v *requestVector) send(request *http.Request) (*http.Request, error) {
	milliseconds, err := strconv.ParseInt(v.Timestamp, 10, 64)
	if err != nil {
		return nil, err
	}
	end := &sent{}
	transport := &signing.Transport{
		Base:  end,
		Now:   func() time.Time { return time.UnixMilli(milliseconds) },
		Token: func() (string, error) { return v.AccessToken, nil },
	}
	if v.Signed {
		transport.AppSecret = v.AppSecret
	}
	_, err = (&http.Client{Transport: transport}).Do(request)
	return end.request, err
}

func value(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

func differs(what, found, expected string) error {
	if found == expected {
		return nil
	}
	return fmt.Errorf("%s is %q, not %q", what, found, expected)
}
