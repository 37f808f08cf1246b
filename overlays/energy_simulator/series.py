"""Time series as pure functions: one value a minute for every point of every device, at any time, without storing one.

A value follows from seed, device, point and minute alone. Power is a solar day times the day's weather times noise; energy is the
integral of power without the noise, so counters never run backwards and agree with the energy per minute.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .fleet import Point

__all__ = ["MINUTE", "Source", "Weather"]

MINUTE = 60_000
DAY = 1440
SUNRISE, SUNSET = 360, 1200
Values: TypeAlias = "list[float] | list[int]"


@dataclass(frozen=True, slots=True)
class Source:
    """What makes the series of one device its own: rated power in kW, a phase, and the offset of its solar time in minutes."""

    capacity: float
    phase: int
    offset: int


def _sun(minute: int) -> float:
    return math.sin(math.pi * (minute - SUNRISE) / (SUNSET - SUNRISE)) ** 1.3 if SUNRISE < minute < SUNSET else 0.0


SUN = tuple(_sun(minute) for minute in range(DAY))
SUM = tuple(itertools.accumulate(SUN, initial=0.0))  # kilowatt minutes per kilowatt before each minute of the day


class Weather:
    """The tables that a seed decides, and the curves over them."""

    def __init__(self, seed: int) -> None:
        dice = random.Random(f"weather {seed}")
        self._noise = tuple(dice.uniform(-1.0, 1.0) for _ in range(1024))
        self._days = tuple(dice.uniform(0.35, 1.0) for _ in range(256))
        self._past = tuple(itertools.accumulate(self._days, initial=0.0))
        self._curves: dict[str, Callable[[Source, Point, Sequence[int]], Values]] = {
            "power": self._power,
            "energy": self._energy,
            "daily": self._daily,
            "counter": self._counter,
            "irradiance": self._irradiance,
            "temperature": self._temperature,
            "noise": self._around,
            "constant": lambda source, point, minutes: [point.base] * len(minutes),
            "state": self._state,
            "link": lambda source, point, minutes: [int((minute + source.phase) % 9973 >= 20) for minute in minutes],
        }

    def values(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        """Return the values of a point at minutes since the epoch."""
        return self._curves[point.shape](source, point, minutes)

    def _power(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        sun, days, noise = SUN, self._days, self._noise
        top, phase, shift = source.capacity * point.swing, source.phase, source.offset
        return [
            round(top * sun[(k + shift) % DAY] * days[((k + shift) // DAY + phase) & 255] * (0.97 + 0.03 * noise[(k * 7 + phase) & 1023]), 3) for k in minutes
        ]

    def _energy(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        """Kilowatt hours of the minute that begins here."""
        part = source.capacity / 60
        return [round(part * SUN[(k + source.offset) % DAY] * self._day(source, k), 6) for k in minutes]

    def _daily(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        part = source.capacity / 60
        return [round(part * SUM[(k + source.offset) % DAY] * self._day(source, k), 3) for k in minutes]

    def _counter(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        part = source.capacity / 60
        found: list[float] = []
        for k in minutes:
            day, minute = divmod(k + source.offset, DAY)
            rounds, rest = divmod(day + source.phase, 256)
            full = rounds * self._past[256] + self._past[rest]
            found.append(round(part * (full * SUM[DAY] + self._days[rest] * SUM[minute]), 3))
        return found

    def _irradiance(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        return self._power(Source(1.0, source.phase, source.offset), point, minutes)

    def _temperature(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        """Warmest two hours after noon."""
        return [
            round(
                point.base
                + point.swing * math.cos((k + source.offset - 840) * math.tau / DAY) * self._day(source, k)
                + 0.3 * self._noise[(k * 3 + source.phase) & 1023],
                2,
            )
            for k in minutes
        ]

    def _around(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        return [round(point.base + point.swing * self._noise[(k * 5 + source.phase) & 1023], 3) for k in minutes]

    def _state(self, source: Source, point: Point, minutes: Sequence[int]) -> Values:
        """0 at night, 1 by day, 2 for half an hour from noon on the days when something fails."""
        found: list[int] = []
        for k in minutes:
            day, minute = divmod(k + source.offset, DAY)
            failing = 720 <= minute < 750 and (day * 31 + source.phase) % 29 == 0
            found.append(2 if failing else int(SUN[minute] > 0.02))
        return found

    def _day(self, source: Source, minute: int) -> float:
        return self._days[((minute + source.offset) // DAY + source.phase) & 255]
