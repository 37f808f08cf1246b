"""What callers give stays in its place."""

from __future__ import annotations

from clients.test_injection import CHECKS, tries

from .promise import Count


def paths(count: Count, size: int) -> None:
    _tried(count, "path", size)


def values(count: Count, size: int) -> None:
    _tried(count, "query", size // 2)
    _tried(count, "header", size // 2)


def _tried(count: Count, place: str, size: int) -> None:
    for operation, argument, value in tries(place, size):
        with count.case(f"{operation.name} {argument.name}={value!r}"):
            CHECKS[place](operation, argument, value)
