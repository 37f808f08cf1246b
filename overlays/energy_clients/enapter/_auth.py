"""The token header of Enapter."""

from __future__ import annotations

from collections.abc import Generator

from energy_core.http import HTTPRequest, HTTPResponse

from .._platform import Credentials

__all__ = ["EnapterAuth"]


class EnapterAuth(Credentials):
    """Add `X-Enapter-Auth-Token` to every request."""

    VARIABLES = ("ENAPTER_HTTP_API_TOKEN",)

    def __init__(self, token: str) -> None:
        self._token = token

    def _made_with(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return (self._token,), ()

    def auth_flow(self, request: HTTPRequest) -> Generator[HTTPRequest, HTTPResponse, None]:
        request.headers["X-Enapter-Auth-Token"] = self._token
        yield request
