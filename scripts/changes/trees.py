"""The two versions to compare: a git commit, a folder, or one published document; and the work tree."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from document.bundle import Json, SpecError, bundle, is_object, load, platforms

PARTS = ("specs", "overlays/energy_clients", "overlays/energy_core", "generated/energy_api", "pyproject.toml")


class NoBase(Exception):
    """There is nothing to compare with; says what was asked for and what to do."""


@dataclass(frozen=True)
class Version:
    """One version: the documents by platform, and where its Python sources are, if it has any."""

    name: str
    documents: dict[str, Json]
    sources: Path | None


@contextmanager
def opened(base: str, root: Path, like: dict[str, Json]) -> Generator[Version]:
    """The version that a user names; `like` are the documents it is compared with, which tell what a single file is about."""
    path = Path(base)
    if path.is_file():
        yield Version(base, _document(path, like), None)
    elif path.is_dir():
        yield folder(path)
    else:
        with commit(base, root) as version:
            yield version


def folder(path: Path) -> Version:
    """A source tree, its specs/ alone, or a published folder with PLATFORM/openapi.json."""
    published = {found.parent.name: json.loads(found.read_text(encoding="utf-8")) for found in sorted(path.glob("*/openapi.json"))}
    if published:
        return Version(str(path), published, None)
    specs = path / "specs" if (path / "specs").is_dir() else path
    found = platforms(specs)
    if not found:
        raise NoBase(f"{path}: neither a tree with specs/ nor a published folder with PLATFORM/openapi.json")
    sources = path if (path / "overlays" / "energy_clients").is_dir() or (path / "generated" / "energy_api").is_dir() else None
    return Version(str(path), {name: bundle(name, specs) for name in found}, sources)


def _document(path: Path, like: dict[str, Json]) -> dict[str, Json]:
    try:
        document: Json = json.loads(path.read_text(encoding="utf-8")) if path.suffix == ".json" else load(path)
    except json.JSONDecodeError as error:
        raise SpecError(path, f"line {error.lineno}", f"not JSON: {error.msg}") from error
    if not is_object(document) or "paths" not in document:
        raise NoBase(f"{path}: not an OpenAPI document")
    title = document.get("info", {}).get("title")
    name = next((name for name, other in like.items() if other["info"]["title"] == title), None)
    if name is None:
        raise NoBase(f"{path}: its title {title!r} is that of no platform here: {', '.join(other['info']['title'] for other in like.values())}")
    return {name: document}


@contextmanager
def commit(ref: str, root: Path) -> Generator[Version]:
    """The version that git holds, in a folder of its own for the time being."""
    with TemporaryDirectory() as place:
        present = _git(root, ref, "ls-tree", "--name-only", f"{ref}^{{commit}}", "--", *PARTS).decode().split()
        if "specs" not in present:
            raise NoBase(f"{ref}: that commit has no specs/")
        with tarfile.open(fileobj=io.BytesIO(_git(root, ref, "archive", "--format=tar", ref, "--", *present))) as archive:
            archive.extractall(place, filter="data")
        version = folder(Path(place))
        yield Version(ref, version.documents, version.sources)


def text(ref: str, path: str, root: Path) -> str:
    """A file as it was in a commit."""
    return _git(root, ref, "show", f"{ref}:{path}").decode()


def _git(root: Path, ref: str, *arguments: str) -> bytes:
    try:
        if _run(root, "rev-parse", "--git-dir").returncode:
            raise NoBase(f"{root}: no git history here, so {ref!r} cannot be looked up: compare in a git clone, or with a file or folder")
        known = not _run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}").returncode
    except FileNotFoundError as error:
        raise NoBase(f"git is not installed, so {ref!r} cannot be looked up") from error
    if not known:
        shallow = _run(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
        cure = "this clone is shallow: git fetch --unshallow (in CI: check out with the whole history)" if shallow else "no such commit, file or folder"
        raise NoBase(f"{ref}: {cure}")
    done = _run(root, *arguments)
    if done.returncode:
        raise NoBase(f"git {arguments[0]} {ref}: {done.stderr.decode().strip()}")
    return done.stdout


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
