# Generated from specs/: do not edit.
"""Adding devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Request, Unset

if TYPE_CHECKING:
    from energy_api.enapter.models import MqttProtocolV3, ProvisionedDeviceV3, ProvisionUcmResponseV3

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


class provision_lua_device:
    """Add a Lua device, one that a blueprint on a UCM speaks for."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_provisioning",
        name="provision_lua_device",
        operation_id="provisionLuaDeviceV3",
        method="POST",
        path="/v3/provisioning/lua_device",
        summary="Add a Lua device, one that a blueprint on a UCM speaks for.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://dp-rule-engine-v2.devdocs.environments.enapter.ninja/docs/reference/http/provisioning"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_create_lua_device.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="ProvisionedDeviceV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="runtime_id", wire="runtime_id", place="body", required=True),
            Argument(name="blueprint_id", wire="blueprint_id", place="body", required=True),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="slug", wire="slug", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        runtime_id: str,
        blueprint_id: str,
        name: str,
        auth_user: str | None = None,
        slug: str | None | Unset = UNSET,
    ) -> Request:
        """Add a Lua device, one that a blueprint on a UCM speaks for.

        Unlike other devices, a Lua device cannot be provisioned anew. Assumed: fields and answer are known from official clients only; an
        unreleased preview of the documentation names the operation.

        Args:
            runtime_id: ID of the UCM on which the blueprint runs.
            blueprint_id: ID of the blueprint.
            name: Name of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            slug: Slug of the device; official clients can leave it out.
        """
        return provision_lua_device.OPERATION.request(
            runtime_id=runtime_id,
            blueprint_id=blueprint_id,
            name=name,
            auth_user=auth_user,
            slug=slug,
        )

    @staticmethod
    def decode(content: bytes) -> ProvisionedDeviceV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ProvisionedDeviceV3 = provision_lua_device.OPERATION.decode(content)
        return answer


class provision_standalone:
    """Add a standalone device, one that needs no gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_provisioning",
        name="provision_standalone",
        operation_id="provisionStandaloneV3",
        method="POST",
        path="/v3/provisioning/standalone",
        summary="Add a standalone device, one that needs no gateway.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_create_standalone.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="ProvisionedDeviceV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="site_id", wire="site_id", place="body", kind=" | None"),
            Argument(name="slug", wire="slug", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        name: str,
        auth_user: str | None = None,
        site_id: str | None | Unset = UNSET,
        slug: str | None | Unset = UNSET,
    ) -> Request:
        """Add a standalone device, one that needs no gateway.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            name: Name of the device.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            site_id: ID of the site; official clients can leave it out.
            slug: Slug of the device; official clients can leave it out.
        """
        return provision_standalone.OPERATION.request(
            name=name,
            auth_user=auth_user,
            site_id=site_id,
            slug=slug,
        )

    @staticmethod
    def decode(content: bytes) -> ProvisionedDeviceV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ProvisionedDeviceV3 = provision_standalone.OPERATION.decode(content)
        return answer


class provision_ucm:
    """Add a universal communication module (UCM) and get its configuration."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_provisioning",
        name="provision_ucm",
        operation_id="provisionUcmV3",
        method="POST",
        path="/v3/provisioning/ucm",
        summary="Add a universal communication module (UCM) and get its configuration.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "docs", "page": "https://dp-rule-engine-v2.devdocs.environments.enapter.ninja/docs/reference/http/provisioning"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="ProvisionUcmResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="site_id", wire="site_id", place="body"),
            Argument(name="hardware_id", wire="hardware_id", place="body"),
            Argument(name="name", wire="name", place="body"),
            Argument(name="protocol", wire="protocol", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        auth_user: str | None = None,
        site_id: str | None = None,
        hardware_id: str | None = None,
        name: str | None = None,
        protocol: MqttProtocolV3 | str | None = None,
    ) -> Request:
        """Add a universal communication module (UCM) and get its configuration.

        Repeating it with the same arguments provisions the same device anew instead of adding another, for example for another network. No
        official client uses it. Assumed: only an unreleased preview of the documentation describes this operation.

        Args:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            site_id: ID of the site.
            hardware_id: Hardware ID of the UCM.
            name: Name of the UCM.
            protocol: How the UCM will connect.
        """
        return provision_ucm.OPERATION.request(
            auth_user=auth_user,
            site_id=site_id,
            hardware_id=hardware_id,
            name=name,
            protocol=protocol,
        )

    @staticmethod
    def decode(content: bytes) -> ProvisionUcmResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ProvisionUcmResponseV3 = provision_ucm.OPERATION.decode(content)
        return answer


class provision_virtual_ucm:
    """Add a virtual universal communication module (UCM)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_provisioning",
        name="provision_virtual_ucm",
        operation_id="provisionVirtualUcmV3",
        method="POST",
        path="/v3/provisioning/vucm",
        summary="Add a virtual universal communication module (UCM).",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://dp-rule-engine-v2.devdocs.environments.enapter.ninja/docs/reference/http/provisioning"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/devices/client.py"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="ProvisionedDeviceV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="hardware_id", wire="hardware_id", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="site_id", wire="site_id", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        name: str,
        hardware_id: str,
        auth_user: str | None = None,
        site_id: str | None | Unset = UNSET,
    ) -> Request:
        """Add a virtual universal communication module (UCM).

        On gateways 3.x only. Repeating it with the same arguments provisions the same device anew instead of adding another. Assumed:
        fields and answer are known from an official client only; an unreleased preview of the documentation names the operation.

        Args:
            name: Name of the UCM.
            hardware_id: Hardware ID of the UCM. An official client makes one up, `V` and 32 hex digits in capitals.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            site_id: ID of the site; official clients can leave it out.
        """
        return provision_virtual_ucm.OPERATION.request(
            name=name,
            hardware_id=hardware_id,
            auth_user=auth_user,
            site_id=site_id,
        )

    @staticmethod
    def decode(content: bytes) -> ProvisionedDeviceV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ProvisionedDeviceV3 = provision_virtual_ucm.OPERATION.decode(content)
        return answer
