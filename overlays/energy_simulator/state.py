"""What the simulated platforms remember: documents in SQLite, and who may ask."""

from __future__ import annotations

import functools
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any

import msgspec

from .clock import Clock
from .database import Database
from .enapter.v3_tables import SCHEMA as V3_SCHEMA
from .enos.schema import SCHEMA as ENOS_SCHEMA
from .examples import argument
from .fleet import MODELS, Model
from .identity import number, text, unique_id
from .localtime import standard_offset, zone
from .options import Options
from .paging import Paging
from .records import SCHEMA as RECORDS
from .series import Source, Weather
from .tokens import Tokens

__all__ = ["Asset", "Credentials", "Doc", "State"]

Doc = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a seed makes of names and secrets. The application may not use the second organization."""

    app_key: str
    app_secret: str
    org_id: str
    denied_org_id: str
    enapter_token: str

    @classmethod
    def of(cls, seed: int) -> Credentials:
        digits = "0123456789"
        return cls(
            app_key=unique_id(seed, "app key"),
            app_secret=unique_id(seed, "app secret"),
            org_id="o1" + text(13, seed, "organization", alphabet=digits),
            denied_org_id="o2" + text(13, seed, "other organization", alphabet=digits),
            enapter_token=text(64, seed, "enapter token", alphabet="0123456789abcdef"),
        )


@dataclass(frozen=True, slots=True)
class Asset:
    """What reading time series needs of a device. `until` is when it stopped reporting, None while it reports, 0 if it never did."""

    id: str
    zone: tzinfo
    model: Model | None
    source: Source
    until: int | None


# One document a row, as the API writes it; what is searched and joined by is generated from the document, so that the two cannot differ.
SCHEMA = """
create table meta (key text primary key, value text not null);
create table product (
    id integer primary key, doc text not null,
    product_key text as (json_extract(doc, '$.productKey')) stored unique,
    model_id text as (json_extract(doc, '$.modelId')) stored);
create table device (
    id integer primary key, doc text not null, gateway_id text, until integer,
    asset_id text as (json_extract(doc, '$.assetId')) stored unique,
    product_key text as (json_extract(doc, '$.productKey')) stored,
    device_key text as (json_extract(doc, '$.deviceKey')) stored,
    model_id text as (json_extract(doc, '$.modelId')) stored,
    product_type text as (json_extract(doc, '$.productType')) stored,
    status text as (json_extract(doc, '$.status')) stored,
    create_time integer as (json_extract(doc, '$.createTime')) stored,
    unique (product_key, device_key));
create index device_newest on device (create_time desc, id desc);
create index device_gateway on device (gateway_id);
create table logical (id integer primary key, doc text not null, asset_id text as (json_extract(doc, '$.assetId')) stored unique);
create table command (
    id integer primary key, doc text not null, expires integer not null,
    command_id text as (json_extract(doc, '$.commandId')) stored unique,
    asset_id text as (json_extract(doc, '$.assetId')) stored,
    create_time integer as (json_extract(doc, '$.createTime')) stored,
    state integer as (json_extract(doc, '$.state')) stored);
create table event (
    id integer primary key, doc text not null,
    event_id text as (json_extract(doc, '$.eventId')) stored unique,
    asset_id text as (json_extract(doc, '$.assetId')) stored,
    product_key text as (json_extract(doc, '$.productKey')) stored,
    device_key text as (json_extract(doc, '$.deviceKey')) stored,
    event_key text as (json_extract(doc, '$.tslEventKey')) stored,
    event_type text as (json_extract(doc, '$.tslEventType')) stored,
    time integer as (json_extract(doc, '$.timestamp')) stored,
    local text as (json_extract(doc, '$.localtime')) stored);
create index event_newest on event (time desc, id desc);
create table log (
    id integer primary key, doc text not null,
    asset_id text as (json_extract(doc, '$.assetId')) stored,
    product_key text as (json_extract(doc, '$.productKey')) stored,
    device_key text as (json_extract(doc, '$.deviceKey')) stored,
    time integer as (json_extract(doc, '$.createTime')) stored);
create index log_newest on log (time desc, id desc);
create table certificate (sn integer primary key, doc text not null, asset_id text not null, csr text not null);
create table file (uri text primary key, asset_id text not null, name text not null, content blob not null);
create table sample (
    asset_id text not null, point_id text not null, time integer not null, value text not null,
    primary key (asset_id, point_id, time)) without rowid;
create table cleared (asset_id text not null, point_id text not null, time integer not null, primary key (asset_id, point_id)) without rowid;
create table gone (asset_id text not null, point_id text not null, start integer not null, ends integer not null);
create table gateway_device (id integer primary key, doc text not null, kind text not null, until integer,
    device_id text as (json_extract(doc, '$.device_id')) stored unique, type text as (json_extract(doc, '$.type')) stored);
"""


class State(Database):
    """One tenant and one gateway. Used by one event loop; only seeding comes from elsewhere, before it."""

    def __init__(self, database: str, seed: int, clock: Clock, options: Options) -> None:
        super().__init__(database)
        self.options = options
        self.seed = seed
        self.clock = clock
        self.paging = Paging()
        self.credentials = Credentials.of(seed)
        if options.example_park:
            self.credentials = replace(self.credentials, org_id=argument("enos", "searchDevices", "orgId"), app_key=argument("enos", "getPortalApp", "appId"))
        self.tokens = Tokens(seed, clock)
        self.weather = Weather(seed)
        self._database.create_function("fold", 1, _fold, deterministic=True)
        self.asset = functools.lru_cache(maxsize=65_536)(self._asset)
        self.stored: set[tuple[str, str]] = set()
        self.gone: dict[tuple[str, str], list[tuple[int, int]]] = {}

    def create(self) -> None:
        self._database.executescript(SCHEMA + V3_SCHEMA + ENOS_SCHEMA + RECORDS)

    def load(self) -> None:
        """Remember which series have stored or deleted values, so that the others are read without a query."""
        self.stored = {(row[0], row[1]) for row in self.rows("select distinct asset_id, point_id from sample")}
        self.gone = {}
        for asset, point, start, end in self.rows("select asset_id, point_id, start, ends from gone"):
            self.gone.setdefault((asset, point), []).append((start, end))

    def reset(self, source: State | None) -> None:
        """Forget tokens, and where there is a source have all documents be as they are there."""
        if source is not None:
            self.copy(source)
        self.tokens = Tokens(self.seed, self.clock)
        self.asset.cache_clear()
        self.load()

    def insert(self, table: str, docs: Sequence[Doc], **columns: Sequence[Any]) -> None:
        """Add documents, each with its value of every further column."""
        names = ["doc", *columns]
        sql = f"insert into {table} ({', '.join(names)}) values ({', '.join('?' * len(names))})"
        self._database.executemany(sql, zip(map(encoded, docs), *columns.values(), strict=True))

    def document(self, table: str, column: str, key: Any) -> Doc | None:
        found = self.value(f"select doc from {table} where {column} = ?", (key,))
        return None if found is None else msgspec.json.decode(found)

    def store(self, table: str, column: str, doc: Doc) -> None:
        """Write a changed document back; `column` holds the document's key."""
        self.run(f"update {table} set doc = ? where {column} = ?", (encoded(doc), doc[KEYS[column]]))
        self.asset.cache_clear()

    def add_samples(self, samples: Sequence[tuple[str, str, int, Any]]) -> None:
        """Keep values of measurement points, in place of computed ones."""
        rows = [(asset, point, time, encoded(value)) for asset, point, time, value in samples]
        self._database.executemany("insert or replace into sample values (?, ?, ?, ?)", rows)
        self.stored.update((asset, point) for asset, point, _, _ in samples)

    def next_number(self, name: str, start: int) -> int:
        """Count up from `start`, for as long as the database lives."""
        self.run("insert into meta values (?, ?) on conflict (key) do update set value = value + 1", (name, str(start)))
        return int(self.value("select value from meta where key = ?", (name,)))

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All of it, or after an exception nothing."""
        try:
            with super().transaction():
                yield
        except BaseException:
            self.asset.cache_clear()
            raise

    def _asset(self, asset_id: str) -> Asset | None:
        rows = self.rows("select doc, until from device where asset_id = ?", (asset_id,))
        if not rows:
            doc = self.document("logical", "asset_id", asset_id)
            return None if doc is None else Asset(asset_id, zone(doc["timezone"]), MODELS.get(doc["modelId"]), Source(0.0, 0, 0), 0)
        doc = msgspec.json.decode(rows[0][0])
        return self._device_asset(doc, rows[0][1])

    def _device_asset(self, doc: Doc, until: int | None) -> Asset:
        where = zone(doc["timezone"])
        attributes: Doc = doc.get("deviceAttributes") or {}
        rated = attributes.get("ratedPower", 50.0)
        capacity = float(rated) if isinstance(rated, (int, float)) else 50.0
        phase = number(self.seed, "phase", doc["assetId"]) & 0xFFFF
        return Asset(doc["assetId"], where, MODELS.get(doc["modelId"]), Source(capacity, phase, standard_offset(where)), until)


KEYS = {"asset_id": "assetId", "product_key": "productKey", "command_id": "commandId"}


def _fold(value: object) -> str | None:
    """Text without its case, for `like`."""
    return None if value is None else str(value).casefold()


def encoded(value: Any) -> str:
    return msgspec.json.encode(value).decode()
