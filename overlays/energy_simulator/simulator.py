"""`Simulator`: the whole of it, as a context manager or as an ASGI application."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from starlette.types import ASGIApp

from .application import ENAPTER_PREFIX, INTEGRATION_PREFIX, Application
from .clock import Clock
from .enapter.fleet import KINDS, blueprint_id
from .enos.prediction import RUNNING
from .faults import Fault, Faults
from .injection import Injector
from .log import Log, Recorded
from .options import Options
from .seeding import seed as fill
from .server import Server
from .state import State

__all__ = ["Simulator"]


class Simulator:
    """An Enapter gateway and an EnOS tenant. `with Simulator() as simulator:` serves on a port; `application` needs no server.

    The same seed gives the same credentials, devices and time series. `requests` lists what was received (with `record`), `clock` is
    the platforms' time. `faults` is a profile of faults, its rules, or the path of its file; `injected` counts them. `database` may be a file, which
    keeps changes; it can be opened again with the same seed and numbers only, by one simulator at a time.
    By default requests may differ from the specification in what the platforms are known to take, such as numerals in text and null for absent;
    with `strict` they may not. `accept_sdk_tokens` lets in tokens of the official EnOS SDKs unchecked.
    With `example_park` organization, devices and all else that the examples of the documents name is there.
    """

    def __init__(
        self,
        *,
        devices: int = 1000,
        enapter_devices: int = 1000,
        seed: int = 1,
        database: str = ":memory:",
        port: int = 0,
        record: bool = True,
        strict: bool = False,
        accept_sdk_tokens: bool = False,
        example_park: bool = False,
        faults: Faults | Fault | Iterable[Fault] | str | Path | None = None,
    ) -> None:
        self.clock = Clock()
        self._profile = Faults.of(faults)
        self._database = database
        self._log = Log()
        self._port = port
        self._server: Server | None = None
        self._seed, self._numbers = seed, (devices, enapter_devices)
        self._options = Options(strict=strict, accept_sdk_tokens=accept_sdk_tokens, example_park=example_park)
        self._state = self._filled(database, self.clock)
        self._changes = self._state.changes
        self._source: State | None = None  # of which a reset takes a copy
        self._injector = Injector(self._state, self._profile)
        self.application: ASGIApp = Application(self._state, self._log if record else None, self._injector)
        credentials = self._state.credentials
        self.app_key, self.app_secret = credentials.app_key, credentials.app_secret
        self.org_id, self.denied_org_id = credentials.org_id, credentials.denied_org_id
        self.enapter_token = credentials.enapter_token

    @property
    def url(self) -> str:
        """The root; of a simulator that does not serve, one that suits `httpx.ASGITransport`."""
        return self._server.url if self._server else "http://simulator"

    @property
    def enos_url(self) -> str:
        return self.url

    @property
    def integration_url(self) -> str:
        return self.url + INTEGRATION_PREFIX

    @property
    def enapter_url(self) -> str:
        return self.url + ENAPTER_PREFIX

    @property
    def environment(self) -> dict[str, str]:
        """The variables that the clients' `from_env()` reads."""
        return {
            "ENOS_BASE_URL": self.enos_url,
            "ENOS_INTEGRATION_URL": self.integration_url,
            "ENOS_APP_KEY": self.app_key,
            "ENOS_APP_SECRET": self.app_secret,
            "ENOS_ORG_ID": self.org_id,
            "ENAPTER_HTTP_API_BASE_URL": self.enapter_url,
            "ENAPTER_HTTP_API_TOKEN": self.enapter_token,
        }

    @property
    def blueprint_ids(self) -> list[str]:
        """The blueprints that can be downloaded."""
        return [blueprint_id(self._state.seed, kind) for kind in KINDS]

    @property
    def prediction_service_id(self) -> str:
        """The deployed model that answers `runForecast`; no operation of EnOS lists such models."""
        return RUNNING

    @property
    def requests(self) -> list[Recorded]:
        """What was received, the last of it where there was very much."""
        return self._log

    @property
    def faults(self) -> Faults:
        """The profile by which requests are disturbed; another one may be set at any time, and counts from the next request on."""
        return self._injector.faults

    @faults.setter
    def faults(self, faults: Faults | Fault | Iterable[Fault] | str | Path | None) -> None:
        self._injector.faults = Faults.of(faults)

    @property
    def injected(self) -> Mapping[str, int]:
        """How many faults of each kind have befallen requests."""
        return dict(self._injector.counts)

    def reset(self) -> None:
        """Be as at the start: state, clock, tokens, requests, faults and their counts.

        Takes a start's time once, and afterwards about as many milliseconds as there are hundreds of devices, none where nothing was changed.
        Raises `ValueError` for a simulator whose database is a file, which keeps what happens.
        """
        if self._database != ":memory:":
            raise ValueError("database: a file keeps what happens: only a simulator without one can be reset")
        if self._state.changes == self._changes:
            source = None
        else:
            source = self._source = self._source or self._filled(":memory:", Clock())
        self._server.run(lambda: self._reset(source)) if self._server else self._reset(source)

    def _reset(self, source: State | None) -> None:
        self.clock.reset()
        self._state.reset(source)
        self._changes = self._state.changes
        self._injector.reset()
        self._injector.faults = self._profile
        self._log.clear()

    def _filled(self, database: str, clock: Clock) -> State:
        state = State(database, self._seed, clock, self._options)
        try:
            fill(state, *self._numbers)
        except BaseException:
            state.close()
            raise
        return state

    def expire_tokens(self) -> None:
        """End every access token at once; the next request with one is refused with code 1203."""
        self._state.tokens.expire()

    def close(self) -> None:
        """Stop serving and close the database."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        self._state.close()
        if self._source is not None:
            self._source.close()

    def __enter__(self) -> Self:
        self._server = Server(self.application, self._port)
        self._server.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()
