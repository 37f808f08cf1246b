# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from energy_twin.base import TwinModel


class AccessToken(TwinModel):
    accessToken: Annotated[str, Field(description="The token.")]
    expire: Annotated[int, Field(description="Seconds until the token expires, 7200 when it is new.")]


class GetAccessTokenRequest(TwinModel):
    appKey: Annotated[str, Field(description="Access key of the application.")]
    encryption: Annotated[
        str, Field(description="Lower-case hex SHA-256 of application key, timestamp and application secret, joined in that order as UTF-8 text.")
    ]
    timestamp: Annotated[
        int | str,
        Field(
            description="Now, in milliseconds since the epoch; the same number as in `encryption`. The page sends a number, official clients and firmware send its text."
        ),
    ]


class RefreshAccessTokenRequest(TwinModel):
    appKey: Annotated[str, Field(description="Access key of the application.")]
    encryption: Annotated[
        str, Field(description="Lower-case hex SHA-256 of application key, timestamp and application secret, joined in that order as UTF-8 text.")
    ]
    timestamp: Annotated[
        int | str,
        Field(
            description="Now, in milliseconds since the epoch; the same number as in `encryption`. The page sends a number, official clients and firmware send its text."
        ),
    ]
    accessToken: Annotated[str, Field(description="The token to refresh.")]


class TokenEnvelope(TwinModel):
    status: Annotated[int | None, Field(description="0 for success; any other value is an error code.")] = None
    stauts: Annotated[int | None, Field(description="Second spelling of `status`; the one of the sample of `getAccessToken`.")] = None
    msg: Annotated[str | None, Field(description="Explanation of the status; `SUCCESS` for success.")] = None
    business: Annotated[str | None, Field(description="Name of the service, `apim-token-service`.")] = None


class GetAccessTokenResponse(TokenEnvelope):
    data: Annotated[AccessToken | None, Field(description="The token.")] = None


class RefreshAccessTokenResponse(TokenEnvelope):
    data: Annotated[AccessToken | None, Field(description="The new token.")] = None
