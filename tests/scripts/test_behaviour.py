"""Operations that the simulator answers by example are counted, and named when there are too many."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import behaviour
from energy_simulator.spec import catalogue


def test_an_operation_without_a_handler_is_named() -> None:
    known = {platform: {name: one for name, one in handlers.items() if name != "searchDevices"} for platform, handlers in behaviour.HANDLERS.items()}
    assert set(behaviour.without_behaviour(known)) - set(behaviour.without_behaviour()) == {"enos connection searchDevices"}


def test_every_operation_of_both_platforms_is_counted() -> None:
    everything = sum(len(catalogue(platform).operations) for platform in ("enapter", "enos"))
    assert len(behaviour.without_behaviour({"enapter": {}, "enos": {}})) == everything


def test_more_than_the_limit_fails_with_the_names(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(behaviour, "without_behaviour", lambda: ["enos model inventThingModel"])
    assert behaviour.main(1) == 0
    assert "1 operations by example, of at most 1" in capsys.readouterr().out
    assert behaviour.main(0) == 1
    assert capsys.readouterr().err.startswith("enos model inventThingModel: no behaviour")


def test_the_command_succeeds() -> None:
    script = Path(behaviour.__file__)
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
