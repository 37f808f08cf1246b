"""What both platforms' clients share: options, views, life cycle."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Self, TypedDict

from energy_core.calls import Service, Session
from energy_core.http import Async, Blocking, T, Timeout

from .errors import ConfigurationError

__all__ = ["AsyncLife", "BlockingLife", "Changes", "Platform", "environment"]


class Changes(TypedDict, total=False):
    """What a view may change."""

    timeout: Timeout
    headers: Mapping[str, str]


class Platform(Service[T]):
    """A client: services over one pool of connections."""

    _owns_pool: bool = True

    def _view(self, values: Mapping[str, str | None], changes: Changes) -> Self:
        """A client on the same pool with other options; this one stays as it is, and closing the view closes nothing."""
        options = self._session.options
        view = object.__new__(type(self))
        headers = {**options.headers, **changes.get("headers", {})}
        changed = options._replace(values={**options.values, **values}, headers=headers, timeout=changes.get("timeout", options.timeout))
        view._session = Session(self._session.transport, changed)
        view._owns_pool = False
        return view

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._session.options.hosts['']!r})"


class BlockingLife(Platform[Blocking]):
    """A blocking client is closed with `close()`, or by leaving its `with` block."""

    def close(self) -> None:
        """Close the connections."""
        if self._owns_pool:
            self._session.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncLife(Platform[Async]):
    """An async client is closed with `await aclose()`, or by leaving its `async with` block."""

    async def aclose(self) -> None:
        """Close the connections."""
        if self._owns_pool:
            await self._session.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def environment(*names: str, optional: tuple[str, ...] = ()) -> dict[str, str]:
    """Return environment variables; `ConfigurationError` names all that are missing."""
    missing = [name for name in names if not os.environ.get(name)]
    if missing:
        raise ConfigurationError(f"set {', '.join(missing)} in the environment")
    return {name: os.environ[name] for name in (*names, *optional) if os.environ.get(name)}
