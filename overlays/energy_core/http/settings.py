"""Keywords of a client's constructor and what the environment adds: what requests carry, and what pools of connections are made with."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import replace
from inspect import isawaitable, iscoroutinefunction
from typing import Any, TypeAlias, cast
from warnings import warn

from ..deadline import end_with_calls
from ..errors import ConfigurationError, EnergyClientError, InsecureConnectionWarning
from ..options import Options, merged, refuse_unknown, switch
from .building import refuse_plain
from .library import httpx, of_library
from .lost import forget, library_pools

__all__ = ["Settings", "Timeout", "configured", "named", "user_agent"]

Timeout: TypeAlias = float | httpx.Timeout | None


def user_agent(product: str) -> str:
    """Return the name that a client gives itself, such as `energy-clients/1.0 python/3.11.7 httpx/0.28.1`."""
    return f"{product} python/{'.'.join(map(str, sys.version_info[:3]))} {httpx.__name__}/{httpx.__version__}"


_REFUSED = {
    "auth": "the client authenticates itself",
    "default_encoding": "answers say their encoding",
    "follow_redirects": "redirects are not followed, so that no token travels to another host",
    "max_redirects": "redirects are not followed, so that no token travels to another host",
}
_OF_POOLS = ("cookies", "event_hooks", "mounts", "transport", "trust_env")
_OF_TRANSPORTS = ("cert", "fingerprint", "http1", "http2", "limits", "proxy", "verify")
_OF_REQUESTS = ("allow_http", "headers", "max_answer", "params")
_UNVERIFIED = "verify=False: nobody checks who answers, and who reads the token; for a host with a certificate of its own there are `fingerprint` and `verify`"
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")  # variables of the environment


def configured(options: Options, product: str, http: Mapping[str, Any], own: Iterable[str]) -> tuple[Options, dict[str, Any]]:
    """Divide a constructor's further keywords: options with what requests carry, and those of the pool. `own` are the constructor's other keywords."""
    for name in http:
        if name in _REFUSED:
            raise ConfigurationError(f"{name}: cannot be given: {_REFUSED[name]}")
    known = {*_OF_POOLS, *_OF_TRANSPORTS, *_OF_REQUESTS}
    refuse_unknown((name for name in http if name not in known), {*known, *own}, "client", ConfigurationError)
    headers = merged({"User-Agent": user_agent(product), "Accept-Encoding": "gzip, deflate"}, http.get("headers"))
    with named("params"):
        params = httpx.QueryParams(of_library("params", http.get("params")))
    most = http.get("max_answer", options.max_answer)
    if type(most) is not int or most < 1:
        raise ConfigurationError(f"max_answer: {most!r} is no number of bytes above 0")
    if not _is_allowed_plain(http):
        refuse_plain(options.hosts)
    made = replace(options, headers=headers, params=params or None, max_answer=most)
    return made, {name: value for name, value in http.items() if name not in _OF_REQUESTS}


def _is_allowed_plain(http: Mapping[str, Any]) -> bool:
    """Whether requests may be unencrypted: by the user's word, or because they do not travel."""
    allowed = switch("allow_http", http.get("allow_http", False))
    return allowed or isinstance(http.get("transport"), httpx.MockTransport | httpx.ASGITransport | httpx.WSGITransport)


@contextmanager
def named(*names: str) -> Generator[None]:
    """Turn whatever refuses a setting into an error that names it."""
    try:
        yield
    except (httpx.InvalidURL, ImportError, AttributeError, OSError, TypeError, ValueError) as error:
        if isinstance(error, EnergyClientError):
            raise
        raise ConfigurationError(f"{', '.join(names)}: cannot be used: {error}") from error


class Settings:
    """What pools are made with, checked once: async clients make one for each event loop."""

    def __init__(self, hosts: Iterable[str], http: dict[str, Any]) -> None:
        http = {name: of_library(name, value) for name, value in http.items()}  # here, because a pickle may come from where the other one is
        self.is_aiohttp = http.get("transport") == "aiohttp"
        self.transport: Any = None if self.is_aiohttp else http.get("transport")
        self.for_transports = {name: http[name] for name in _OF_TRANSPORTS if name in http}
        with named("event_hooks"):
            self.hooks: dict[str, Any] = dict(http.get("event_hooks") or {})
        with named("mounts"):
            self.mounts: dict[str, Any] = {pattern: of_library("mounts", mounted) for pattern, mounted in dict(http.get("mounts") or {}).items()}
        self._given_pools = library_pools([self.transport, *self.mounts.values()])
        for pool in self._given_pools:
            end_with_calls(pool)
        self.proxies: dict[str, tuple[str, str]] = {}
        refuse_unknown(self.hooks, ("request", "response"), "event_hooks", ConfigurationError)
        for name, functions in self.hooks.items():
            if not isinstance(functions, (list, tuple)) or not all(map(callable, cast(Any, functions))):
                raise ConfigurationError(f"event_hooks: `{name}` takes a list of functions")
        with named("cookies"):
            self.cookies = httpx.Cookies(http.get("cookies"))
            len(self.cookies.jar)  # the library takes anything for a jar
        if self.transport is None:
            self._look_around(hosts, trusts=switch("trust_env", http.get("trust_env", True)))
        elif self.for_transports:
            raise ConfigurationError(f"{next(iter(self.for_transports))}: has no effect beside `transport`: give it to that")

    def _look_around(self, hosts: Iterable[str], *, trusts: bool) -> None:
        """Read certificates and proxies, of the environment too unless it is not trusted."""
        given = self.for_transports
        if "fingerprint" in given:
            given["verify"] = self._pinning(hosts, given.pop("fingerprint"), given.get("verify", True))
        if given.get("verify") is False:
            warn(_UNVERIFIED, InsecureConnectionWarning, stacklevel=2)
        if given or (trusts and any(os.environ.get(name) for name in _CERTIFICATES)):
            given["verify"] = _ssl_context(given.pop("verify", True), given.pop("cert", None), trusts)
        if not isinstance(given.get("limits", httpx.Limits()), httpx.Limits):
            raise ConfigurationError(f"limits: expected {httpx.__name__}.Limits")
        if trusts and given.get("proxy") is None:
            self.proxies = _environment_proxies(hosts)
        if self.is_aiohttp:
            self._refuse_for_aiohttp()

    def _refuse_for_aiohttp(self) -> None:
        """Refuse what the transport over aiohttp would not do."""
        given = [name for name in ("http1", "http2", "proxy") if name in self.for_transports] + [variable for variable, _ in self.proxies.values()]
        if given:
            raise ConfigurationError(
                f'{given[0]}: transport="aiohttp" has none of it: leave one of the two out, or give `trust_env=False` where it is of the environment'
            )
        limits = self.for_transports.get("limits")
        if limits is not None and limits.max_keepalive_connections not in (None, 0, limits.max_connections):
            raise ConfigurationError('limits: transport="aiohttp" keeps `max_connections` or none (`max_keepalive_connections=0`), no number between')

    @staticmethod
    def _pinning(hosts: Iterable[str], fingerprint: Any, verify: Any) -> Any:
        if verify is not True:
            raise ConfigurationError("fingerprint: give either this or `verify`")
        if not all(url.startswith("https:") for url in map(str.lower, hosts)):
            raise ConfigurationError("fingerprint: what is pinned is a certificate, which http:// has none of: give https:// as the base URL")
        from .tls import pinning  # few need it

        with named("fingerprint"):
            return pinning(fingerprint)

    def renew(self) -> None:  # pragma: no cover - runs in children, which nobody measures
        """In a child made by fork: transports that were given open connections of their own, and nobody holds the lock of the cookies."""
        forget(self._given_pools)
        jar: Any = self.cookies.jar  # the standard library has no public way to its lock
        jar._cookies_lock = threading.RLock()

    @property
    def are_usual(self) -> bool:
        """Whether there is nothing here that could be refused: then connections are made when they are needed, and their library is loaded then."""
        return self.transport is None and not (self.is_aiohttp or self.for_transports) and self.is_plain

    @property
    def is_plain(self) -> bool:
        """Whether all requests go the same way and nobody looks on: then pools send by themselves, without the library's client, which costs twice as much."""
        return not (self.mounts or self.proxies or any(self.hooks.values()))

    def keywords(self, transport: Callable[..., Any], prepare: Callable[[httpx.Request], Any], undo: Callable[[httpx.Response], Any]) -> dict[str, Any]:
        """The keywords of a client, whose requests pass `prepare` before they are sent, and whose answers pass `undo` before anybody looks at them."""
        needed, hooked = ("handle_request", _hook) if transport is httpx.HTTPTransport else ("handle_async_request", _async_hook)
        if self.transport is not None and not hasattr(self.transport, needed):
            raise ConfigurationError(f"transport: {type(self.transport).__name__} is none for this client, which needs one with `{needed}`")
        if self.transport is None and "verify" not in self.for_transports:
            self.for_transports["verify"] = _ssl_context(True, None, trusts=False)
        own = {"request": prepare, "response": undo}
        mounts = {pattern: self._connecting(transport, variable, proxy=proxy) for pattern, (variable, proxy) in self.proxies.items()}
        return {
            "cookies": self.cookies.jar,
            "event_hooks": {kind: [first, *(hooked(kind, hook) for hook in self.hooks.get(kind, ()))] for kind, first in own.items()},
            "mounts": {**mounts, **self.mounts},
            "http2": self.for_transports.get("http2", False),  # the library looks here for what that needs
            "transport": self.transport or self._connecting(transport, *(self.for_transports.keys() - {"verify"})),
            "trust_env": False,  # what it would read there has been read
        }

    def _connecting(self, transport: Callable[..., Any], *names: str, **more: Any) -> Any:
        if self.is_aiohttp:
            return _over_aiohttp(transport)(**self.for_transports)
        with named(*names):
            made = transport(**self.for_transports, **more, trust_env=False)
        end_with_calls(made._pool)
        return made


def _over_aiohttp(transport: Callable[..., Any]) -> Callable[..., Any]:
    if transport is httpx.HTTPTransport:
        raise ConfigurationError('transport: "aiohttp" is for awaited calls, this client is blocking')
    try:
        from .over_aiohttp import Transport
    except ImportError as error:
        raise ConfigurationError(f"transport: \"aiohttp\" needs a package: pip install 'energy-clients[aiohttp]' ({error})") from error
    return Transport


def _hook(kind: str, hook: Callable[[Any], Any]) -> Callable[[Any], None]:
    """A hook of a blocking client, which would never be run if it were one to be awaited."""
    if iscoroutinefunction(hook):
        raise _wrong_hook(kind, hook, "is async, but the client is blocking")

    def call(message: Any) -> None:
        found = hook(message)
        if isawaitable(found):
            getattr(found, "close", str)()  # or Python would warn that it was never awaited
            raise _wrong_hook(kind, hook, "is to be awaited, but the client is blocking")

    return call


def _async_hook(kind: str, hook: Callable[[Any], Any]) -> Callable[[Any], Awaitable[None]]:
    """A hook of an async client: an async function, or one that returns what is to be awaited, as decorated ones do."""

    async def call(message: Any) -> None:
        found = hook(message)
        if not isawaitable(found):
            raise _wrong_hook(kind, hook, "is not async, but the client is")
        await found

    return call


def _wrong_hook(kind: str, hook: Any, why: str) -> ConfigurationError:
    return ConfigurationError(f"event_hooks: {getattr(hook, '__qualname__', repr(hook))}, given for each {kind}, {why}")


def _ssl_context(verify: Any, cert: Any, trusts: bool) -> Any:
    """What certificates are checked with. Paths are read here: the library takes them with a warning."""
    import ssl

    if not isinstance(verify, bool | ssl.SSLContext):
        with named("verify"):
            verify = ssl.create_default_context(**{"capath" if os.path.isdir(verify) else "cafile": verify})
    variables = [name for name in _CERTIFICATES if verify is True and trusts and os.environ.get(name)]
    with named(*variables[:1] or ["verify"]):
        context = httpx.create_ssl_context(verify, trust_env=trusts)
    if cert is not None:
        with named("cert"):
            context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


def _environment_proxies(hosts: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The proxies that the environment names for the client's hosts, by the library's pattern for these, with the variable's name."""
    from urllib.request import getproxies

    found: dict[str, tuple[str, str]] = {}
    variables = getproxies()
    if not variables.keys() - {"no"}:
        return found
    from ..proxies import proxy_for

    for url in map(httpx.URL, hosts):
        with named(_variable("no")):
            proxy = proxy_for(url.scheme, url.host, url.port or {"http": 80, "https": 443}[url.scheme], variables)
        if proxy is not None:
            found[f"{url.scheme}://{url.netloc.decode('ascii')}"] = _variable(url.scheme, "all"), proxy
    return found


def _variable(*kinds: str) -> str:
    """What the variable of a proxy is called in this environment, such as `https_proxy`."""
    names = [f"{kind}_proxy" for kind in kinds]
    return next((name for wanted in names for name in sorted(os.environ) if name.lower() == wanted and os.environ[name]), names[0].upper())
