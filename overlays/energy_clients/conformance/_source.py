"""A specification file as its author wrote it: changes are made in its text, so that layout and comments stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from energy_core.errors import ConfigurationError

__all__ = ["WIDTH", "Edit", "Source", "scalar"]

WIDTH = 160  # characters that a line of a specification may have
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_ ./()-]*[A-Za-z0-9_.)]|[A-Za-z]").fullmatch
_WORDS = ("true", "false", "null", "yes", "no", "on", "off", "y", "n")


class Edit(NamedTuple):
    """A piece of text that takes the place of another."""

    start: int
    end: int
    text: str


class Source:
    """The text of a file, and where in it each node is. Nodes are those of PyYAML."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"specs: {path} cannot be read: {error}") from error
        self._starts = [0, *(match.end() for match in re.finditer("\n", self.text))]

    @cached_property
    def root(self) -> Any:
        """The node of the whole file, read when it is needed: most findings are of few files."""
        yaml: Any = _yaml()
        try:
            return yaml.compose(self.text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except yaml.YAMLError as error:
            raise ConfigurationError(f"specs: {self.path} cannot be read: {error}") from error

    def at(self, node: Any, step: str) -> Any:
        """What a key of a mapping or an index of a sequence holds; None where there is none."""
        if node.id == "mapping":
            return next((value for key, value in node.value if key.value == step), None)
        return node.value[int(step)] if node.id == "sequence" and step.isdigit() and int(step) < len(node.value) else None

    def key(self, node: Any, name: str) -> Any:
        """The node of a key itself."""
        return next(key for key, _ in node.value if key.value == name)

    def start(self, node: Any) -> int:
        line, column = int(node.start_mark.line), int(node.start_mark.column)
        return self._starts[line] + column

    def end(self, node: Any) -> int:
        """Where what a node says ends; blanks and comments after a block are not of it."""
        if not node.value or node.id == "scalar" or node.flow_style:
            line, column = int(node.end_mark.line), int(node.end_mark.column)
            found = self._starts[line] + column
            return len(self.text[:found].rstrip()) if node.id == "scalar" and node.style in ("|", ">") else found
        last = node.value[-1]
        return self.end(last[1] if node.id == "mapping" else last)

    def raw(self, node: Any) -> str:
        """A node as it is written."""
        return self.text[self.start(node) : self.end(node)]

    def replaced(self, node: Any, text: str) -> Edit:
        return Edit(self.start(node), self.end(node), text)

    def with_key(self, node: Any, name: str, text: str, after: str = "") -> Edit:
        """One more key of a mapping: behind a certain one, or the last."""
        pair = f"{scalar(name)}:{text}" if text.startswith("\n") else f"{scalar(name)}: {text}"
        if node.flow_style:
            at = self.end(node) - 1
            return Edit(at, at, f", {pair}" if node.value else pair)
        before = self.at(node, after) if after else None
        at = self._line_end(self.end(before if before is not None else node))
        return Edit(at, at, f"\n{' ' * int(node.start_mark.column)}{pair}")

    def with_item(self, node: Any, text: str) -> Edit:
        """One more item of a sequence."""
        if node.flow_style:
            at = self.end(node) - 1
            return Edit(at, at, f", {text}" if node.value else text)
        at = self._line_end(self.end(node))
        return Edit(at, at, f"\n{' ' * int(node.start_mark.column)}- {text}")

    def without_key(self, node: Any, name: str) -> Edit:
        """A mapping without a key, which has others."""
        index = next(index for index, (key, _) in enumerate(node.value) if key.value == name)
        key, value = node.value[index]
        if node.flow_style:
            if index + 1 < len(node.value):
                return Edit(self.start(key), self.start(node.value[index + 1][0]), "")
            return Edit(self.end(node.value[index - 1][1]) if index else self.start(key), self.end(value), "")
        if index or self.text[self._line_start(self.start(key)) : self.start(key)].isspace():
            return Edit(self._line_start(self.start(key)), self._line_end(self.end(value)) + 1, "")
        return Edit(self.start(key), self.start(node.value[index + 1][0]), "")  # the first of an item: its dash stays

    def _line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found

    def changed(self, edits: list[tuple[Edit, str]]) -> str:
        """The text with all edits, each with a comment on a line above it; edits must not overlap."""
        comments: dict[int, list[str]] = {}
        pieces: list[Edit] = []
        for edit, comment in edits:
            if edit.text.startswith("\n"):  # lines of its own
                indent = re.match(r"\n *", edit.text)
                pieces.append(edit._replace(text=f"{indent[0] if indent else ''}# {comment}{edit.text}"))
                continue
            pieces.append(edit)
            at = self._line_start(edit.start)
            comments.setdefault(at, [])
            if comment not in comments[at]:
                comments[at].append(comment)
        for at, lines in comments.items():
            indent = re.match(" *", self.text[at:])
            pieces += [Edit(at, at, "".join(f"{indent[0] if indent else ''}# {line}\n" for line in lines))]
        text, last = "", 0
        for start, end, new in sorted(pieces, key=lambda one: (one.start, one.end)):
            text += self.text[last:start] + new
            last = max(last, end)
        text += self.text[last:]
        known = set(self.text.splitlines())
        return "\n".join(piece for line in text.split("\n") for piece in ([line] if line in known else _wrapped(line)))


def _wrapped(line: str) -> Iterator[str]:
    """A line, broken where its flow mapping or sequence may be, if it is too long."""
    indent = " " * (len(line) - len(line.lstrip(" -")) + 2)
    while len(line) > WIDTH and (places := [at for at in _commas(line) if len(indent) < at < WIDTH]):
        yield line[: places[-1] + 1]
        line = indent + line[places[-1] + 2 :]
    if line.lstrip().startswith("# ") and len(line) > WIDTH:
        line = f"{line[: WIDTH - 1]}…"
    yield line


def _commas(line: str) -> Iterator[int]:
    """Where the commas of flow style stand, not those of texts in quotes."""
    quote = ""
    for at, sign in enumerate(line):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"" and line[at - 1] in " [{":
            quote = sign
        elif sign == "," and line[at + 1 : at + 2] == " ":
            yield at


def scalar(value: str | int) -> str:
    """A text or number in YAML, fit to stand in flow style too."""
    if isinstance(value, int):
        return str(value)
    if _PLAIN(value) and value.lower() not in _WORDS:
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if "'" in value or not value.isprintable() else f"'{value}'"


def _yaml() -> Any:
    try:
        return import_module("yaml")
    except ModuleNotFoundError as error:
        raise ConfigurationError("specs: files of specifications are read with PyYAML: pip install pyyaml") from error
