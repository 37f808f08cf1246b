"""The SQLite database of a simulator: rows, single values and changes, without knowing what is stored."""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

__all__ = ["Database"]

WAIT = 0.5  # seconds for a lock: only another process can hold it, and that keeps it


class Database:
    """One connection. Used by one event loop; only seeding comes from elsewhere, before it."""

    def __init__(self, path: str) -> None:
        self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512, timeout=WAIT)
        self.close = weakref.finalize(self, self._database.close)  # also when the last application over it is gone, or what follows fails
        self._database.execute("pragma locking_mode = exclusive")  # two simulators would disturb each other
        self._database.execute("pragma synchronous = off")  # a simulator's file may be lost with the power

    def tables(self) -> set[str]:
        """Return the names of all tables, having locked the file; `sqlite3.OperationalError` if another process has it open."""
        self._database.execute("begin exclusive")
        self._database.execute("commit")
        return {row[0] for row in self.rows("select name from sqlite_master where type = 'table'")}

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._database.execute(sql, parameters).fetchall()

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row, None if there is none."""
        row = self._database.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Change something and return how many rows it changed."""
        return self._database.execute(sql, parameters).rowcount

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All of it, or after an exception nothing."""
        self._database.execute("begin")
        try:
            yield
        except BaseException:
            self._database.execute("rollback")
            raise
        self._database.execute("commit")
