"""What a pool of connections is made with, which is what goes into a pickle and a copy: connections do not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self

from ..errors import ConfigurationError
from .library import httpx

__all__ = ["Carried"]


class Carried:
    """A pool, pickled as what another is made with. Its authentication decides about its secrets."""

    def __init__(self, auth: httpx.Auth | None, hosts: Iterable[str], http: Mapping[str, Any]) -> None:
        self._given = auth, list(hosts), http

    def __reduce__(self) -> tuple[Any, ...]:
        for name, value in self._given[2].items():
            _check(name, value)
        return _made, (type(self), *self._given)

    def __deepcopy__(self, memo: Any) -> Self:
        """Another pool of the same process, with the same secrets, hooks and transports."""
        made: Self = _made(type(self), *self._given)
        return made


def _made(kind: Any, auth: httpx.Auth | None, hosts: Iterable[str], http: Mapping[str, Any]) -> Any:
    return kind(auth, hosts, **http)


def _check(name: str, value: Any) -> None:
    import pickle  # whoever pickles has it

    try:
        pickle.dumps(value)
    except (AttributeError, TypeError, pickle.PicklingError) as error:
        raise ConfigurationError(
            f"{name}: a client made with this cannot be pickled ({error}): give functions of a module, and paths of files, or make the client where it is used"
        ) from error
