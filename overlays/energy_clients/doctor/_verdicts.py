"""What was found, and what that means: a verdict and an advice for each step. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Any, NamedTuple

from energy_core.operation import Operation

from .. import _documents
from ..errors import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    ConnectionTimeout,
    EnergyClientError,
    InvalidArgument,
    MalformedAnswer,
    PermissionDenied,
    RateLimited,
    TimeoutExceeded,
    TransportError,
)

__all__ = ["Finding", "Verdict", "certificate", "clock", "connection", "name", "nothing", "permission", "refuses", "service", "setup", "token", "untried"]

_SKEW = timedelta(seconds=30)  # by which the platform lets a clock be off; see EnOSAuth
_CORRECTED = timedelta(days=1)  # up to which the clients correct it
_SOON = timedelta(days=14)
_TOKEN = "get_access_token"


class Verdict(StrEnum):
    """What a step came to."""

    OK = "ok"
    WARNING = "warning"
    DENIED = "denied"
    FAILED = "failed"
    UNTRIED = "not tried"


class Finding(NamedTuple):
    """A step: what it looked at, what it came to, what was found, and what to do about it."""

    platform: str
    step: str
    verdict: Verdict
    found: str
    advice: str = ""


_UNSENT = (ConfigurationError, InvalidArgument)
_SETTINGS = "Set the variables that `from_env()` of the client reads, or name a profile with `--profile`."


def setup(platform: str, failure: EnergyClientError) -> Finding:
    """The client could not be made."""
    return Finding(platform, "setup", Verdict.FAILED, str(failure), _SETTINGS)


def name(platform: str, host: str, addresses: Sequence[str], failure: str = "") -> Finding:
    """What the look-up of the host's name said."""
    if failure:
        advice = "Check the spelling of the base URL, and which name servers this machine asks; a gateway's `.local` name takes mDNS, else give its address."
        return Finding(platform, "name", Verdict.FAILED, f"{host}: {failure}", advice)
    return Finding(platform, "name", Verdict.OK, f"{host} is {', '.join(addresses)}")


def connection(platform: str, url: str, failure: EnergyClientError | None) -> Finding:
    """Whether requests reach the host: anything that it answers says so."""
    if isinstance(failure, _UNSENT):
        return Finding(platform, "network", Verdict.FAILED, f"nothing was sent: {failure}", _SETTINGS)
    if not isinstance(failure, TransportError):
        return Finding(platform, "network", Verdict.OK, f"{url} answers")
    if isinstance(failure, ConnectionTimeout):
        advice = "A firewall or a missing route swallows what is sent: ask whoever runs the network, or set the proxy (HTTPS_PROXY)."
    elif "expired" in str(failure) or "not yet valid" in str(failure):
        advice = "Have the certificate renewed, or set this machine's clock, whichever is off."
    elif "certificate is not valid for" in str(failure):
        advice = "The host is another than the certificate's: take the name that the certificate has into the base URL, or pin it by `fingerprint`."
    elif "certificate" in str(failure) or "fingerprint" in str(failure):
        advice = "Compare the certificate with the host's own; a gateway's is pinned by `fingerprint`, a company's authority is given as `verify`."
    elif isinstance(failure, TimeoutExceeded):
        advice = "The host takes connections and does not answer in time: look at its load, or at what stands between."
    else:
        advice = "Check host and port of the base URL, and that the service is up."
    return Finding(platform, "network", Verdict.FAILED, str(failure), advice)


def certificate(platform: str, url: str, peer: Mapping[str, Any] | None, version: str, now: datetime) -> Finding:
    """How the connection is protected. `peer` is the host's certificate as `ssl` has it, empty where it is not checked by an authority."""
    step = "certificate"
    if url.startswith("http://"):
        if re.match(r"http://(?:localhost|127\.|\[::1\])", url):
            return Finding(platform, step, Verdict.OK, "no encryption, and none needed on this machine")
        return Finding(platform, step, Verdict.WARNING, "no encryption: http://", "Use https:// wherever others may listen.")
    if peer is None:
        return Finding(platform, step, Verdict.UNTRIED, "the connection does not tell it")
    if not peer:
        return Finding(platform, step, Verdict.OK, f"{version}, known by its fingerprint or unchecked, as the client was told")
    ends = datetime.strptime(str(peer["notAfter"]), "%b %d %H:%M:%S %Y %Z").replace(tzinfo=UTC)
    found = f"{version}, valid until {ends:%Y-%m-%d}"
    if ends - now < _SOON:
        return Finding(platform, step, Verdict.WARNING, found, "It ends soon: have it renewed.")
    return Finding(platform, step, Verdict.OK, found)


def clock(platform: str, date: str | None, now: datetime) -> Finding:
    """How far this machine's clock is from the platform's, by the `Date` of an answer."""
    try:
        told = parsedate_to_datetime(date or "")
    except ValueError:
        return Finding(platform, "clock", Verdict.UNTRIED, "the platform tells no time")
    off = now - (told if told.tzinfo else told.replace(tzinfo=UTC))
    seconds = round(off.total_seconds())
    found = f"{abs(seconds):,} s {'ahead' if seconds > 0 else 'behind'}" if abs(seconds) > 1 else "the same as the platform's"
    if abs(off) > _CORRECTED:
        return Finding(platform, "clock", Verdict.FAILED, found, "Set this machine's clock: the platform refuses signatures of another time.")
    if abs(off) > _SKEW:
        return Finding(platform, "clock", Verdict.WARNING, found, "Set this machine's clock (NTP): these clients correct it, other programs do not.")
    return Finding(platform, "clock", Verdict.OK, found)


_CREDENTIALS = {
    "enos": "Compare app key and secret with the application's in the EnOS management console, and that the base URL is that of its API gateway.",
    "enapter": "Make a new API token, on the gateway's settings page or in the cloud account, and set it as ENAPTER_HTTP_API_TOKEN or in the keyring.",
}


def token(platform: str, failure: EnergyClientError | None) -> Finding:
    """Whether the credentials are taken: any answer but a refusal of them says so."""
    if isinstance(failure, AuthenticationError) or (isinstance(failure, ApiError | MalformedAnswer) and failure.operation == _TOKEN):
        return Finding(platform, "token", Verdict.FAILED, str(failure), _CREDENTIALS.get(platform, ""))
    if isinstance(failure, MalformedAnswer):
        return Finding(platform, "token", Verdict.FAILED, str(failure), "Check the base URL: what answers there is not the API.")
    return Finding(platform, "token", Verdict.OK, "accepted")


def service(operation: Operation, place: str, failure: EnergyClientError | None, seconds: float, count: int | None, named: bool) -> Finding:
    """What a read of a service came to. A permission that is missing fails nothing unless the service was named."""
    if failure is None:
        many = "" if count is None else f", {count:,} in all"
        return Finding(operation.platform, place, Verdict.OK, f"{operation.name}{many}, {seconds * 1000:,.0f} ms")
    found = f"{operation.name}: {failure}"
    if isinstance(failure, PermissionDenied):
        return Finding(operation.platform, place, Verdict.FAILED if named else Verdict.DENIED, found, permission(operation))
    if isinstance(failure, RateLimited):
        return Finding(operation.platform, place, Verdict.WARNING, found, "The quota is used up at the moment: try again later, or ask for a larger one.")
    if isinstance(failure, _UNSENT):
        return Finding(operation.platform, place, Verdict.FAILED, found, _SETTINGS)
    if isinstance(failure, ApiError) and (given := [one.name for one in operation.arguments if one.option and one.wire in failure.message]):
        advice = f"The platform does not take {given[0]}, which all calls are given: check it, in the environment or in the profile."
        return Finding(operation.platform, place, Verdict.FAILED, found, advice)
    if refuses(failure):
        advice = "The service answers and takes the credentials; none of the reads that were tried fits what there is to read."
        return Finding(operation.platform, place, Verdict.WARNING, found, advice)
    if isinstance(failure, MalformedAnswer):
        return Finding(
            operation.platform, place, Verdict.FAILED, found, "What answers is not this service: check the base URL, and which version of it is installed."
        )
    return Finding(operation.platform, place, Verdict.FAILED, found, "Try again later; if it stays, give the request ID to the platform's support.")


def refuses(failure: EnergyClientError) -> bool:
    """Whether a service answered and refused what was asked: another read of it, which needs something else, may do."""
    return isinstance(failure, ApiError) and not isinstance(failure, AuthenticationError | RateLimited) and not failure.transient


def permission(operation: Operation) -> str:
    """Which permission to ask for, as far as the specification says."""
    described = _documents.description(operation)
    needs = re.search(r"Needs [^.]*(?:[Pp]ermission|Access)[^.]*(?:\.\d[^.]*)*\.", described)
    asked = f"{needs[0]} " if needs else ""
    return f"{asked}Have whoever manages the {'organization' if operation.platform == 'enos' else 'site'} grant it, where it is to be used."


def untried(platform: str, step: str, why: str, advice: str = "") -> Finding:
    """A step that could not be taken because of another."""
    return Finding(platform, step, Verdict.UNTRIED, why, advice)


def nothing(platform: str, step: str) -> Finding:
    """A service in which nothing can be read."""
    return Finding(platform, step, Verdict.UNTRIED, "it has no operation that only reads")
