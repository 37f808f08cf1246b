"""The command line: `energy`. Nothing but what a command needs is imported for it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status says whether it went well (`energy --help` lists what each says)."""
    try:
        from ._app import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print("energy: the command line needs an extra: pip install 'energy-clients[cli]' (click is missing)", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("energy: interrupted", file=sys.stderr)
        return 130
    return run(sys.argv[1:] if arguments is None else list(arguments))
