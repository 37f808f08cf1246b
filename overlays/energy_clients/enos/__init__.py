"""Envision EnOS: one attribute per service, one method per operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from energy_api.enos.services import EnosServices
from energy_core.http import Async, Blocking, T, Timeout, base_url
from energy_core.options import DEFAULT_TIMEOUT, RETRIES, Options, time_limits
from energy_core.retries import Retries, policy

from .._platform import AsyncLife, BlockingLife, Changes, Platform, credential, environment
from ._auth import EnOSAuth

if TYPE_CHECKING:
    from ..time_series.enos import AsyncEnOSTimeSeries, EnOSTimeSeries

__all__ = ["AsyncEnOS", "EnOS", "EnOSAuth"]


_BUSY = frozenset({17762})  # "Someone else is changing the tree; try again later", error codes of the asset tree service


class _EnOS(EnosServices[T], Platform[T]):
    def __init__(
        self,
        base_url: str,
        *,
        app_key: str,
        app_secret: str,
        org_id: str | None = None,
        integration_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        retries: Retries | int | None = RETRIES,
        concurrency: Mapping[str, int] | int | None = None,
        rate: float | None = None,
        **http: Any,
    ) -> None:
        """Make a client; nothing is sent, and connections are opened when they are needed.

        `timeout` in seconds is the time of a call from first to last byte, the token's request included (connecting: ten at most);
        of downloads, and of answers that come line by line, it limits each wait. `httpx.Timeout` limits each wait alone, None nothing. Further keywords are
        those of `httpx.Client` or `httpx.AsyncClient` for headers, params, cookies, proxies, certificates, limits, hooks and transports; others are refused by
        name.

        A call that may be sent twice is repeated up to `retries` times after a failure that may pass, within its `timeout` (`energy_clients.Retries` says more;
        0 never). `concurrency` limits the requests on their way, of each service's reads and of its writes, or as a mapping by `service`, `service.read` and
        `service.write`; `rate` the requests per second, fewer for a while after the platform has refused some. Views share both.

        `max_answer` is how many bytes of an answer are held in memory (64 MiB, and a value for each sixteenth byte); files that are saved may be larger.
        `fingerprint` is the SHA-256 of the host's certificate, for one that no authority has signed; `allow_http=True` lets http:// go beyond this machine and
        names in `.local`, for networks where everybody is trusted.
        """
        options = _options(base_url, integration_url, org_id, timeout, retries)
        self._open(_auth(app_key, app_secret, options), options, http, concurrency, rate)

    @classmethod
    def from_env(cls, **http: Any) -> Self:
        """Make a client from `ENOS_BASE_URL`, `ENOS_APP_KEY`, `ENOS_APP_SECRET` and, where set, `ENOS_ORG_ID` and `ENOS_INTEGRATION_URL`."""
        found = environment("ENOS_BASE_URL", "ENOS_APP_KEY", "ENOS_APP_SECRET", optional=("ENOS_ORG_ID", "ENOS_INTEGRATION_URL"))
        settings: dict[str, Any] = {"app_key": found["ENOS_APP_KEY"], "app_secret": found["ENOS_APP_SECRET"]}
        settings |= {"org_id": found.get("ENOS_ORG_ID"), "integration_url": found.get("ENOS_INTEGRATION_URL"), **http}
        try:
            made = cls(found["ENOS_BASE_URL"], **settings)
        finally:
            del found, settings  # no traceback shows credentials
        return made

    def with_options(self, *, org_id: str | None = None, **changes: Unpack[Changes]) -> Self:
        """Return a view of this client on the same connections, with another timeout, other headers or retries, or for another organization."""
        return self._view("org_id", org_id, changes)


def _options(url: str, integration_url: str | None, org_id: str | None, timeout: Timeout, repeated: Retries | int | None) -> Options:
    hosts = {"": base_url(url)}
    if integration_url is not None:
        hosts["integration"] = base_url(integration_url, "integration_url")
    # "Request Header" in the EnOS API overview
    json_type, form_type = (f"{kind};charset=UTF-8" for kind in ("application/json", "multipart/form-data"))
    return Options(hosts, {"org_id": org_id}, {}, time_limits(timeout), json_type, form_type, retries=policy(repeated), busy=_BUSY)


def _auth(app_key: str, app_secret: str, options: Options) -> EnOSAuth:
    where = "of the application, from the EnOS management console"
    return EnOSAuth(credential("app_key", app_key, where), credential("app_secret", app_secret, where), options.hosts[""])


class EnOS(_EnOS[Blocking], BlockingLife):
    """The EnOS platform, blocking. `org_id` given here need not be given to each call."""

    @property
    def time_series(self) -> EnOSTimeSeries:
        """Time series of many assets and points over any time: `time_series.read(…)`."""
        from ..time_series.enos import EnOSTimeSeries

        return EnOSTimeSeries(self.tsdb_data, self.connection, self._session.options.values["org_id"])


class AsyncEnOS(_EnOS[Async], AsyncLife):
    """The EnOS platform, async. `org_id` given here need not be given to each call.

    A client may be used in several event loops: each has connections of its own, which are closed when the loop ends.
    `transport="aiohttp"` speaks over aiohttp instead, at less CPU where many calls are in flight (extra `aiohttp`; asyncio alone, no proxies, HTTP/1.1).
    """

    @property
    def time_series(self) -> AsyncEnOSTimeSeries:
        """Time series of many assets and points over any time: `time_series.read(…)`."""
        from ..time_series.enos import AsyncEnOSTimeSeries

        return AsyncEnOSTimeSeries(self.tsdb_data, self.connection, self._session.options.values["org_id"])
