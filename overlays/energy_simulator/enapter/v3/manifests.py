"""Archives of blueprints: reading a manifest, and what is wrong with one."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from typing import Any, cast

import msgspec

from .blueprint_rules import broken

__all__ = ["ManifestError", "check", "manifest"]

FILE = "manifest.yml"
LARGEST = 1024 * 1024  # bytes of a manifest
LARGEST_ARCHIVE = 16 * 1024 * 1024
DEEPEST = 64  # mappings in one another
_LINE = re.compile(r"""( *)(?:"([^"]+)"|'([^']+)'|([\w.$/-](?:[\w.$/ -]*[\w.$/-])?)) *:(?: +(.*))?""")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None}


class ManifestError(ValueError):
    """An archive or a manifest that cannot be read."""


def manifest(content: bytes) -> dict[str, Any]:
    """Return the manifest of an archive, of which nothing else is unpacked."""
    if len(content) > LARGEST_ARCHIVE:
        raise ManifestError(f"the blueprint is too large: it may have {LARGEST_ARCHIVE:,} bytes")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _parsed(_text(archive, archive.getinfo(FILE)))
    except KeyError as error:
        raise ManifestError(f"missed file {FILE}") from error  # the documented wording
    except ManifestError:
        raise
    except _DAMAGED as error:
        raise ManifestError(f"the blueprint is not a readable ZIP archive: {error}") from error


_DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OSError, OverflowError, RuntimeError, ValueError)


def _text(archive: zipfile.ZipFile, file: zipfile.ZipInfo) -> str:
    if file.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ManifestError(f"{FILE} is compressed by another method than deflate")
    with archive.open(file) as stream:
        content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ManifestError(f"{FILE} is too large: it may have {LARGEST:,} bytes")
    return content.decode()


def check(content: bytes) -> list[str]:
    """Return what is wrong with an archive, nothing for a valid one."""
    try:
        found = manifest(content)
    except ManifestError as error:
        return [str(error)]
    return [f"{FILE}: {what}" for what in broken(found)]


def _parsed(text: str) -> dict[str, Any]:
    try:
        found: Any = msgspec.json.decode(text)
    except (ValueError, RecursionError):  # the library's own error is a ValueError
        found = _mappings(text)
    if not isinstance(found, dict):
        raise ManifestError(f"{FILE} is not a mapping")
    return cast("dict[str, Any]", found)


def _mappings(text: str) -> dict[str, Any]:
    """Read nested mappings of plain values, the part of YAML that manifests are mostly made of; lists and blocks of text are passed over."""
    root: dict[str, Any] = {}
    open_ones: list[tuple[int, dict[str, Any]]] = [(-1, root)]
    last: tuple[dict[str, Any], str] | None = None  # where a value is still awaited
    words: list[str] = []  # of a text that begins below its name

    def end_text() -> None:
        if last is not None and words:
            last[0][last[1]] = " ".join(words)
        words.clear()

    for line in text.splitlines():
        plain = re.sub(r"(^|\s)#.*", "", line).rstrip()
        match = _LINE.fullmatch(plain)
        if match is None:
            if last is not None and plain.strip() and not plain.lstrip().startswith("-"):
                words.append(plain.strip())
            continue
        end_text()
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
            if len(open_ones) > DEEPEST:
                raise ManifestError(f"{FILE} has more than {DEEPEST} mappings in one another")
    end_text()
    return root


def _scalar(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    try:
        return msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return text.strip("'\"")
