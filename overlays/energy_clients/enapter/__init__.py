"""Enapter: the devices behind a gateway, or in Enapter Cloud."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from energy_api.enapter.services import EnapterServices
from energy_core.errors import ConfigurationError
from energy_core.http import Async, Blocking, T, Timeout, base_url
from energy_core.options import DEFAULT_TIMEOUT, RETRIES, Options, time_limits
from energy_core.retries import Retries, policy

from .._platform import AsyncLife, BlockingLife, Changes, Platform, credential, environment
from ._auth import EnapterAuth

if TYPE_CHECKING:
    from ..time_series.enapter import AsyncEnapterTimeSeries, EnapterTimeSeries

__all__ = ["AsyncEnapter", "Enapter"]


class _Enapter(EnapterServices[T], Platform[T]):
    def __init__(
        self,
        base_url: str,
        *,
        token: str,
        auth_user: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        retries: Retries | int | None = RETRIES,
        concurrency: Mapping[str, int] | int | None = None,
        rate: float | None = None,
        **http: Any,
    ) -> None:
        """Make a client; nothing is sent, and connections are opened when they are needed.

        `timeout` in seconds is the time of a call from first to last byte, of which connecting may take ten seconds; of downloads, and of
        answers that come line by line, it limits each wait. `httpx.Timeout` limits each wait alone, None nothing. Further keywords are those of `httpx.Client`
        or `httpx.AsyncClient` for headers, params, cookies, proxies, certificates, limits, hooks and transports; others are refused by name.

        A call that may be sent twice is repeated up to `retries` times after a failure that may pass, within its `timeout` (`energy_clients.Retries` says more;
        0 never). `concurrency` limits the requests on their way, of each service's reads and of its writes, or as a mapping by `service`, `service.read` and
        `service.write`; `rate` the requests per second, fewer for a while after the platform has refused some. Views share both.

        `max_answer` is how many bytes of an answer are held in memory (64 MiB, and a value for each sixteenth byte); files that are saved may be larger.
        `fingerprint` is the SHA-256 of the host's certificate, for one that no authority has signed; `allow_http=True` lets http:// go beyond this machine and
        names in `.local`, for networks where everybody is trusted.
        """
        options = _options(base_url, auth_user, timeout, retries)
        self._open(_auth(token), options, http, concurrency, rate)

    @classmethod
    def from_env(cls, **http: Any) -> Self:
        """Make a client from `ENAPTER_HTTP_API_BASE_URL`, `ENAPTER_HTTP_API_TOKEN` and, where set, `ENAPTER_HTTP_API_USER`."""
        found = environment("ENAPTER_HTTP_API_BASE_URL", "ENAPTER_HTTP_API_TOKEN", optional=("ENAPTER_HTTP_API_USER",))
        settings: dict[str, Any] = {"token": found["ENAPTER_HTTP_API_TOKEN"], "auth_user": found.get("ENAPTER_HTTP_API_USER"), **http}
        try:
            made = cls(found["ENAPTER_HTTP_API_BASE_URL"], **settings)
        finally:
            del found, settings  # no traceback shows credentials
        return made

    def with_options(self, *, auth_user: str | None = None, **changes: Unpack[Changes]) -> Self:
        """Return a view of this client on the same connections, with another timeout, other headers or retries, or in another user's name."""
        return self._view("auth_user", auth_user, changes)


def _options(url: str, auth_user: str | None, timeout: Timeout, repeated: Retries | int | None) -> Options:
    return Options({"": base_url(url)}, {"auth_user": auth_user}, {}, time_limits(timeout), retries=policy(repeated))


def _auth(token: str) -> EnapterAuth:
    where = "from the gateway's settings page or the cloud account"
    if not credential("token", token, where).isascii():
        raise ConfigurationError(f"token: give the API token, {where}: it is ASCII")
    return EnapterAuth(token)


class Enapter(_Enapter[Blocking], BlockingLife):
    """The Enapter HTTP API, blocking. The base URL of a gateway ends with `/api`."""

    @property
    def time_series(self) -> EnapterTimeSeries:
        """Telemetry of many devices and attributes over any time: `time_series.read(…)`."""
        from ..time_series.enapter import EnapterTimeSeries

        return EnapterTimeSeries(self)


class AsyncEnapter(_Enapter[Async], AsyncLife):
    """The Enapter HTTP API, async. The base URL of a gateway ends with `/api`.

    A client may be used in several event loops: each has connections of its own, which are closed when the loop ends.
    `transport="aiohttp"` speaks over aiohttp instead, at less CPU where many calls are in flight (extra `aiohttp`; asyncio alone, no proxies, HTTP/1.1).
    """

    @property
    def time_series(self) -> AsyncEnapterTimeSeries:
        """Telemetry of many devices and attributes over any time: `time_series.read(…)`."""
        from ..time_series.enapter import AsyncEnapterTimeSeries

        return AsyncEnapterTimeSeries(self)
