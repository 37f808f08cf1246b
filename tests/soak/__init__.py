"""What the clients promise, tried very often: `make soak` on this machine alone, with a table of promises, tries and failures."""

import sys
from pathlib import Path

_TESTS = Path(__file__).resolve().parent.parent
for _folder in (_TESTS.parent / "scripts", _TESTS):  # as pyproject.toml says to pytest
    if str(_folder) not in sys.path:
        sys.path.insert(0, str(_folder))

import over_httpx  # noqa: E402, F401  # before the clients are imported, and choose
