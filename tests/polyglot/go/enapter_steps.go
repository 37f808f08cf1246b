package main

import (
	"context"

	"energyclients/generated/enapter"
)

func (s *scenario) gatewayDevices(ctx context.Context) (any, error) {
	count := 0
	params := enapter.ListDevicesParams{
		Expand:       &enapter.ExpandDevice{"connectivity", "properties"},
		FilterTypeIn: &[]enapter.AssetDeviceType{"ucm", "gateway"},
		PageSize:     new(5),
	}
	for {
		reply, err := s.enapter.ListDevicesWithResponse(ctx, &params)
		if err != nil {
			return nil, err
		}
		if reply.JSON200 == nil {
			return nil, unexpected(reply)
		}
		count += len(reply.JSON200.Devices)
		params.PageToken = reply.JSON200.NextPageToken
		if params.PageToken == nil || *params.PageToken == "" {
			return count, nil
		}
	}
}

func (s *scenario) missing(ctx context.Context) (any, error) {
	reply, err := s.enapter.GetDeviceWithResponse(ctx, "no such device é", nil)
	if err != nil {
		return nil, err
	}
	if reply.JSONDefault == nil || len(reply.JSONDefault.Errors) == 0 {
		return nil, unexpected(reply)
	}
	return map[string]any{"status": reply.StatusCode(), "code": reply.JSONDefault.Errors[0].Code}, nil
}
