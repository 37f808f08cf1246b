"""Requests about many objects, each of which has its own result."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..state import Doc

__all__ = ["outcome"]

PARTIAL, PARTIALLY = 99206, "Partial Content Success"  # of event/create_history_alerts_in_batch; no page of the other batches names a code


def outcome(results: Sequence[Doc]) -> dict[str, Any]:
    """Return the answer; where something failed, it is a partial success."""
    done = sum(result["code"] == 0 for result in results)
    head = {} if done == len(results) else {"code": PARTIAL, "msg": PARTIALLY}
    return {**head, "data": results, "successSize": done, "totalSize": len(results)}
