"""When the API changes: the walk of the README, in a copy of the tree, with the command that it names."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from changes import Level, surface
from new_operation import NEW_PATH, NEW_SCHEMAS
from support import ROOT

pytestmark = pytest.mark.slow
BUILT = shutil.ignore_patterns("__pycache__", "node_modules", "generated", "compiled", "target")  # what a clone has not, within its folders
CALL = """
import json
from energy_core.http.library import httpx
from energy_clients import EnOS
from energy_clients.enos.models import BadgeWorn

def answer(request):
    if "token" in request.url.path:
        return httpx.Response(200, json={"status": 0, "data": {"accessToken": "t", "expire": 7200}})
    asked = json.loads(request.content)
    assert (request.url.params["action"], asked["worn"]) == ("search", {"since": 5}), asked
    return httpx.Response(200, json={"status": 0, "data": {"total": 3, "badges": [{"badgeId": f"b{asked['pagination']['pageNo']}"}]}})

with EnOS("https://x.test", app_key="k", app_secret="s", org_id="o", transport=httpx.MockTransport(answer)) as enos:
    print(*(badge.badge_id for badge in enos.iam.search_badges(worn=BadgeWorn(since=5), page_size=1)))
    print(enos.iam.search_badges.__doc__.splitlines()[0], hasattr(enos.asset, "get_asset"), hasattr(enos.asset, "fetch_asset"))
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


def environment(tree: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{tree / 'overlays'}:{tree / 'generated'}"}


def make(tree: Path, target: str) -> subprocess.CompletedProcess[str]:
    """Run a target in the copy, with this environment's tools and the copy's packages."""
    command = ["make", "--no-print-directory", "-C", str(tree), target, f"VENV={sys.prefix}", f"READY={tree / '.ready'}"]
    return subprocess.run(command, env=environment(tree), capture_output=True, text=True)


def replace(path: Path, old: str, new: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert content.count(old) == 1, f"{path}: {old!r} is not there once"
    path.write_text(content.replace(old, new), encoding="utf-8")


def test_an_edit_of_a_specification_and_one_command_change_the_clients(tree: Path) -> None:
    spec = tree / "specs" / "enos" / "iam.yaml"
    replace(spec, "\ncomponents:\n", NEW_PATH.rstrip() + "\ncomponents:\n")
    spec.write_text(spec.read_text(encoding="utf-8").rstrip() + "\n" + NEW_SCHEMAS, encoding="utf-8")
    replace(tree / "specs" / "enos" / "asset.yaml", "operationId: getAsset\n", "operationId: fetchAsset\n")

    stale = subprocess.run([sys.executable, str(tree / "scripts" / "generate.py"), "--check"], capture_output=True, text=True)
    assert stale.returncode == 1
    assert 'generated/energy_api/enos/asset.py is stale: run "make generate"' in stale.stderr

    generated = make(tree, "generate")
    assert generated.returncode == 0, generated.stderr
    said = generated.stdout.splitlines()
    assert "breaking: enos.asset: method get_asset → fetch_asset" in said
    assert "addition: enos.iam: method search_badges(org_id, worn, page_size, page_no) added" in said
    assert re.fullmatch(r"breaking for callers: after \d+\.\d+\.\d+ comes \d+\.\d+\.\d+ at least; .*", said[-1])
    again = make(tree, "generate")
    assert (again.returncode, "0 files written, as lock.json says" in again.stdout) == (0, True)
    called = subprocess.run([sys.executable, "-c", CALL], env=environment(tree), capture_output=True, text=True, cwd=tree)
    assert called.stdout == "b1 b2 b3\nSearch the badges of an organization. False True\n", called.stderr
    without = subprocess.run([sys.executable, "scripts/behaviour.py"], env=environment(tree), capture_output=True, text=True, cwd=tree)  # a step of make check
    assert "enos iam searchBadges: no behaviour in overlays/energy_simulator" in without.stderr


def test_a_method_that_is_gone_is_named_as_a_break(tree: Path) -> None:
    broken = [str(finding.subject) for finding in surface.compared(ROOT, tree) if finding.level is Level.BREAKING and "`get_asset`" in finding.what]
    assert "`energy_api.enos.services.asset.Asset`" in broken


def test_generated_code_is_what_the_specifications_give() -> None:
    """The lock file is believed by `make check`; here everything is generated."""
    done = subprocess.run([sys.executable, str(ROOT / "scripts" / "generate.py"), "--check", "--full"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert "0 files stale, in" in done.stdout
