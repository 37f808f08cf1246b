# Generated from specs/: do not edit.
"""Devices: what they are, how they are connected, what they log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Pagination, Request, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from energy_api.enapter.models import (
        DeviceAnswerV3,
        DeviceConfigAnswerV3,
        DeviceExpansionV3,
        DeviceLogOrderV3,
        DeviceLogPageV3,
        DeviceLogSelectionV3,
        DeviceManifestAnswerV3,
        DevicePageV3,
        MqttProtocolV3,
        RunTerminalResponseV3,
    )

_ERRORS = {
    400: "invalid",
    401: "authentication",
    403: "authentication",
    404: "not-found",
    409: "conflict",
    422: "invalid",
    429: "rate-limited",
    500: "server",
    "invalid_header": "authentication",
    "forbidden": "permission",
    "not_found": "not-found",
    "unprocessable_entity": "invalid",
    "invalid_query_parameter_format": "invalid",
}  # of every operation here


class assign_blueprint:
    """Make a device run another blueprint."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="assign_blueprint",
        operation_id="assignBlueprintV3",
        method="POST",
        path="/v3/devices/{device_id}/assign_blueprint",
        summary="Make a device run another blueprint.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="device", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_change_blueprint.go"},
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/api/client.ts"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="DeviceAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="blueprint_id", wire="blueprint_id", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        blueprint_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Make a device run another blueprint.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            device_id: ID or slug of the device.
            blueprint_id: ID of the blueprint.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return assign_blueprint.OPERATION.request(
            device_id=device_id,
            blueprint_id=blueprint_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceAnswerV3 = assign_blueprint.OPERATION.decode(content)
        return answer


class assign_site_device_blueprint:
    """Make a device of a site run another blueprint."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="assign_site_device_blueprint",
        operation_id="assignSiteDeviceBlueprintV3",
        method="POST",
        path="/v3/sites/{site_id}/devices/{device_id}/assign_blueprint",
        summary="Make a device of a site run another blueprint.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="device", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="DeviceAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="blueprint_id", wire="blueprint_id", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        blueprint_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Make a device of a site run another blueprint.

        The same as `assignBlueprint`, with the site in the path. Assumed: no published page describes this path, an official client asks
        for it where a site is named.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            blueprint_id: ID of the blueprint.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return assign_site_device_blueprint.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            blueprint_id=blueprint_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceAnswerV3 = assign_site_device_blueprint.OPERATION.decode(content)
        return answer


class delete_device:
    """Delete a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="delete_device",
        operation_id="deleteDeviceV3",
        method="DELETE",
        path="/v3/devices/{device_id}",
        summary="Delete a device.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://ty-v3-2-v2.devdocs.environments.enapter.ninja/docs/reference/http/device_management"},
            {"kind": "docs", "page": "https://dp-rule-engine-v2.devdocs.environments.enapter.ninja/docs/reference/http/device_management"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_delete.go"},
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/api/client.ts"},
        ],
        auth=("authToken",),
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Delete a device.

        Needs at least the role OWNER. A device on which other devices run can only be deleted after them. What the answer holds is not
        known; clients do not read it.

        Args:
            device_id: ID or slug of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return delete_device.OPERATION.request(
            device_id=device_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = delete_device.OPERATION.decode(content)
        return answer


class delete_site_device:
    """Delete a device of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="delete_site_device",
        operation_id="deleteSiteDeviceV3",
        method="DELETE",
        path="/v3/sites/{site_id}/devices/{device_id}",
        summary="Delete a device of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/api/client.ts"},
            {"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Delete a device of a site.

        The same as `deleteDevice`, with the site in the path. The answer is an empty object for the mock server of an official client,
        which decodes it without a look at its content. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return delete_site_device.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> Any:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: Any = delete_site_device.OPERATION.decode(content)
        return answer


class generate_device_config:
    """Generate a new configuration with which a device connects."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="generate_device_config",
        operation_id="generateDeviceConfigV3",
        method="POST",
        path="/v3/devices/{device_id}/generate_config",
        summary="Generate a new configuration with which a device connects.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors", data="config", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://ty-v3-2-v2.devdocs.environments.enapter.ninja/docs/reference/http/device_management"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_communication_config_generate.go"},
        ],
        auth=("authToken",),
        body="json",
        answer="json",
        model="DeviceConfigAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="protocol", wire="protocol", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        protocol: MqttProtocolV3 | str,
        auth_user: str | None = None,
    ) -> Request:
        """Generate a new configuration with which a device connects.

        Makes new credentials for the MQTT broker. What they are depends on the protocol: user name and password for MQTT, private key and
        certificates for MQTTS. Known from an unreleased preview of the documentation and from official clients, which disagree about where
        the answer names the protocol.

        Args:
            device_id: ID or slug of the device.
            protocol: How the device will connect.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return generate_device_config.OPERATION.request(
            device_id=device_id,
            protocol=protocol,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceConfigAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceConfigAnswerV3 = generate_device_config.OPERATION.decode(content)
        return answer


class generate_site_device_config:
    """Generate a new configuration with which a device of a site connects."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="generate_site_device_config",
        operation_id="generateSiteDeviceConfigV3",
        method="POST",
        path="/v3/sites/{site_id}/devices/{device_id}/generate_config",
        summary="Generate a new configuration with which a device of a site connects.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors", data="config", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="DeviceConfigAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="protocol", wire="protocol", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        protocol: MqttProtocolV3 | str,
        auth_user: str | None = None,
    ) -> Request:
        """Generate a new configuration with which a device of a site connects.

        The same as `generateDeviceConfig`, with the site in the path. Assumed: no published page describes this path, an official client
        asks for it where a site is named.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            protocol: How the device will connect.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return generate_site_device_config.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            protocol=protocol,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceConfigAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceConfigAnswerV3 = generate_site_device_config.OPERATION.decode(content)
        return answer


class get_device:
    """Get one device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="get_device",
        operation_id="getDeviceV3",
        method="GET",
        path="/v3/devices/{device_id}",
        summary="Get one device.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="device", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/fetch_devices"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_get.go"},
        ],
        auth=("authToken",),
        answer="json",
        model="DeviceAnswerV3",
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
        expand: Sequence[DeviceExpansionV3 | str] | str | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Get one device.

        In the cloud and on gateways.

        Args:
            device_id: ID or slug of the device.
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
    def decode(content: bytes) -> DeviceAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceAnswerV3 = get_device.OPERATION.decode(content)
        return answer


class get_device_manifest:
    """Get the manifest of the blueprint that a device runs."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="get_device_manifest",
        operation_id="getDeviceManifestV3",
        method="GET",
        path="/v3/devices/{device_id}/manifest",
        summary="Get the manifest of the blueprint that a device runs.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="manifest", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/grafana-plugins:enapter-api-datasource/pkg/http/enapterapi/v3/devicesapi/client.go"},
            {"kind": "client", "page": "github:Enapter/python-sdk commit 495ae22 (dropped in b7a3bc5)"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="DeviceManifestAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Get the manifest of the blueprint that a device runs.

        The error about an unknown device may come without a `code`. Assumed: no published page describes this operation, it is known from
        official clients only.

        Args:
            device_id: ID or slug of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_device_manifest.OPERATION.request(
            device_id=device_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceManifestAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceManifestAnswerV3 = get_device_manifest.OPERATION.decode(content)
        return answer


class get_site_device:
    """Get one device of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="get_site_device",
        operation_id="getSiteDeviceV3",
        method="GET",
        path="/v3/sites/{site_id}/devices/{device_id}",
        summary="Get one device of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="device", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/vscode-enapter:dev/mock-server/server.ts"},
            {"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="DeviceAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        expand: Sequence[DeviceExpansionV3 | str] | str | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Get one device of a site.

        The same as `getDevice`, with the site in the path. Assumed: no published page describes this operation, it is known from an
        official client, and from the mock server of another.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            expand: What to return about each device beyond its basic fields; nothing by default.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_site_device.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            expand=expand,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceAnswerV3 = get_site_device.OPERATION.decode(content)
        return answer


class list_device_logs:
    """List log lines of a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="list_device_logs",
        operation_id="listDeviceLogsV3",
        method="GET",
        path="/v3/devices/{device_id}/logs",
        summary="List log lines of a device.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="logs"),
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_logs.go"},
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/models/log-entries.ts"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="DeviceLogPageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="received_at_from", wire="received_at_from", place="query", time="date-time"),
            Argument(name="received_at_to", wire="received_at_to", place="query", time="date-time"),
            Argument(name="severity", wire="severity", place="query"),
            Argument(name="order", wire="order", place="query"),
            Argument(name="show", wire="show", place="query"),
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        received_at_from: str | datetime | None = None,
        received_at_to: str | datetime | None = None,
        severity: str | None = None,
        order: DeviceLogOrderV3 | str | None = None,
        show: DeviceLogSelectionV3 | str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List log lines of a device.

        Returns one page of the lines that came in within a time range. Whether the answer says how many there are is not known. Assumed: no
        published page describes this operation, it is known from official clients only.

        Args:
            device_id: ID or slug of the device.
            received_at_from: Start of the range, by time of receipt (RFC 3339).
            received_at_to: End of the range, by time of receipt (RFC 3339).
            severity: Only lines of this severity, such as `error`.
            order: Order of the lines; the oldest first by default.
            show: Whether to return stored lines, temporary lines or all of them; all by default.
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_device_logs.OPERATION.request(
            device_id=device_id,
            received_at_from=received_at_from,
            received_at_to=received_at_to,
            severity=severity,
            order=order,
            show=show,
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceLogPageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceLogPageV3 = list_device_logs.OPERATION.decode(content)
        return answer


class list_devices:
    """List the devices that the token gives access to."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="list_devices",
        operation_id="listDevicesV3",
        method="GET",
        path="/v3/devices",
        summary="List the devices that the token gives access to.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="devices", total="total_count"),
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/fetch_devices"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_list.go"},
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/api/client.ts"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="DevicePageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        expand: Sequence[DeviceExpansionV3 | str] | str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the devices that the token gives access to.

        Returns one page of devices, in the order of their IDs. In the cloud and on gateways. Assumed: what stands here about the operation
        is known from official clients, the section of the published page could not be read.

        Args:
            expand: What to return about each device beyond its basic fields; nothing by default.
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_devices.OPERATION.request(
            expand=expand,
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DevicePageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DevicePageV3 = list_devices.OPERATION.decode(content)
        return answer


class list_site_device_logs:
    """List log lines of a device of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="list_site_device_logs",
        operation_id="listSiteDeviceLogsV3",
        method="GET",
        path="/v3/sites/{site_id}/devices/{device_id}/logs",
        summary="List log lines of a device of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="logs"),
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="DeviceLogPageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="received_at_from", wire="received_at_from", place="query", time="date-time"),
            Argument(name="received_at_to", wire="received_at_to", place="query", time="date-time"),
            Argument(name="severity", wire="severity", place="query"),
            Argument(name="order", wire="order", place="query"),
            Argument(name="show", wire="show", place="query"),
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        received_at_from: str | datetime | None = None,
        received_at_to: str | datetime | None = None,
        severity: str | None = None,
        order: DeviceLogOrderV3 | str | None = None,
        show: DeviceLogSelectionV3 | str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List log lines of a device of a site.

        The same as `listDeviceLogs`, with the site in the path. Assumed: no published page describes this path, an official client asks for
        it where a site is named.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            received_at_from: Start of the range, by time of receipt (RFC 3339).
            received_at_to: End of the range, by time of receipt (RFC 3339).
            severity: Only lines of this severity, such as `error`.
            order: Order of the lines; the oldest first by default.
            show: Whether to return stored lines, temporary lines or all of them; all by default.
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_site_device_logs.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            received_at_from=received_at_from,
            received_at_to=received_at_to,
            severity=severity,
            order=order,
            show=show,
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceLogPageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceLogPageV3 = list_site_device_logs.OPERATION.decode(content)
        return answer


class list_site_devices:
    """List the devices of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="list_site_devices",
        operation_id="listSiteDevicesV3",
        method="GET",
        path="/v3/sites/{site_id}/devices",
        summary="List the devices of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="devices", total="total_count"),
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_list.go"},
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/api/client.ts"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="DevicePageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        expand: Sequence[DeviceExpansionV3 | str] | str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the devices of a site.

        Returns one page of devices, in the order of their IDs. One official client repeats the site in a query parameter `site_id`; others
        do without it. Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            site_id: ID of the site.
            expand: What to return about each device beyond its basic fields; nothing by default.
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_site_devices.OPERATION.request(
            site_id=site_id,
            expand=expand,
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> DevicePageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DevicePageV3 = list_site_devices.OPERATION.decode(content)
        return answer


class run_site_device_terminal:
    """Open a remote terminal session on a gateway of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="run_site_device_terminal",
        operation_id="runSiteDeviceTerminalV3",
        method="POST",
        path="/v3/sites/{site_id}/devices/{device_id}/run_terminal",
        summary="Open a remote terminal session on a gateway of a site.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RunTerminalResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Open a remote terminal session on a gateway of a site.

        The same as `runTerminal`, with the site in the path. Assumed: no published page describes this path, an official client asks for it
        where a site is named.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return run_site_device_terminal.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RunTerminalResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RunTerminalResponseV3 = run_site_device_terminal.OPERATION.decode(content)
        return answer


class run_terminal:
    """Open a remote terminal session on a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="run_terminal",
        operation_id="runTerminalV3",
        method="POST",
        path="/v3/devices/{device_id}/run_terminal",
        summary="Open a remote terminal session on a gateway.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli commit 11e5f06:internal/app/enaptercli/cmd_device_run_terminal.go"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RunTerminalResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Open a remote terminal session on a gateway.

        Answers with what is needed to connect to the terminal: a WebSocket at `websocket_url`, opened with the header `Authorization:
        Bearer` and the token, whose messages name the channel. Only devices that are gateways have a terminal, and it must be switched on
        in the settings of the gateway. Assumed: no published page describes this operation, it is known from a release candidate of an
        official client only.

        Args:
            device_id: ID or slug of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return run_terminal.OPERATION.request(
            device_id=device_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RunTerminalResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RunTerminalResponseV3 = run_terminal.OPERATION.decode(content)
        return answer


class update_device:
    """Change name or slug of a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="update_device",
        operation_id="updateDeviceV3",
        method="PATCH",
        path="/v3/devices/{device_id}",
        summary="Change name or slug of a device.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="device", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/device_management"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
        ],
        auth=("authToken",),
        body="json",
        answer="json",
        model="DeviceAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="name", wire="name", place="body", kind=" | None"),
            Argument(name="slug", wire="slug", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        auth_user: str | None = None,
        name: str | None | Unset = UNSET,
        slug: str | None | Unset = UNSET,
    ) -> Request:
        """Change name or slug of a device.

        In the cloud and on gateways. Needs at least the role OWNER. The documentation calls both fields mandatory, but its own sample sends
        the name only, and an official client sends null for what shall stay as it is.

        Args:
            device_id: ID or slug of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            name: New name of the device.
            slug: New slug of the device.
        """
        return update_device.OPERATION.request(
            device_id=device_id,
            auth_user=auth_user,
            name=name,
            slug=slug,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceAnswerV3 = update_device.OPERATION.decode(content)
        return answer


class update_site_device:
    """Change name or slug of a device of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_devices",
        name="update_site_device",
        operation_id="updateSiteDeviceV3",
        method="PATCH",
        path="/v3/sites/{site_id}/devices/{device_id}",
        summary="Change name or slug of a device of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="device", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="DeviceAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="name", wire="name", place="body", kind=" | None"),
            Argument(name="slug", wire="slug", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        auth_user: str | None = None,
        name: str | None | Unset = UNSET,
        slug: str | None | Unset = UNSET,
    ) -> Request:
        """Change name or slug of a device of a site.

        The same as `updateDevice`, with the site in the path. The client sends an empty text for what shall stay as it is. Assumed: no
        published page describes this path, an official client asks for it where a site is named.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            name: New name of the device.
            slug: New slug of the device.
        """
        return update_site_device.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            auth_user=auth_user,
            name=name,
            slug=slug,
        )

    @staticmethod
    def decode(content: bytes) -> DeviceAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeviceAnswerV3 = update_site_device.OPERATION.decode(content)
        return answer
