"""Samples in a folder of Parquet files, one for each window, so that a reading that was broken off goes on where it was.

A window's file is written beside its place, synced and renamed: what has its name is whole, whenever the process or the machine stopped. `folder/*.parquet`
are the data; names that begin with `_` or `.` are the reading's own: windows that have no samples, those that were read before they had passed, and the lock,
which are empty; files that are being written; and what it is, `_reading.parquet`. That has the columns and no row, so that all who read the folder as one
table may read it too: Polars takes no other file beside the data (an empty one apart), pandas and Spark pass it over.
"""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from energy_core.files import lock, replacing

from ..errors import InvalidArgument, StorageError
from ._arrow import Batches, Layout, library
from ._plan import parts

if TYPE_CHECKING:
    from ._plan import Columns, Plan, Window
    from ._results import ReadOptions

__all__ = ["ParquetFolder"]

MANIFEST = "_reading.parquet"
LOCK = "_lock"
_FORMAT = 2


class ParquetFolder:
    """A folder that takes the windows of a plan, each once; the windows that it has already are not among `windows`. Those that make rows only together
    (`parts`) are one file, of the first one's name.

    One reading at a time writes it, until `finish` or `abort`. `InvalidArgument` for a folder of another reading, `StorageError` where it cannot be written.
    """

    buffers = True

    def __init__(self, folder: str | os.PathLike[str], plan: Plan, batches: Batches, options: ReadOptions) -> None:
        self._parquet = library("pyarrow.parquet", "arrow")
        self.folder, self._batches = Path(folder), batches
        self._passed = time.time_ns() // 1_000_000 - plan.behind  # windows that end later may get samples yet
        self._manifest: dict[str, Any] = {"format": _FORMAT, "fingerprint": plan.fingerprint, "reading": _facts(plan, options), "layout": None}
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock = _locked(self.folder)
        except OSError as error:
            raise _storage(self.folder, error) from error
        try:
            self._open()
            wide = options.get("form", "long") == "wide"
            self.windows: Sequence[Window] = [window for part in parts(plan.windows, wide) if not self._has(part[0]) for window in part]
        except BaseException as error:
            self._lock.close()
            if isinstance(error, OSError):
                raise _storage(self.folder, error) from error
            raise
        self.resumed = len(plan.windows) - len(self.windows)

    def _open(self) -> None:
        place = self.folder / MANIFEST
        if place.exists():
            found = self._read(place)
            _same(found, self._manifest, self.folder)
            self._manifest = found
            if found["layout"] is not None:
                self._batches.layout = Layout(**found["layout"])
            for left in self.folder.glob(".*.tmp"):  # of a process that was stopped
                left.unlink()
        elif next(self.folder.glob("*.parquet"), None) is not None:
            raise InvalidArgument(f"folder: {self.folder} holds Parquet files, but no {MANIFEST} that says of which reading; give another folder")
        else:
            _beside(place).unlink(missing_ok=True)  # of one that was stopped at once
            self._describe()

    def _describe(self) -> None:
        """Write what the reading is."""
        schema = self._batches.schema
        about = json.dumps(self._manifest, ensure_ascii=False)
        self._write(MANIFEST, library("pyarrow", "arrow").RecordBatch.from_pylist([], schema.with_metadata({**(schema.metadata or {}), "reading": about})))

    def _read(self, place: Path) -> dict[str, Any]:
        content = place.read_bytes()
        try:
            found: Any = json.loads(self._parquet.read_schema(io.BytesIO(content)).metadata[b"reading"])
            if found["format"] != _FORMAT or not {"fingerprint", "reading", "layout"} <= found.keys():
                raise ValueError("it has another format")
        except (ValueError, TypeError, KeyError, AttributeError, OSError) as error:  # Arrow has OSError for some files that are not Parquet
            raise InvalidArgument(f"folder: {place} was not written by this version of the package ({error}); give another folder") from error
        result: dict[str, Any] = found
        return result

    def _has(self, window: Window) -> bool:
        there = (self.folder / _name(window)).exists() or (self.folder / _empty(window)).exists()
        return there and not (self.folder / _early(window)).exists()

    def _may_change(self, window: Window) -> bool:
        """Whether a later reading may bring more: until a window has passed, and always of latest values, which have no time."""
        return window.end > self._passed or window.start == window.end

    def add(self, window: Window, columns: Sequence[Columns]) -> None:
        """Write a window."""
        undecided = self._batches.layout is None
        batch = self._batches.of(columns)
        try:
            if self._may_change(window):  # said before the file is there, so that none that may grow is taken for whole
                self._write(_early(window), b"")
            if batch is None or not len(batch):
                self._replace(window, _empty(window), b"")
                return
            if undecided and self._batches.layout is not None:  # before the first file, so that a later run decides the same
                self._manifest["layout"] = self._batches.layout.to_json()
                self._describe()
            self._replace(window, _name(window), batch)
        except OSError as error:
            raise _storage(self.folder, error) from error

    def _replace(self, window: Window, name: str, what: Any) -> None:
        """Write a window's file, in the place of what was read of it before it had passed."""
        self._write(name, what)
        stale = {_name(window), _empty(window), *([] if self._may_change(window) else [_early(window)])} - {name}
        for one in stale:
            (self.folder / one).unlink(missing_ok=True)

    def _write(self, name: str, what: Any) -> None:
        with replacing(self.folder / name, _beside(self.folder / name)) as file:
            if isinstance(what, bytes):
                file.write(what)
            else:
                self._write_table(file, what)
        _sync(self.folder)

    def _write_table(self, file: IO[bytes], batch: Any) -> None:
        names = [name for name in batch.schema.names if name != "time"]  # whose steps take less room than its values
        encodings = {"time": "DELTA_BINARY_PACKED"}
        with self._parquet.ParquetWriter(file, batch.schema, compression="zstd", use_dictionary=names, column_encoding=encodings) as writer:
            writer.write_batch(batch)

    def finish(self) -> list[Path]:
        """The files, in the order of the plan."""
        self._lock.close()
        return sorted(self.folder.glob("window-*.parquet"), key=lambda path: int(path.stem.partition("-")[2]))

    def abort(self) -> None:
        """What is written stays: a later run goes on from there."""
        self._lock.close()


def _beside(place: Path) -> Path:
    """Where a file is written before it has its name."""
    return place.with_name(f".{place.name}.tmp")


def _name(window: Window) -> str:
    return f"window-{window.index:06}.parquet"


def _empty(window: Window) -> str:
    return f"_window-{window.index:06}.empty"


def _early(window: Window) -> str:
    return f"_window-{window.index:06}.early"


def _locked(folder: Path) -> IO[bytes]:
    """The folder's lock, ours until it is closed or the process ends; `BlockingIOError` where somebody else has it."""
    file = open(folder / LOCK, "ab")  # noqa: SIM115  held for as long as the folder is written
    lock(file)
    return file


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
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return StorageError(error.errno, f"{folder} is a file, or lies in one; give a folder, which need not be there yet")
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
