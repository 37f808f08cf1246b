"""Where peers and clean environments come from: all of it below one folder, made once and kept until what it is made of changes."""

from __future__ import annotations

import hashlib
import importlib
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from .measure import ROOT, Absent, printed

LOCK = Path(__file__).with_name("requirements.lock")
SOURCES = os.pathsep.join(str(ROOT / folder) for folder in ("overlays", "generated"))
SDK = "enos-poseidon"  # has no wheel: pip builds it, in an environment of its own, so that the other peers do not need what that needs


def made(folder: Path, key: str, make: Callable[[Path], None]) -> Path:
    """A folder made by `make` unless it was already, from the same `key`; one whose making failed is not there."""
    mark = folder / ".made"
    if not mark.is_file() or mark.read_text(encoding="utf-8") != key:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        make(folder)
        mark.write_text(key, encoding="utf-8")
    return folder


class NoPeers:
    """For runs without peers."""

    folder = Path("no-peers")

    def module(self, name: str) -> Any:
        raise Absent("left out")

    def client(self, name: str) -> str:
        raise Absent("left out")

    def sdk(self) -> str:
        raise Absent("left out")


class InstalledPeers:
    """Peers from the package index, and clients that other generators make of the published documents."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "peers"
        self._clients = folder / "clients"
        self._failed: dict[str, str] = {}

    def module(self, name: str) -> Any:
        """A peer's module; the project's own environment comes first, so that both sides share what both need."""
        self._once("peers", lambda: made(self.folder, LOCK.read_text(encoding="utf-8"), _install))
        self._importable(self.folder)
        try:
            return importlib.import_module(name)
        except ImportError as error:
            raise Absent(f"cannot be imported: {error}") from error

    def client(self, name: str) -> str:
        """Where the client lies that `stock` (openapi-python-client with its own templates) or `openapi_generator` makes; its package is called so."""
        self.module("dateutil")
        key = hashlib.sha256(b"".join(path.read_bytes() for path in (LOCK, *sorted(ROOT.glob("generated/energy_twin/*/openapi.json"))))).hexdigest()
        documents = self._once("documents", lambda: made(self._clients / "documents", key, _publish))
        make = {"stock": _stock, "openapi_generator": _openapi_generator}[name]
        place = self._once(name, lambda: made(self._clients / name, key, lambda folder: make(documents, folder, self.folder)))
        self._importable(place)
        return str(place)

    def sdk(self) -> str:
        """Where the SDK of EnOS lies; not to be imported here, since that turns off the verification of TLS for the whole process."""
        self.module("Crypto")
        text = LOCK.read_text(encoding="utf-8")
        return str(self._once("sdk", lambda: made(self.folder.with_name("sdk"), text, lambda folder: _install(folder, sdk=True))))

    def _once(self, name: str, make: Callable[[], Path]) -> Path:
        """What cannot be had is tried once in a run."""
        if name not in self._failed:
            try:
                return make()
            except (Absent, OSError, RuntimeError) as error:
                self._failed[name] = " ".join(str(error).split())[-300:]
        raise Absent(self._failed[name])

    @staticmethod
    def _importable(folder: Path) -> None:
        if str(folder) not in sys.path:
            sys.path.append(str(folder))


def _install(folder: Path, sdk: bool = False) -> None:
    """Install the locked peers, or the one that has to be built."""
    locked = [block for block in re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8")) if block.startswith(f"{SDK}==") is sdk]
    chosen = folder / "requirements.txt"
    chosen.write_text("\n".join(locked), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target", str(folder)]
    printed([*pip, "--no-binary" if sdk else "--only-binary", ":all:", "--require-hashes", "--requirement", str(chosen)])


def _publish(folder: Path) -> None:
    printed([sys.executable, str(ROOT / "scripts" / "publish.py"), "--out", str(folder)])


def _stock(documents: Path, folder: Path, _: Path) -> None:
    printed(stock_command(documents / "enos" / "openapi.json", folder / "stock"))


def _openapi_generator(documents: Path, folder: Path, peers: Path) -> None:
    if shutil.which("java") is None:
        raise Absent("needs Java")
    jar = next((peers / "openapi_generator_cli").glob("*.jar"))
    only = "models,apis,supportingFiles,skipFormModel=false," + ",".join(f"{what}=false" for what in ("modelDocs", "apiDocs", "modelTests", "apiTests"))
    options = ["--package-name", "openapi_generator_enos", "--global-property", only, "--skip-validate-spec"]
    document = documents / "enos" / "openapi.3.0.json"  # of the 3.1 document it cannot write a field that is always null
    printed(["java", "-jar", str(jar), "generate", "-g", "python", "-i", str(document), "-o", str(folder), *options])


def stock_command(document: Path, out: Path) -> list[str]:
    """The command that makes a client of a document with openapi-python-client as it comes; the formatter that it asks for stands beside it."""
    program = Path(sys.executable).with_name("openapi-python-client")
    path = f"{program.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return ["env", f"PATH={path}", str(program), "generate", "--path", str(document), "--meta", "none", "--output-path", str(out), "--overwrite"]


def clean(folder: Path) -> tuple[str, dict[str, str]]:
    """An interpreter that sees what the clients need and nothing else, and the environment variables to start it with."""
    needed = _needed("energy-clients")
    key = json.dumps([f"{distribution.name} {distribution.version}" for distribution in needed])
    place = made(folder / "clean", key, lambda place: _copied(place, needed))
    return str(place / "bin" / "python"), {**_variables(), "PYTHONPATH": SOURCES}


def _variables() -> dict[str, str]:
    """The environment without what makes interpreters and clients slow to start: certificates of one's own are read when a client is made."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "SSL_CERT_"))}


def _copied(place: Path, distributions: list[importlib.metadata.Distribution]) -> None:
    """Copied, not installed: it needs no index, and has the versions that everything else here is measured with."""
    venv.create(place, symlinks=True, with_pip=False)
    packages = next(place.glob("lib/python*/site-packages"))
    for distribution in distributions:
        for file in distribution.files or ():
            if ".." not in file.parts and file.suffix != ".pyc":
                (packages / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), packages / file)


def _needed(name: str) -> list[importlib.metadata.Distribution]:
    """What a distribution requires without its extras, and what that requires."""
    found: dict[str, importlib.metadata.Distribution] = {}
    waiting = [name]
    while waiting:
        for line in importlib.metadata.requires(waiting.pop()) or ():
            requirement = Requirement(line)
            if (requirement.marker is None or requirement.marker.evaluate({"extra": ""})) and requirement.name not in found:
                found[requirement.name] = importlib.metadata.distribution(requirement.name)
                waiting.append(requirement.name)
    return [found[name] for name in sorted(found)]


def with_path(environment: Mapping[str, str], *folders: str) -> dict[str, str]:
    """The same variables, with folders to import from as well."""
    return {**environment, "PYTHONPATH": os.pathsep.join([environment["PYTHONPATH"], *folders])}


def machine() -> dict[str, str]:
    """What the figures depend on besides the code: processor, cores, system, interpreter, libraries."""
    model = next((line.partition(":")[2].strip() for line in _lines(Path("/proc/cpuinfo")) if line.startswith("model name")), "")
    system = os.uname()
    facts = {
        "processor": model or system.machine,
        "cores": str(os.cpu_count()),
        "system": f"{system.sysname} {system.release}",
        "python": sys.version.split()[0],
    }
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, cwd=ROOT)
    return facts | ({"commit": commit.stdout.strip()} if commit.returncode == 0 else {})


def versions(peers: Path) -> dict[str, str]:
    """Versions of the project, of what it stands on and of the peers; of two copies, that of the project's environment, which comes first."""
    others = {distribution.name: distribution.version for distribution in importlib.metadata.distributions(path=[str(peers)])}
    named = ("energy-clients", "attrs", "httpx", "msgspec", "pydantic", "openapi-python-client", "datamodel-code-generator", "enapter")
    return dict(sorted((others | {name: importlib.metadata.version(name) for name in named}).items()))


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
