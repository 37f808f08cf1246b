// Package signing makes of a request of a generated EnOS client the one that EnOS understands: PATH/action/NAME becomes
// PATH?action=NAME, then the request is signed over the bytes that go out. Standard library only.
package signing

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"io"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"
)

var virtual = regexp.MustCompile(`^([^?]*)/action/(\w+)(\?|$)`)

// Transport is the http.RoundTripper of an EnOS client. Requests for a token pass as they are.
type Transport struct {
	Base      http.RoundTripper
	Now       func() time.Time
	Token     func() (string, error) // asked for every request, so it may cache and renew
	AppSecret string                 // empty: the token is sent alone, as the message integration service wants it
}

// Digest is the lower-case hex SHA-256 of a text; of key, timestamp and secret in a row it is the encryption of a token request.
func Digest(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }

func (t *Transport) RoundTrip(request *http.Request) (*http.Response, error) {
	if strings.Contains(request.URL.Path, "/apim-token-service/") {
		return t.Base.RoundTrip(request)
	}
	content := cmp.Or[io.ReadCloser](request.Body, http.NoBody)
	defer content.Close()
	body, readError := io.ReadAll(content)
	token, tokenError := t.Token()
	wire := strings.TrimSuffix(virtual.ReplaceAllString(request.URL.String(), "$1?action=$2&"), "&")
	signed, err := http.NewRequestWithContext(request.Context(), request.Method, wire, bytes.NewReader(body))
	if err = cmp.Or(readError, tokenError, err); err != nil {
		return nil, err
	}
	signed.Header = request.Header.Clone()
	signed.Header.Set("apim-accesstoken", token)
	if t.AppSecret != "" {
		parameters, text, timestamp := signed.URL.Query(), token, fmt.Sprint(t.Now().UnixMilli())
		for _, name := range slices.Sorted(maps.Keys(parameters)) {
			text += name + parameters.Get(name) // decoded; of a repeated name the first
		}
		if !strings.HasPrefix(signed.Header.Get("Content-Type"), "multipart/") {
			text += string(body)
		}
		signed.Header.Set("apim-timestamp", timestamp)
		signed.Header.Set("apim-signature", Digest(text+timestamp+t.AppSecret))
	}
	return t.Base.RoundTrip(signed)
}
