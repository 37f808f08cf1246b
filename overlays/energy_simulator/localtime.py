"""Times as the platforms write and read them."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["checked_time", "instant", "local", "local_all", "standard_offset", "zone"]

_OFFSET = re.compile(r"([+-])([01][0-9]|2[0-3]):([0-5][0-9])")
_LOCAL = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{3})?")
_EARLIEST, _LATEST = -62_135_510_400_000, 253_402_214_400_000  # the years 1 to 9999, a day off either end for the zones
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:?\d\d)")


@functools.lru_cache(maxsize=256)
def zone(name: str) -> tzinfo:
    """Return the zone of `+08:00` or `Europe/Madrid`, the two forms of "Timezone representation" (API FAQs); ValueError for others."""
    match = _OFFSET.fullmatch(name)
    if match:
        offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
        return timezone(-offset if match[1] == "-" else offset)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{name!r} is neither an offset such as +08:00 nor a known IANA time zone") from error


def standard_offset(where: tzinfo) -> int:
    """Return the offset without daylight saving time, in minutes: the sun knows none."""
    offsets = [datetime(2024, month, 1, tzinfo=UTC).astimezone(where).utcoffset() or timedelta() for month in (1, 7)]
    return round(min(offsets).total_seconds() / 60)


def is_local(text: str) -> bool:
    """Whether this is `YYYY-MM-DD HH:MM:SS`, the form without a zone; ValueError if it is neither of the two forms."""
    if _LOCAL.fullmatch(text):
        return True
    if _ISO.fullmatch(text):
        return False
    raise ValueError(f"{text!r} is neither YYYY-MM-DD HH:MM:SS nor YYYY-MM-DDTHH:MM:SS with Z or an offset")


def checked_time(moment: int) -> int:
    """Return milliseconds that a calendar has a date for; ValueError for others."""
    if not _EARLIEST <= moment <= _LATEST:
        raise ValueError(f"{moment} is not the time of a year from 1 to 9999 in milliseconds")
    return moment


def instant(text: str, where: tzinfo = UTC) -> int:
    """Return the milliseconds of either form; `where` is the zone of the form without one."""
    naive = is_local(text)
    moment = datetime.fromisoformat(text)
    try:
        return checked_time(round((moment.replace(tzinfo=where) if naive else moment).timestamp() * 1000))
    except OverflowError as error:
        raise ValueError(f"{text!r} is at the end of the calendar") from error


def local(moment: int, where: tzinfo, *, offset: bool = False, milliseconds: bool = False) -> str:
    """Write `moment` in the zone `where`: with `T` and offset, or with a space and none (`localTimeFormat` 1 and 0)."""
    seconds, rest = divmod(moment, 1000)
    text = datetime.fromtimestamp(seconds, where).isoformat("T" if offset else " ")  # what follows is text: far cheaper than `replace` for long series
    fraction = f".{rest:03d}" if milliseconds else ""
    return f"{text[:19]}{fraction}{text[19:]}" if offset else text[:19] + fraction


def local_all(moments: Sequence[int], where: tzinfo, *, offset: bool, milliseconds: bool) -> list[str]:
    return [local(moment, where, offset=offset, milliseconds=milliseconds) for moment in moments]
