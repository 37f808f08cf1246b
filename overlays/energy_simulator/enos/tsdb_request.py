"""What a TSDB request asks for: assets, points, time range and form of the answer, within the documented limits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC

from ..answers import Call, Refusal
from ..localtime import instant, is_local
from ..state import Asset
from .numerals import whole

__all__ = ["Aggregate", "Form", "Span", "aggregates", "assets", "flag", "form", "page_size", "points", "readable", "span", "wrong"]

INVALID, UNAUTHORIZED = 80400, 80401
MAX_SERIES, MAX_DI_SERIES, MAX_VALUES, DEFAULT_PAGE = 3_000, 10, 640_000, 1_000
_FUNCTION = re.compile(r"(count|avg|sum|max|min|first|last)\(([^()\s]+)\)")


@dataclass(frozen=True, slots=True)
class Form:
    """How rows are written: `itemFormat`, `localTimeFormat`, `localTimeAccuracy`, `withQuality`, and whether there is a local time at all."""

    items: int
    offset: bool
    milliseconds: bool
    quality: bool
    local: bool


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A point and the function over it, None for the bare point; `label` as it was asked for."""

    label: str
    function: str | None
    point: str


@dataclass(frozen=True, slots=True)
class Span:
    """A time range as it was sent: local time of each asset, or one instant for all."""

    start: str
    end: str

    def of(self, asset: Asset) -> tuple[int, int]:
        return instant(self.start, asset.zone), instant(self.end, asset.zone)


def wrong(field: str, what: str) -> Refusal:
    return Refusal(INVALID, f"{field}: {what}")


def form(call: Call, *, local: bool = True) -> Form:
    body = call.body
    return Form(
        items=whole(call, "itemFormat") if body.get("itemFormat") else 0,  # 0 when left out: every sample has it, no page says the default
        offset=int(body.get("localTimeFormat") or 0) == 1,
        milliseconds=flag(call, "localTimeAccuracy"),
        quality=flag(call, "withQuality"),
        local=local,
    )


def flag(call: Call, name: str, otherwise: bool = False) -> bool:
    """Return a Boolean, which the samples send as text."""
    value = call.body.get(name)
    if value is None or value == "":
        return otherwise
    if str(value).lower() not in ("true", "false"):
        raise wrong(name, "true or false is expected")
    return str(value).lower() == "true"


def assets(call: Call) -> list[Asset]:
    """Return the assets; one that the application may not read refuses them all. `modelId` leaves out assets of other models."""
    ids = _list(call, "assetIds")
    found = [call.state.asset(asset_id) for asset_id in ids]
    unknown = [asset_id for asset_id, asset in zip(ids, found, strict=True) if asset is None]
    if unknown:
        raise Refusal(UNAUTHORIZED, f"assetIds: no permission for {', '.join(unknown[:10])}")
    model: str | None = call.body.get("modelId") or None
    return [asset for asset in found if asset is not None and (model is None or (asset.model is not None and model in asset.model.path.split("/")))]


def readable(call: Call, asset_id: str) -> Asset:
    """Return one asset, which the application must be allowed to read."""
    found = call.state.asset(asset_id)
    if found is None:
        raise Refusal(UNAUTHORIZED, f"assetId: no permission for {asset_id}")
    return found


def points(call: Call, field: str = "pointIds", *, limit: int = MAX_SERIES) -> list[str]:
    found = _list(call, field)
    _check_series(call, len(found), limit)
    return found


def aggregates(call: Call) -> list[Aggregate]:
    """Return the points with their functions: one for each where `interval` is above 0, none where it is 0."""
    found: list[Aggregate] = []
    interval = whole(call, "interval")
    for label in _list(call, "pointIdsWithLogic"):
        match = _FUNCTION.fullmatch(label)
        if interval and match is None:
            raise wrong("pointIdsWithLogic", f"{label!r} is not FUNCTION(POINT)")
        if not interval and "(" in label:
            raise wrong("pointIdsWithLogic", f"{label!r} has a function, but the interval is 0")
        found.append(Aggregate(label, match[1], match[2]) if match else Aggregate(label, None, label))
    _check_series(call, len(found), MAX_SERIES)
    return found


def page_size(call: Call, number_of_points: int) -> int:
    """Return the most values of one series; (devices * points * pageSize) must not be greater than 640,000."""
    size = whole(call, "pageSize") if call.body.get("pageSize") else DEFAULT_PAGE
    series = len(_list(call, "assetIds")) * number_of_points
    if series * size > MAX_VALUES:  # the default counts, too
        raise wrong("pageSize", f"{series} series times pageSize {size} is more than {MAX_VALUES:,}")
    return size


def span(call: Call) -> Span:
    """Return the range; both ends must have the same form."""
    texts: dict[str, str] = {name: call.body[name] for name in ("startTime", "endTime")}
    kinds: list[bool] = []
    moments: list[int] = []
    for name, text in texts.items():
        try:
            kinds.append(is_local(text))
            moments.append(instant(text, UTC))
        except ValueError as error:
            raise wrong(name, str(error)) from error
    if kinds[0] != kinds[1]:
        raise wrong("endTime", "the format must be consistent with startTime")
    if moments[1] < moments[0]:
        raise wrong("endTime", "it is before startTime")
    return Span(texts["startTime"], texts["endTime"])


def _list(call: Call, field: str) -> list[str]:
    found = list(dict.fromkeys(part.strip() for part in call.body[field].split(",") if part.strip()))
    if not found:
        raise wrong(field, "it is empty")
    return found


def _check_series(call: Call, number_of_points: int, limit: int) -> None:
    series = len(_list(call, "assetIds")) * number_of_points
    if series > limit:
        raise wrong("pointIds", f"{series} series are more than {limit:,}")
