# Generated from specs/: do not edit.
"""Access tokens of applications."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    from energy_api.enos.models import GetAccessTokenResponse, RefreshAccessTokenResponse

_ERRORS = {
    1001: "conflict",
    1002: "authentication",
    1003: "authentication",
    1004: "invalid",
    1005: "server",
    1202: "invalid",
    1203: "authentication",
    1204: "authentication",
}  # of every operation here


class get_access_token:
    """Get an access token for an application."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="token",
        name="get_access_token",
        operation_id="getAccessToken",
        method="POST",
        path="/apim-token-service/v2.0/token/get",
        summary="Get an access token for an application.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, code_alias="stauts", promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "token/get_access_token.md"},
            {
                "kind": "client",
                "page": "EnvisionIot/enos-integration-sdk-java@487cc3e:src/main/java/com/envisioniot/enos/iot_http_integration/TokenConnection.java",
            },
        ],
        auth=(),
        body="json",
        answer="json",
        model="GetAccessTokenResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="app_key", wire="appKey", place="body", required=True),
            Argument(name="encryption", wire="encryption", place="body", required=True),
            Argument(name="timestamp", wire="timestamp", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        app_key: str,
        encryption: str,
        timestamp: int | str,
    ) -> Request:
        """Get an access token for an application.

        As long as a token has not expired, the same one is returned with the time that is left. A repeated `encryption` is refused with
        code 1001, so a request must never be sent twice as it is: take a new timestamp for every attempt.

        Args:
            app_key: Access key of the application.
            encryption: Lower-case hex SHA-256 of application key, timestamp and application secret, joined in that order as UTF-8 text.
            timestamp: Now, in milliseconds since the epoch; the same number as in `encryption`. The page sends a number, official clients
                and firmware send its text.
        """
        return get_access_token.OPERATION.request(
            app_key=app_key,
            encryption=encryption,
            timestamp=timestamp,
        )

    @staticmethod
    def decode(content: bytes) -> GetAccessTokenResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAccessTokenResponse = get_access_token.OPERATION.decode(content)
        return answer


class refresh_access_token:
    """Get a new access token in place of one that has not yet expired."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="token",
        name="refresh_access_token",
        operation_id="refreshAccessToken",
        method="POST",
        path="/apim-token-service/v2.0/token/refresh",
        summary="Get a new access token in place of one that has not yet expired.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, code_alias="stauts", promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "token/refresh_access_token.md"},
            {
                "kind": "client",
                "page": "EnvisionIot/enos-integration-sdk-java@487cc3e:src/main/java/com/envisioniot/enos/iot_http_integration/TokenConnection.java",
            },
        ],
        auth=(),
        body="json",
        answer="json",
        model="RefreshAccessTokenResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="app_key", wire="appKey", place="body", required=True),
            Argument(name="encryption", wire="encryption", place="body", required=True),
            Argument(name="timestamp", wire="timestamp", place="body", required=True),
            Argument(name="access_token", wire="accessToken", place="body", required=True, secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        app_key: str,
        encryption: str,
        timestamp: int | str,
        access_token: str,
    ) -> Request:
        """Get a new access token in place of one that has not yet expired.

        As with `getAccessToken`, every attempt needs a new timestamp; a repeated `encryption` is refused with code 1001.

        Args:
            app_key: Access key of the application.
            encryption: Lower-case hex SHA-256 of application key, timestamp and application secret, joined in that order as UTF-8 text.
            timestamp: Now, in milliseconds since the epoch; the same number as in `encryption`. The page sends a number, official clients
                and firmware send its text.
            access_token: The token to refresh.
        """
        return refresh_access_token.OPERATION.request(
            app_key=app_key,
            encryption=encryption,
            timestamp=timestamp,
            access_token=access_token,
        )

    @staticmethod
    def decode(content: bytes) -> RefreshAccessTokenResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RefreshAccessTokenResponse = refresh_access_token.OPERATION.decode(content)
        return answer
