# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchDirectoryIdV20(Model, kw_only=True, rename="camel"):
    """Names a directory."""

    dir_id: str
    """ID of the directory."""


@define(kw_only=True)
class CreateDirectoryRequestV20(Model, kw_only=True, rename="camel"):
    """The directory to create."""

    parent_id: str
    """ID of the directory to create it in; `listWorkflowDirectoriesV20` tells it as `key`."""
    dir_name: str
    """Name of the new directory, unique in its parent."""


@define(kw_only=True)
class CreateDirectoryResponseV20(Model, kw_only=True):
    """Answer of `createDirectoryV20`: Create a directory."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: BatchDirectoryIdV20 = None  # type: ignore[assignment]  # there on success
    """The new directory."""
