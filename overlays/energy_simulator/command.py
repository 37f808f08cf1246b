"""The command, `energy simulate` or `python -m energy_simulator`: serve until interrupted."""

from __future__ import annotations

import argparse
import json
import signal
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from queue import Empty, SimpleQueue

from .database import DatabaseInUse
from .faults import FaultError
from .seeding import SeedError
from .server import PortTaken
from .simulator import Simulator

__all__ = ["main"]


def main(argv: Sequence[str] | None = None, name: str = "energy simulate") -> int:
    """Return 0 after SIGINT or SIGTERM, 1 if the simulator cannot start."""
    arguments = _parser(name).parse_args(argv)
    signals: SimpleQueue[int] = SimpleQueue()  # may be put into wherever a signal comes; the lock of an Event may be held there by the wait itself
    before = [(number, signal.signal(number, lambda number, frame: signals.put(number))) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        simulator = Simulator(
            devices=arguments.devices,
            enapter_devices=arguments.enapter_devices,
            seed=arguments.seed,
            database=arguments.database,
            port=arguments.port,
            record=False,
            strict=arguments.strict,
            accept_sdk_tokens=arguments.accept_sdk_tokens,
            example_park=arguments.example_park,
            faults=arguments.faults,
        )
        with simulator:
            print(_greeting(simulator, arguments), flush=True)
            _wait(signals)
            if arguments.faults:
                print(_report(simulator.injected), file=sys.stderr, flush=True)
    except (DatabaseInUse, FaultError, PortTaken, SeedError) as error:
        return _failed(name, str(error))
    except sqlite3.Error as error:
        return _failed(name, f"{arguments.database}: {error}")
    finally:
        for number, handler in before:
            signal.signal(number, handler)
    return 0


def _wait(signals: SimpleQueue[int]) -> None:
    """Return after a signal."""
    while True:
        try:
            signals.get(timeout=0.5)  # a wait without end would not notice a signal that reaches another thread
        except Empty:
            continue
        return


def _report(injected: Mapping[str, int]) -> str:
    """How many faults of each kind there were."""
    rows = [f"  {count:8,}  {kind}" for kind, count in sorted(injected.items())]
    return "\n".join([f"{sum(injected.values()):,} faults", *rows])


def _failed(name: str, why: str) -> int:
    print(f"{name}: {why}", file=sys.stderr, flush=True)
    return 1


def _parser(name: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=name, description="Serve a simulated EnOS tenant and Enapter gateway on 127.0.0.1 until interrupted.")
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="port to serve on; any free one by default")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="decides credentials, devices and values (default: 1)")
    parser.add_argument("--devices", type=_count, default=1000, metavar="N", help="devices of the EnOS tenant (default: 1000)")
    parser.add_argument("--enapter-devices", type=_count, default=1000, metavar="N", help="devices of the Enapter gateway (default: 1000)")
    parser.add_argument("--database", default=":memory:", metavar="FILE", help="SQLite file that keeps changes; nothing is kept by default")
    parser.add_argument("--strict", action="store_true", help="take only what the specification says: no text for numbers, no null for absent")
    parser.add_argument("--accept-sdk-tokens", action="store_true", help="take tokens of the official EnOS SDKs unchecked; only EnOS can read them")
    parser.add_argument("--example-park", action="store_true", help="have what the examples of the documents name: organization, devices, all of it")
    parser.add_argument("--faults", metavar="FILE", help="a profile of faults (TOML or JSON) that befall requests; how many there were is printed at the end")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--env", action="store_true", help="print how to reach it as lines for a shell")
    form.add_argument("--json", action="store_true", help="print how to reach it as one line of JSON")
    return parser


def _port(text: str) -> int:
    number = _whole(text)
    if not 0 <= number <= 65_535:
        raise argparse.ArgumentTypeError(f"{number} is not a port")
    return number


def _count(text: str) -> int:
    number = _whole(text)
    if not 0 <= number <= 1_000_000:  # about a gigabyte of memory
        raise argparse.ArgumentTypeError("it must be between 0 and 1,000,000")
    return number


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None


def _greeting(simulator: Simulator, arguments: argparse.Namespace) -> str:
    variables = simulator.environment
    if arguments.json:
        return json.dumps(variables)
    if arguments.env:
        return "\n".join(f"export {name}='{value}'" for name, value in variables.items())
    lines = [f"  {name}={value}" for name, value in variables.items()]
    fleet = f"{arguments.devices} EnOS devices and {arguments.enapter_devices} Enapter devices"
    return "\n".join([f"Simulating {fleet} on {simulator.url}", *lines, "Stop with Ctrl+C."])
