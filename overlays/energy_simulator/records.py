"""Documents of the smaller services, by kind and key: few enough to be searched in Python."""

from __future__ import annotations

from typing import Any

import msgspec

from .database import Database

__all__ = ["SCHEMA", "Records"]

SCHEMA = "create table record (id integer primary key, kind text not null, key text not null, doc text not null, unique (kind, key));"


class Records:
    """All documents of one kind, in the order in which they were added."""

    def __init__(self, database: Database, kind: str) -> None:
        self._database = database
        self._kind = kind

    def get(self, key: object) -> dict[str, Any] | None:
        found = self._database.value("select doc from record where kind = ? and key = ?", (self._kind, str(key)))
        return None if found is None else msgspec.json.decode(found)

    def put(self, key: object, doc: dict[str, Any]) -> None:
        """Add a document, or change the one that has the key."""
        sql = "insert into record (kind, key, doc) values (?, ?, ?) on conflict (kind, key) do update set doc = excluded.doc"
        self._database.run(sql, (self._kind, str(key), msgspec.json.encode(doc).decode()))

    def remove(self, key: object) -> bool:
        """Return whether there was such a document."""
        return bool(self._database.run("delete from record where kind = ? and key = ?", (self._kind, str(key))))

    def all(self) -> list[dict[str, Any]]:
        return [msgspec.json.decode(row[0]) for row in self._database.rows("select doc from record where kind = ? order by id", (self._kind,))]
