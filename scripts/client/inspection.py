"""A last look at generated Python, whichever generator wrote it: data of a specification must never have become code."""

from __future__ import annotations

import ast
from pathlib import Path

from document.bundle import words

from .names import GenerateError

MODULES = words("__future__ collections.abc datetime enum functools importlib pydantic typing")
CALLS = words(
    "Operation Argument Batch Envelope Pagination Truncation Field ConfigDict define "
    "conint confloat constr conlist getattr import_module globals sorted _MODULES.get AttributeError model_rebuild "
    "download lines operation operation_by paged paged_by series whole"
)
NODES = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.FunctionDef, ast.Assign, ast.AnnAssign, ast.Expr, ast.If, ast.Pass, ast.Return, ast.Raise)


def inspect(folder: Path) -> None:
    """Refuse a generated module that does not compile, or that does anything but say what models and operations are."""
    for path in sorted(folder.rglob("*.py")):
        place = path.relative_to(folder.parent).as_posix()
        try:
            module = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError) as error:
            raise GenerateError(f"{place}: the specification makes this module malformed: {error}") from error
        for node in ast.walk(module):
            if not _expected(node):
                raise GenerateError(f"{place}, line {getattr(node, 'lineno', '?')}: the specification has become code: {ast.unparse(node)[:100]}")


def _expected(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        name = _dotted(node.func)
        return name in CALLS or name.endswith((".model_rebuild", ".OPERATION.request", ".OPERATION.decode")) or ast.unparse(node) == f"{name}(self._session)"
    if isinstance(node, ast.Import):
        return all(alias.name in MODULES for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return node.level > 0 or node.module in MODULES or str(node.module).partition(".")[0] in ("energy_api", "energy_core", "energy_twin")
    return not isinstance(node, ast.stmt) or isinstance(node, NODES)


def _dotted(node: ast.expr) -> str:
    """`attrs.field`; unparsing would take most of the time of a look at thousands of calls."""
    if isinstance(node, ast.Name):
        return node.id
    return f"{_dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ast.unparse(node)
