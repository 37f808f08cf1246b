# Generated from specs/: do not edit.
"""Blueprints, the packages that describe a kind of device, and device profiles."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    from energy_api.enapter.models import BlueprintAnswerV3, BlueprintViewV3, UploadBlueprintResponseV3, ValidateBlueprintResponseV3

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


class download_blueprint:
    """Download a blueprint as a ZIP archive."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_blueprints",
        name="download_blueprint",
        operation_id="downloadBlueprintV3",
        method="GET",
        path="/v3/blueprints/{blueprint_id}/zip",
        summary="Download a blueprint as a ZIP archive.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/blueprints"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/blueprints/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_blueprints_download.go"},
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/api/client.ts"},
        ],
        auth=("authToken",),
        answer="binary",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="blueprint_id", wire="blueprint_id", place="path", required=True),
            Argument(name="view", wire="view", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        blueprint_id: str,
        view: BlueprintViewV3 | str | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Download a blueprint as a ZIP archive.

        In the cloud and on gateways. Works without a token too. A sample of the documentation leaves out `/zip`; official clients send it.

        Args:
            blueprint_id: ID of the blueprint.
            view: Whether to return the archive as it was uploaded or as the platform has compiled it; compiled by default.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return download_blueprint.OPERATION.request(
            blueprint_id=blueprint_id,
            view=view,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> bytes:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: bytes = download_blueprint.OPERATION.decode(content)
        return answer


class download_device_profiles:
    """Download the device profiles as a ZIP archive."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_blueprints",
        name="download_device_profiles",
        operation_id="downloadDeviceProfilesV3",
        method="GET",
        path="/v3/blueprints/device_profiles/download",
        summary="Download the device profiles as a ZIP archive.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/blueprints/client.py"}],
        stability="assumed",
        auth=("authToken",),
        answer="binary",
        models="energy_api.enapter.models",
        arguments=(Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),),
    )

    @staticmethod
    def request(
        *,
        auth_user: str | None = None,
    ) -> Request:
        """Download the device profiles as a ZIP archive.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return download_device_profiles.OPERATION.request(
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> bytes:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: bytes = download_device_profiles.OPERATION.decode(content)
        return answer


class download_device_profiles_legacy:
    """Download the device profiles as a ZIP archive from their former path."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_blueprints",
        name="download_device_profiles_legacy",
        operation_id="downloadDeviceProfilesLegacyV3",
        method="GET",
        path="/v3/blueprints/download_device_profiles",
        summary="Download the device profiles as a ZIP archive from their former path.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_blueprints_profiles_download.go"}],
        stability="assumed",
        deprecated=True,
        auth=("authToken",),
        answer="binary",
        models="energy_api.enapter.models",
        arguments=(Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),),
    )

    @staticmethod
    def request(
        *,
        auth_user: str | None = None,
    ) -> Request:
        """Download the device profiles as a ZIP archive from their former path.

        Deprecated by the platform.

        Only an official client of 2025 asks for this path; newer ones use that of `downloadDeviceProfiles`. Assumed: no published page
        describes this operation, it is known from official clients only.

        Args:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return download_device_profiles_legacy.OPERATION.request(
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> bytes:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: bytes = download_device_profiles_legacy.OPERATION.decode(content)
        return answer


class get_blueprint:
    """Get what is known about a blueprint."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_blueprints",
        name="get_blueprint",
        operation_id="getBlueprintV3",
        method="GET",
        path="/v3/blueprints/{blueprint_id}",
        summary="Get what is known about a blueprint.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="blueprint", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/blueprints"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/blueprints/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_blueprints_get.go"},
        ],
        auth=("authToken",),
        answer="json",
        model="BlueprintAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="blueprint_id", wire="blueprint_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        blueprint_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Get what is known about a blueprint.

        In the cloud and on gateways.

        Args:
            blueprint_id: ID of the blueprint.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_blueprint.OPERATION.request(
            blueprint_id=blueprint_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> BlueprintAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: BlueprintAnswerV3 = get_blueprint.OPERATION.decode(content)
        return answer


class get_blueprint_by_name:
    """Get what is known about a blueprint, found by its name."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_blueprints",
        name="get_blueprint_by_name",
        operation_id="getBlueprintByNameV3",
        method="GET",
        path="/v3/blueprints/{namespace}/{name}/{tag}",
        summary="Get what is known about a blueprint, found by its name.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="blueprint", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://dp-rule-engine-v2.devdocs.environments.enapter.ninja/docs/reference/http/blueprints"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_blueprints_get.go"},
        ],
        auth=("authToken",),
        answer="json",
        model="BlueprintAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="namespace", wire="namespace", place="path", required=True),
            Argument(name="name", wire="name", place="path", required=True),
            Argument(name="tag", wire="tag", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        namespace: str,
        name: str,
        tag: str,
        auth_user: str | None = None,
    ) -> Request:
        """Get what is known about a blueprint, found by its name.

        Known from an unreleased preview of the documentation and from an official client.

        Args:
            namespace: Namespace of the blueprint; `enapter` unless another is known.
            name: Name of the blueprint.
            tag: Version or variant of the blueprint, such as `latest`.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_blueprint_by_name.OPERATION.request(
            namespace=namespace,
            name=name,
            tag=tag,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> BlueprintAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: BlueprintAnswerV3 = get_blueprint_by_name.OPERATION.decode(content)
        return answer


class upload_blueprint:
    """Upload a blueprint."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_blueprints",
        name="upload_blueprint",
        operation_id="uploadBlueprintV3",
        method="POST",
        path="/v3/blueprints/upload",
        summary="Upload a blueprint.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/blueprints"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/blueprints/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_blueprints_upload.go"},
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/api/client.ts"},
        ],
        auth=("authToken",),
        body="application/octet-stream",
        answer="json",
        model="UploadBlueprintResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="content", place="content", kind="file", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        content: bytes | IO[bytes],
        auth_user: str | None = None,
    ) -> Request:
        """Upload a blueprint.

        In the cloud and on gateways. Official clients read the new blueprint from `blueprint`; the sample of the documentation has its
        fields at the top of the answer. The archive may be sent as the bare body, as official clients do (with or without a media type of
        their own), or as the field `data` of a form, as the documentation shows.

        Args:
            content:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return upload_blueprint.OPERATION.request(
            content=content,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> UploadBlueprintResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UploadBlueprintResponseV3 = upload_blueprint.OPERATION.decode(content)
        return answer


class upload_device_profiles:
    """Upload device profiles as a ZIP archive."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_blueprints",
        name="upload_device_profiles",
        operation_id="uploadDeviceProfilesV3",
        method="POST",
        path="/v3/blueprints/upload_device_profiles",
        summary="Upload device profiles as a ZIP archive.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_blueprints_profiles_upload.go"}],
        stability="assumed",
        auth=("authToken",),
        body="application/octet-stream",
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="content", place="content", kind="file", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        content: bytes | IO[bytes],
        auth_user: str | None = None,
    ) -> Request:
        """Upload device profiles as a ZIP archive.

        What the answer holds is not known; clients do not read it. Assumed: no published page describes this operation, it is known from
        official clients only.

        Args:
            content:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return upload_device_profiles.OPERATION.request(
            content=content,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = upload_device_profiles.OPERATION.decode(content)
        return answer


class validate_blueprint:
    """Check whether a blueprint is valid."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_blueprints",
        name="validate_blueprint",
        operation_id="validateBlueprintV3",
        method="POST",
        path="/v3/blueprints/validate",
        summary="Check whether a blueprint is valid.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/blueprints"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/blueprints/client.py"},
        ],
        auth=("authToken",),
        body="application/octet-stream",
        answer="json",
        model="ValidateBlueprintResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="content", place="content", kind="file", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        content: bytes | IO[bytes],
        auth_user: str | None = None,
    ) -> Request:
        """Check whether a blueprint is valid.

        In the cloud and on gateways. Works without a token too. An invalid blueprint is still an answer with status 200: look at
        `validation_errors`. The archive may be sent as the bare body, as official clients do (with or without a media type of their own),
        or as the field `data` of a form, as the documentation shows.

        Args:
            content:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return validate_blueprint.OPERATION.request(
            content=content,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> ValidateBlueprintResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ValidateBlueprintResponseV3 = validate_blueprint.OPERATION.decode(content)
        return answer
