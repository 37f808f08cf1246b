"""The wheels in environments of their own: what is installed is all there is."""

from __future__ import annotations

import email
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest
from readme_renderer import markdown

from energy_clients import errors
from publication.folder import contents
from publish import version
from support import ROOT

pytestmark = pytest.mark.slow
CORE = ("test_auth.py", "test_calls.py", "test_errors.py", "test_pagers.py")


PACKAGES = {
    "energy_clients": {"energy_api", "energy_clients", "energy_core", "pyspark_enos"},
    "energy_clients_simulator": {"energy_simulator", "energy_twin"},
    "energy_clients_specs": {"energy_clients_specs"},
}
FOLDERS = {"energy_clients": "", "energy_clients_simulator": "scripts/packages/simulator", "energy_clients_specs": "scripts/packages/specs"}
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The three wheels, by distribution."""
    folder = tmp_path_factory.mktemp("wheels")
    for part in FOLDERS.values():
        build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT / part)]
        subprocess.run(build, check=True, capture_output=True)
    return {file.name.partition("-")[0]: file for file in folder.glob("*.whl")}


def installed(folder: Path, *wheels: Path) -> Path:
    """A fresh environment with these wheels in it. Third-party packages come from this one's folder, whose links to the source folders do not count there."""
    made = folder / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(made)], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(made / "bin" / "python"), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", *map(str, wheels)], check=True)
    (site,) = made.glob("lib/python*/site-packages")
    (site / "third-party.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return made


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory, wheels: dict[str, Path]) -> Path:
    """An environment with everything of ours."""
    return installed(tmp_path_factory.mktemp("all"), *wheels.values())


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory, wheels: dict[str, Path]) -> Path:
    """An environment with the clients alone."""
    return installed(tmp_path_factory.mktemp("alone"), wheels["energy_clients"])


def run(environment: Path, *command: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ENOS_", "ENAPTER_"))}
    return subprocess.run([str(environment / "bin" / command[0]), *command[1:]], cwd=environment, env=clean, capture_output=True, text=True)


def test_each_wheel_has_its_packages_licence_and_links(wheels: dict[str, Path]) -> None:
    assert {*wheels} == {*PACKAGES}
    for name, wheel in wheels.items():
        with zipfile.ZipFile(wheel) as archive:
            names = archive.namelist()
            about = f"{name}-{version()}.dist-info"
            metadata = email.message_from_bytes(archive.read(f"{about}/METADATA"))
            assert archive.read(f"{about}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
        assert {one.partition("/")[0] for one in names} == {*PACKAGES[name], about}
        assert not [one for one in names if one.endswith(".pyc")]
        assert (metadata["License-Expression"], metadata["License-File"]) == ("MIT", "LICENSE")
        assert metadata["Requires-Python"] == ">=3.11"
        assert "Typing :: Typed" in metadata.get_all("Classifier", []) or name == "energy_clients_specs"


def test_the_distributions_are_of_one_version(wheels: dict[str, Path]) -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert {wheel.name.split("-")[1] for wheel in wheels.values()} == {version()}
    assert [*extras["simulator"], *extras["specs"]] == [f"energy-clients-{name}=={version()}" for name in ("simulator", "specs")]


def test_the_clients_are_small(wheels: dict[str, Path]) -> None:
    assert wheels["energy_clients"].stat().st_size < MEGABYTE
    assert wheels["energy_clients_simulator"].stat().st_size < MEGABYTE


def test_the_extras_are_found_in_a_folder_without_an_index(wheels: dict[str, Path]) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-index", "--ignore-installed", "--no-deps", "--quiet", "--report", "-"]
    folder = wheels["energy_clients"].parent
    done = subprocess.run([*pip, "--find-links", str(folder), *(name.replace("_", "-") for name in PACKAGES)], check=True, capture_output=True, text=True)
    assert {one["metadata"]["name"] for one in json.loads(done.stdout)["install"]} == {name.replace("_", "-") for name in PACKAGES}


def test_the_packages_are_those_of_the_wheels(environment: Path) -> None:
    names = ("energy_clients", "energy_core", "energy_api", "energy_twin", "energy_simulator")
    script = f"import {', '.join(names)}\n" + "\n".join(f"print({name}.__file__)" for name in names)
    done = run(environment, "python", "-c", script)
    assert done.returncode == 0, done.stderr
    for name, file in zip(names, done.stdout.split(), strict=True):
        assert Path(file).is_relative_to(environment)
        assert (Path(file).parent / "py.typed").is_file(), name


@pytest.mark.parametrize(
    ("use", "extra"),
    [
        ("from energy_clients import specs; specs.path('enos')", "energy_clients.errors.ConfigurationError: .*'energy-clients\\[specs]'"),
        ("from energy_clients.testing import stub; stub(EnOS).expect('asset.get_asset', {'asset_id': 'a'}, answer={})", "'energy-clients\\[specs]'"),
        ("from energy_clients.cli import main; raise SystemExit(main(['simulate']))", "'energy-clients\\[.*simulator.*]'"),
    ],
)
def test_what_is_not_installed_is_named_by_its_extra(alone: Path, use: str, extra: str) -> None:
    done = run(alone, "python", "-c", f"from energy_clients import EnOS\n{use}")
    assert done.returncode != 0
    assert re.search(extra, done.stderr), done.stderr


def test_the_demo_runs_from_the_wheels(environment: Path) -> None:
    done = run(environment, "energy", "demo")
    assert done.returncode == 0, done.stderr
    assert "Blocking and async clients found the same." in done.stdout
    assert "picture" in done.stdout
    assert "\x1b" not in done.stdout  # plain when not on a terminal
    tour, _, _ = done.stdout.partition("Enapter devices by type")
    assert not {*errors.__all__} & {*tour.split()}  # no service refuses its call


def test_a_wheel_carries_the_published_specifications(environment: Path) -> None:
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


def test_the_suites_core_passes_against_the_wheel(alone: Path) -> None:
    tests = alone / "tests"
    tests.mkdir()
    for name in ("conftest.py", "once.py", "over_httpx.py", "support.py", *(f"clients/{name}" for name in CORE)):
        shutil.copy2(ROOT / "tests" / name, tests)
    done = run(
        alone,
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


def test_an_index_shows_the_description(alone: Path) -> None:
    """What pages of an index make of it: GitHub's Markdown, out of which everything unsafe is taken."""
    description = run(alone, "python", "-c", "from importlib.metadata import metadata\nprint(metadata('energy-clients').get_payload())").stdout
    shown = markdown.render(description, stream=io.StringIO())
    assert shown is not None
    assert [tag for tag in re.findall(r"<(?:a|img)[^>]*>", shown) if not re.search(r'href="(?:https?:|#)', tag)] == []
    prose = re.sub(r"```.*?```", "", description, flags=re.DOTALL)
    assert shown.count("<h2") == len(re.findall(r"^## ", prose, re.MULTILINE))
    assert shown.count("<table") == len(re.findall(r"^\|[-|]+\|$", prose, re.MULTILINE))
    assert shown.count("<pre") == description.count("\n```") / 2


def test_the_same_tree_gives_the_same_bytes_in_any_folder_on_any_day(tmp_path: Path) -> None:
    """Wheels, source archive, specifications and bill of materials, with their checksums."""
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
        built.append({file.name: file.read_bytes() for file in (tree / "dist").iterdir() if file.is_file()})
    assert len(built[0]) == 7
    assert {name: hashlib.sha256(content).hexdigest() for name, content in built[0].items()} == {
        name: hashlib.sha256(content).hexdigest() for name, content in built[1].items()
    }
    bill = json.loads(next(content for name, content in built[0].items() if name.endswith(".cdx.json")))
    assert {"attrs", "httpx", "msgspec", "pydantic"} <= {part["name"] for part in bill["components"]}
    assert bill["metadata"]["component"]["version"] == version()
