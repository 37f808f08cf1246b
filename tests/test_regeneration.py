"""When the API changes: the walk of the README, in a copy of the tree, with the commands that it names."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support import ROOT

pytestmark = pytest.mark.slow
BUILT = shutil.ignore_patterns("__pycache__", "node_modules", "generated", "compiled", "target")  # what a clone has not, within its folders
# An operation such as the next documentation may bring.
NEW_PATH = """
  /enos-iam-service/v2.3/user/sso/unlock:
    post:
      operationId: unlockSsoUser
      tags: [iam]
      summary: Unlock a user who signs in with single sign-on.
      x-safety: unsafe
      x-since: "9.0.0"
      x-envelope: {code: status, message: message, success: [0]}
      x-source: {kind: docs, page: iam-api}
      parameters:
        - {$ref: 'common.yaml#/components/parameters/orgId'}
      responses:
        "200":
          description: The user was unlocked.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/UnlockSsoUserResponse'}
              example: {status: 0, message: SUCCESS}
"""
NEW_SCHEMA = """    UnlockSsoUserResponse:
      type: object
      properties:
        status: {type: integer, description: 0 for success.}
        message: {type: string, description: What came of it.}
"""
CALL = """
from energy_clients import EnOS
from energy_simulator import Simulator
with Simulator(devices=10, enapter_devices=10) as simulator:
    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        print("answered", enos.iam.unlock_sso_user().message)
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is in the repository, as a newcomer's clone."""
    copy = tmp_path_factory.mktemp("clone") / "energy-clients"
    copy.mkdir()
    for name in ("specs", "scripts", "generated", "overlays", "tests"):
        shutil.copytree(ROOT / name, copy / name, ignore=BUILT)
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy2(ROOT / name, copy / name)
    (copy / ".ready").touch()  # this environment is installed already
    return copy


def make(tree: Path, target: str) -> subprocess.CompletedProcess[str]:
    """Run a target in the copy, with this environment's tools and the copy's packages."""
    environment = {**os.environ, "PYTHONPATH": f"{tree / 'overlays'}:{tree / 'generated'}"}
    command = ["make", "-C", str(tree), target, f"VENV={sys.prefix}", f"READY={tree / '.ready'}"]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def insert(path: Path, before: str, text: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert content.count(before) == 1, f"{path}: {before!r} is not there once"
    path.write_text(content.replace(before, text + before), encoding="utf-8")


def test_an_operation_is_added_by_a_spec_and_a_table_line(tree: Path) -> None:
    spec = tree / "specs" / "enos" / "iam.yaml"
    insert(spec, "\ncomponents:\n", NEW_PATH.rstrip())
    spec.write_text(spec.read_text(encoding="utf-8").rstrip() + "\n" + NEW_SCHEMA, encoding="utf-8")

    generated = make(tree, "generate")
    assert generated.returncode == 0, generated.stderr
    assert "overlays/energy_clients/enos/iam.py does not offer unlockSsoUser" in generated.stdout
    lines = generated.stdout.splitlines()
    at = next(i for i, line in enumerate(lines) if "does not offer unlockSsoUser" in line)
    table = tree / "overlays" / "energy_clients" / "enos" / "iam.py"
    table.write_text(table.read_text(encoding="utf-8") + "\n".join(lines[at + 1 : at + 3]) + "\n", encoding="utf-8")
    insert(table, "    update_sso_user,\n", "    unlock_sso_user,\n")

    environment = {**os.environ, "PYTHONPATH": f"{tree / 'overlays'}:{tree / 'generated'}"}
    called = subprocess.run([sys.executable, "-c", CALL], env=environment, capture_output=True, text=True, cwd=tree)
    assert called.stdout == "answered SUCCESS\n", called.stderr
    assert "does not offer" not in make(tree, "generate").stdout
    without = subprocess.run([sys.executable, "scripts/behaviour.py"], env=environment, capture_output=True, text=True, cwd=tree)  # a step of make check
    assert "enos iam unlockSsoUser: no behaviour in overlays/energy_simulator" in without.stderr


def test_a_renamed_operation_is_named_by_check(tree: Path) -> None:
    spec = tree / "specs" / "enos" / "asset.yaml"
    content = spec.read_text(encoding="utf-8")
    assert content.count("operationId: getAsset\n") == 1
    spec.write_text(content.replace("operationId: getAsset\n", "operationId: fetchAsset\n"), encoding="utf-8")
    stale = make(tree, "check")
    assert stale.returncode != 0
    assert 'generated/energy_api/enos/asset/get_asset.py is stale: run "make generate"' in stale.stderr
    assert make(tree, "generate").returncode == 0
    broken = make(tree, "check")
    assert broken.returncode != 0
    assert "overlays/energy_clients/enos/asset.py: get_asset names get_asset, which specs/enos/ no longer has" in broken.stderr
    assert "overlays/energy_clients/enos/asset.py does not offer fetchAsset" in broken.stderr
