"""Archives of blueprints: reading a manifest, and what is wrong with one."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import Any, cast

from .blueprint_rules import broken

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
    return [f"{FILE}: {what}" for what in broken(found)]


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
    last: tuple[dict[str, Any], str] | None = None  # where a value is still awaited
    for line in text.splitlines():
        plain = re.sub(r"(^|\s)#.*", "", line).rstrip()
        match = _LINE.fullmatch(plain)
        if match is None:
            if last is not None and plain.strip() and not plain.lstrip().startswith("-"):
                last[0][last[1]] = f"{last[0][last[1]] or ''} {plain.strip()}".strip()  # a text that begins below its name
            continue
        indent, name, value = len(match[1]), match[2] or match[3] or match[4], match[5] or ""
        while open_ones[-1][0] >= indent:
            open_ones.pop()
        below: dict[str, Any] = {}
        last = None
        if not name.startswith("-"):
            open_ones[-1][1][name] = _scalar(value) if value else below
            last = None if value else (open_ones[-1][1], name)
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
