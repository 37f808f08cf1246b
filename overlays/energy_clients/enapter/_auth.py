"""The token header of Enapter."""

from __future__ import annotations

from collections.abc import Generator

from energy_core.http import Auth, HTTPRequest, HTTPResponse

__all__ = ["EnapterAuth"]


class EnapterAuth(Auth):
    """Add `X-Enapter-Auth-Token` to every request."""

    def __init__(self, token: str) -> None:
        self._token = token

    def auth_flow(self, request: HTTPRequest) -> Generator[HTTPRequest, HTTPResponse, None]:
        request.headers["X-Enapter-Auth-Token"] = self._token
        yield request
