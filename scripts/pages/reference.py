"""The reference of the public Python packages, read from their source by griffe: what `__all__` lists, with signatures and docstrings."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import griffe
from markupsafe import Markup, escape

from changes.surface import listed
from document.bundle import SpecError
from document.view import offered_as
from energy_clients import Enapter, EnOS, operations

from .fields import Field
from .markdown import line, prose

MODULES = {  # in the order of the menu; what several list is shown where it comes first here, the package itself last
    "energy_clients": "What programs import",
    "energy_clients.enos": "EnOS",
    "energy_clients.enapter": "Enapter",
    "energy_clients.time_series": "Time series",
    "energy_clients.time_series.enos": "Time series of EnOS",
    "energy_clients.time_series.enapter": "Time series of Enapter",
    "energy_clients.errors": "Errors",
    "energy_clients.operations": "Operations as data",
    "energy_clients.specs": "The specifications as files",
    "energy_clients.testing": "Tests without a server",
    "energy_clients.testing.plugin": "Fixtures of pytest",
    "energy_clients.conformance": "Answers held against the specification",
    "energy_clients.doctor": "What works and what does not",
    "energy_clients.assistants": "Operations as tools of assistants",
    "energy_simulator": "The simulator",
    "pyspark_enos": "Data source of Spark",
}
SOURCES = ("overlays", "generated")
FOLDER = "python/reference"
CLIENTS = {"enos": EnOS, "enapter": Enapter}
WIDTH = 100


@dataclass(frozen=True)
class Member:
    """A class, function or attribute: where it is linked to, how it is written, what its docstring says, and what it has itself."""

    name: str
    anchor: str
    kind: str
    signature: Markup
    text: Markup
    arguments: tuple[tuple[str, Markup], ...] = ()
    members: tuple[Member, ...] = ()

    @property
    def all(self) -> Iterator[Member]:
        yield self
        for one in self.members:
            yield from one.all


@dataclass(frozen=True)
class Module:
    """A page: a module with what it lists; `elsewhere` are members that another page shows, with their addresses."""

    name: str
    title: str
    address: str
    text: Markup
    members: tuple[Member, ...] = ()
    elsewhere: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Method:
    """A method of a service: how it is written, what it does, and the page of its operation."""

    name: str
    signature: Markup
    summary: str
    href: str


@dataclass(frozen=True)
class Service:
    """A page: a service of a client, with its methods."""

    name: str
    address: str
    about: str
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class Model:
    """A model or an enumeration, with its fields or values."""

    name: str
    text: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Letter:
    """A page: the models of a platform that begin with a letter."""

    platform: str
    letter: str
    address: str
    models: tuple[Model, ...]


@dataclass
class Reference:
    """Everything public below a tree's source folders, and where it is shown."""

    root: Path
    addresses: dict[str, str]  # the page of each operation, by platform and operation ID

    @cached_property
    def _loader(self) -> griffe.GriffeLoader:
        loader = griffe.GriffeLoader(search_paths=[self.root / name for name in SOURCES], docstring_parser="google")
        for name in ("energy_core", "energy_api", "energy_clients", "energy_simulator", "pyspark_enos"):
            loader.load(name)
        return loader

    def _object(self, path: str) -> Any:
        return self._loader.modules_collection.get_member(path)

    @cached_property
    def homes(self) -> dict[str, str]:
        """Where each public name is shown: the address of a page with an anchor."""
        found: dict[str, str] = {}
        for name in (*list(MODULES)[1:], next(iter(MODULES))):
            found = {**{one: f"{FOLDER}/{name}.html#{one}" for one in listed(self._object(name))}, **found}
        return {**found, **{name.rpartition(".")[2]: f"{FOLDER}/{name}.html" for name in MODULES if name.count(".") == 1}}

    def _is_public(self, found: Any, name: str) -> bool:
        """Whether an object is what the reference shows under that name, and no other thing that has the same name."""
        page, _, anchor = self.homes[name].partition("#")
        module = self._object(page.removeprefix(f"{FOLDER}/").removesuffix(".html"))
        return str(_target(found).canonical_path) == str(_target(module[anchor] if anchor else module).canonical_path)

    def _home(self, name: str, scope: Any) -> str:
        """Where a name that stands in the source of `scope` is shown; nothing for what is not public, or is another thing there."""
        if name not in self.homes:
            return ""
        try:
            found = self._object(scope.resolve(name))
        except (griffe.NameResolutionError, KeyError):  # its own name, or one of a library
            return self.homes[name]
        return self.homes[name] if self._is_public(found, name) else ""

    @cached_property
    def _models(self) -> dict[str, dict[str, str]]:
        """Where the models of each platform are shown."""
        packages = {platform: self._object(f"energy_api.{platform}.models") for platform in CLIENTS}
        return {platform: {name: f"{_letter(platform, name)}#{name}" for name in listed(package)} for platform, package in packages.items()}

    @cached_property
    def modules(self) -> list[Module]:
        return [self._module(name, title) for name, title in MODULES.items()]

    def _module(self, name: str, title: str) -> Module:
        module, address = self._object(name), f"{FOLDER}/{name}.html"
        own, elsewhere = list[Member](), list[tuple[str, str]]()
        for one in listed(module):
            home = self.homes[one]
            if home.partition("#")[0] == address or not self._is_public(module[one], one):
                own.append(self._member(_target(module[one]), one, one))
            else:
                elsewhere.append((one, home))
        own += [
            self._member(one, one.name, one.name)
            for one in module.functions.values()
            if any("fixture" in str(d.value) for d in one.decorators) and one.is_public
        ]
        return Module(name, title, address, _told(module), tuple(own), tuple(elsewhere))

    def _member(self, found: Any, name: str, anchor: str) -> Member:
        if found.is_module:
            return Member(name, anchor, "module", Markup(""), _told(found))
        if found.is_class:
            return self._class(found, name, anchor)
        if found.is_function:
            return Member(name, anchor, "method" if "." in anchor else "function", self._signature(found, name), _told(found), _arguments(found))
        platform, service = anchor.rpartition(".")[0].removeprefix("Async").lower(), name
        home = f"{FOLDER}/{platform}.{service}.html" if platform in CLIENTS and f"{platform}.{service}" in self._offered else ""
        signature = Markup(_link("its methods", home)) if home else self._linked(_attribute(found, "").removeprefix(": "), found.parent)
        return Member(name, anchor, "attribute", signature, _told(found))

    def _class(self, found: Any, name: str, anchor: str) -> Member:
        bases = [base for base in found.mro() if base.name in self.homes]  # public ones, which tell what is theirs
        inherited = {key for base in bases for key in base.all_members}
        everything = {key: _said(found, key, _target(one)) for key, one in found.all_members.items() if key not in inherited}
        made = everything.get("__init__")
        inner = [
            self._member(one, key, f"{anchor}.{key}")
            for key, one in everything.items()
            if not key.startswith("_") and not one.is_module and not one.is_class and (one.docstring or one.annotation is not None or one.is_function)
        ]
        signature = self._signature(made, name) if made is not None and made.is_function else self._linked(_fields(found, name), found)
        nearest = [base for base in bases if not any(base in other.mro() for other in bases)]
        extended = [_link(base.name, self.homes[base.name]) for base in nearest]
        text = Markup(f"<p>Extends {', '.join(extended)}.</p>\n") if extended else Markup("")
        text += _told(found) + (_told(made) if made is not None and made.docstring and made.is_function else Markup(""))
        return Member(name, anchor, "class", signature, text, _arguments(made) if made is not None else (), tuple(inner))

    def _signature(self, found: Any, name: str) -> Markup:
        asynchronous = "async " if "async" in found.labels else ""
        parts = [part for part in _parameters(found) if part not in ("self", "cls")]
        while parts and parts[0] == "/":
            parts.pop(0)
        returns = f" → {found.returns}" if found.returns is not None and name == found.name else ""
        return self._linked(_joined(f"{asynchronous}{name}", parts, returns), found)

    def _linked(self, code: str, scope: Any) -> Markup:
        """Code of `scope` in which each public name is a link to where it is shown."""
        return Markup(re.sub(r"\b[A-Z]\w+\b", lambda found: _link(found[0], self._home(found[0], scope)), str(escape(code))))

    def _linked_models(self, code: str, platform: str) -> Markup:
        """The same of generated code, with each model of its platform."""
        homes = {**self.homes, **self._models[platform]}
        return Markup(re.sub(r"\b[A-Z]\w+\b", lambda found: _link(found[0], homes.get(found[0], "")), str(escape(code))))

    @cached_property
    def _offered(self) -> set[str]:
        return {f"{one.platform}.{offered_as(one.service)}" for one in operations.all()}

    @cached_property
    def services(self) -> list[Service]:
        """The services of both clients, by the names that they have there."""
        with EnOS("https://apim.test", app_key="k", app_secret="s") as enos, Enapter("https://gateway.test", token="t") as enapter:
            clients = {"enos": enos, "enapter": enapter}
            found: dict[str, list[Method]] = {}
            for one in operations.all():
                name = f"{one.platform}.{offered_as(one.service)}"
                made: Any = clients[one.platform]
                for part in offered_as(one.service).split("."):
                    made = getattr(made, part)
                found.setdefault(name, []).append(self._method(getattr(made, one.name), one))
            return [
                Service(name, f"{FOLDER}/{name}.html", _about(clients[name.partition(".")[0]], name), tuple(methods)) for name, methods in sorted(found.items())
            ]

    def _method(self, bound: Any, operation: Any) -> Method:
        signature = inspect.signature(bound)
        parts = [str(one).replace("'", "") for one in signature.parameters.values()]
        code = _joined(operation.name, [*(["*"] if parts else []), *parts], f" → {signature.return_annotation}")
        return Method(
            operation.name, self._linked_models(code, operation.platform), operation.summary, self.addresses[f"{operation.platform} {operation.operation_id}"]
        )

    @cached_property
    def letters(self) -> list[Letter]:
        """The models of both platforms, by their first letters."""
        found: list[Letter] = []
        for platform in CLIENTS:
            package = self._object(f"energy_api.{platform}.models")
            models = [self._model(_target(package[name]), platform) for name in listed(package)]
            for letter in sorted({one.name[0] for one in models}):
                own = tuple(one for one in models if one.name[0] == letter)
                found.append(Letter(platform, letter, _letter(platform, letter), own))
        return found

    def _model(self, found: Any, platform: str) -> Model:
        """An attribute with an annotation is a field, one without a value of an enumeration."""
        members = {name: one for name, one in found.members.items() if one.is_attribute and not name.startswith("_")}
        fields = tuple(
            Field(
                name,
                self._linked_models(str(one.annotation or one.value), platform),
                one.docstring.value if one.docstring else "",
                required=one.annotation is not None and one.value is None,
            )
            for name, one in members.items()
        )
        return Model(found.name, found.docstring.value if found.docstring else "", fields)


def _letter(platform: str, name: str) -> str:
    """The page of the models that begin as this one does."""
    return f"{FOLDER}/models/{platform}-{name[0].lower()}.html"


def _target(found: Any) -> Any:
    try:
        return found.final_target if found.is_alias else found
    except griffe.AliasResolutionError as error:
        raise SpecError(Path(found.path), "", f"is listed, but its source cannot be found: {error}") from error


def _said(made: Any, name: str, found: Any) -> Any:
    """A member as it is told of: one that a constructor sets alone as a base has it, or with the annotation of the argument that it is."""
    if not found.is_attribute or found.docstring or found.annotation is not None:
        return found
    told = next((base.members[name] for base in made.mro() if name in base.members and base.members[name].docstring), None)
    arguments = getattr(getattr(found.value, "parent", None), "parameters", None)
    if told is None and arguments is not None and str(found.value) in [one.name for one in arguments]:
        found.annotation = arguments[str(found.value)].annotation
    return told or found


def _about(client: Any, name: str) -> str:
    made = client
    for part in name.split(".")[1:]:
        made = getattr(made, part)
    return (type(made).__doc__ or "").partition("\n")[0]


def _told(found: Any) -> Markup:
    """The words of a docstring, arguments aside."""
    if found.docstring is None:
        return Markup("")
    return prose("\n\n".join(one.value for one in found.docstring.parsed if one.kind is griffe.DocstringSectionKind.text))


def _arguments(found: Any) -> tuple[tuple[str, Markup], ...]:
    if found is None or found.docstring is None:
        return ()
    sections = [one for one in found.docstring.parse("google", warnings=False) if one.kind is griffe.DocstringSectionKind.parameters]
    return tuple((one.name, line(" ".join(one.description.split()))) for section in sections for one in section.value)


def _parameters(found: Any) -> Iterator[str]:
    stars = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}
    named = False
    for one in found.parameters:
        if one.kind is griffe.ParameterKind.keyword_only and not named:
            named = True
            yield "*"
        named = named or one.kind is griffe.ParameterKind.var_positional
        annotation = f": {one.annotation}" if one.annotation is not None else ""
        default = "" if one.default is None or one.kind in stars else f" = {one.default}" if annotation else f"={one.default}"
        yield f"{stars.get(one.kind, '')}{one.name}{annotation}{default}"


def _attribute(found: Any, name: str) -> str:
    annotation = f": {found.annotation}" if found.annotation is not None else ""
    is_said = found.is_attribute and found.value is not None and found.labels != {"instance-attribute"} and len(str(found.value)) < 40
    value = f" = {found.value}" if is_said else ""
    return f"{name}{annotation}{value}"


def _fields(found: Any, name: str) -> str:
    """How a class without a constructor of its own is made: as a tuple or a dataclass of its fields."""
    parts = [_attribute(one, key) for key, one in found.members.items() if one.is_attribute and "instance-attribute" in one.labels and not key.startswith("_")]
    is_made = any(str(base).startswith("NamedTuple") for base in found.bases) or any("dataclass" in str(one.value) for one in found.decorators)
    return _joined(name, parts, "") if is_made else name


def _joined(name: str, parts: list[str], returns: str) -> str:
    """A signature on one line where it is short, else with a line for each parameter."""
    short = f"{name}({', '.join(parts)}){returns}"
    return short if len(short) <= WIDTH else "\n".join([f"{name}(", *(f"    {part}," for part in parts), f"){returns}"])


def _link(name: str, href: str) -> str:
    return f'<a href="/{href}">{name}</a>' if href else name
