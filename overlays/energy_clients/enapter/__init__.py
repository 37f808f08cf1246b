"""Enapter: the devices behind a gateway, or in Enapter Cloud."""

from __future__ import annotations

from typing import Any, Self, Unpack

from energy_api.enapter.services import EnapterServices
from energy_core.calls import Session
from energy_core.errors import ConfigurationError
from energy_core.http import DEFAULT_TIMEOUT, Async, Blocking, Options, T, Timeout, base_url

from .._platform import AsyncLife, BlockingLife, Changes, Platform, environment
from ._auth import EnapterAuth

__all__ = ["AsyncEnapter", "Enapter"]


class _Enapter(EnapterServices[T], Platform[T]):
    @classmethod
    def from_env(cls, **http: Any) -> Self:
        """Make a client from `ENAPTER_HTTP_API_BASE_URL`, `ENAPTER_HTTP_API_TOKEN` and, where set, `ENAPTER_HTTP_API_USER`."""
        found = environment("ENAPTER_HTTP_API_BASE_URL", "ENAPTER_HTTP_API_TOKEN", optional=("ENAPTER_HTTP_API_USER",))
        settings = {"token": found["ENAPTER_HTTP_API_TOKEN"], "auth_user": found.get("ENAPTER_HTTP_API_USER"), **http}
        make: Any = cls  # the classes below, which take a base URL
        made: Self = make(found["ENAPTER_HTTP_API_BASE_URL"], **settings)
        return made

    def with_options(self, *, auth_user: str | None = None, **changes: Unpack[Changes]) -> Self:
        """Return a view of this client on the same connections, with another timeout, further headers, or in another user's name."""
        return self._view({} if auth_user is None else {"auth_user": auth_user}, changes)


def _options(url: str, auth_user: str | None, timeout: Timeout) -> Options:
    return Options({"": base_url(url)}, {"auth_user": auth_user}, {}, timeout)


def _auth(token: str) -> EnapterAuth:
    if not isinstance(token, str) or not token.strip() or not token.isascii() or not token.isprintable():
        raise ConfigurationError("token: give the API token, from the gateway's settings page or the cloud account")
    return EnapterAuth(token)


class Enapter(_Enapter[Blocking], BlockingLife):
    """The Enapter HTTP API, blocking. The base URL of a gateway ends with `/api`. Further keywords go to `httpx.Client`."""

    def __init__(self, base_url: str, *, token: str, auth_user: str | None = None, timeout: Timeout = DEFAULT_TIMEOUT, **http: Any) -> None:
        options = _options(base_url, auth_user, timeout)
        self._session = Session(Blocking(_auth(token), **http), options)


class AsyncEnapter(_Enapter[Async], AsyncLife):
    """The Enapter HTTP API, async. The base URL of a gateway ends with `/api`. Further keywords go to `httpx.AsyncClient`."""

    def __init__(self, base_url: str, *, token: str, auth_user: str | None = None, timeout: Timeout = DEFAULT_TIMEOUT, **http: Any) -> None:
        options = _options(base_url, auth_user, timeout)
        self._session = Session(Async(_auth(token), **http), options)
