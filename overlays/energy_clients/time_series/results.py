"""What a reading becomes: frames, files, pictures."""

from __future__ import annotations

__all__ = ["AsyncResults", "Results"]


class Results:
    """The forms that a blocking reading can take."""


class AsyncResults:
    """The forms that an async reading can take, awaited."""
