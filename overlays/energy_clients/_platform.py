"""What both platforms' clients share: options, views, life cycle."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import wraps
from inspect import signature
from typing import Any, ClassVar, ParamSpec, Self, TypedDict

from energy_api.index import OPERATIONS
from energy_core.calls import Service, Session
from energy_core.http import Async, Auth, Blocking, T, Timeout, configured
from energy_core.limits import Limits, groups, per_second
from energy_core.observing import bare
from energy_core.options import Options, merged, refuse_unknown, switch, time_limits
from energy_core.retries import Retries, policy

from . import __version__
from .errors import ConfigurationError, EnergyClientError, InvalidArgument

__all__ = ["AsyncLife", "BlockingLife", "Changes", "Platform", "credential", "environment", "secrets_of"]

P = ParamSpec("P")


class Changes(TypedDict, total=False):
    """What a view may change."""

    timeout: Timeout
    headers: Mapping[str, str]
    retries: Retries | int | None


def _limits(platform: str, connections: int | None, concurrency: Mapping[str, int] | int | None, rate: float | None) -> Limits | None:
    """The limits of a client; None where there are none, so that nothing is counted."""
    if connections is None and concurrency is None and rate is None:
        return None
    services = {place.split(".")[2] for place in OPERATIONS.values() if place.split(".")[1] == platform} if concurrency else ()
    return Limits(connections, groups(concurrency, {name.replace("v3_", "v3."): name for name in services}), per_second(rate))


def _connections(kind: type[Any], http: Mapping[str, Any]) -> int | None:
    """How many connections threads may have in use: the HTTP library fails now and then where they queue for one (httpcore, issue 1110)."""
    if kind.is_async or "transport" in http or "mounts" in http:
        return None
    most: int | None = getattr(http.get("limits"), "max_connections", 100)  # the library's own limit
    return most


def _unseen(make: Callable[P, None]) -> Callable[P, None]:
    @wraps(make)
    def made(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            make(*args, **kwargs)
        except EnergyClientError as error:
            raise bare(error) from error.__cause__
        finally:
            del args, kwargs

    return made


class Credentials(Auth):
    """Authentication whose secrets stay out of pickles unless `pickles_secrets`; where they are missing, the environment has them."""

    VARIABLES: ClassVar[tuple[str, ...]]
    pickles_secrets: bool = False

    def _made_with(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The secrets in the order of `VARIABLES`, and what else the constructor takes after them."""
        raise NotImplementedError  # pragma: no cover - each kind has its own

    def _shown_to_platform(self) -> tuple[str, ...]:
        """What must stand in no text about traffic: the secrets, and what was got for them."""
        return self._made_with()[0]

    def __reduce__(self) -> tuple[Any, ...]:
        secrets, others = self._made_with()
        return _authentication, (type(self), secrets if self.pickles_secrets else None, others)

    def __deepcopy__(self, memo: Any) -> Self:
        """Itself: copies of a client in one process share the token."""
        return self


def _authentication(kind: type[Credentials], secrets: tuple[str, ...] | None, others: tuple[str, ...]) -> Credentials:
    """Authentication out of a pickle."""
    if secrets is None:
        try:
            found = environment(*kind.VARIABLES)
        except ConfigurationError as error:
            raise ConfigurationError(f"{error}: a client out of a pickle brings no secrets unless it was made with pickle_secrets=True") from None
        secrets = tuple(credential(name, value, "in the environment") for name, value in found.items())
        return kind(*secrets, *others)
    made = kind(*secrets, *others)
    made.pickles_secrets = True
    return made


class Platform(Service[T]):
    """A client: services over one pool of connections."""

    _pool: ClassVar[type[Any]]  # what connections are kept in: Blocking or Async
    _owns_pool: bool = True

    def __init_subclass__(cls) -> None:
        """Let no constructor that fails leave frames whose variables are the credentials."""
        super().__init_subclass__()
        if "__init__" in vars(cls):
            cls.__init__ = _unseen(cls.__init__)  # type: ignore[method-assign]

    def _open(self, auth: Credentials, options: Options, http: dict[str, Any], concurrency: Mapping[str, int] | int | None, rate: float | None) -> None:
        """Make the connections; `http` are the constructor's further keywords."""
        auth.pickles_secrets = switch("pickle_secrets", http.pop("pickle_secrets", False))
        options = replace(options, limits=_limits(self._path, _connections(self._pool, http), concurrency, rate))
        own = [name for name, parameter in signature(type(self)).parameters.items() if parameter.kind is not parameter.VAR_KEYWORD]
        own.append("pickle_secrets")
        options, of_pool = configured(options, f"energy-clients/{__version__}", http, own)
        made: T = self._pool(auth, options.hosts.values(), **of_pool)
        self._session = Session(made, options)

    def _view(self, name: str, value: str | None, changes: Changes) -> Self:
        """A client on the same pool with other options; this one stays as it is, and closing the view closes nothing."""
        refuse_unknown(changes, (*Changes.__annotations__, name), "with_options", InvalidArgument)
        options = self._session.options
        if value is not None:
            options = replace(options, values={**options.values, name: value})
        if "headers" in changes:
            options = replace(options, headers=merged(options.headers, changes["headers"]))
        if "timeout" in changes:
            options = replace(options, timeout=time_limits(changes["timeout"], InvalidArgument))
        if "retries" in changes:
            options = replace(options, retries=policy(changes["retries"], InvalidArgument))
        return self._with(options)

    def _with(self, options: Options) -> Self:
        view = object.__new__(type(self))
        view._session = Session(self._session.transport, options)
        view._owns_pool = False
        return view

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._session.options.hosts['']!r})"


class BlockingLife(Platform[Blocking]):
    """A blocking client is closed with `close()`, or by leaving its `with` block."""

    _pool = Blocking

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

    _pool = Async

    async def aclose(self) -> None:
        """Close the connections."""
        if self._owns_pool:
            await self._session.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def secrets_of(client: Platform[Any]) -> tuple[str, ...]:
    """The credentials of a client and its token, as they are at the moment."""
    auth: Any = client._session.transport._given[0]
    return auth._shown_to_platform() if isinstance(auth, Credentials) else ()


def credential(name: str, value: str, where: str) -> str:
    """Return a credential fit to be sent; `ConfigurationError`, which does not show it, for one that was not copied as it is."""
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name}: give the one {where}")
    if value != value.strip() or not value.isprintable():
        raise ConfigurationError(f"{name}: there are blanks around it, or it holds a line break: give the one {where} as it stands there")
    return value


def environment(*names: str, optional: tuple[str, ...] = ()) -> dict[str, str]:
    """Return environment variables; `ConfigurationError` names all that are missing."""
    missing = [name for name in names if not os.environ.get(name)]
    if missing:
        raise ConfigurationError(f"set {', '.join(missing)} in the environment")
    return {name: os.environ[name] for name in (*names, *optional) if os.environ.get(name)}
