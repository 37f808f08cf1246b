"""Archives of blueprints: reading a manifest, and what is wrong with one."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import Any, cast

__all__ = ["ManifestError", "check", "manifest"]

FILE = "manifest.yml"
LARGEST = 16 * 1024 * 1024
_LINE = re.compile(r"""( *)(?:"([^"]+)"|'([^']+)'|([\w.$/ -]+?)) *:(?: +(.*))?""")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None}


class ManifestError(ValueError):
    """An archive or a manifest that cannot be read."""


def manifest(content: bytes) -> dict[str, Any]:
    """Return the manifest of an archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if archive.getinfo(FILE).file_size > LARGEST:
                raise ManifestError(f"{FILE} is too large")
            text = archive.read(FILE).decode()
    except KeyError as error:
        raise ManifestError(f"missed file {FILE}") from error  # the documented wording
    except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError, RuntimeError) as error:
        raise ManifestError(f"the blueprint is not a readable ZIP archive: {error}") from error
    return _parsed(text)


def check(content: bytes) -> list[str]:
    """Return what is wrong with an archive, nothing for a valid one."""
    try:
        found = manifest(content)
    except ManifestError as error:
        return [str(error)]
    wrong = [f"{FILE}: {name} is missing" for name in ("blueprint_spec", "display_name") if not found.get(name)]
    for part in ("telemetry", "properties"):
        members: Any = found.get(part) or {}
        if not isinstance(members, dict):
            wrong.append(f"{FILE}: {part} is not a mapping")
            continue
        for name, member in cast("dict[str, Any]", members).items():
            if not isinstance(member, dict) or "type" not in member:
                wrong.append(f"{FILE}: {part}.{name} has no type")
    return wrong


def _parsed(text: str) -> dict[str, Any]:
    try:
        found: Any = json.loads(text)
    except ValueError:
        found = _mappings(text)
    if not isinstance(found, dict):
        raise ManifestError(f"{FILE} is not a mapping")
    return cast("dict[str, Any]", found)


def _mappings(text: str) -> dict[str, Any]:
    """Read nested mappings of plain values, the part of YAML that manifests are mostly made of; lists and blocks of text are passed over."""
    root: dict[str, Any] = {}
    open_ones: list[tuple[int, dict[str, Any]]] = [(-1, root)]
    for line in text.splitlines():
        match = _LINE.fullmatch(re.sub(r"(^|\s)#.*", "", line).rstrip())
        if match is None:
            continue
        indent, name, value = len(match[1]), match[2] or match[3] or match[4], match[5] or ""
        while open_ones[-1][0] >= indent:
            open_ones.pop()
        below: dict[str, Any] = {}
        if not name.startswith("-"):
            open_ones[-1][1][name] = _scalar(value) if value else below
        if not value or value[0] in "|>" or name.startswith("-"):
            open_ones.append((indent, below))
    return root


def _scalar(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    try:
        return json.loads(text)
    except ValueError:
        return text.strip("'\"")
