"""Join the specification files of a platform into one OpenAPI document.

The result is what `make generate` and every outside tool start from. Named schemas keep their names; what
`x-defaults` says for a file stands on each of its operations afterwards; references across files become references within the document; what an answer
is besides a success is computed (`refusals.py`).
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable
from copy import deepcopy
from pathlib import Path
from typing import Any, ClassVar

import yaml

from document.answers import describe_answers, displayed
from document.openapi import COMPONENT, METHODS, Json, example, is_array, is_object, operations, pointer, resolved, shape, unless_null, wire_line, words
from document.refusals import let_payloads_be_null, of_successes, with_refusal

__all__ = [
    "COMPONENT", "METHODS", "SHARED", "SPECS", "Json", "SpecError", "bundle", "dump", "example", "files", "is_array", "is_object", "load", "of_successes",
    "operations", "platforms", "pointer", "resolved", "shape", "unless_null", "wire_line", "words",
]  # fmt: skip

SPECS = Path(__file__).resolve().parents[2] / "specs"
SHARED = "common.yaml"
HEAD = words("info externalDocs servers security x-virtual-paths")
BESIDE = words("description title deprecated default example readOnly writeOnly")  # says something about a value, and leaves its type alone


class SpecError(Exception):
    """A specification file that cannot be used; says file, place and rule."""

    def __init__(self, file: Path | str, place: str, rule: str) -> None:
        super().__init__(f"{file}: {place}: {rule}" if place else f"{file}: {rule}")
        self.file, self.place, self.rule = str(file), place, rule

    def __reduce__(self) -> Any:
        return SpecError, (self.file, self.place, self.rule)


Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C loader where PyYAML has it


class _Loader(Base):  # type: ignore[misc]  # see above
    """YAML 1.2 scalars: only `true`/`false` are booleans and a date stays text, so that a document means the same everywhere."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        if node.id != "mapping":
            raise yaml.MarkedYAMLError(problem="it is called a mapping, and is none", problem_mark=node.start_mark)
        if odd := next((key for key, _ in node.value if key.id != "scalar"), None):
            raise yaml.MarkedYAMLError(problem=f"the key of a mapping is a {odd.id}, not a text", problem_mark=odd.start_mark)
        keys: list[Any] = [self.construct_object(key, deep=True) for key, _ in node.value]
        if len(set(keys)) < len(keys):
            doubled = next(key for key in keys if keys.count(key) > 1)
            raise yaml.MarkedYAMLError(problem=f"key {doubled!r} twice in one mapping", problem_mark=node.start_mark)
        values: list[Any] = [self.construct_object(value, deep=True) for _, value in node.value]
        return dict(zip(keys, values, strict=True))


def _teach(loader: Any) -> None:
    """The tags that JSON has values for; any other is refused, as is a value that its tag does not have."""
    loader.yaml_constructors = {tag: loader.yaml_constructors[tag] for tag in (None, *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq")))}
    loader.add_constructor("tag:yaml.org,2002:map", _Loader.construct_mapping)
    scalars: list[tuple[str, str, str | list[str], Callable[[str], Any]]] = [
        ("bool", r"true|false", "tf", "true".__eq__),
        ("null", r"null|~|", ["n", "~", ""], _null),
        ("int", r"[-+]?[0-9]+", "-+0123456789", int),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+", "-+.0123456789", float),
    ]
    for name, pattern, first, made in scalars:
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(rf"^(?:{pattern})$"), list(first))
        loader.add_constructor(f"tag:yaml.org,2002:{name}", functools.partial(_scalar, name, re.compile(pattern), made))


def _null(_: str) -> None:
    return None


def _scalar(name: str, pattern: re.Pattern[str], made: Callable[[str], Any], loader: Any, node: Any) -> Any:
    try:
        value = made(node.value) if node.id == "scalar" and pattern.fullmatch(node.value) else float("inf")
    except ValueError:  # more digits than Python reads
        value = float("inf")
    if value in (float("inf"), -float("inf")):
        raise yaml.MarkedYAMLError(problem=f"that is no {name} that JSON or Python has", problem_mark=node.start_mark)
    return value


_teach(_Loader)


def _refuse_odd(path: Path, text: str) -> None:
    """Refuse what YAML has not, and what ends a line in YAML 1.1, as we read it, and not in 1.2: a text that holds it would become another one."""
    if odd := re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", text):
        place, code = f"line {text.count(chr(10), 0, odd.start()) + 1}", f"{ord(odd[0]):04x}"
        if odd[0] not in "\x85\u2028\u2029":
            raise SpecError(path, place, f"holds U+{code.upper()}, which is no text: write \\u{code} in double quotes where it has to be")
        raise SpecError(path, place, f"holds U+{code.upper()}, which readers of YAML take for the end of a line or not: write \\u{code} in double quotes")


@functools.lru_cache(maxsize=64)  # the rules and the generators read the same files; parsing is most of what reading costs
def _parsed(text: str) -> Json:
    return yaml.load(text, _Loader)


def load(path: Path) -> dict[str, Json]:
    """Return the YAML mapping in `path`, to be read and not changed; anything else is a `SpecError` with its line."""
    try:
        text = path.read_text(encoding="utf-8")
        _refuse_odd(path, text)
        document = _parsed(text)
    except FileNotFoundError as error:
        raise SpecError(path, "", "no such file") from error
    except OSError as error:
        raise SpecError(path, "", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SpecError(path, f"line {error.object.count(10, 0, error.start) + 1}", f"not UTF-8: byte 0x{error.object[error.start]:02x}") from error
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise SpecError(path, line, f"not YAML: {error.problem}") from error
    except RecursionError as error:
        raise SpecError(path, "", "nested too deeply") from error
    if not is_object(document):
        raise SpecError(path, "", "not a mapping")
    return document


def platforms(specs: Path = SPECS) -> list[str]:
    return sorted(folder.name for folder in specs.iterdir() if (folder / SHARED).is_file())


def files(platform: str, specs: Path = SPECS) -> list[Path]:
    """The service files of a platform, in order of their names."""
    found = sorted(path for path in (specs / platform).glob("*.yaml") if path.name != SHARED)
    if not found:
        raise SpecError(specs / platform, "", "no specification files")
    return found


def bundle(platform: str, specs: Path = SPECS, only: str | None = None) -> dict[str, Json]:
    """Return one self-contained document for `platform`, or for its single file `only`."""
    shared = load(specs / platform / SHARED)
    document: dict[str, Json] = {"openapi": "3.1.1", **{k: v for k, v in shared.items() if k in HEAD}}
    document |= {"tags": [], "paths": {}, "components": {}}
    owners: dict[tuple[str, str], Path] = {}
    for path in files(platform, specs):
        if only in (None, path.stem):
            _add(document, load(path), path, shared, owners)
    schemes = shared.get("components", {}).get("securitySchemes", {})
    for name in sorted(_schemes(document) & set(schemes)):
        _own(document, "securitySchemes", name, schemes[name], Path(SHARED), shared, owners)
    let_payloads_be_null(document)
    describe_answers(document)
    components = document["components"]
    for section in sorted(components):
        components[section] = dict(sorted(components[section].items()))
    document["components"] = dict(sorted(components.items()))
    return document


def _schemes(document: Json) -> set[str]:
    """Names of the security schemes that a document asks for."""
    return _names(document.get("security", ())).union(*(_names(operation.get("security", ())) for _, _, operation in operations(document)))


def _names(security: Iterable[Json]) -> set[str]:
    """Names of the security schemes that such a list asks for, in any of its ways."""
    return {name for option in security for name in option}


def _add(document: Json, source: Json, file: Path, shared: Json, owners: dict[tuple[str, str], Path]) -> None:
    defaults = _resolved(source.get("x-defaults", {}), file, shared)
    document["tags"] += [displayed(tag, source, shared) for tag in source.get("tags", ())]
    for path, item in source.get("paths", {}).items():
        if path in document["paths"]:
            raise SpecError(file, path, "path stands in another file too")
        if other := next((key for key in item if key not in METHODS), None):
            raise SpecError(file, path, f"{other!r} is not one of {', '.join(METHODS)}; a path holds nothing else")
        document["paths"][path] = item = deepcopy(item)
        for method in METHODS:
            if method in item:
                item[method] = with_refusal(_operation(item[method], source, defaults, shared), shared)
                if "servers" in item[method] and _urls(item[method]) == _urls(shared):
                    del item[method]["servers"]  # the document says it once, where clients of other languages can replace it
        _localise(item, document, file, shared, owners)
    for section, parts in source.get("components", {}).items():
        for name, part in parts.items():
            _own(document, section, name, part, file, shared, owners)


def _urls(node: Json) -> list[str]:
    return [server["url"] for server in node.get("servers", ())]


def _operation(operation: Json, source: Json, defaults: Json, shared: Json) -> Json:
    """The operation with its file's defaults; its own codes first, then the common ones it does not restate, then those of how it lets requests in."""
    joined = {**defaults, **operation}
    for key in ("security", "servers"):
        if key in source:
            joined.setdefault(key, source[key])
    schemes = shared.get("components", {}).get("securitySchemes", {})
    asked = [schemes[name] for name in sorted(_names(joined.get("security", shared.get("security", ())))) if name in schemes]
    joined["x-errors"] = list(operation.get("x-errors", ()))
    for others in (defaults, *asked):
        stated = {error["code"] for error in joined["x-errors"]}
        joined["x-errors"] += [error for error in others.get("x-errors", ()) if error["code"] not in stated]
    return joined


def _resolved(node: Json, file: Path, shared: Json) -> Json:
    """`node` with references to plain data of the shared file replaced by that data."""
    if is_object(node):
        ref = node.get("$ref")
        if isinstance(ref, str) and not ref.startswith("#"):
            return deepcopy(_shared(ref, file, shared))
        return {key: _resolved(value, file, shared) for key, value in node.items()}
    return node


def _shared(ref: str, file: Path, shared: Json) -> Json:
    source, _, place = ref.partition("#")
    if source != SHARED:
        raise SpecError(file, ref, f"references go to the same file or to {SHARED}")
    try:
        return pointer(shared, place)
    except (KeyError, TypeError) as error:
        raise SpecError(file, ref, f"nothing of that name in {SHARED}") from error


def _own(document: Json, section: str, name: str, part: Json, file: Path, shared: Json, owners: dict[tuple[str, str], Path]) -> None:
    owner = owners.setdefault((section, name), file)
    if owner != file:
        raise SpecError(file, f"components/{section}/{name}", f"name is taken by {owner.name}; names are unique within a platform")
    document["components"].setdefault(section, {})[name] = part = deepcopy(part)
    _localise(part, document, file, shared, owners)


def _localise(node: Json, document: Json, file: Path, shared: Json, owners: dict[tuple[str, str], Path]) -> None:
    """Point references at this document, and bring in what they name from the shared file."""
    if is_array(node):
        node[:] = map(referring, node)
        for value in node:
            _localise(value, document, file, shared, owners)
    if not is_object(node):
        return
    for key, value in node.items():
        node[key] = value = referring(value)
        if key != "$ref" or not isinstance(value, str):
            _localise(value, document, file, shared, owners)
        elif not value.startswith("#"):
            node[key] = place = "#" + value.partition("#")[2]
            part = _shared(value, file, shared)
            section, name = place.split("/")[-2:]
            if (section, name) not in owners:
                _own(document, section, name, part, Path(SHARED), shared, owners)
            elif owners[section, name].name != SHARED:
                raise SpecError(file, value, f"{owners[section, name].name} has another {name}")
        elif file.name == SHARED:
            section, name = value.split("/")[-2:]
            if (section, name) not in owners:
                _own(document, section, name, _shared(SHARED + value, file, shared), Path(SHARED), shared, owners)


def referring(node: Json) -> Json:
    """An `allOf` of one reference as that reference: 3.0 reads nothing beside a `$ref`, so words about it are often put this way; 3.1 reads them."""
    parts: Json = node.get("allOf") if is_object(node) else None
    if not is_array(parts) or len(parts) != 1 or not is_object(parts[0]) or set(parts[0]) != {"$ref"}:
        return node
    rest = {key: value for key, value in node.items() if key != "allOf" and (key, value) != ("type", "object")}
    return {**parts[0], **rest} if all(key in BESIDE or key.startswith("x-") for key in rest) else node


def dump(document: Json) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1).replace("{\n ", "{", 1) + "\n"  # its first line says what it is
