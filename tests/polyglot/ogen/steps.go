package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/go-faster/jx"
	ht "github.com/ogen-go/ogen/http"

	"energyclients/proof"
	"energyclients/signing"
	"energyogen/generated/enapter"
	"energyogen/generated/enos"
)

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

func (s *scenario) getToken(ctx context.Context) (any, error) {
	now := time.Now().UnixMilli()
	answer, err := s.gateway.GetAccessToken(ctx, &enos.GetAccessTokenRequest{
		AppKey:     s.appKey,
		Timestamp:  now,
		Encryption: signing.Digest(fmt.Sprintf("%s%d%s", s.appKey, now, s.appSecret)),
	})
	if err != nil {
		return nil, err
	}
	s.token = answer.Data.Value.AccessToken
	return s.token != "", nil
}

func (s *scenario) search(ctx context.Context) (any, error) {
	for page, total := 1, 1; len(s.devices) < total; page++ {
		answer, err := s.gateway.SearchDevices(ctx, &enos.SearchDevicesRequest{
			Expression: enos.NewOptString("status = 'online' or status = 'offline'"),
			Pagination: enos.NewOptPaginationRequest(enos.PaginationRequest{PageNo: page, PageSize: 100}),
		}, enos.SearchDevicesParams{OrgId: s.orgID})
		if err != nil {
			return nil, err
		}
		if answer.Code != 0 || len(answer.Data.Value) == 0 {
			return nil, fmt.Errorf("code %d with %d devices", answer.Code, len(answer.Data.Value))
		}
		s.devices, total = append(s.devices, answer.Data.Value...), answer.Pagination.Value.TotalSize.Value
	}
	return len(s.devices), nil
}

func (s *scenario) create(ctx context.Context) (any, error) {
	if len(s.devices) == 0 {
		return nil, errors.New("the search found no product")
	}
	name := enos.StringI18n{
		DefaultValue: enos.NewOptNilString("逆变器"),
		I18nValue:    enos.NewOptNilStringI18nI18nValue(enos.StringI18nI18nValue{"en_US": enos.NewNilString("Inverter")}),
	}
	answer, err := s.gateway.CreateDevice(ctx, &enos.CreateDeviceRequest{
		ProductKey: s.devices[0].Value.ProductKey.Value,
		DeviceKey:  enos.NewOptString("polyglot-1"),
		DeviceName: enos.NewNilStringI18n(name),
		Timezone:   "+08:00",
	}, enos.CreateDeviceParams{OrgId: s.orgID})
	if err != nil {
		return nil, err
	}
	s.created = answer.Data.Value.AssetId
	return answer.Data.Value.DeviceKey, nil
}

func (s *scenario) update(ctx context.Context) (any, error) {
	answer, err := s.gateway.UpdateDevice(ctx, &enos.UpdateDeviceRequest{
		DeviceName: enos.NewNilStringI18n(enos.StringI18n{DefaultValue: enos.NewOptNilString("逆变器 2")}),
		Timezone:   enos.NewOptString("+08:00"),
		DeviceDesc: enos.NewOptString(`a & b <c> "d" é`),
	}, enos.UpdateDeviceParams{OrgId: s.orgID, AssetId: enos.NewOptString(s.created)})
	if err != nil {
		return nil, err
	}
	return answer.Code, nil
}

func (s *scenario) delete(ctx context.Context) (any, error) {
	answer, err := s.gateway.DeleteDevice(ctx, enos.DeleteDeviceParams{OrgId: s.orgID, AssetId: enos.NewOptString(s.created)})
	if err != nil {
		return nil, err
	}
	return answer.Code, nil
}

// two are the assets of the first two devices.
func (s *scenario) two() ([]string, error) {
	if len(s.devices) < 2 {
		return nil, errors.New("the search found fewer than two devices")
	}
	return []string{s.devices[0].Value.AssetId.Value, s.devices[1].Value.AssetId.Value}, nil
}

func (s *scenario) latest(ctx context.Context) (any, error) {
	assets, err := s.two()
	if err != nil {
		return nil, err
	}
	request := &enos.GetAssetLatestDataRequest{AssetIds: strings.Join(assets, ","), PointIds: "activePower"}
	answer, err := s.gateway.GetAssetLatestData(ctx, request, enos.GetAssetLatestDataParams{OrgId: s.orgID})
	if err != nil {
		return nil, err
	}
	return len(answer.Data.Value.Items), nil
}

func (s *scenario) refusal(ctx context.Context) (any, error) {
	answer, err := s.gateway.GetDevice(ctx, enos.GetDeviceParams{OrgId: s.orgID, AssetId: enos.NewOptString("nosuch")})
	if err != nil {
		return nil, err
	}
	return map[string]int{"code": answer.Code}, nil
}

func (s *scenario) upload(ctx context.Context) (any, error) {
	assets, err := s.two()
	if err != nil {
		return nil, err
	}
	owner := enos.NewOptString(assets[0])
	answer, err := s.integration.UploadIntegrationAttributes(ctx, &enos.UploadIntegrationAttributesRequestMultipart{
		EnosMinusMessage: enos.IntegrationAttributeMessage{
			ID:      1,
			Version: "1.1",
			Method:  "integration.attribute.post",
			Params: []enos.IntegrationAttributeEntry{{
				AssetId:    owner,
				Attributes: enos.IntegrationAttributeEntryAttributes{"nameplate": jx.Raw(`"local://nameplate-1.txt"`)},
			}},
			Files: enos.IntegrationAttributeMessageFiles{"nameplate-1.txt": {FeatureId: "nameplate", AssetId: owner}},
		},
		EnosMinusFile: []ht.MultipartFile{{Name: "nameplate-1.txt", File: strings.NewReader("Größe 125 kW")}},
	}, enos.UploadIntegrationAttributesParams{OrgId: s.orgID})
	if err != nil {
		return nil, err
	}
	return answer.Code, nil
}

func (s *scenario) gatewayDevices(ctx context.Context) (any, error) {
	count := 0
	params := enapter.ListDevicesParams{
		Expand:       []enapter.AssetDeviceExpansion{"connectivity", "properties"},
		FilterTypeIn: []enapter.AssetDeviceType{"ucm", "gateway"},
		PageSize:     enapter.NewOptInt(5),
	}
	for {
		answer, err := s.enapter.ListDevices(ctx, params)
		if err != nil {
			return nil, err
		}
		count += len(answer.Devices)
		if answer.NextPageToken.Value == "" {
			return count, nil
		}
		params.PageToken = enapter.NewOptString(answer.NextPageToken.Value)
	}
}

func (s *scenario) missing(ctx context.Context) (any, error) {
	_, err := s.enapter.GetDevice(ctx, enapter.GetDeviceParams{DeviceID: "no such device é"})
	if refused, ok := errors.AsType[*enapter.ErrorsStatusCodeWithHeaders](err); ok {
		return map[string]any{"status": refused.StatusCode, "code": refused.Response.Errors[0].Code}, nil
	}
	return nil, fmt.Errorf("a device that does not exist was found: %w", err)
}
