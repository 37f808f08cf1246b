"""Listings: pages asked for side by side where each takes time, and many devices read lazily."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from energy_clients import AsyncEnOS, EnOS

from .calls import ACCOUNT
from .measure import Line, Measure, Setting, least, printed, shown, wall
from .server import SIZE, serving

TARGETS = {16: 8.0, 32: 13.0}
STATUS = Path("/proc/self/status")  # `ru_maxrss` counts the process that started this one as well
# What is iterated is let go. Memory is what the process had at most, against what it had at most once a few pages were read.
LAZILY = """
import json, time
from energy_clients import EnOS

def most():
    return next(int(line.split()[1]) / 1024 for line in open({status!r}) if line.startswith("VmHWM"))

with EnOS({url!r}, **{account}) as enos:
    devices = iter(enos.connection.search_devices(expression="x", page_size={size}))
    for _ in range({before}):
        next(devices)
    began, cpu, count = most(), time.process_time(), {before}
    for count, device in enumerate(devices, {before} + 1):
        pass
    print(json.dumps([most() - began, (count - {before}) / (time.process_time() - cpu), count]))
"""


def subject(setting: Setting) -> Iterator[Line]:
    """Lines about listings."""
    yield from _side_by_side(setting)
    yield from _lazily(setting)


def _side_by_side(setting: Setting) -> Iterator[Line]:
    """By the clock: what is measured is waiting."""
    pages, delay = setting.size(64, 2), 0.05
    count = pages * SIZE
    with serving(count) as server, asyncio.Runner() as runner:
        url = f"{server}/delay/{delay}"
        enos, later = setting.stack.enter_context(EnOS(url, **ACCOUNT)), AsyncEnOS(url, **ACCOUNT)

        def blocking(ahead: int) -> Measure:
            listing = enos.connection.search_devices(expression="x", page_size=SIZE)
            return wall(lambda: _whole(list(listing.prefetch(ahead) if ahead else listing), count))

        async def collected(ahead: int) -> None:
            listing = later.connection.search_devices(expression="x", page_size=SIZE)
            if ahead:
                async with listing.prefetch(ahead) as devices:
                    _whole([device async for device in devices], count)
            else:
                _whole([device async for device in listing], count)

        measures = {("blocking", 0): blocking(0), ("async", 0): wall(lambda: runner.run(collected(0)))}
        able = hasattr(enos.connection.search_devices(), "prefetch")
        for ahead in TARGETS if able else ():
            measures["blocking", ahead] = blocking(ahead)
            measures["async", ahead] = wall(lambda ahead=ahead: runner.run(collected(ahead)))
        taken = least(setting.rounds(3), measures)
        runner.run(later.aclose())
    for kind in ("blocking", "async"):
        for ahead, target in TARGETS.items():
            alone, work = taken[kind, 0], f"{pages} pages at {delay * 1000:.0f} ms, {kind}, prefetch({ahead})"
            if able:
                ours = taken[kind, ahead]
                yield Line(work, "one after another, by the clock", alone / ours, "× faster", target, True, f"{shown(ours)} against {shown(alone)}")
            else:
                yield Line(work, "one after another, by the clock", None, "× faster", target, True, "pagers have no prefetch()")


def _whole(devices: list[Any], count: int) -> None:
    """Refuse to measure what is not what was asked for."""
    assert len({device.asset_id for device in devices}) == count


def _lazily(setting: Setting) -> Iterator[Line]:
    count = setting.size(200_000, 2_000)
    work = f"{count:,} devices read lazily"
    if not STATUS.is_file():
        yield Line(work, "memory at most, after 5 pages", None, "MB more", 10, note=f"this system has no {STATUS}")
        return
    with serving(count) as url:
        program = LAZILY.format(url=url, account=ACCOUNT, size=SIZE, before=5 * SIZE, status=str(STATUS))
        runs = [json.loads(printed([sys.executable, "-c", program])) for _ in range(setting.rounds(3))]
    assert {run[2] for run in runs} == {count}
    more = max(0.0, min(run[0] for run in runs))  # the system counts pages roughly: what it had at most may read lower later
    yield Line(work, "memory at most, after 5 pages", more, "MB more", 10)
    yield Line(work, "devices a second of CPU", max(run[1] for run in runs), "/s", 70_000, at_least=True)
