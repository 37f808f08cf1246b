// Prints every device of an organization that is online or offline: signed, typed, page by page.
package main

import (
	"context"
	"fmt"
	"iter"
	"log"
	"net/http"
	"os"
	"sync"
	"time"

	"energyclients/generated/enos"
	"energyclients/signing"
)

// tokens holds the access token and fetches it anew a minute before it ends.
type tokens struct {
	mutex  sync.Mutex
	client *enos.ClientWithResponses
	value  string
	until  time.Time
}

func (t *tokens) get() (string, error) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if time.Now().Before(t.until) {
		return t.value, nil
	}
	appKey, now := os.Getenv("ENOS_APP_KEY"), time.Now() // never the same time for two token requests
	text := fmt.Sprintf("%s%d%s", appKey, now.UnixMilli(), os.Getenv("ENOS_APP_SECRET"))
	body := enos.GetAccessTokenRequest{AppKey: appKey, Timestamp: now.UnixMilli(), Encryption: signing.Digest(text)}
	reply, err := t.client.GetAccessTokenWithResponse(context.Background(), body)
	if err != nil {
		return "", err
	}
	if reply.JSON200 == nil || reply.JSON200.Data == nil {
		return "", fmt.Errorf("no token: %s: %s", reply.Status(), reply.Body)
	}
	t.value, t.until = reply.JSON200.Data.AccessToken, now.Add(time.Duration(reply.JSON200.Data.Expire-60)*time.Second)
	return t.value, nil
}

func newClient() (*enos.ClientWithResponses, error) {
	tokens := &tokens{}
	httpClient := &http.Client{
		Transport: &signing.Transport{
			Base: http.DefaultTransport, Now: time.Now, Token: tokens.get, AppSecret: os.Getenv("ENOS_APP_SECRET"),
		},
		// A redirect would take the token to another host.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Timeout:       time.Minute,
	}
	client, err := enos.NewClientWithResponses(os.Getenv("ENOS_BASE_URL"), enos.WithHTTPClient(httpClient))
	tokens.client = client
	return client, err
}

// devices yields the devices of all pages; an error ends them.
func devices(ctx context.Context, client *enos.ClientWithResponses, expression string) iter.Seq2[*enos.Device, error] {
	return func(yield func(*enos.Device, error) bool) {
		for page, seen, total := 1, 0, 1; seen < total; page++ {
			answer, err := search(ctx, client, expression, page)
			if err != nil {
				yield(nil, err)
				return
			}
			if answer.Data == nil || len(*answer.Data) == 0 || answer.Pagination == nil || answer.Pagination.TotalSize == nil {
				return
			}
			for _, device := range *answer.Data {
				if !yield(device, nil) {
					return
				}
			}
			seen, total = seen+len(*answer.Data), *answer.Pagination.TotalSize
		}
	}
}

func search(ctx context.Context, client *enos.ClientWithResponses, expression string, page int) (*enos.SearchDevicesResponse, error) {
	reply, err := client.SearchDevicesWithResponse(ctx, &enos.SearchDevicesParams{OrgId: os.Getenv("ENOS_ORG_ID")}, enos.SearchDevicesRequest{
		Expression: &expression,
		Pagination: &enos.PaginationRequest{PageNo: page, PageSize: 100},
	})
	if err != nil {
		return nil, err
	}
	if reply.JSON200 == nil || reply.JSON200.Code != 0 { // HTTP 200 alone is no success
		return nil, fmt.Errorf("EnOS refuses: %s: %s", reply.Status(), reply.Body)
	}
	return reply.JSON200, nil
}

// value is what a field holds, or the zero value where the answer left it out.
func value[T any](field *T) T {
	if field == nil {
		return *new(T)
	}
	return *field
}

func main() {
	client, err := newClient()
	if err != nil {
		log.Fatal(err)
	}
	count := 0
	for device, err := range devices(context.Background(), client, "status = 'online' or status = 'offline'") {
		if err != nil {
			log.Fatal(err)
		}
		count++
		fmt.Println(value(device.AssetId), value(device.Status), value(value(device.DeviceName).DefaultValue))
	}
	fmt.Println(count, "devices")
}
