"""The simulator's wheel in the published folder: it installs by itself and serves the examples."""

from __future__ import annotations

import email
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import httpx
import pytest

from publication.simulator import wheel
from publish import version
from support import ROOT

NAME = "energy_clients_simulator"


def test_the_wheel_is_the_simulator_and_nothing_else() -> None:
    name, content = wheel(ROOT)
    assert name == f"{NAME}-{version()}-py3-none-any.whl"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        metadata = email.message_from_bytes(archive.read(f"{NAME}-{version()}.dist-info/METADATA"))
    assert {one.partition("/")[0] for one in names} == {"energy_simulator", "energy_twin", f"{NAME}-{version()}.dist-info"}
    assert {"energy_simulator/__main__.py", "energy_twin/enos/openapi.json"} <= set(names)
    assert {need.partition(">")[0] for need in metadata.get_all("Requires-Dist", [])} == {
        "msgspec",
        "pydantic",
        "starlette",
        "uvicorn",
        "python-multipart",
        "tzdata",
    }
    assert len(content) < 1_000_000
    assert wheel(ROOT) == (name, content)


@pytest.mark.slow
def test_pip_installs_it_and_it_serves(tmp_path: Path) -> None:
    """What it needs is here already; without an index pip has to find it installed."""
    name, content = wheel(ROOT)
    (tmp_path / name).write_bytes(content)
    target = tmp_path / "installed"
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(target), str(tmp_path / name)], check=True)
    command = [sys.executable, "-c", "import sys; sys.path.insert(0, sys.argv.pop(1)); from energy_simulator.command import main; main()", str(target)]
    with subprocess.Popen([*command, "--json", "--example-park", "--devices", "50", "--enapter-devices", "20"], stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout is not None
        try:
            variables = json.loads(serving.stdout.readline())
            headers = {"X-Enapter-Auth-Token": variables["ENAPTER_HTTP_API_TOKEN"]}
            assert httpx.get(f"{variables['ENAPTER_HTTP_API_BASE_URL']}/v3/site", headers=headers).status_code == 200
        finally:
            serving.terminate()
