"""Samples in a folder of Parquet files, one for each window, so that a reading that was broken off goes on where it was.

A window's file is written beside its place, synced and renamed: what has its name is whole, whenever the process or the machine stopped. `folder/*.parquet`
are the data; names that begin with `_` or `.` are the reading's own: what it is (`_reading.json`), windows that have no samples, files that are being written.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InvalidArgument, StorageError
from .arrow import Batches, Layout, library

if TYPE_CHECKING:
    from .plan import Columns, Plan, Window
    from .results import ReadOptions

__all__ = ["ParquetFolder"]

MANIFEST = "_reading.json"
_FORMAT = 1


class ParquetFolder:
    """A folder that takes the windows of a plan, each once; the windows that it has already are not among `windows`.

    One process at a time writes it. `InvalidArgument` for a folder of another reading, `StorageError` where it cannot be written.
    """

    def __init__(self, folder: str | os.PathLike[str], plan: Plan, batches: Batches, options: ReadOptions) -> None:
        self._parquet = library("pyarrow.parquet", "arrow")
        self.folder, self._batches = Path(folder), batches
        self._manifest: dict[str, Any] = {"format": _FORMAT, "fingerprint": plan.fingerprint, "reading": _facts(plan, options), "layout": None}
        try:
            self._open()
            self.windows: Sequence[Window] = [window for window in plan.windows if not self._has(window)]
        except OSError as error:
            raise _storage(self.folder, error) from error
        self.resumed = len(plan.windows) - len(self.windows)

    def _open(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        place = self.folder / MANIFEST
        if place.exists():
            found = _read(place)
            _same(found, self._manifest, self.folder)
            self._manifest = found
            if found["layout"] is not None:
                self._batches.layout = Layout(**found["layout"])
            for left in self.folder.glob(".*.tmp"):  # of a process that was stopped
                left.unlink()
        elif next(self.folder.glob("*.parquet"), None) is not None:
            raise InvalidArgument(f"folder: {self.folder} holds Parquet files, but no {MANIFEST} that says of which reading; give another folder")
        else:
            self._write(MANIFEST, json.dumps(self._manifest, ensure_ascii=False).encode())

    def _has(self, window: Window) -> bool:
        return (self.folder / _name(window)).exists() or (self.folder / _empty(window)).exists()

    def add(self, window: Window, columns: Sequence[Columns]) -> None:
        """Write a window."""
        undecided = self._batches.layout is None
        batch = self._batches.of(columns)
        try:
            if batch is None or not len(batch):
                self._write(_empty(window), b"")
                return
            if undecided and self._batches.layout is not None:  # before the first file, so that a later run decides the same
                self._manifest["layout"] = self._batches.layout.to_json()
                self._write(MANIFEST, json.dumps(self._manifest, ensure_ascii=False).encode())
            self._write(_name(window), batch)
        except OSError as error:
            raise _storage(self.folder, error) from error

    def _write(self, name: str, what: Any) -> None:
        beside = self.folder / f".{name}.tmp"
        try:
            with open(beside, "wb") as file:
                if isinstance(what, bytes):
                    file.write(what)
                else:
                    with self._parquet.ParquetWriter(file, what.schema, compression="zstd") as writer:
                        writer.write_batch(what)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, self.folder / name)
        except OSError:
            with suppress(OSError):  # the first error is the one to tell
                beside.unlink()
            raise
        _sync(self.folder)

    def finish(self) -> list[Path]:
        """The files, in the order of the plan."""
        return sorted(self.folder.glob("window-*.parquet"), key=lambda path: int(path.stem.partition("-")[2]))

    def abort(self) -> None:
        """What is written stays: a later run goes on from there."""


def _name(window: Window) -> str:
    return f"window-{window.index:06}.parquet"


def _empty(window: Window) -> str:
    return f"_window-{window.index:06}.empty"


def _sync(folder: Path) -> None:
    """Make a renaming outlast the machine; Windows knows no such thing of folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _storage(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        error.errno,
        f"{folder} cannot be written: {error.strerror or error}; the windows that are there are whole, and the same call goes on after them",
    )


def _facts(plan: Plan, options: ReadOptions) -> dict[str, Any]:
    """What decides the rows of a folder, readable, so that a refusal can say what differs."""
    windows, types = plan.windows, options.get("types")
    return {
        "asset_ids": _all(window.asset_ids for window in windows),
        "point_ids": _all(window.point_ids for window in windows),
        "start": min((window.start for window in windows), default=0),
        "end": max((window.end for window in windows), default=0),
        "windows": len(windows),
        "form": options.get("form", "long"),
        "types": dict(types) if isinstance(types, Mapping) else types,
    }


def _all(several: Iterable[Sequence[str]]) -> list[str]:
    return list(dict.fromkeys(name for names in several for name in names))


def _read(place: Path) -> dict[str, Any]:
    try:
        found: Any = json.loads(place.read_bytes())
        if found["format"] != _FORMAT or not {"fingerprint", "reading", "layout"} <= found.keys():
            raise ValueError("it has another format")
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidArgument(f"folder: {place} was not written by this version of the package ({error}); give another folder") from error
    result: dict[str, Any] = found
    return result


def _same(found: Mapping[str, Any], wanted: Mapping[str, Any], folder: Path) -> None:
    theirs, ours = found["reading"], wanted["reading"]
    differences = [_difference(name, theirs.get(name), value) for name, value in ours.items() if theirs.get(name) != value]
    if not differences and found["fingerprint"] != wanted["fingerprint"]:
        differences = ["another kind, or other options"]
    if differences:
        raise InvalidArgument(f"folder: {folder} holds another reading: {'; '.join(differences)}; give another folder, or the arguments of that reading")


def _difference(name: str, there: object, here: object) -> str:
    if name in ("start", "end"):
        return f"{name} is {_shown(there)} there and {_shown(here)} here"
    if name.endswith("_ids"):
        parts = (("only there", _without(there, here)), ("only here", _without(here, there)))
        return f"{name}: " + (", ".join(f"{where} {_few(names)}" for where, names in parts if names) or "in another order")
    return f"{name} is {there!r} there and {here!r} here"


def _without(some: Any, others: Any) -> list[Any]:
    return sorted(set(some).difference(others), key=str)


def _few(names: Sequence[Any]) -> str:
    return ", ".join(map(str, names[:3])) + (f" and {len(names) - 3:,} more" if len(names) > 3 else "")


def _shown(milliseconds: Any) -> str:
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat(" ").removesuffix("+00:00")
    except (TypeError, OverflowError, ValueError, OSError):
        return repr(milliseconds)
