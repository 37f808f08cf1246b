"""JSON Schema without the formats of IRIs: no rule asks for them, and their grammar takes seconds to load."""

from __future__ import annotations

import sys
from typing import Any

modules: Any = sys.modules
modules["rfc3987_syntax"] = None
try:
    from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # no stubs among what we install
finally:
    del modules["rfc3987_syntax"]

__all__ = ["Draft202012Validator"]
