# Generated from specs/: do not edit.
"""The services of Envision EnOS REST API, one attribute each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from energy_core.calls import Service
from energy_core.http import T

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

__all__ = ["EnosServices"]


class EnosServices(Service[T]):
    """The services of Envision EnOS REST API, one attribute each."""

    _path = "enos"

    @cached_property
    def alert(self) -> Alert[T]:
        """Active and history alerts, their tags, and alert rules, contents, types and severities."""
        from .alert import Alert

        return Alert(self._session)

    @cached_property
    def app_portal(self) -> AppPortal[T]:
        """Users, organizations, roles, structures, asset access, applications and messages of the Application Portal."""
        from .app_portal import AppPortal

        return AppPortal(self._session)

    @cached_property
    def asset(self) -> Asset[T]:
        """Assets of an organization: names, time zones, attributes and tags."""
        from .asset import Asset

        return Asset(self._session)

    @cached_property
    def asset_tree(self) -> AssetTree[T]:
        """Hierarchies of assets: trees, their nodes and the paths between nodes."""
        from .asset_tree import AssetTree

        return AssetTree(self._session)

    @cached_property
    def batch(self) -> Batch[T]:
        """Workflows of the batch processing service, their directories, schedules and instances."""
        from .batch import Batch

        return Batch(self._session)

    @cached_property
    def batch_v2_0(self) -> BatchV20[T]:
        """Workflows, their directories, schedules and instances, in the older version 2.0 of the service."""
        from .batch_v2_0 import BatchV20

        return BatchV20(self._session)

    @cached_property
    def connection(self) -> Connection[T]:
        """Products, devices, topology, commands, events, measurement points, logs, certificates, files, firmware and device groups."""
        from .connection import Connection

        return Connection(self._session)

    @cached_property
    def data_federation(self) -> DataFederation[T]:
        """Channels to storage systems, queries and their jobs, writing of messages and files, and downloads."""
        from .data_federation import DataFederation

        return DataFederation(self._session)

    @cached_property
    def iam(self) -> Iam[T]:
        """Sessions of users, their organizations and groups, and policies."""
        from .iam import Iam

        return Iam(self._session)

    @cached_property
    def model(self) -> Model[T]:
        """Thing models with their attributes, measurement points, services and events."""
        from .model import Model

        return Model(self._session)

    @cached_property
    def prediction(self) -> Prediction[T]:
        """Predictions of deployed machine learning models."""
        from .prediction import Prediction

        return Prediction(self._session)

    @cached_property
    def stream(self) -> Stream[T]:
        """Pipelines of the stream processing service: their configuration, life cycle, Kafka offsets and intermediate states."""
        from .stream import Stream

        return Stream(self._session)

    @cached_property
    def token(self) -> Token[T]:
        """Access tokens of applications."""
        from .token import Token

        return Token(self._session)

    @cached_property
    def tsdb_data(self) -> TsdbData[T]:
        """Time series and latest values of assets, from the EnOS time series database."""
        from .tsdb_data import TsdbData

        return TsdbData(self._session)

    @cached_property
    def tsdb_data_v2_0(self) -> TsdbDataV20[T]:
        """Time series and latest values of assets, in the older version 2.0 of the service."""
        from .tsdb_data_v2_0 import TsdbDataV20

        return TsdbDataV20(self._session)

    @cached_property
    def tsdb_policy(self) -> TsdbPolicy[T]:
        """Storage policies of the time series database: points, storage time and compression."""
        from .tsdb_policy import TsdbPolicy

        return TsdbPolicy(self._session)
