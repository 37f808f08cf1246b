"""What runs when: modules start nothing when they are imported, and the commands run wherever their output goes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

WALK = """
import importlib, pkgutil, socket, sys, threading
from importlib.util import find_spec

def audit(event, arguments):
    if event in ("socket.bind", "socket.connect", "subprocess.Popen", "os.system", "os.fork", "signal.signal"):
        raise SystemExit(f"{event} {arguments}")

packages = {packages}
names = [module.name for package in packages for module in pkgutil.walk_packages(importlib.import_module(package).__path__, package + ".")]
sys.addaudithook(audit)
for name in names:
    importlib.import_module(name)
assert threading.active_count() == 1, threading.enumerate()
print(len(names))
"""


@pytest.mark.parametrize(
    "packages", [["energy_core", "energy_clients", "energy_simulator"], pytest.param(["energy_api", "energy_twin"], marks=pytest.mark.slow)]
)
def test_importing_any_module_starts_nothing(packages: list[str]) -> None:
    done = subprocess.run([sys.executable, "-c", WALK.replace("{packages}", repr(packages))], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip().isdigit(), done.stdout  # and nothing else was printed
    assert int(done.stdout) > 40


@pytest.mark.slow  # two clients walk through a fleet
@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_the_demo_goes_into_a_pipe_of_few_characters(encoding: str, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "NO_COLOR": "1", "TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-m", "energy_clients.cli", "demo"], capture_output=True, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode(encoding)
    assert "####" in text  # the day's values, in bars that can be written
    assert "Blocking and async clients found the same." in text
    places = re.findall(r"a picture of 5 of them: (.+)", text)
    assert [Path(place.strip()).read_bytes()[:4] for place in places] == [b"\x89PNG"]
