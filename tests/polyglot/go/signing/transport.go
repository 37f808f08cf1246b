package signing

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Transport is the http.RoundTripper of an EnOS client: it signs over the bytes that go out. Requests for a token pass as they are.
type Transport struct {
	Base      http.RoundTripper
	Now       func() time.Time
	Token     func() (string, error) // asked for every request, so it may cache and renew
	AppSecret string                 // empty: the token is sent alone, as the message integration service wants it
}

// Digest is the lower-case hex SHA-256 of a text; of key, timestamp and secret in a row it is the encryption of a token request.
func Digest(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }

// wire is the address as EnOS knows it: PATH/action/NAME is PATH?action=NAME, and the values of a repeated name are one list with commas.
func wire(address string) string {
	path, query, _ := strings.Cut(address, "?")
	path, action, _ := strings.Cut(path, "/action/")
	pairs := strings.Split("action="+action+"&"+query, "&")
	for i, pair := range pairs {
		name, value, _ := strings.Cut(pair, "=")
		if first := slices.IndexFunc(pairs, func(one string) bool { return strings.HasPrefix(one, name+"=") }); first >= 0 && first < i {
			pairs[first], pairs[i] = pairs[first]+","+value, ""
		}
	}
	pairs = slices.DeleteFunc(pairs, func(pair string) bool { return pair == "" || pair == "action=" })
	return strings.TrimSuffix(path+"?"+strings.Join(pairs, "&"), "?")
}

func (t *Transport) RoundTrip(request *http.Request) (*http.Response, error) {
	if strings.Contains(request.URL.Path, "/apim-token-service/") {
		return t.Base.RoundTrip(request)
	}
	defer cmp.Or[io.ReadCloser](request.Body, http.NoBody).Close()
	body, readError := io.ReadAll(cmp.Or[io.Reader](request.Body, http.NoBody))
	token, tokenError := t.Token()
	signed, err := http.NewRequestWithContext(request.Context(), request.Method, wire(request.URL.String()), bytes.NewReader(body))
	if err = cmp.Or(readError, tokenError, err); err != nil {
		return nil, err
	}
	signed.Header = request.Header.Clone()
	signed.Header.Set("apim-accesstoken", token)
	if t.AppSecret != "" {
		timestamp := fmt.Sprint(t.Now().UnixMilli())
		text, _ := url.QueryUnescape(strings.NewReplacer("=", "", "&", "").Replace(signed.URL.Query().Encode())) // sorted by name
		if !strings.HasPrefix(signed.Header.Get("Content-Type"), "multipart/") {
			text += string(body)
		}
		signed.Header.Set("apim-timestamp", timestamp)
		signed.Header.Set("apim-signature", Digest(token+text+timestamp+t.AppSecret))
	}
	return t.Base.RoundTrip(signed)
}
