"""Hold the overlay's tables of operations against the specifications: every operation is offered, and nothing else."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bundle import Json, SpecError, bundle, operations, platforms
from view import method_name, python_name

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Line:
    """What a table should say about one operation."""

    platform: str
    service: str
    name: str
    helper: str
    summary: str
    operation_id: str

    @property
    def file(self) -> str:
        return f"overlays/energy_clients/{self.platform}/{self.service}.py"

    def __str__(self) -> str:
        return f'    {self.name} = {self.helper.replace("…", self.name)}\n    """{self.summary}"""'


def wanted(root: Path = ROOT) -> Iterator[Line]:
    """The line that each operation of the specifications needs."""
    for platform in platforms(root / "specs"):
        for _, _, operation in operations(bundle(platform, root / "specs")):
            name = method_name(operation)
            yield Line(platform, operation["tags"][0], name, _helper(operation), operation["summary"], operation["operationId"])


def _helper(operation: Json) -> str:
    """The right side of the line, with … for the operation's name."""
    content = operation["responses"]["200"].get("content", {})  # the first media type is a success; a refusal is JSON everywhere
    payload, items = operation.get("x-envelope", {}).get("data"), operation.get("x-pagination", {}).get("items")
    if any(media in ("application/octet-stream", "application/zip") for media in content):
        return "download(…)"
    if "text/csv" in content:
        return "text(…, parse)"
    if items is not None:
        return "paged(…)" if items == "data" else f"paged_by(…, lambda page: page.{_path(items)})"
    if payload is None or not content:
        return "whole(…)"
    return "operation(…)" if payload == "data" else f"operation_by(…, lambda answer: answer.{_path(payload)})"


def _path(wire: str) -> str:
    return ".".join(python_name(part) for part in wire.split("."))


def offered(root: Path, line: Line) -> dict[str, set[str]]:
    """The methods of a service's table: name → the generated modules that its line names."""
    path = root / line.file
    if not path.is_file():
        return {}
    classes = [node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)]
    assigned = (node for cls in classes for node in cls.body if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call))
    return {
        node.targets[0].id: {arg.id for arg in node.value.args[:1] if isinstance(arg, ast.Name)}
        for node in assigned
        if isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Call)
    }


def missing(root: Path = ROOT) -> list[str]:
    """What to add to which table, ready to paste; empty when the tables are complete."""
    lines: list[str] = []
    for line in wanted(root):
        if line.name not in offered(root, line):
            lines += [f"{line.file} does not offer {line.operation_id}; import it from energy_api.{line.platform}.{line.service} and add:", str(line)]
    return lines


def leftover(root: Path = ROOT) -> list[str]:
    """Methods whose operation the specifications no longer have."""
    known: dict[str, set[str]] = {}
    example: dict[str, Line] = {}
    for line in wanted(root):
        known.setdefault(line.file, set()).add(line.name)
        example[line.file] = line
    return [
        f"{file}: {name} names {', '.join(sorted(modules - known[file]))}, which specs/{example[file].platform}/ no longer has"
        for file in known
        for name, modules in offered(root, example[file]).items()
        if modules - known[file]
    ]


def main() -> int:
    try:
        problems = [*leftover(), *missing()]
    except SpecError as error:
        problems = [str(error)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
