"""The simulator as a wheel of its own, for teams that have no index with this project: a file to install, and the same bytes on every run."""

from __future__ import annotations

import base64
import hashlib
import io
import tomllib
import zipfile
from pathlib import Path

NAME = "energy_clients_simulator"
PACKAGES = ("overlays/energy_simulator", "generated/energy_twin")
SUMMARY = "A simulated Enapter gateway and EnOS tenant: python -m energy_simulator --help"


def wheel(root: Path, version: str) -> tuple[str, bytes]:
    """Return the name of the wheel and its content; what it needs is what the extra `simulator` of the project needs."""
    files = {
        path.relative_to(root / package.partition("/")[0]).as_posix(): path.read_bytes()
        for package in PACKAGES
        for path in sorted((root / package).rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }
    about = f"{NAME}-{version}.dist-info"
    files |= {f"{about}/METADATA": _metadata(root, version).encode(), f"{about}/licenses/LICENSE": (root / "LICENSE").read_bytes()}
    files[f"{about}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: energy-clients\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{about}/RECORD"] = "".join([*(_record(name, data) for name, data in files.items()), f"{about}/RECORD,,\n"]).encode()
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)  # of 1980: no file says when it was packed
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, data)
    return f"{NAME}-{version}-py3-none-any.whl", content.getvalue()


def _metadata(root: Path, version: str) -> str:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    msgspec = [need for need in project["dependencies"] if need.startswith("msgspec")]
    needs = "".join(f"Requires-Dist: {need}\n" for need in [*msgspec, *project["optional-dependencies"]["simulator"]])
    head = f"Metadata-Version: 2.4\nName: {NAME.replace('_', '-')}\nVersion: {version}\nSummary: {SUMMARY}\nLicense-Expression: MIT\nLicense-File: LICENSE\n"
    return f"{head}Requires-Python: {project['requires-python']}\n{needs}"


def _record(name: str, data: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(data)}\n"
