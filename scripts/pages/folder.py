"""The site as a whole: which page is where, and what it is made from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from document.bundle import Json, SpecError
from publication.described import older_services
from publication.errors import errors

from .downloads import downloads, file_finder
from .markdown import Page, line, page, prose, relocated
from .names import service_title
from .operations import Shown, shown
from .reference import FOLDER, Letter, Module, Reference, Service
from .samples.python import CLIENTS
from .search import Code, Row, codes, operation_rows, plain, reference_rows, script
from .tables import tables
from .tree import tree

TEMPLATES = Path(__file__).parent / "templates"
COPIES = "specs"  # where the published files are, within the site
OVERVIEW, CHANGES = "README.md", "CHANGES.md"
LIBRARIES = {
    "minisearch.js": "minisearch/dist/umd/index.js",
    "minisearch.LICENSE.txt": "minisearch/LICENSE.txt",
    "highlight.js": "@highlightjs/cdn-assets/highlight.min.js",
    "highlight.LICENSE.txt": "@highlightjs/cdn-assets/LICENSE",
}
Guides = dict[str, tuple[str, Page]]


@dataclass(frozen=True)
class Platform:
    """A platform's document and its operations, ready to be shown."""

    name: str
    document: Json
    operations: list[Shown]

    @cached_property
    def title(self) -> str:
        return str(self.document["info"]["title"])

    @cached_property
    def services(self) -> dict[str, list[Shown]]:
        """The operations of each service, those that another has followed last, else in the order of the document's tags."""
        names = sorted((tag["name"] for tag in self.document["tags"]), key=lambda name: name in self.older)
        return {name: [one for one in self.operations if one.service == name] for name in names}

    @cached_property
    def older(self) -> dict[str, str]:
        """Services of an older generation, each with the one that has followed it."""
        return older_services(tag["name"] for tag in self.document["tags"])

    @cached_property
    def titles(self) -> dict[str, str]:
        """What people call each service."""
        return {tag["name"]: service_title(tag) for tag in self.document["tags"]}

    @cached_property
    def errors(self) -> list[dict[str, Any]]:
        """The catalogue of its errors, as it is published."""
        return errors(self.name, self.document)

    @cached_property
    def codes(self) -> list[Code]:
        return codes(self.errors)

    @cached_property
    def addresses(self) -> dict[str, str]:
        """Where each operation has its page."""
        return {one.name: f"{self.name}/{one.service}/{one.name}.html" for one in self.operations}

    def about(self, service: str) -> str:
        return str(next(tag["description"] for tag in self.document["tags"] if tag["name"] == service))

    def groups(self, service: str) -> list[tuple[str, list[Shown]]]:
        """The operations of a service by what they are about, older generations after newer ones; what stands alone comes last, together."""
        found = sorted(self.services[service], key=lambda one: bool(one.successor))
        order = list(dict.fromkeys(one.resource for one in found))
        groups = [(name, list(group)) for name, group in groupby(sorted(found, key=lambda one: order.index(one.resource)), key=lambda one: one.resource)]
        large = [(name, group) for name, group in groups if len(group) > 1]
        rest = [one for _, group in groups if len(group) == 1 for one in group]
        return [*large, *([("More" if large else "", rest)] if rest else [])]


@dataclass(frozen=True)
class Section:
    """Pages that stand in one menu; `untested` are the addresses of those that nobody has followed."""

    title: str
    pages: Guides
    untested: frozenset[str] = frozenset()
    has_reference: bool = False


@dataclass(frozen=True)
class Api:
    """The reference of the Python package, read."""

    index: str
    modules: list[Module]
    services: list[Service]
    letters: list[Letter]


def contents(specs: Path, libraries: Path, root: Path, released: str) -> dict[str, bytes]:
    """Every file of the site by its path, made from the published folder `specs`, the `libraries` that pages run, and the tree `root`; `released` is the day
    of its version.
    """
    files = {f"lib/{name}": _library(libraries / path) for name, path in LIBRARIES.items()}
    published = {path.relative_to(specs).as_posix(): path.read_bytes() for path in sorted(specs.rglob("*")) if path.is_file()}
    guides = _guides(published)
    languages = {Path(name).stem for name in guides}
    platforms = [_platform(name.removesuffix("/openapi.json"), published, specs, languages) for name in published if name.endswith("/openapi.json")]
    if not platforms:
        raise SpecError(specs, "", 'no published documents here; run "make specs" first')
    package = _package(specs, published)
    site = _Site(platforms, _sections(root, guides, platforms, published), _api(root, platforms), {**published, **package}, released)
    files |= {name: text.encode() for name, text in site.pages()}
    files |= {path.name: path.read_bytes() for path in TEMPLATES.iterdir() if path.suffix in (".css", ".js", ".svg")}
    files["search-index.js"] = script(site.rows())
    return files | {f"{COPIES}/{name}": data for name, data in {**published, **package}.items()}


def _library(path: Path) -> bytes:
    if not path.is_file():
        raise SpecError(path, "", 'no such file; run "make tools" first')
    return path.read_bytes()


def _package(specs: Path, published: dict[str, bytes]) -> dict[str, bytes]:
    """The npm package, which `make specs` writes beside the folder."""
    facts = json.loads(published["package.json"])
    path = specs.parent / f"{facts['name']}-{facts['version']}.tgz"
    if not path.is_file():
        raise SpecError(path, "", 'no such file; run "make specs" first')
    return {path.name: path.read_bytes()}


def _platform(name: str, published: dict[str, bytes], specs: Path, guides: set[str]) -> Platform:
    needed = [f"{name}/{file}.json" for file in ("openapi", "operations", "fixtures")]
    if missing := [file for file in needed if file not in published]:
        raise SpecError(specs, missing[0], 'no such file; run "make specs" first')
    document, rows, fixtures = (json.loads(published[file]) for file in needed)
    return Platform(name, document, shown(name, document, rows["operations"], fixtures["operations"], guides))


def _guides(published: dict[str, bytes]) -> Guides:
    """The address and the page of each Markdown file that becomes one, by its published path: the overview, then as it names them, untested ones last."""
    names = [name for name in published if re.fullmatch(r"clients/[^/]+\.md", name)]
    overview = published.get(OVERVIEW, b"").decode()
    names.sort(key=lambda name: (not is_tested(name, published), overview.find(name) if name in overview else len(overview), name))
    names = [name for name in (OVERVIEW, *names, CHANGES) if name in published]
    pages = {name: "clients/index.html" if name == OVERVIEW else name.removesuffix(".md") + ".html" for name in names}
    return {
        name: (pages[name], page(published[name].decode(), relocated(name, pages, COPIES), file_finder(pages[name], pages, published, COPIES)))
        for name in names
    }


def _sections(root: Path, guides: Guides, platforms: list[Platform], published: Iterable[str]) -> dict[str, Section]:
    """The menus: of users of Python, of teams in other languages, of maintainers."""
    documents, found = {one.name: one.document for one in platforms}, {one.name: one.errors for one in platforms}
    python, maintain = tree(root, {name: path for name, (path, _) in guides.items()}, tables(documents, found))
    untested = frozenset(path for name, (path, _) in guides.items() if name not in (OVERVIEW, CHANGES) and not is_tested(name, published))
    return {
        "python": Section("Python", python, has_reference=True),
        "guides": Section("Other languages", guides, untested),
        "maintain": Section("Maintain", maintain),
    }


def _api(root: Path, platforms: list[Platform]) -> Api:
    found = Reference(root, {f"{one.name} {name}": address for one in platforms for name, address in one.addresses.items()})
    return Api(f"{FOLDER}/index.html", found.modules, found.services, found.letters)


def is_tested(name: str, published: Iterable[str]) -> bool:
    """Whether a guide is followed by tests: then the files that it shows lie beside it."""
    return any(other.startswith(f"{name.removesuffix('.md')}/") for other in published)


class _Site:
    """Renders every page; all of them know the platforms and the guides, for the menu."""

    def __init__(self, platforms: list[Platform], sections: dict[str, Section], api: Api, published: dict[str, bytes], released: str) -> None:
        self.platforms, self.sections, self.api, self.published = platforms, sections, api, published
        self.environment = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
        )
        own: dict[str, Any] = {"line": line, "prose": prose, "sentence": _sentence, "plain": plain, "brief": _brief, "rooted": _rooted, "short": _short}
        self.environment.filters.update(own)
        menu = [("Python", "python/index.html"), *((CLIENTS[platform.name], f"{platform.name}.html") for platform in platforms)]
        menu += [("Other languages", "clients/index.html"), ("Maintain", "maintain/index.html"), ("Downloads", "downloads.html")]
        known = {path for section in sections.values() for path, _ in section.pages.values()} | {f"{one.name}.html" for one in platforms}
        self.menu = [(word, path) for word, path in menu if path in known | {"downloads.html"}]
        self.common = {"menu": self.menu, "platforms": platforms, "copies": COPIES}
        self.common |= {"sections": sections, "reference": api, "published": published}
        self.common |= {"version": platforms[0].document["info"]["version"], "released": released, "folders": downloads(published)}

    def pages(self) -> Iterator[tuple[str, str]]:
        """Every page by its path."""
        yield "index.html", self._page("index.html", "start", quick=self._quick())
        yield "downloads.html", self._page("downloads.html", "downloads")
        for section in self.sections.values():
            for path, found in section.pages.values():
                yield path, self._page(path, "guide", guide=found, section=section)
        yield from self._reference()
        for platform in self.platforms:
            yield from self._platform(platform)

    def _reference(self) -> Iterator[tuple[str, str]]:
        yield self.api.index, self._page(self.api.index, "reference")
        for module in self.api.modules:
            yield module.address, self._page(module.address, "module", module=module)
        for service in self.api.services:
            yield service.address, self._page(service.address, "methods", made=service)
        for letter in self.api.letters:
            platform = next(one for one in self.platforms if one.name == letter.platform)
            yield letter.address, self._page(letter.address, "models", letter=letter, platform=platform)

    def _platform(self, platform: Platform) -> Iterator[tuple[str, str]]:
        yield f"{platform.name}.html", self._page(f"{platform.name}.html", "platform", platform=platform)
        path = f"{platform.name}-errors.html"
        yield path, self._page(path, "errors", platform=platform)
        for service, found in platform.services.items():
            own = [name for name in self.published if re.fullmatch(rf"{platform.name}/services/{service}\.[^/]+", name)]
            shared = {
                "platform": platform,
                "service": service,
                "operations": found,
                "own": own,
                "groups": platform.groups(service),
                "names": [one.name for one in found],
            }
            path = f"{platform.name}/{service}.html"
            yield path, self._page(path, "service", **shared)
            for one in found:
                path = platform.addresses[one.name]
                yield path, self._page(path, "operation", one=one, **shared)

    def rows(self) -> Iterator[Row]:
        """What the search finds, guides first: of equals the first is shown first."""
        for section in self.sections.values():
            for path, found in (one for name, one in section.pages.items() if name not in (CHANGES, "CHANGELOG.md")):  # which name everything
                yield from (Row("guide", one.title, found.title, f"{path}#{one.anchor}", one.words[:1200]) for one in found.sections)
        yield from reference_rows(self.api.modules, self.api.letters)
        for platform in self.platforms:
            for service, title in platform.titles.items():
                yield Row(
                    "service", title, platform.title, f"{platform.name}/{service}.html", f"{platform.about(service)} {service}", service in platform.older
                )
            yield from operation_rows(platform.title, platform.operations, platform.addresses, platform.titles, platform.older)
            for code in platform.codes:
                words = " ".join(f"{one['kind']} {plain(line(one['meaning']))}" for one in code.wordings)
                yield Row(
                    "error", code.code, f"{platform.title}, {plain(line(code.wordings[0]['meaning']))}", f"{platform.name}-errors.html#{code.anchor}", words
                )
        for folder in downloads(self.published):
            yield from (Row("file", file.name, file.size, f"{COPIES}/{file.name}", plain(file.about)) for file in folder.files)

    def _quick(self) -> list[tuple[str, str]]:
        """The first two requests of a newcomer, with their titles, as the pages of these operations have them."""
        wanted = {"getAccessToken": "Fetch a token", "searchDevices": "List devices"}
        found = {one.name: one for platform in self.platforms for one in platform.operations}
        return [(title, found[name].samples[0].code) for name, title in wanted.items() if name in found]

    def _page(self, path: str, template: str, **values: Any) -> str:
        place = self._place(path, values.get("section"))
        return self.environment.get_template(f"{template}.html").render(here=path, root="../" * path.count("/"), place=place, **self.common, **values)

    def _place(self, path: str, section: Section | None) -> str:
        """The entry of the menu that a page belongs to; nothing for those that stand alone."""
        if section:
            return next(iter(section.pages.values()))[0]
        return next((entry for _, entry in self.menu if path.startswith(entry.removesuffix("index.html").removesuffix(".html"))), "")


def _sentence(parts: Iterable[str]) -> str:
    """Parts as one sentence."""
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}."


def _short(title: str) -> str:
    """The title of a guide in a menu, which says already what all of them are about."""
    return title.removeprefix("EnOS and Enapter from ")


def _rooted(markup: Markup, root: str) -> Markup:
    """Links from the root of the site as links from a page."""
    return Markup(str(markup).replace('href="/', f'href="{root}'))  # a Markup would escape what it is given


def _brief(text: str) -> Markup:
    """The beginning of a text, as long as search engines show."""
    text = " ".join(text.split())
    return escape(text if len(text) <= 155 else f"{text[:155].rpartition(' ')[0]} …")  # what a block holds is not escaped after a filter
