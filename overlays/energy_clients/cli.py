"""The command line: `energy demo` and `energy simulate`."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence

__all__ = ["main"]

_EXTRAS = "this command needs the extras: pip install 'energy-clients[cli,simulator]'"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status says whether it went well."""
    parser = argparse.ArgumentParser(prog="energy", description="Clients for the Enapter HTTP API and Envision EnOS.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("demo", help="run both clients against a simulated gateway and tenant, and end")
    commands.add_parser("simulate", help="serve a simulated gateway and tenant until interrupted", add_help=False)
    known, rest = parser.parse_known_args(arguments)
    out: object = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(errors="replace")  # a pipe of few characters, as on Windows, gets question marks instead of an end
    try:
        if known.command == "simulate":
            from energy_simulator.command import main as simulate

            return simulate(rest)
        if rest:
            parser.error(f"unrecognized arguments: {' '.join(rest)}")
        from . import _demo

        return _demo.main()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("rich", "energy_simulator", "pydantic", "starlette", "uvicorn"):
            print(f"energy {known.command}: {_EXTRAS} ({error.name} is missing)", file=sys.stderr)
            return 1
        raise


if __name__ == "__main__":
    sys.exit(main())
