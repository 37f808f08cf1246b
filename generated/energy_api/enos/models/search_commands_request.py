# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchCommandsRequest(Model, kw_only=True):
    """Which commands to search for."""

    expression: str | None = None
    """SQL-like condition on `state` (with `=`), `commandName` with a locale, such as `commandName.en_US` (with `like`), and `createTime` (with
    `>`, `=` and `<`). Official samples also have `commandName.default` and other languages, such as `commandName.ja_JP`, and `>=` for
    `createTime`.
    """
    pagination: PaginationRequest | None = None
    """Page to return; the first 100 commands by default. `sorters` has no effect here."""
    projection: list[str] | None = None
    """Fields to return, with `.` for a field within a field and `[*]` for all items of an array. All by default."""


@define(kw_only=True)
class SearchCommandsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchCommands`: Search the commands that were sent to a device or wait for it."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[CommandRecord] = None  # type: ignore[assignment]  # there on success
    """The commands of this page."""
    pagination: PaginationResponse | None = None
    """Which page this is and how many commands there are."""


from . import CommandRecord, PaginationRequest, PaginationResponse
