"""The folder as a whole: what is in which file, the npm package, the checksums."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import tarfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from document.bundle import Json, SpecError, platforms
from rules.extensions import schema

from .bruno import bruno
from .catalogue import catalogue, table
from .changes import of_the_specifications
from .collections import postman, script
from .documents import dereferenced, published, services, source, text
from .errors import errors, rows
from .fixtures import fixtures
from .general import general
from .older import older
from .simulator import FOLDER, wheel
from .vectors import vectors
from .wire import wire

NAME = "energy-clients-specs"
INCLUDE = re.compile(r"^\{\{ (\S+) \}\}$", re.MULTILINE)
Files = dict[str, bytes]


def contents(root: Path, version: str) -> Files:
    """Everything that is published of the tree `root`, by path within the folder."""
    specs = root / "specs"
    files: Files = {}
    documents = {platform: published(platform, version, specs) for platform in platforms(specs)}
    for platform, document in documents.items():
        files |= {f"{platform}/{name}": data for name, data in _platform(platform, document, version, specs)}
    files["signing-vectors.json"] = _json(vectors(), version)
    changes = (specs / "CHANGES.md").read_text(encoding="utf-8")
    files["CHANGES.md"], files["CHANGES.python.md"] = of_the_specifications(changes).encode(), changes.encode()
    if (root / FOLDER).is_dir():
        name, data = wheel(root)
        files |= {"LICENSE": (root / "LICENSE").read_bytes(), f"simulator/{name}": data}
    files |= dict(_guides(root))
    files |= dict(_more(documents, version))
    files["README.md"] = files.pop("clients/README.md")
    files["package.json"] = _json(_package(version, [*files, "SHA256SUMS"]))
    files["SHA256SUMS"] = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items())).encode()
    return dict(sorted(files.items()))


def _platform(platform: str, document: Json, version: str, specs: Path) -> Iterator[tuple[str, bytes]]:
    listed, given = catalogue(document), fixtures(document)
    yield "openapi.yaml", text(document, version).encode()
    yield "openapi.json", _json(document, version)
    yield "openapi.dereferenced.json", _json(dereferenced(document), version)
    yield from _general("openapi", document, version)
    yield "fixtures.json", _json(given, version)
    yield "operations.json", _json({"operations": listed}, version)
    yield "operations.csv", table(listed).encode()
    yield "postman.json", _json(postman(document, given["operations"], version))
    yield "bruno.zip", bruno(document, given["operations"], version)
    if "x-virtual-paths" in document:
        yield "openapi.wire.yaml", text(wire(document), version).encode()
        yield "postman.prerequest.js", f"// {source(version)}\n{script('postman.js', document)}".encode()
    for name, service in services(platform, version, specs).items():
        yield f"services/{name}.yaml", text(service, version).encode()
        yield from _general(f"services/{name}", service, version)


def _general(name: str, document: Json, version: str) -> Iterator[tuple[str, bytes]]:
    """The document that any generator takes, in 3.1 and in 3.0."""
    made = general(document)
    yield f"{name}.plain.json", _json(made, version)
    yield f"{name}.3.0.json", _json(older(made), version)


def _more(documents: Mapping[str, Json], version: str) -> Iterator[tuple[str, bytes]]:
    """What lies beside the documents."""
    found = [entry for platform, document in documents.items() for entry in errors(platform, document)]
    yield "errors.json", _json({"errors": found}, version)
    yield "errors.csv", table(rows(found)).encode()
    yield "x-keys.schema.json", _json({"$comment": source(version), **schema()})


def _json(value: Mapping[str, Json], version: str = "") -> bytes:
    """A file of JSON; with a version its first line says where it comes from, which not every format allows."""
    given = {"x-generated": source(version), **value} if version else value
    return (json.dumps(given, ensure_ascii=False, indent=1).replace("{\n ", "{", 1) + "\n").encode()


def _guides(root: Path) -> Iterator[tuple[str, bytes]]:
    """The guides with the tested files they name in place, and those files beside them."""
    for guide in sorted((root / "specs" / "clients").glob("*.md")):
        page = guide.read_text(encoding="utf-8")
        for name in INCLUDE.findall(page):
            source = root / name
            if not source.is_file():
                raise SpecError(guide, name, "no such file")
            page = page.replace("{{ " + name + " }}", source.read_text(encoding="utf-8").rstrip("\n"))
            yield f"clients/{guide.stem}/{source.name}", source.read_bytes()
        yield f"clients/{guide.name}", page.encode()


def _package(version: str, files: Iterable[str]) -> dict[str, Json]:
    return {
        "name": NAME,
        "version": version,
        "description": "OpenAPI documents of the Enapter HTTP API and of the Envision EnOS REST services, with fixtures, signing vectors and client guides.",
        "license": "MIT",
        "keywords": ["enapter", "enos", "openapi"],
        "files": sorted({name.partition("/")[0] for name in files}),
    }


def archive(files: Files) -> bytes:
    """The npm package: the same files below `package/`, to the byte the same on every run."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as zipped, tarfile.open(fileobj=zipped, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, data in files.items():
            entry = tarfile.TarInfo(f"package/{name}")
            entry.size, entry.mode, entry.mtime = len(data), 0o644, 0
            tar.addfile(entry, io.BytesIO(data))
    return out.getvalue()
