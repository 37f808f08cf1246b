# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetMeasurementPointTsdbMetadataResponse(Model, kw_only=True, rename="camel"):
    """Envelope with kinds of storage; the only one of this service that says `status`."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `success` for success."""
    submsg: str | None = None
    """Further explanation; `success` for success."""
    request_id: str | None = None
    """Identifier of this request; null in the documented answers."""
    data: list[TsdbModelMetadata] = None  # type: ignore[assignment]  # there on success
    """One object per thing model."""


@define(kw_only=True)
class TsdbModelMetadata(Model, kw_only=True, rename={"model_id": "modelId"}):
    """Kinds of storage of the points of a thing model."""

    model_id: str
    """Identifier of the thing model."""
    tsdb_metadata: dict[str, list[str]]
    """Kinds of storage by identifier of the point, such as `AI_RAW`, `AI_NORMALIZED`, `DI`, `PI` and `GENERIC`."""
