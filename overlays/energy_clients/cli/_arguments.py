"""Arguments of an operation: as options with the specification's help, as fields, as a JSON document."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import EnumMeta
from importlib import import_module
from inspect import cleandoc, signature
from pathlib import Path
from types import ModuleType
from typing import Any

import click
from click.shell_completion import CompletionItem

from energy_core.facts import UNSET, Argument, File
from energy_core.operation import Operation

from ..errors import InvalidArgument
from ..times import instant_or_text
from ._options import ParamType, whole_number

__all__ = ["HIDDEN", "argument_options", "collected", "described", "opened", "option_name"]

_LIST: Any = list  # Any: type checkers would take what JSON holds for lists and mappings of unknown things
_OBJECT: Any = dict
_ENUM: Any = EnumMeta
_STRUCTURE: Any = (dict, list)
_MANY = re.compile(r"Sequence\[(.+)\](?: \| str)?")


def described(module: ModuleType) -> tuple[str, dict[str, str]]:
    """What the specification says about an operation, and about each of its arguments."""
    text, _, arguments = cleandoc(module.request.__doc__ or "").partition("\nArgs:\n")
    found: dict[str, str] = {}
    name = ""
    for line in arguments.splitlines():
        head = re.match(r"    (\w+): (.*)", line)
        if head:
            name, found[head[1]] = head[1], head[2]
        elif name:
            found[name] += f" {line.strip()}"
    return text.strip(), found


def option_name(operation: Operation, argument: Argument) -> str:
    """`assetIds` is `asset-ids`; what says how large a page is has one name everywhere, beside `--limit`, which says how much is listed."""
    if operation.pagination is not None and argument.wire == operation.pagination.size:
        return "page-size"
    return argument.name.strip("_").replace("_", "-") + ("-variable" if argument.secret else "")


class Value(ParamType):
    """One value of an argument, as its annotation says; members of an enumeration complete, and others pass, as platforms add to them."""

    def __init__(self, operation: Operation, argument: Argument, annotation: str) -> None:
        self.operation, self.argument, self.annotation = operation, argument, annotation
        self.name = _shown(annotation)
        self.read = _reader(annotation)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return self.read(value)
        except ValueError as error:
            self.fail(f"{value!r}: {error}", param, ctx)

    def members(self) -> list[str]:
        """What the enumeration knows."""
        kind: Any = getattr(import_module(self.operation.models), _MANY.sub(r"\1", self.annotation).partition(" |")[0], None)
        return [str(member.value) for member in kind] if isinstance(kind, _ENUM) else []

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(value) for value in self.members() if value.startswith(incomplete)]


class _Option(click.Option):
    """An option whose help names the members of an enumeration, which are looked up when help is shown."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        members = self.type.members() if isinstance(self.type, Value) else []
        return (record[0], f"{record[1]}  [{', '.join(members)}]") if record and members else record


def argument_options(module: ModuleType) -> Iterator[click.Option]:
    """An option for each argument."""
    operation: Operation = module.OPERATION
    _, helps = described(module)
    annotations = {name: _bare(parameter.annotation) for name, parameter in signature(module.request).parameters.items()}
    for argument in sorted(operation.arguments, key=lambda argument: not argument.required or bool(argument.option)):
        yield _option(operation, argument, annotations[argument.name], helps.get(argument.name, ""))


def _option(operation: Operation, argument: Argument, annotation: str, text: str) -> click.Option:
    name, many = f"--{option_name(operation, argument)}", _MANY.fullmatch(annotation)
    notes = ["required"] if argument.required and not argument.option else []
    if argument.secret:
        return _Option([name, argument.name], metavar="NAME", help=_noted(f"Name of the environment variable that holds it: {text}", notes))
    if annotation == "bool":
        return _Option([f"{name}/--no-{name[2:]}", argument.name], default=None, help=_noted(text, notes))
    if many:
        notes.append("repeatable" if "Mapping" in annotation or "File" in annotation else "repeatable, or a,b")
    value = Value(operation, argument, annotation)
    shown = "[deprecated] " if argument.deprecated else ""
    return _Option([name, argument.name], type=value, multiple=bool(many), metavar=value.name, help=_noted(shown + text, notes))


def _noted(text: str, notes: Sequence[str]) -> str:
    return f"{text}  [{'; '.join(notes)}]" if notes else text


def _bare(annotation: str) -> str:
    return annotation.replace(" | Unset", "").replace(" | None", "")


def _shown(annotation: str) -> str:
    """What stands for a value in help."""
    kind = _MANY.sub(r"\1", annotation)
    if "Mapping" in kind:
        return "JSON"
    if kind.startswith(("File", "bytes")):
        return "FILE"
    if "datetime" in kind or "date" in kind:
        return "TIME"
    return {"int": "NUMBER", "float": "NUMBER", "bool | str": "true|false", "Any": "JSON|TEXT"}.get(kind, "TEXT")


def _reader(annotation: str) -> Callable[[str], Any]:
    """How the text of an option becomes what the argument takes; one item of it where it takes many."""
    many = _MANY.fullmatch(annotation)
    kind = many[1] if many else annotation
    parts = kind.split(" | ")
    if "Mapping" in kind:
        return _object_or_text if "str" in parts else _structure
    if kind.startswith(("File", "bytes")):
        return _file if kind == "File" else _content
    if "Any" in parts:
        return _json_or_text
    if "datetime" in parts:
        return _number_or_time if "int" in parts else instant_or_text
    if parts == ["bool", "str"]:
        return lambda text: {"true": True, "false": False}.get(text.lower(), text)
    if "int" in parts:
        return whole_number if "str" not in parts else _number_or_text
    return str


def _structure(text: str) -> Any:
    found = _json(text)
    if not isinstance(found, _STRUCTURE):
        raise ValueError("a JSON object is expected")
    return found


def _json(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_json, parse_int=_integer, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise ValueError(f"JSON is expected; it is none from character {error.pos + 1} on") from None
    except (ValueError, RecursionError) as error:
        raise ValueError(f"JSON is expected: {'it is nested too deeply' if isinstance(error, RecursionError) else error}") from None


def _no_json(name: str) -> Any:
    raise ValueError(f"{name} is none")


def _integer(text: str) -> int:
    if len(text) > 1000:  # far beyond what any platform takes, and within what Python reads
        raise ValueError(f"a number has {len(text):,} digits")
    return int(text)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, in which no value takes the place of another one."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)!r} stands twice in one object")
    return found


def _object_or_text(text: str) -> Any:
    return _json(text) if text.startswith("{") else text


def _json_or_text(text: str) -> Any:
    try:
        return _json(text)
    except ValueError:
        return text


def _number_or_text(text: str) -> int | str:
    return int(text) if re.fullmatch(r"-?(?:0|[1-9][0-9]{0,17})", text) else text


def _number_or_time(text: str) -> int | str | datetime:
    try:
        number = _number_or_text(text)
        return number if isinstance(number, int) else datetime.fromisoformat(number)
    except ValueError:
        raise ValueError("a time is expected, such as 2026-05-14T10:00+08:00, or milliseconds since 1970") from None


def _file(text: str) -> File:
    """A file to upload, under its own name."""
    return File(_content(text), Path(text).name)


def _content(text: str) -> Any:
    if text == "-":
        return sys.stdin.buffer.read()
    try:
        return open(text, "rb")  # the request reads it; the process ends after that
    except OSError as error:
        raise ValueError(f"a file is expected: {error.strerror}") from None


@contextmanager
def opened(arguments: Mapping[str, Any]) -> Generator[None]:
    """Close the files among the arguments in the end."""
    try:
        yield
    finally:
        for value in arguments.values():
            for one in value if isinstance(value, _LIST) else [value]:
                content: Any = one.content if isinstance(one, File) else one
                if hasattr(content, "close"):
                    content.close()


def collected(
    operation: Operation, options: Mapping[str, Any], fields: Sequence[str], document: str | None, annotations: Mapping[str, str], unseen: bool = False
) -> dict[str, Any]:
    """The arguments of a call: of the document, over them those of fields, over them those of options. `unseen` has secrets stand as what `hidden` writes."""
    found = _of_document(operation, document) if document is not None else {}
    annotations = {name: _bare(annotation) for name, annotation in annotations.items()}
    for field in fields:
        _put_field(operation, found, field, annotations)
    for argument in operation.arguments:
        value = options.get(argument.name)
        if value is not None and value != ():
            found[argument.name] = _secret(argument, value, unseen) if argument.secret else _split(value) if value.__class__ is tuple else value
        elif unseen and argument.secret and argument.name in found:
            found[argument.name] = hidden(argument.name.upper())
    return found


def hidden(variable: str) -> str:
    """What stands for a secret in a request that is only shown; neither URLs nor JSON write it otherwise."""
    return f"~secret~{variable}~"


HIDDEN = re.compile(r"~secret~(\w+)~")
"""What `hidden` wrote, with the variable's name."""


def _split(values: tuple[Any, ...]) -> list[Any]:
    """The items of an option that was given several times, or once with commas; a JSON array is all of them."""
    found: list[Any] = []
    for value in values:
        if isinstance(value, str) and value.startswith("["):
            found += _structure(value)
        elif isinstance(value, _LIST):
            found += value
        else:
            found += value.split(",") if isinstance(value, str) else [value]
    return found


def _secret(argument: Argument, variable: str, unseen: bool) -> str:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", variable):  # unshown, here and below, because it may be the secret
        raise InvalidArgument(f"{argument.name}: name the environment variable that holds it; this is no name of one")
    if unseen:
        return hidden(variable)
    if value := os.environ.get(variable):
        return value
    raise InvalidArgument(f"{argument.name}: the variable that was named for it is not set in the environment")


def _put_field(operation: Operation, found: dict[str, Any], field: str, annotations: Mapping[str, str]) -> None:
    path, sign, text = re.split(r"(:?=)", field, maxsplit=1) if "=" in field else (field, "", "")
    if not sign:
        raise InvalidArgument(f"{field!r} is no field: write NAME=TEXT, or NAME:=JSON")
    head, *rest = path.split(".")
    argument = _argument(operation, head)
    if argument.secret:
        raise InvalidArgument(f"{argument.name}: a secret is no part of a command line: name a variable, --{option_name(operation, argument)} NAME")
    try:
        value = _json(text) if sign == ":=" else text if rest else _reader(annotations[argument.name])(text)
    except ValueError as error:
        raise InvalidArgument(f"{path}: {error}") from None
    if not rest:
        found[argument.name] = _split((value,)) if sign == "=" and _MANY.fullmatch(annotations[argument.name]) else value
        return
    inner: Any = found.setdefault(argument.name, {})
    for part in rest[:-1]:
        inner = inner.setdefault(part, {}) if isinstance(inner, _OBJECT) else UNSET
    if not isinstance(inner, _OBJECT):
        raise InvalidArgument(f"{path}: what stands before its last name is no object")
    inner[rest[-1]] = value


def _body_first(operation: Operation) -> list[Argument]:
    """Arguments in the order in which a name is looked for: a parameter may be called like a field of the body."""
    return sorted(operation.arguments, key=lambda argument: argument.place not in ("body", "form"))


def _argument(operation: Operation, name: str) -> Argument:
    """The argument of a name, in whichever spelling."""
    ordered = _body_first(operation)
    named = [one for one in ordered if name in (one.name, option_name(operation, one))] or [one for one in ordered if name == one.wire]
    if named:
        return named[0]
    from energy_core.names import hint

    known = [argument.name for argument in operation.arguments]
    raise InvalidArgument(f"{operation.name} has no argument {name!r}{hint(name, known)}")


def _of_document(operation: Operation, place: str) -> dict[str, Any]:
    """The arguments in a JSON document: the body as the platform documents it, and any other argument by its name."""
    try:
        text = sys.stdin.read() if place == "-" else Path(place).read_text(encoding="utf-8-sig")
        data = _json(text)
    except OSError as error:
        raise InvalidArgument(f"--json {place}: a file is expected: {error.strerror}") from None
    except UnicodeDecodeError:
        raise InvalidArgument(f"--json {place}: JSON is expected, in UTF-8") from None
    except ValueError as error:
        raise InvalidArgument(f"--json {place}: {error}") from None
    whole = next((argument for argument in operation.arguments if argument.place in ("body", "content") and not argument.wire), None)
    if whole is not None and (not isinstance(data, _OBJECT) or whole.name not in data):
        return {whole.name: data}
    if not isinstance(data, _OBJECT):
        raise InvalidArgument(f"--json {place}: a JSON object is expected")
    return _taken(operation, data)


def _taken(operation: Operation, data: dict[str, Any]) -> dict[str, Any]:
    """The values of a document by argument; what stands there and is no argument's is refused by name."""
    found: dict[str, Any] = {}
    for argument in sorted(_body_first(operation), key=lambda argument: -argument.wire.count(".")):
        value = _popped(data, argument.wire.split(".")) if argument.wire else UNSET
        if value is not UNSET:
            found[argument.name] = value
    for name in list(data):
        if any(argument.wire.startswith(f"{name}.") for argument in operation.arguments):
            raise InvalidArgument(f"--json: {operation.name} has no argument for {name}: {json.dumps(data[name])}")
        found[_argument(operation, name).name] = data.pop(name)
    return found


def _popped(data: dict[str, Any], path: Sequence[str]) -> Any:
    """Take out what stands at a path, and objects that are empty then."""
    head, *rest = path
    if head not in data:
        return UNSET
    if not rest:
        return data.pop(head)
    inner: Any = data[head]
    if not isinstance(inner, _OBJECT):
        return UNSET
    value = _popped(inner, rest)
    if not inner:
        del data[head]
    return value
