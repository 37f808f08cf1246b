"""Envision EnOS: one attribute per service, one method per operation."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

from energy_core.calls import Session
from energy_core.errors import ConfigurationError
from energy_core.http import DEFAULT_TIMEOUT, Async, Blocking, Options, T, Timeout, base_url

from .._platform import AsyncLife, BlockingLife, Changes, Platform, environment
from ._auth import EnOSAuth

if TYPE_CHECKING:
    from .alert import Alert
    from .app_portal import AppPortal
    from .asset import Asset
    from .asset_tree import AssetTree
    from .batch import Batch
    from .batch_v2_0 import BatchV20
    from .connection import Connection
    from .data_federation import DataFederation
    from .iam import Iam
    from .model import Model
    from .prediction import Prediction
    from .stream import Stream
    from .token import Token
    from .tsdb_data import TsdbData
    from .tsdb_data_v2_0 import TsdbDataV20
    from .tsdb_policy import TsdbPolicy

__all__ = ["AsyncEnOS", "EnOS", "EnOSAuth"]


class _EnOS(Platform[T]):
    @cached_property
    def alert(self) -> Alert[T]:
        """Alerts, active and past, and what raises them."""
        from .alert import Alert

        return Alert(self._session)

    @cached_property
    def app_portal(self) -> AppPortal[T]:
        """Users, messages and applications of the Application Portal."""
        from .app_portal import AppPortal

        return AppPortal(self._session)

    @cached_property
    def asset(self) -> Asset[T]:
        """Assets: what devices and logical things are."""
        from .asset import Asset

        return Asset(self._session)

    @cached_property
    def asset_tree(self) -> AssetTree[T]:
        """Trees of assets."""
        from .asset_tree import AssetTree

        return AssetTree(self._session)

    @cached_property
    def batch(self) -> Batch[T]:
        """Workflows and their runs."""
        from .batch import Batch

        return Batch(self._session)

    @cached_property
    def batch_v2_0(self) -> BatchV20[T]:
        """Workflows and their runs, in the older generation v2.0."""
        from .batch_v2_0 import BatchV20

        return BatchV20(self._session)

    @cached_property
    def connection(self) -> Connection[T]:
        """Products, devices, and the data they exchange with EnOS."""
        from .connection import Connection

        return Connection(self._session)

    @cached_property
    def data_federation(self) -> DataFederation[T]:
        """Federated storage, read and written through channels."""
        from .data_federation import DataFederation

        return DataFederation(self._session)

    @cached_property
    def iam(self) -> Iam[T]:
        """Logins, sessions and organizations of users."""
        from .iam import Iam

        return Iam(self._session)

    @cached_property
    def model(self) -> Model[T]:
        """Thing models: what kinds of assets have."""
        from .model import Model

        return Model(self._session)

    @cached_property
    def prediction(self) -> Prediction[T]:
        """Results of deployed machine learning models."""
        from .prediction import Prediction

        return Prediction(self._session)

    @cached_property
    def stream(self) -> Stream[T]:
        """Stream processing jobs and their state."""
        from .stream import Stream

        return Stream(self._session)

    @cached_property
    def token(self) -> Token[T]:
        """Access tokens. Clients fetch theirs by themselves."""
        from .token import Token

        return Token(self._session)

    @cached_property
    def tsdb_data(self) -> TsdbData[T]:
        """Measurements stored for assets."""
        from .tsdb_data import TsdbData

        return TsdbData(self._session)

    @cached_property
    def tsdb_data_v2_0(self) -> TsdbDataV20[T]:
        """Measurements stored for assets, in the older generation v2.0."""
        from .tsdb_data_v2_0 import TsdbDataV20

        return TsdbDataV20(self._session)

    @cached_property
    def tsdb_policy(self) -> TsdbPolicy[T]:
        """What is stored of which measurement point, and for how long."""
        from .tsdb_policy import TsdbPolicy

        return TsdbPolicy(self._session)

    @classmethod
    def from_env(cls, **http: Any) -> Self:
        """Make a client from `ENOS_BASE_URL`, `ENOS_APP_KEY`, `ENOS_APP_SECRET` and, where set, `ENOS_ORG_ID` and `ENOS_INTEGRATION_URL`."""
        found = environment("ENOS_BASE_URL", "ENOS_APP_KEY", "ENOS_APP_SECRET", optional=("ENOS_ORG_ID", "ENOS_INTEGRATION_URL"))
        settings: dict[str, Any] = {"app_key": found["ENOS_APP_KEY"], "app_secret": found["ENOS_APP_SECRET"]}
        settings |= {"org_id": found.get("ENOS_ORG_ID"), "integration_url": found.get("ENOS_INTEGRATION_URL"), **http}
        make: Any = cls  # the classes below, which take a base URL
        made: Self = make(found["ENOS_BASE_URL"], **settings)
        return made

    def with_options(self, *, org_id: str | None = None, **changes: Unpack[Changes]) -> Self:
        """Return a view of this client on the same connections, with another timeout, further headers, or for another organization."""
        return self._view({} if org_id is None else {"org_id": org_id}, changes)


def _options(url: str, integration_url: str | None, org_id: str | None, timeout: Timeout) -> Options:
    hosts = {"": base_url(url)}
    if integration_url is not None:
        hosts["integration"] = base_url(integration_url, "integration_url")
    # "Request Header" in the EnOS API overview
    types = (f"{kind};charset=UTF-8" for kind in ("application/json", "multipart/form-data"))
    return Options(hosts, {"org_id": org_id}, {}, timeout, *types)


def _auth(app_key: str, app_secret: str, options: Options) -> EnOSAuth:
    for name, value in (("app_key", app_key), ("app_secret", app_secret)):
        if not isinstance(value, str) or not value.strip():
            raise ConfigurationError(f"{name}: give the one of the application, from the EnOS management console")
    return EnOSAuth(app_key, app_secret, options.hosts[""])


class EnOS(_EnOS[Blocking], BlockingLife):
    """The EnOS platform, blocking. `org_id` given here need not be given to each call. Further keywords go to `httpx.Client`."""

    def __init__(
        self,
        base_url: str,
        *,
        app_key: str,
        app_secret: str,
        org_id: str | None = None,
        integration_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        **http: Any,
    ) -> None:
        options = _options(base_url, integration_url, org_id, timeout)
        self._session = Session(Blocking(_auth(app_key, app_secret, options), **http), options)


class AsyncEnOS(_EnOS[Async], AsyncLife):
    """The EnOS platform, async. `org_id` given here need not be given to each call. Further keywords go to `httpx.AsyncClient`."""

    def __init__(
        self,
        base_url: str,
        *,
        app_key: str,
        app_secret: str,
        org_id: str | None = None,
        integration_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        **http: Any,
    ) -> None:
        options = _options(base_url, integration_url, org_id, timeout)
        self._session = Session(Async(_auth(app_key, app_secret, options), **http), options)
