# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchDirectoryEntryV20(Model, kw_only=True, rename="camel"):
    """A directory, or a workflow in one."""

    children: list[BatchDirectoryEntryV20] | None = None
    """What is in the directory; left out for workflows."""
    title: str
    """Name of the directory or workflow."""
    type: int
    """Kind of content, 0 to 4: 0 data integration, 1 workflow, 2 data resource, 3 HQL, 4 common resource. Documented as text, answered as a
    number.
    """
    key: str | int
    """ID of the directory, or ID of the workflow as a number."""
    is_directory: bool
    """Whether this is a directory."""
    editable: bool | None = None
    """Whether the user may edit the workflow; only workflows have it."""


@define(kw_only=True)
class ListWorkflowDirectoriesResponseV20(Model, kw_only=True):
    """Answer of `listWorkflowDirectoriesV20`: List everything below the workflow directory of an organization."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `Success` for success, in some answers after a blank."""
    data: list[BatchDirectoryEntryV20] = None  # type: ignore[assignment]  # there on success
    """Top of the tree."""
