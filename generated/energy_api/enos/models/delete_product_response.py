# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeleteProductResponse(Model, kw_only=True, rename="camel"):
    """Answer of `deleteProduct`: Delete a product that has no devices."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """Key of the deleted product."""
