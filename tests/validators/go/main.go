// Hold the published documents, and their fixtures, against validators of Go: one line of JSON for each tool and document.
package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"
	"github.com/pb33f/libopenapi"
	"go.yaml.in/yaml/v4"
)

type part struct {
	Name, Filename, ContentType string
	Body                        any
}

type message struct {
	Method, Path, ContentType, BodyBase64 string
	Status                                int
	Query                                 [][2]string
	Headers                               map[string]string
	Body                                  *any
	Parts                                 []part
}

type fixture struct {
	Request, Answer message
	Refusal         *message
}

func said(tool, document string, taken, of int, problems []string) {
	line, _ := json.Marshal(map[string]any{"tool": tool, "document": document, "taken": taken, "of": of, "problems": problems})
	fmt.Println(string(line))
}

func whole(tool, document string, err error) {
	if err != nil {
		said(tool, document, 0, 1, []string{err.Error()[:min(500, len(err.Error()))]})
		return
	}
	said(tool, document, 1, 1, nil)
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	specs := os.Args[1]
	for _, pattern := range []string{"*/openapi.*", "*/services/*.3.0.json"} {
		names := must(filepath.Glob(filepath.Join(specs, pattern)))
		sort.Strings(names)
		for _, name := range names {
			data, shown := must(os.ReadFile(name)), must(filepath.Rel(specs, name))
			whole("libopenapi", shown, built(data))
			_, err := loaded(data)
			whole("kin-openapi", shown, err)
		}
	}
	for _, platform := range []string{"enapter", "enos"} {
		for _, form := range []string{"openapi.json", "openapi.plain.json", "openapi.3.0.json"} {
			filtered(specs, platform, form, false)
		}
	}
	filtered(specs, "enos", "openapi.wire.yaml", true)
}

func built(data []byte) error {
	document, err := libopenapi.NewDocument(data)
	if err != nil {
		return err
	}
	_, err = document.BuildV3Model()
	return err
}

func loaded(data []byte) (*openapi3.T, error) {
	document, err := openapi3.NewLoader().LoadFromData(data)
	if err != nil {
		return nil, err
	}
	return document, document.Validate(context.Background(), openapi3.DisableExamplesValidation())
}

// The document with null allowed in so many words where a schema has no type: that is any value, and kin-openapi takes it for any but null.
func nullable(data []byte) []byte {
	var document map[string]any
	if err := yaml.Unmarshal(data, &document); err != nil {
		panic(err)
	}
	if strings.HasPrefix(document["openapi"].(string), "3.0") {
		allow(document, "", "nullable", true)
	} else {
		allow(document, "", "type", []string{"array", "boolean", "integer", "null", "number", "object", "string"})
	}
	return must(json.Marshal(document))
}

func allow(value any, key, word string, null any) {
	switch value := value.(type) {
	case []any:
		for _, one := range value {
			allow(one, key, word, null)
		}
	case map[string]any:
		isSchema := slices.Contains([]string{"schema", "items", "additionalProperties", "anyOf", "oneOf"}, key)
		if isSchema && !slices.ContainsFunc([]string{"type", "$ref", "anyOf", "oneOf", "allOf", "enum"}, func(word string) bool { _, has := value[word]; return has }) {
			value[word] = null
		}
		for name, one := range value {
			if key == "properties" || key == "schemas" {
				name = "schema"
			}
			allow(one, name, word, null)
		}
	}
}

// The fixtures as requests and answers of net/http, through the filter that servers in Go use.
func filtered(specs, platform, form string, onWire bool) {
	document, err := loaded(nullable(must(os.ReadFile(filepath.Join(specs, platform, form)))))
	if err != nil {
		said("kin-openapi, fixtures", platform+"/"+form, 0, 1, []string{err.Error()})
		return
	}
	document.Servers = openapi3.Servers{{URL: "/"}}
	for _, item := range document.Paths.Map() {
		for _, operation := range item.Operations() {
			operation.Servers = nil
		}
	}
	router := must(gorillamux.NewRouter(document))
	var held struct{ Operations map[string]fixture }
	if err := json.Unmarshal(must(os.ReadFile(filepath.Join(specs, platform, "fixtures.json"))), &held); err != nil {
		panic(err)
	}
	var main struct {
		Paths map[string]map[string]struct {
			OperationID string            `json:"operationId"`
			WirePath    string            `json:"x-wire-path"`
			WireQuery   map[string]string `json:"x-wire-query"`
		}
	}
	if err := json.Unmarshal(must(os.ReadFile(filepath.Join(specs, platform, "openapi.json"))), &main); err != nil {
		panic(err)
	}
	options := &openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true}
	taken, of, problems := 0, 0, []string{}
	for path, item := range main.Paths {
		for _, operation := range item {
			one := held.Operations[operation.OperationID]
			at, skip := one.Request.Path, map[string]string{}
			if !onWire && operation.WirePath != "" {
				at, skip = filled(path, operation.WirePath, at), operation.WireQuery
			}
			for _, answer := range []*message{&one.Answer, one.Refusal} {
				if answer == nil {
					continue
				}
				of++
				if err := passed(router.FindRoute, one.Request, *answer, at, skip, options); err != nil {
					problems = append(problems, fmt.Sprintf("%s: %.300s", operation.OperationID, err))
					continue
				}
				taken++
			}
		}
	}
	sort.Strings(problems)
	said("kin-openapi, fixtures", platform+"/"+form, taken, of, problems)
}

// The path that a client asks for: that of the document, filled in from the path on the wire.
func filled(path, wire, asked string) string {
	values := strings.Split(asked, "/")
	for index, step := range strings.Split(wire, "/") {
		if strings.HasPrefix(step, "{") {
			path = strings.ReplaceAll(path, step, values[index])
		}
	}
	return path
}

func body(one message) ([]byte, string) {
	switch {
	case one.Parts != nil:
		var out bytes.Buffer
		form := multipart.NewWriter(&out)
		for _, part := range one.Parts {
			head := fmt.Sprintf("form-data; name=%q", part.Name)
			if part.Filename != "" {
				head += fmt.Sprintf("; filename=%q", part.Filename)
			}
			writer := must(form.CreatePart(textproto.MIMEHeader{"Content-Disposition": {head}, "Content-Type": {part.ContentType}}))
			text, isText := part.Body.(string)
			if !isText {
				text = string(must(json.Marshal(part.Body)))
			}
			must(io.WriteString(writer, text))
		}
		form.Close()
		return out.Bytes(), form.FormDataContentType()
	case one.BodyBase64 != "":
		return must(base64.StdEncoding.DecodeString(one.BodyBase64)), one.ContentType
	case one.Body != nil:
		if text, isText := (*one.Body).(string); isText && !strings.HasSuffix(one.ContentType, "/json") {
			return []byte(text), one.ContentType
		}
		return must(json.Marshal(one.Body)), one.ContentType
	}
	return nil, one.ContentType
}

func passed(find func(*http.Request) (*routers.Route, map[string]string, error), asked, answer message, at string, skip map[string]string, options *openapi3filter.Options) error {
	query := url.Values{}
	for _, pair := range asked.Query {
		if _, skipped := skip[pair[0]]; !skipped {
			query.Add(pair[0], pair[1])
		}
	}
	sent, media := body(asked)
	request := must(http.NewRequest(asked.Method, at+"?"+query.Encode(), bytes.NewReader(sent)))
	for name, value := range asked.Headers {
		request.Header.Set(name, value)
	}
	if media != "" {
		request.Header.Set("Content-Type", media)
	}
	route, values, err := find(request)
	if err != nil {
		return err
	}
	input := &openapi3filter.RequestValidationInput{Request: request, PathParams: values, Route: route,
		Options: options}
	if err := openapi3filter.ValidateRequest(context.Background(), input); err != nil {
		return err
	}
	given, media := body(answer)
	header := http.Header{}
	if media != "" {
		header.Set("Content-Type", media)
	}
	output := &openapi3filter.ResponseValidationInput{RequestValidationInput: input, Status: answer.Status, Header: header, Options: input.Options}
	output.SetBodyBytes(given)
	return openapi3filter.ValidateResponse(context.Background(), output)
}
