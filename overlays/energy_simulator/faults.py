"""Fault profiles: which requests are disturbed, and how, as data.

Whether a request is disturbed follows from the seed, the request and how often it has come, from nothing else: a run that failed fails again.

    seed = 7                           # of the probabilities; 1 where it is left out

    [[fault]]
    kind = "status"                    # one of KINDS, with its own keys
    status = 503
    retry_after = 2                    # seconds
    probability = 0.05                 # of the attempts that the keys below let through; 1 where it is left out

    [[fault]]
    kind = "reset-after"               # carried out, but the answer is lost
    operations = ["createDevice"]      # by operation id; `services`, `safety` and `paths` choose as well, and all that are given must fit
    attempts = [1, 2]                  # the first and the second time that this very request comes; `every = 3` is each third time

    [[fault]]
    kind = "deviation"                 # an answer that is not what the specification says
    operations = ["searchDevices"]
    at = "data[].status"               # dotted names; `[]` is every item of a list
    change = "set"                     # one of CHANGES: `value` takes its place; "null", "remove", "text" need no value
    value = "hibernating"
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from email.utils import formatdate
from fnmatch import fnmatchcase
from math import isfinite
from pathlib import Path
from typing import Any, cast

import msgspec

from .log import Received
from .spec import Operation, catalogue

__all__ = ["CHANGES", "KINDS", "Fault", "FaultError", "Faults", "fingerprint", "retry_after"]

_WHERE = ("operations", "services", "safety", "paths")
_WHEN = ("attempts", "every", "probability")
KINDS: Mapping[str, tuple[str, ...]] = {  # each with the keys that it has besides
    "status": ("status", "retry_after", "retry_after_form", "html"),  # an HTTP status in place of an answer
    "code": ("code",),  # a code of EnOS inside HTTP 200
    "expired-token": (),  # all tokens of EnOS end before the request is looked at
    "slow-start": ("seconds",),  # nothing for so long, then the answer
    "drip": ("bytes_per_second",),  # the answer in small pieces
    "reset-before": ("gentle",),  # the connection ends before anything is carried out
    "reset-during": ("gentle", "part"),  # it ends in the middle of the answer
    "reset-after": ("gentle",),  # carried out, but nothing of the answer is sent
    "cut-json": ("part",),  # an answer that ends early, though HTTP says that it is whole
    "cut-gzip": ("part",),  # the same, compressed, for clients that take gzip
    "duplicate": (),  # the request arrives twice
    "swap-pages": (),  # in place of the second page comes the third, and the other way round, and so on
    "shift-pages": ("by",),  # pages after the first lie as if so many items before them had been deleted, if negative: added
    "clock-skew": ("seconds",),  # the platform's clock is so far ahead, if negative: behind
    "deviation": ("at", "change", "value"),  # JSON that is not what the specification says
}
CHANGES: Mapping[str, str] = {  # of a deviation
    "set": "`value` is there instead, or as a further field",
    "null": "null is there instead",
    "remove": "the field is not there",
    "rename": "the field is called `value`",
    "text": "the number or boolean comes as text",
    "cut": "the list has so many items only",
    "media-type": "the media type of the answer is `value`",
}
_PAGES = ("swap-pages", "shift-pages")
_OF_ENOS = ("code", "expired-token")
_FORMS = ("seconds", "date", "milliseconds")


class FaultError(ValueError):
    """A profile that cannot be read; the message says which fault and which key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One rule: a kind of fault, the operations that it befalls, and when. Keys of other kinds than its own are refused."""

    kind: str
    operations: Collection[str] = ()
    services: Collection[str] = ()
    safety: Collection[str] = ()
    paths: Collection[str] = ()
    attempts: Collection[int] = ()
    every: int = 1
    probability: float = 1.0
    status: int = 503
    retry_after: float | None = None
    retry_after_form: str = "seconds"
    html: bool = False
    code: int = 99500
    seconds: float = 1.0
    bytes_per_second: float = 200.0
    part: float = 0.5
    gentle: bool = False
    by: int = 1
    at: str = ""
    change: str = "set"
    value: Any = None

    def __post_init__(self) -> None:
        if not isinstance(self.kind, str) or self.kind not in KINDS:
            raise FaultError(f"kind: {self.kind!r} is none: {_nearest(str(self.kind), KINDS)}")
        own = {"kind", *_WHERE, *_WHEN, *KINDS[self.kind]}
        for one in fields(self):
            value = getattr(self, one.name)
            if one.name not in own and value != one.default:
                raise FaultError(f"{one.name}: no key of the kind {self.kind!r}, which has {', '.join(KINDS[self.kind]) or 'none of its own'}")
            _check(one.name, value)
        if self.kind == "deviation":
            _check_deviation(self.at, self.change, self.value)
        if self.attempts and all(attempt % self.every for attempt in self.attempts):
            raise FaultError(f"attempts: none of {_listed(self.attempts)} is an attempt that `every = {self.every}` lets through, so it would never happen")
        if (*self.operations, *self.services, *self.safety, *self.paths) and not any(self.befalls(operation) for operation in _operations()):
            chosen = ", ".join(name for name in _WHERE if getattr(self, name))
            raise FaultError(f"{chosen}: no operation is chosen by this that a fault of the kind {self.kind!r} can befall, so it would never happen")

    def befalls(self, operation: Operation) -> bool:
        """Whether it can befall the operation at all."""
        if self.kind in _OF_ENOS and operation.platform != "enos":
            return False
        if self.kind in _PAGES and operation.pagination.get("style") not in ("page", "offset"):
            return False
        return (
            (not self.operations or operation.name in self.operations)
            and (not self.services or operation.service in self.services)
            and (not self.safety or operation.safety in self.safety)
            and (not self.paths or any(fnmatchcase(operation.path, pattern) for pattern in self.paths))
        )


_NUMBERS: Mapping[str, tuple[float, float]] = {
    "every": (1, 1_000_000),
    "probability": (0, 1),
    "status": (400, 599),
    "retry_after": (0, 1e9),
    "code": (1, 2**31),
    "seconds": (-1e9, 1e9),
    "bytes_per_second": (1, 1e9),
    "part": (0, 1),
    "by": (-1000, 1000),
}
_WHOLE = ("every", "status", "code", "by")


def _check(name: str, value: Any) -> None:
    if name in (*_WHERE, "attempts"):
        kind, items = int if name == "attempts" else str, value
        if isinstance(value, str) or not isinstance(value, Collection) or not all(type(item) is kind for item in items):
            raise FaultError(f"{name}: a list of {'numbers' if kind is int else 'texts'} is expected")
        if name == "attempts" and any(item < 1 for item in items):
            raise FaultError(f"attempts: {_listed(items)}: the first time that a request comes is 1")
        _check_names(name, items)
    elif name in _NUMBERS and value is not None:
        least, most = _NUMBERS[name]
        if isinstance(value, bool) or not isinstance(value, int if name in _WHOLE else (int, float)) or not (isfinite(value) and least <= value <= most):
            raise FaultError(f"{name}: a {'whole ' if name in _WHOLE else ''}number from {least:g} to {most:g} is expected, not {value!r}")
    elif name in ("html", "gentle") and not isinstance(value, bool):
        raise FaultError(f"{name}: true or false is expected, not {value!r}")
    elif name == "change" and value not in CHANGES:
        raise FaultError(f"change: {value!r} is none: {_nearest(str(value), CHANGES)}")
    elif name == "at" and not isinstance(value, str):
        raise FaultError(f"at: dotted names are expected, not {value!r}")
    elif name == "retry_after_form" and value not in _FORMS:
        raise FaultError(f"{name}: {value!r} is none of {', '.join(_FORMS)}")


def _check_deviation(at: str, change: str, value: Any) -> None:
    """Whether a deviation says what it changes, and into what."""
    wanted = {"rename": str, "media-type": str, "cut": int}.get(change)
    if wanted and type(value) is not wanted:
        raise FaultError(f"value: {change!r} takes a {'whole number' if wanted is int else 'text'}, not {value!r}")
    if bool(at) == (change == "media-type"):
        raise FaultError("at: the media type is that of the whole answer" if at else f"at: {change!r} takes the place that is changed, such as 'data[].status'")


def _check_names(name: str, given: Collection[Any]) -> None:
    """A name that nothing has would be a fault that never happens."""
    if name not in ("operations", "services", "safety"):
        return
    one = {"operations": "name", "services": "service", "safety": "safety"}[name]
    known = {str(getattr(operation, one)) for operation in _operations()}
    for item in given:
        if item not in known:
            raise FaultError(f"{name}: nothing is called {item!r}: {_nearest(item, known)}")


def _operations() -> list[Operation]:
    return [operation for platform in ("enos", "enapter") for operation in catalogue(platform).operations]


def _listed(items: Collection[Any]) -> str:
    return ", ".join(map(str, items))


def _nearest(name: str, known: Iterable[str]) -> str:
    all_of = sorted(known)
    near = get_close_matches(name, all_of, 1, 0.5)
    return f"did you mean {near[0]!r}?" if near else f"there are {', '.join(all_of[:20])}" + (" …" if len(all_of) > 20 else "")


@dataclass(frozen=True, slots=True)
class Faults:
    """A profile: rules, of which the first that fits a request counts, and the seed of their probabilities."""

    rules: Sequence[Fault] = field(default_factory=tuple[Fault, ...])
    seed: int = 1

    @classmethod
    def parse(cls, data: Mapping[str, Any]) -> Faults:
        """Return the profile that a file holds; `FaultError` names the fault and the key that cannot be read."""
        for name in data:
            if name not in ("seed", "fault"):
                raise FaultError(f"{name}: no key of a profile: {_nearest(name, ('seed', 'fault'))}")
        seed: Any = data.get("seed", 1)
        rules: Any = data.get("fault", [])
        if type(seed) is not int:
            raise FaultError(f"seed: a whole number is expected, not {seed!r}")
        if rules.__class__ is not list or not all(isinstance(rule, dict) for rule in rules):
            raise FaultError("fault: write each under [[fault]]")
        return cls(tuple(_rule(number, rule) for number, rule in enumerate(rules, 1)), seed)

    @classmethod
    def of(cls, given: Any) -> Faults:
        """Return the profile that is given, is in a file, or has the rules that are given; None is none."""
        if given is None or isinstance(given, Faults):
            return given or cls()
        if isinstance(given, (str, Path)):
            return cls.read(given)
        several = isinstance(given, Iterable) and not isinstance(given, Fault)
        rules: list[Any] = [*cast("Iterable[Any]", given)] if several else [given]
        if not all(isinstance(rule, Fault) for rule in rules):
            raise FaultError(f"faults: a profile, the path of a file, or rules (Fault) are expected, not {given!r}")
        return cls(tuple(rules))

    @classmethod
    def read(cls, path: str | Path) -> Faults:
        """Read a file of TOML, or of JSON where its name ends so; `FaultError` says what is wrong with it."""
        try:
            content = Path(path).read_bytes()
            data: Any = msgspec.json.decode(content) if str(path).endswith(".json") else tomllib.loads(content.decode())
        except (OSError, ValueError, msgspec.DecodeError) as error:  # a file that is not UTF-8 or no TOML is a ValueError
            raise FaultError(f"{path}: cannot be read: {error}") from error
        if not isinstance(data, dict):
            raise FaultError(f"{path}: an object is expected")
        try:
            return cls.parse(cast("dict[str, Any]", data))
        except FaultError as error:
            raise FaultError(f"{path}: {error}") from None

    def choose(self, operation: Operation, identity: bytes, attempt: int) -> Fault | None:
        """Return what befalls the `attempt`th coming, from 1 on, of the request with this fingerprint."""
        for number, rule in enumerate(self.rules):
            due = attempt % rule.every == 0 and (not rule.attempts or attempt in rule.attempts)
            if due and rule.befalls(operation) and (rule.probability == 1 or _dice(self.seed, number, identity, attempt) < rule.probability):
                return rule
        return None


def _rule(number: int, given: Mapping[str, Any]) -> Fault:
    names = [one.name for one in fields(Fault)]
    for name in given:
        if name not in names:
            raise FaultError(f"fault {number}: {name}: no such key: {_nearest(name, names)}")
    if "kind" not in given:
        raise FaultError(f"fault {number}: kind is missing: one of {', '.join(KINDS)}")
    try:
        return Fault(**given)
    except FaultError as error:
        raise FaultError(f"fault {number}: {error}") from None


def _dice(seed: int, rule: int, identity: bytes, attempt: int) -> float:
    digest = hashlib.blake2b(b"%d %d %d " % (seed, rule, attempt) + identity, digest_size=7).digest()
    return int.from_bytes(digest, "big") / 2**56


def fingerprint(operation: Operation, received: Received) -> bytes:
    """What makes a request the same request when it comes again: not its signature and its times, nor where the parts of a form are divided."""
    digest = hashlib.blake2b(f"{operation.platform} {operation.name} {received.path}".encode("utf-8", "surrogateescape"), digest_size=16)
    for name, value in received.query:
        digest.update(f"\n{name}={value}".encode("utf-8", "surrogateescape"))
    if received.parts is not None:
        for part in received.parts:
            digest.update(f"\n{part.name} {part.filename} ".encode("utf-8", "surrogateescape") + part.content)
    elif operation.service != "token":  # those bodies are proofs, each another one
        digest.update(b"\n" + received.body)
    return digest.digest()


def retry_after(fault: Fault, now: float) -> list[tuple[str, str]]:
    """When to come again, as a fault of the kind `status` says it; `now` in seconds."""
    after = fault.retry_after
    if after is None:
        return []
    if fault.retry_after_form == "date":
        return [("Retry-After", formatdate(now + after, usegmt=True))]
    return [("Retry-After-Ms", f"{after * 1000:.0f}")] if fault.retry_after_form == "milliseconds" else [("Retry-After", f"{after:g}")]
