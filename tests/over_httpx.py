"""Lets the clients choose httpx, although httpx2 is installed for the tests that are about it, unless the plugin `over_httpx2` was asked for."""

import sys
from typing import Any

if "over_httpx2" not in sys.modules:
    hidden: Any = sys.modules
    hidden["httpx2"] = None
    try:
        import energy_core.http.library  # noqa: F401
    finally:
        del hidden["httpx2"]
