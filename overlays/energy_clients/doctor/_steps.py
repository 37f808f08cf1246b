"""The steps themselves: a look-up of the host's name, one call that tells of network, certificate, clock and token, and a read of each service."""

from __future__ import annotations

import socket
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, datetime
from operator import attrgetter
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

from energy_core.operation import Operation
from energy_core.pager import Pager
from energy_core.stream import Download

from .. import operations
from ..errors import EnergyClientError
from . import _verdicts
from ._probes import Missing, Probes
from ._verdicts import Finding, Verdict

__all__ = ["examine"]

_PATIENCE = 20.0  # seconds for a call
_LIST: Any = list  # Any: type checkers would take it for one of unknown items
_PAGER: Any = Pager
_TRIES = 3  # reads of a service before what it refuses is told
_DENIED = (Verdict.DENIED, Verdict.FAILED)
_LATER = ("network", "certificate", "clock", "token")


class _Seen:
    """What responses told beside their content."""

    def __init__(self) -> None:
        self.date: str | None = None
        self.at = datetime.now(UTC)
        self.peer: Mapping[str, Any] | None = None
        self.tls = ""

    def __call__(self, response: Any) -> None:
        """Look at a response; a hook of the client."""
        self.date, self.at = response.headers.get("Date"), datetime.now(UTC)
        stream = response.extensions.get("network_stream")
        secured = stream.get_extra_info("ssl_object") if stream is not None else None
        if secured is not None:
            self.peer, self.tls = secured.getpeercert() or {}, secured.version() or ""


def examine(platform: str, make: Callable[..., Any], services: Collection[str] = ()) -> Iterator[Finding]:
    """Yield what each step found, whatever others found. `make` makes the client, given further keywords; `services` are those to try, all where none is named.

    Nothing is changed on the platform.
    """
    seen = _Seen()
    try:
        made = make(event_hooks={"response": [seen]})
    except EnergyClientError as failure:
        yield _verdicts.setup(platform, failure)
        yield from _all_untried(platform, ("name", *_LATER), "setup", services)
        return
    with made:
        yield from _tried(platform, made.with_options(retries=0, timeout=_PATIENCE), seen, services)


def _tried(platform: str, client: Any, seen: _Seen, services: Collection[str]) -> Iterator[Finding]:
    url: str = client._session.options.hosts[""]
    known = operations.all()
    probes = Probes([one for one in known if one.platform == platform], lambda operation, given: _asked(client, operation, given), datetime.now(UTC))
    found = _name(platform, url, _has_proxy(client))
    yield found
    if found.verdict is Verdict.FAILED:
        yield from _all_untried(platform, _LATER, "name", services)
        return
    # one call, which tells of everything in front of the services
    failure = _outcome(client, probes.first(), {})[0]
    found = _verdicts.connection(platform, url, failure)
    yield found
    if found.verdict is Verdict.FAILED:
        yield from _all_untried(platform, _LATER[1:], "network", services)
        return
    yield _verdicts.certificate(platform, url, seen.peer, seen.tls, datetime.now(UTC))
    yield _verdicts.clock(platform, seen.date, seen.at)
    taken = _verdicts.token(platform, failure)
    yield taken
    if taken.verdict is Verdict.FAILED:
        yield from _all_untried(platform, (), "token", services)
        return
    for service in _services(platform, services):
        yield _service(client, probes, platform, service, bool(services))


def _has_proxy(client: Any) -> bool:
    """Whether requests go to another host first, which looks up the name then."""
    settings = client._session.transport._settings
    return bool(settings.proxies or settings.mounts or settings.transport or settings.for_transports.get("proxy"))


def _name(platform: str, url: str, is_proxied: bool) -> Finding:
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_proxied:
        return _verdicts.untried(platform, "name", f"{host}: a proxy or a transport of its own looks it up")
    try:
        found = socket.getaddrinfo(host, parts.port or 443, type=socket.SOCK_STREAM)
    except (OSError, ValueError) as error:  # ValueError: a name that cannot be encoded
        return _verdicts.name(platform, host, (), str(getattr(error, "strerror", None) or error))
    return _verdicts.name(platform, host, list(dict.fromkeys(str(address[4][0]) for address in found)))


def _service(client: Any, probes: Probes, platform: str, service: str, named: bool) -> Finding:
    """Read of a service until one read is answered. What refuses tells of the service too: a permission that is missing rather than what there is not."""
    place = _place(service)
    refused: dict[str, Finding] = {}  # by the permission that was needed
    missing: list[str] = []
    for operation in probes.of(service):
        needed = _verdicts.permission(operation)
        if needed in refused and refused[needed].verdict in _DENIED:
            continue
        try:
            given = probes.arguments(operation)
        except Missing as error:
            missing.append(str(error))
            continue
        failure, result, seconds, count = _outcome(client, operation, given)
        finding = _verdicts.service(operation, place, failure, seconds, count, named)
        if failure is None:
            probes.learn(result)
        if failure is None or not _verdicts.refuses(failure):
            return finding
        refused.setdefault(needed if finding.verdict in _DENIED else operation.name, finding)
        if len(refused) == _TRIES:
            break
    if refused:
        return min(refused.values(), key=lambda one: one.verdict not in _DENIED)
    if missing:
        by_hand = f"Try one by hand: energy {platform} {place.replace('.', ' ').replace('_', '-')} --help"
        return _verdicts.untried(platform, place, f"no answer has `{missing[0]}`, which its reads ask for", by_hand)
    return _verdicts.nothing(platform, place)


def _outcome(client: Any, operation: Operation, given: Mapping[str, Any]) -> tuple[EnergyClientError | None, Any, float, int | None]:
    began = perf_counter()
    try:
        called = _bound(client, operation)(**given)
        result = _first(called)
        count = called.total if isinstance(called, _PAGER) else None
    except EnergyClientError as error:
        return error, None, perf_counter() - began, None
    return None, result, perf_counter() - began, count


def _asked(client: Any, operation: Operation, given: Mapping[str, Any]) -> Any:
    return _first(_bound(client, operation)(**given))


def _bound(client: Any, operation: Operation) -> Any:
    return attrgetter(operations.path(operation))(client)


def _first(called: Any) -> Any:
    """What there is to learn from a result: of many the first."""
    if isinstance(called, _PAGER):
        return called.first()
    if isinstance(called, Download):
        return called.read()
    return called[0] if isinstance(called, _LIST) and called else called


def _services(platform: str, wanted: Collection[str]) -> list[str]:
    found = sorted({one.service for one in operations.all() if one.platform == platform and one.service != "token"})
    return [name for name in found if not wanted or name in wanted]


def _place(service: str) -> str:
    """A service as it is named on a client."""
    return service.replace("v3_", "v3.")


def _all_untried(platform: str, steps: Collection[str], cause: str, services: Collection[str]) -> Iterator[Finding]:
    """The steps that could not be taken because of one that failed."""
    for step in (*steps, *map(_place, _services(platform, services))):
        yield _verdicts.untried(platform, step, f"because of: {cause}")
