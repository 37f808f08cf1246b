package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/textproto"
	"time"

	"energyclients/generated/enos"
	"energyclients/signing"
)

// unexpected is the error of an answer that holds no payload: another HTTP status, or a refusal in the envelope.
func unexpected(reply interface {
	Status() string
	GetBody() []byte
}) error {
	return fmt.Errorf("%s: %s", reply.Status(), reply.GetBody())
}

func (s *scenario) getToken(ctx context.Context) (any, error) {
	now := time.Now().UnixMilli()
	reply, err := s.gateway.GetAccessTokenWithResponse(ctx, enos.GetAccessTokenRequest{
		AppKey:     s.appKey,
		Timestamp:  now,
		Encryption: signing.Digest(fmt.Sprintf("%s%d%s", s.appKey, now, s.appSecret)),
	})
	if err != nil {
		return nil, err
	}
	if reply.JSON200 == nil || reply.JSON200.Data == nil {
		return nil, unexpected(reply)
	}
	s.token = reply.JSON200.Data.AccessToken
	return s.token != "", nil
}

func (s *scenario) search(ctx context.Context) (any, error) {
	s.devices = nil
	for page, total := 1, 1; len(s.devices) < total; page++ {
		reply, err := s.gateway.SearchDevicesWithResponse(ctx, &enos.SearchDevicesParams{OrgId: s.orgID}, enos.SearchDevicesRequest{
			Expression: new("status = 'online' or status = 'offline'"),
			Pagination: &enos.PaginationRequest{PageNo: page, PageSize: 100},
		})
		if err != nil {
			return nil, err
		}
		answer := reply.JSON200
		if answer == nil || answer.Code != 0 || answer.Data == nil || answer.Pagination == nil || answer.Pagination.TotalSize == nil {
			return nil, unexpected(reply)
		}
		if len(*answer.Data) == 0 {
			break
		}
		s.devices, total = append(s.devices, *answer.Data...), *answer.Pagination.TotalSize
	}
	return len(s.devices), nil
}

func (s *scenario) create(ctx context.Context) (any, error) {
	if len(s.devices) == 0 || s.devices[0].ProductKey == nil {
		return nil, errors.New("the search found no product")
	}
	reply, err := s.gateway.CreateDeviceWithResponse(ctx, &enos.CreateDeviceParams{OrgId: s.orgID}, enos.CreateDeviceRequest{
		ProductKey: *s.devices[0].ProductKey,
		DeviceKey:  new("polyglot-1"),
		DeviceName: &enos.StringI18n{DefaultValue: new("逆变器"), I18nValue: &map[string]*string{"en_US": new("Inverter")}},
		Timezone:   "+08:00",
	})
	if err != nil {
		return nil, err
	}
	if reply.JSON200 == nil || reply.JSON200.Data == nil {
		return nil, unexpected(reply)
	}
	s.created = reply.JSON200.Data.AssetId
	return reply.JSON200.Data.DeviceKey, nil
}

func (s *scenario) update(ctx context.Context) (any, error) {
	reply, err := s.gateway.UpdateDeviceWithResponse(ctx, &enos.UpdateDeviceParams{OrgId: s.orgID, AssetId: &s.created}, enos.UpdateDeviceRequest{
		DeviceName: &enos.StringI18n{DefaultValue: new("逆变器 2")},
		Timezone:   new("+08:00"),
		DeviceDesc: new(`a & b <c> "d" é`),
	})
	if err != nil {
		return nil, err
	}
	if reply.JSON200 == nil {
		return nil, unexpected(reply)
	}
	return reply.JSON200.Code, nil
}

func (s *scenario) delete(ctx context.Context) (any, error) {
	reply, err := s.gateway.DeleteDeviceWithResponse(ctx, &enos.DeleteDeviceParams{OrgId: s.orgID, AssetId: &s.created})
	if err != nil {
		return nil, err
	}
	if reply.JSON200 == nil {
		return nil, unexpected(reply)
	}
	return reply.JSON200.Code, nil
}

func (s *scenario) latest(ctx context.Context) (any, error) {
	if len(s.devices) < 2 || s.devices[0].AssetId == nil || s.devices[1].AssetId == nil {
		return nil, errors.New("the search found fewer than two devices")
	}
	reply, err := s.gateway.GetAssetLatestDataWithResponse(ctx, &enos.GetAssetLatestDataParams{OrgId: s.orgID}, enos.GetAssetLatestDataRequest{
		AssetIds: *s.devices[0].AssetId + "," + *s.devices[1].AssetId,
		PointIds: "activePower",
	})
	if err != nil {
		return nil, err
	}
	if reply.JSON200 == nil || reply.JSON200.Data == nil {
		return nil, unexpected(reply)
	}
	return len(reply.JSON200.Data.Items), nil
}

func (s *scenario) refusal(ctx context.Context) (any, error) {
	reply, err := s.gateway.GetDeviceWithResponse(ctx, &enos.GetDeviceParams{OrgId: s.orgID, AssetId: new("nosuch")})
	if err != nil {
		return nil, err
	}
	if reply.JSON200 == nil || reply.JSON200.Code == 0 {
		return nil, unexpected(reply)
	}
	return map[string]int{"code": reply.JSON200.Code}, nil
}

func (s *scenario) upload(ctx context.Context) (any, error) {
	if len(s.devices) == 0 || s.devices[0].AssetId == nil {
		return nil, errors.New("the search found no device")
	}
	contentType, body, err := nameplate(s.devices[0].AssetId)
	if err != nil {
		return nil, err
	}
	params := &enos.UploadIntegrationAttributesParams{OrgId: s.orgID}
	reply, err := s.integration.UploadIntegrationAttributesWithBodyWithResponse(ctx, params, contentType, body)
	if err != nil {
		return nil, err
	}
	if reply.JSON200 == nil {
		return nil, unexpected(reply)
	}
	return reply.JSON200.Code, nil
}

// nameplate is the form that sets a device's nameplate to a file. The generated client leaves the writing of forms to its caller.
func nameplate(assetID *string) (contentType string, body io.Reader, err error) {
	message := enos.IntegrationAttributeMessage{
		Id:      1,
		Version: "1.1",
		Method:  "integration.attribute.post",
		Params:  []enos.IntegrationAttributeEntry{{AssetId: assetID, Attributes: map[string]any{"nameplate": "local://nameplate-1.txt"}}},
		Files:   map[string]enos.IntegrationFileMapping{"nameplate-1.txt": {FeatureId: "nameplate", AssetId: assetID}},
	}
	text, err := json.Marshal(message)
	if err != nil {
		return "", nil, err
	}
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	for _, part := range []struct{ disposition, contentType, content string }{
		{`form-data; name="enos-message"`, "application/json", string(text)},
		{multipart.FileContentDisposition("enos-file", "nameplate-1.txt"), "application/octet-stream", "Größe 125 kW"},
	} {
		header := textproto.MIMEHeader{"Content-Disposition": {part.disposition}, "Content-Type": {part.contentType}}
		target, err := writer.CreatePart(header)
		if err != nil {
			return "", nil, err
		}
		if _, err := io.WriteString(target, part.content); err != nil {
			return "", nil, err
		}
	}
	return writer.FormDataContentType(), &form, writer.Close()
}
