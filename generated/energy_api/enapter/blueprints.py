# Generated from specs/: do not edit.
"""Blueprints, the packages that describe a kind of device."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    pass


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


class download_blueprint:
    """Download a blueprint as a ZIP archive."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="blueprints",
        name="download_blueprint",
        operation_id="downloadBlueprint",
        method="GET",
        path="/blueprints/v1/download",
        summary="Download a blueprint as a ZIP archive.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v1",
        source=[{"kind": "client", "page": "github:Enapter/http-api-go-client:pkg/client/blueprints.go"}],
        stability="assumed",
        auth=("authToken",),
        answer="binary",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="blueprint_id", wire="blueprint_id", place="query", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        blueprint_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Download a blueprint as a ZIP archive.

        Returns the archive of a blueprint. Assumed: no published page describes this operation, it is known from an official client only;
        the content type of the answer is not documented.

        Args:
            blueprint_id: ID of the blueprint.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return download_blueprint.OPERATION.request(
            blueprint_id=blueprint_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> bytes:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: bytes = download_blueprint.OPERATION.decode(content)
        return answer
