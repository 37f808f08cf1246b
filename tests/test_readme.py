"""The README's examples run as printed, with the simulator in the place of the platforms."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from energy_clients import EnOS
from energy_simulator import Simulator
from support import ROOT

BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)


@pytest.fixture(scope="module")
def asset_id() -> Any:
    with Simulator(devices=12, enapter_devices=20, strict=True) as simulator, pytest.MonkeyPatch.context() as patch:
        for name, value in simulator.environment.items():
            patch.setenv(name, value)
        with EnOS.from_env() as enos:
            device = next(
                device for device in enos.connection.search_devices() if device.product_name and device.product_name.default_value == "String inverter"
            )
        yield device.asset_id


def ready(code: str, asset_id: str) -> str:
    """The example with this environment's addresses and an asset that exists; nothing else is changed."""
    code = re.sub(r'(EnOS|Enapter|AsyncEnapter)\("http[^)]*\)', r"\1.from_env()", code)
    return code.replace("Xr7pQm2s", asset_id)


def test_three_examples_lead() -> None:
    assert len(BLOCKS) == 3


@pytest.mark.slow
def test_the_first_two_examples_run(asset_id: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPLBACKEND", "Agg")
    scope: dict[str, Any] = {}
    exec(compile(ready(BLOCKS[0] + BLOCKS[1], asset_id), "README.md", "exec"), scope)
    printed = capsys.readouterr().out.splitlines()
    assert any(line.endswith(" online") for line in printed)
    assert any(line.startswith("requests ") for line in printed)
    frame = scope["frame"]
    assert list(frame.columns) == ["asset_id", "point_id", "time", "value"]
    assert set(frame.groupby("asset_id").size()) == {31 * 1440}  # every minute of each device that has the point
    assert len(scope["hourly"]) == 31 * 24
    picture = (tmp_path / "month.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 10_000


def test_the_third_example_runs(asset_id: str, capsys: pytest.CaptureFixture[str]) -> None:
    *imports, body = ready(BLOCKS[2], asset_id).partition("\n\n")
    scope: dict[str, Any] = {}
    exec("\n".join(imports) + "async def main():\n" + textwrap.indent(body, "    "), scope)
    asyncio.run(scope["main"]())
    assert re.fullmatch(r"(\S+ (True|False)\n)+", capsys.readouterr().out)


@pytest.mark.slow
def test_the_examples_pass_a_strict_type_check(tmp_path: Path) -> None:
    imports, _, body = BLOCKS[2].partition("\n\n")
    (tmp_path / "enos_examples.py").write_text(BLOCKS[0] + BLOCKS[1], encoding="utf-8")
    (tmp_path / "enapter_example.py").write_text(f"{imports}\n\nasync def main() -> None:\n{textwrap.indent(body, '    ')}", encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "mypy", *map(str, tmp_path.glob("*.py"))], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
