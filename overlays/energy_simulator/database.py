"""The SQLite database of a simulator: rows, single values and changes, without knowing what is stored."""

from __future__ import annotations

import re
import sqlite3
import weakref
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

__all__ = ["Database", "DatabaseInUse"]

WAIT = 0.5  # seconds for a lock: who holds it, keeps it


class DatabaseInUse(Exception):
    """Another simulator, or another program, has the file open."""


class Database:
    """One connection. Used by one event loop; only seeding comes from elsewhere, before it."""

    def __init__(self, path: str) -> None:
        self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512, timeout=WAIT)
        self.close = weakref.finalize(self, self._database.close)  # also when the last application over it is gone, or what follows fails
        self._lock()
        self._database.execute("pragma synchronous = off")  # a simulator's file may be lost with the power

    def _lock(self) -> None:
        """Keep the file for as long as it is open: two simulators would disturb each other."""
        try:
            self._database.execute("pragma locking_mode = exclusive")
            self._database.execute("begin exclusive")
            self._database.execute("commit")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            raise DatabaseInUse("the database is in use by another simulator: give another file") from error

    def tables(self) -> set[str]:
        """Return the names of all tables."""
        return {row[0] for row in self.rows("select name from sqlite_master where type = 'table'")}

    @property
    def changes(self) -> int:
        """How many rows have been changed since it was opened."""
        return self._database.total_changes

    def copy(self, source: Database) -> None:
        """Have everything be as it is in another database."""
        source._database.backup(self._database)

    def rename(self, names: Mapping[str, str]) -> None:
        """Put other names in place of some, wherever they stand as whole words, in documents and beside them."""
        pattern = re.compile(rf"(?<![A-Za-z0-9-])(?:{'|'.join(map(re.escape, names))})(?![A-Za-z0-9])")

        def renamed(text: str | None) -> str | None:
            return text and pattern.sub(lambda found: names[found[0]], text)

        self._database.create_function("renamed", 1, renamed, deterministic=True)
        for table in sorted(self.tables() - {"meta"}):
            columns = [name for _, name, kind, *_, hidden in self.rows(f"pragma table_xinfo({table})") if kind.lower() == "text" and not hidden]
            for column in columns:
                self.run(f"update {table} set {column} = renamed({column}) where {column} <> renamed({column})")

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
