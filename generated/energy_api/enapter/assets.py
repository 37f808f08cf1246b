# Generated from specs/: do not edit.
"""Devices that the owner of the token may see."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from energy_core import Argument, Envelope, Operation, Pagination, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from energy_api.enapter.models import AssetDeviceExpansion, AssetDeviceType, GetDeviceResponse, ListDevicesResponse

_ERRORS = {
    400: "invalid",
    403: "authentication",
    404: "not-found",
    422: "invalid",
    429: "rate-limited",
    500: "server",
    "invalid_header": "authentication",
    "forbidden": "permission",
    "not_found": "not-found",
    "unprocessable_entity": "invalid",
    "invalid_query_parameter_format": "invalid",
}  # of every operation here


class get_device:
    """Get one device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="assets",
        name="get_device",
        operation_id="getDevice",
        method="GET",
        path="/assets/v1/devices/{device_id}",
        summary="Get one device.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="device", promise="value"),
        errors=_ERRORS,
        since="v1",
        source=[
            {"kind": "client", "page": "github:Enapter/http-api-go-client:pkg/client/assets.go"},
            {"kind": "client", "page": "github:Enapter/grafana-plugins:enapter-api-datasource/pkg/http/enapterapi/v1/assetsapi/client.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="GetDeviceResponse",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        expand: Sequence[AssetDeviceExpansion | str] | str | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Get one device.

        Returns a single device. Assumed: no published page describes this operation, it is known from official clients only. An unknown
        device is answered with the error code `not_found`.

        Args:
            device_id: ID of the device.
            expand: What to return about each device beyond its basic fields; nothing by default.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_device.OPERATION.request(
            device_id=device_id,
            expand=expand,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> GetDeviceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetDeviceResponse = get_device.OPERATION.decode(content)
        return answer


class list_devices:
    """List the devices that the token gives access to."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="assets",
        name="list_devices",
        operation_id="listDevices",
        method="GET",
        path="/assets/v1/devices",
        summary="List the devices that the token gives access to.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="token", place="query", at="page_token", size="page_size", items="devices", next="next_page_token"),
        since="v1",
        source=[
            {"kind": "seed", "page": "https://developers.enapter.com/docs/reference/http/assets"},
            {"kind": "docs", "page": "https://developers.enapter.com/docs/tutorial/http/devices/"},
            {"kind": "client", "page": "github:Enapter/http-api-go-client:pkg/client/assets.go"},
        ],
        auth=("authToken",),
        answer="json",
        model="ListDevicesResponse",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="page_token", wire="page_token", place="query"),
            Argument(name="page_size", wire="page_size", place="query"),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="filter_type_in", wire="filter[type_in]", place="query", style="comma"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        expand: Sequence[AssetDeviceExpansion | str] | str | None = None,
        filter_type_in: Sequence[AssetDeviceType | str] | str | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the devices that the token gives access to.

        Returns one page of devices, as long as the server chooses unless `page_size` says it. The last page has no `next_page_token`, or
        null, or an empty text. Properties, connectivity and manifest of the devices come only if `expand` asks for them. A filter by ID,
        `filter[device_id_in]`, stood in an official client for six days and was withdrawn.

        Args:
            page_token: `next_page_token` of the page before; empty or left out for the first page.
            page_size: Most devices on a page; chosen by the server when left out.
            expand: What to return about each device beyond its basic fields; nothing by default.
            filter_type_in: Only devices of these types.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_devices.OPERATION.request(
            page_token=page_token,
            page_size=page_size,
            expand=expand,
            filter_type_in=filter_type_in,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> ListDevicesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListDevicesResponse = list_devices.OPERATION.decode(content)
        return answer
