"""What changed, for teams in other languages: the history without what it says of the Python package."""

from __future__ import annotations

import re

from changes.surface import PLATFORM as PYTHON

_PYTHON = re.compile(rf"- \*\*\w+\*\* {PYTHON}: ")
_COMMIT = re.compile(r" \(commit [0-9a-f]+\)")
_PACKAGE = "The same number is that of the Python package, whose public names are compared too."
ELSEWHERE = "[CHANGES.python.md](CHANGES.python.md) has the changes of the Python package too, which has the same number."


def of_the_specifications(history: str) -> str:
    """The same sections without the lines of the Python package, and without commits, which only its repository has."""
    kept = [_COMMIT.sub("", line) for line in history.split("\n") if not _PYTHON.match(line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept).replace(_PACKAGE, ELSEWHERE))
