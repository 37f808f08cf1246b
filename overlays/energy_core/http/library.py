"""Which HTTP library the clients stand on: httpx2 where it is installed, httpx elsewhere. All modules of this package take it from here, as `httpx`."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

if TYPE_CHECKING or find_spec("httpx2") is None:
    import httpx as httpx
else:  # pragma: no cover - a run of the tests has one of the two
    import httpx2 as httpx

__all__ = ["httpx", "of_library"]

_OTHER = {"httpx": "httpx2", "httpx2": "httpx"}[httpx.__name__]
_CONVERSIONS: dict[str, Callable[[Any], Any]] = {  # settings that are plain data, from the other library's class
    "Cookies": lambda given: given.jar,
    "Limits": lambda given: httpx.Limits(
        max_connections=given.max_connections, max_keepalive_connections=given.max_keepalive_connections, keepalive_expiry=given.keepalive_expiry
    ),
    "Proxy": lambda given: httpx.Proxy(str(given.url), auth=given.auth, headers=given.headers.multi_items(), ssl_context=given.ssl_context),
    "QueryParams": lambda given: given.multi_items(),
    "URL": str,
}


def of_library(name: str, given: Any) -> Any:
    """Return a setting as this library takes it; `ConfigurationError` for an object of the other one that cannot be turned into one of this."""
    kind = next((cls.__name__ for cls in type(given).__mro__ if cls.__module__.partition(".")[0] == _OTHER), None)
    if kind is None:
        return given
    if kind not in _CONVERSIONS:
        used = httpx.__name__
        raise ConfigurationError(f"{name}: {type(given).__name__} is of {_OTHER}, but the clients stand on {used}, which is installed here: give one of {used}")
    return _CONVERSIONS[kind](given)
