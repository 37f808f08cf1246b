"""Our own specifications, joined once for all tests of a process: who changes a document copies it first."""

from __future__ import annotations

from functools import cache
from typing import Any

from document.bundle import bundle, platforms

PLATFORMS = platforms()


@cache
def document(platform: str) -> dict[str, Any]:
    """The joined document of a platform."""
    return bundle(platform)
