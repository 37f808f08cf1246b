"""The wheel in an environment of its own: what is installed is all there is."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from energy_clients import errors
from publication.folder import contents
from publish import version
from support import ROOT

pytestmark = pytest.mark.slow
CORE = ("test_auth.py", "test_calls.py", "test_errors.py", "test_pagers.py")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel in it. Third-party packages come from this one's folder, whose links to the source folders do not count there."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    made = folder / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(made)], check=True)
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(made / "bin" / "python"),
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--disable-pip-version-check",
    ]
    subprocess.run([*install, str(wheel)], check=True)
    (site,) = made.glob("lib/python*/site-packages")
    (site / "third-party.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return made


def run(environment: Path, *command: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ENOS_", "ENAPTER_"))}
    return subprocess.run([str(environment / "bin" / command[0]), *command[1:]], cwd=environment, env=clean, capture_output=True, text=True)


def test_the_packages_are_those_of_the_wheel(environment: Path) -> None:
    names = ("energy_clients", "energy_core", "energy_api", "energy_twin", "energy_simulator")
    script = f"import {', '.join(names)}\n" + "\n".join(f"print({name}.__file__)" for name in names)
    done = run(environment, "python", "-c", script)
    assert done.returncode == 0, done.stderr
    for name, file in zip(names, done.stdout.split(), strict=True):
        assert Path(file).is_relative_to(environment)
        assert (Path(file).parent / "py.typed").is_file(), name


def test_the_demo_runs_from_the_wheel(environment: Path) -> None:
    done = run(environment, "energy", "demo")
    assert done.returncode == 0, done.stderr
    assert "Blocking and async clients found the same." in done.stdout
    assert "picture" in done.stdout
    assert "\x1b" not in done.stdout  # plain when not on a terminal
    tour, _, _ = done.stdout.partition("Enapter devices by type")
    assert not {*errors.__all__} & {*tour.split()}  # no service refuses its call


def test_the_wheel_carries_the_published_specifications(environment: Path) -> None:
    script = "from energy_clients import specs; print(specs.path('enos')); print(specs.folder())"
    done = run(environment, "python", "-c", script)
    assert done.returncode == 0, done.stderr
    document, folder = map(Path, done.stdout.split())
    assert document.is_relative_to(environment)
    published = contents(ROOT, version())
    carried = {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file() and file.suffix != ".pyc"}
    # By name alone: where contents differ pytest would compare megabytes line by line, which takes hours.
    assert [name for name in sorted({*carried, *published}) if carried.get(name) != published.get(name)] == []


@pytest.mark.parametrize(
    ("call", "told"), [("path('enapte')", "'enapte' is none of enapter, enos"), ("path('enapter', '../README.md')", "fixtures.json, openapi")]
)
def test_what_is_not_published_is_an_error_that_names_what_is(environment: Path, call: str, told: str) -> None:
    script = f"from energy_clients import errors, specs\ntry: specs.{call}\nexcept errors.InvalidArgument as error: print(error)"
    assert told in run(environment, "python", "-c", script).stdout


def test_the_suites_core_passes_against_the_wheel(environment: Path) -> None:
    tests = environment / "tests"
    tests.mkdir()
    for name in ("conftest.py", "once.py", "over_httpx.py", "support.py", *(f"clients/{name}" for name in CORE)):
        shutil.copy2(ROOT / "tests" / name, tests)
    done = run(
        environment,
        "python",
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:schemathesis",
        "-o",
        "markers=slow",
        "-m",
        "not slow",
        "-W",
        "error",
        str(tests),
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_description_links_nowhere_but_to_the_web(environment: Path) -> None:
    done = run(environment, "python", "-c", "from importlib.metadata import metadata\nprint(metadata('energy-clients').get_payload())")
    assert "# Energy Clients" in done.stdout
    assert re.findall(r"\]\((?!https?:)[^)]*\)", done.stdout) == []


def test_the_same_tree_gives_the_same_bytes_in_any_folder_on_any_day(tmp_path: Path) -> None:
    """Wheel, source archive and bill of materials, with their checksums."""
    built: list[dict[str, bytes]] = []
    for folder, zone, mask in (("one", "UTC", "022"), ("another one", "Pacific/Kiritimati", "077")):
        tree = tmp_path / folder
        tree.mkdir()
        for name in ("specs", "scripts", "generated", "overlays", "tests"):
            shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules", "generated" if name == "tests" else ""))
        for name in (file.name for file in ROOT.iterdir() if file.is_file()):
            shutil.copy(ROOT / name, tree / name)  # with the time of today
        script = f"umask {mask}; TZ={zone} exec {sys.executable} '{tree}/scripts/dist.py'"
        done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        built.append({file.name: file.read_bytes() for file in (tree / "dist").iterdir()})
    assert len(built[0]) == 4
    assert {name: hashlib.sha256(content).hexdigest() for name, content in built[0].items()} == {
        name: hashlib.sha256(content).hexdigest() for name, content in built[1].items()
    }
    bill = json.loads(next(content for name, content in built[0].items() if name.endswith(".cdx.json")))
    assert {"attrs", "httpx", "msgspec", "pydantic"} <= {part["name"] for part in bill["components"]}
    assert bill["metadata"]["component"]["version"] == version()
