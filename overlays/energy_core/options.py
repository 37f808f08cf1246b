"""What a client adds to every request, checked when it is given. Knows no HTTP library."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import ConfigurationError, EnergyClientError, InvalidArgument
from .retries import LONGEST, Retries

if TYPE_CHECKING:
    from .limits import Limits

__all__ = ["DEFAULT_TIMEOUT", "MAX_ANSWER", "RETRIES", "Options", "TimeLimits", "merged", "refuse_unknown", "replaced", "switch", "time_limits"]

DEFAULT_TIMEOUT = 60.0
MAX_ANSWER = 64 * 2**20
RETRIES = Retries()
_CONNECT = 10.0  # seconds after which a host that does not take a connection will not do so later either


class TimeLimits(NamedTuple):
    """Seconds that each wait (connect, read, write, pool) and a whole call may take; None is without end."""

    waits: Mapping[str, float | None]
    total: float | None


@dataclass(frozen=True)
class Options:
    """What a client adds to every request. Views of a client differ in nothing else."""

    hosts: Mapping[str, str]  # base URLs by the operation's `host`; "" is the usual one
    values: Mapping[str, str | None]  # arguments given once, such as org_id
    headers: Mapping[str, str] = field(repr=False)  # no two names that differ by case alone
    timeout: TimeLimits
    json_type: str = "application/json"
    form_type: str = "multipart/form-data"
    params: Any = field(default=None, repr=False)  # of the URL, given once
    retries: Retries = RETRIES
    busy: frozenset[int] = frozenset()  # codes that say that something is in use at the moment
    limits: Limits | None = None  # one for a client and all its views
    max_answer: int = field(default=MAX_ANSWER, kw_only=True)  # bytes of an answer that is held in memory
    observers: tuple[Callable[[Any, bytes | None], None], ...] = field(default=(), repr=False, kw_only=True)  # see `http.answering.observing`
    ready: dict[Hashable, Any] = field(default_factory=dict[Hashable, Any], init=False, repr=False, compare=False)  # what requests have in common, made once

    def __getstate__(self) -> dict[str, Any]:
        """What a pickle or a copy holds: not what can be made again, nor who looks on here."""
        return {**vars(self), "ready": {}, "observers": ()}


def time_limits(value: Any, error: type[EnergyClientError] = ConfigurationError) -> TimeLimits:
    """Return what a `timeout` means: a number is the time of a whole call, of which connecting may take ten seconds; `httpx.Timeout` limits each wait alone."""
    if value is None:
        return TimeLimits(dict.fromkeys(("connect", "read", "write", "pool")), None)
    if not isinstance(value, (int, float)):
        waits: dict[str, Any] = value.as_dict() if hasattr(value, "as_dict") else {}
        if not waits or any(wait is not None and not _is_time(wait) for wait in waits.values()):
            raise error(f"timeout: {value!r} is neither seconds, httpx.Timeout, nor None, which waits without end")
        return TimeLimits(waits, None)
    if not _is_time(value):
        raise error(f"timeout: {value!r} is no number of seconds above 0; None waits without end")
    return TimeLimits({"connect": min(float(value), _CONNECT), "read": value, "write": value, "pool": value}, float(value))


def _is_time(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= LONGEST


_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")  # of a header's name, RFC 9110 section 5.6.2
_FRAMING = ("content-length", "transfer-encoding")


def merged(headers: Mapping[str, str], given: Any) -> dict[str, str]:
    """Return headers with further ones, as `replaced`; `InvalidArgument`, without its value, for one that cannot be sent."""
    return replaced(headers, _pairs(given))


def replaced(headers: Mapping[str, str], further: Mapping[str, str]) -> dict[str, str]:
    """Return headers with further ones, which replace those of the same name in any case."""
    names = {name.lower() for name in further}
    return {**{name: value for name, value in headers.items() if name.lower() not in names}, **further}


def _pairs(given: Any) -> dict[str, str]:
    try:
        pairs: list[tuple[Any, Any]] = [(name, value) for name, value in (given.items() if hasattr(given, "items") else given or ())]
    except (TypeError, ValueError):
        raise InvalidArgument(f"headers: expected a mapping of names to text, got {type(given).__name__}") from None
    found: dict[str, str] = {}
    for name, value in pairs:
        if not isinstance(name, str) or not name or not _TOKEN.issuperset(name) or name.lower() in _FRAMING:
            raise InvalidArgument(f"headers: {name!r} is not the name of a header that can be given")
        if not isinstance(value, str) or not (value.isascii() and value.isprintable() and value == value.strip()):
            what = "holds a line break, blanks at an end, or what is not ASCII" if isinstance(value, str) else f"is {type(value).__name__}, not text"
            raise InvalidArgument(f"headers: the value of {name!r} {what}")
        if name.lower() in {other.lower() for other in found}:
            raise InvalidArgument(f"headers: {name!r} is given twice")
        found["Content-Type" if name.lower() == "content-type" else name] = value
    return found


def switch(name: str, value: Any) -> bool:
    """Return what is either on or off; anything else is refused, because `"no"` counts as true in Python."""
    if type(value) is not bool:
        raise ConfigurationError(f"{name}: {value!r} is neither True nor False")
    return value


def refuse_unknown(given: Iterable[str], known: Collection[str], where: str, error: type[EnergyClientError]) -> None:
    """Raise for the first name that is none of the known ones, with the nearest of them."""
    for name in given:
        if name not in known:
            raise error(f"{where}: there is no option {name!r}{_nearest(name, known)}; there are {', '.join(sorted(known))}")


def _nearest(name: str, known: Collection[str]) -> str:
    from difflib import get_close_matches  # needed by nobody who spells well

    found = get_close_matches(name.lower(), known, 1)
    return f", did you mean {found[0]!r}" if found else ""
