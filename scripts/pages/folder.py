"""The site as a whole: which page is where, and what it is made from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from document.bundle import Json, SpecError

from .markdown import line, page, prose, relocated
from .operations import Shown, shown

TEMPLATES = Path(__file__).parent / "templates"
COPIES = "specs"  # where the published files are, within the site
OVERVIEW, CHANGES = "README.md", "CHANGES.md"
FILES = {
    "openapi.yaml": "the document, OpenAPI 3.1.1",
    "openapi.json": "the same as JSON",
    "openapi.wire.yaml": "one operation for each path and method on the wire, for gateways and validators",
    "openapi.dereferenced.json": "without references, for tools that follow none",
    "openapi.3.0.json": "as OpenAPI 3.0.3, for generators that know no 3.1",
    "fixtures.json": "one valid request and answer for each operation; for EnOS a refusal too, where there is an envelope",
    "operations.csv": "a table of all operations",
    "operations.json": "the same as JSON",
}
SHARED = {
    "README.md": "what is in the folder",
    "signing-vectors.json": "inputs and digests, to test a signature of your own",
    "CHANGES.md": "what changed in which version",
    "SHA256SUMS": "checksums of all files",
}


@dataclass(frozen=True)
class Platform:
    """A platform's document and its operations, ready to be shown."""

    name: str
    document: Json
    operations: list[Shown]

    @property
    def services(self) -> dict[str, list[Shown]]:
        """The operations of each service, in the order of the document's tags."""
        return {tag["name"]: [one for one in self.operations if one.service == tag["name"]] for tag in self.document["tags"]}

    def about(self, service: str) -> str:
        return str(next(tag["description"] for tag in self.document["tags"] if tag["name"] == service))


def contents(specs: Path) -> dict[str, bytes]:
    """Every file of the site by its path, made from the published folder `specs`."""
    published = {path.relative_to(specs).as_posix(): path.read_bytes() for path in sorted(specs.rglob("*")) if path.is_file()}
    platforms = [_platform(name.removesuffix("/openapi.json"), published, specs) for name in published if name.endswith("/openapi.json")]
    if not platforms:
        raise SpecError(specs, "", 'no published documents here; run "make specs" first')
    files = {name: text.encode() for name, text in _Site(platforms, _guides(published), published).pages()}
    files |= {path.name: path.read_bytes() for path in TEMPLATES.iterdir() if path.suffix in (".css", ".js", ".svg")}
    return files | {f"{COPIES}/{name}": data for name, data in published.items()}


def _platform(name: str, published: dict[str, bytes], specs: Path) -> Platform:
    needed = [f"{name}/{file}.json" for file in ("openapi", "operations", "fixtures")]
    if missing := [file for file in needed if file not in published]:
        raise SpecError(specs, missing[0], 'no such file; run "make specs" first')
    document, rows, fixtures = (json.loads(published[file]) for file in needed)
    return Platform(name, document, shown(document, rows["operations"], fixtures["operations"]))


def _guides(published: dict[str, bytes]) -> dict[str, tuple[str, str, Markup]]:
    """The page, title and content of each Markdown file that becomes a page, by its published path; the overview of the guides first."""
    names = [name for name in published if re.fullmatch(r"clients/[^/]+\.md", name)]
    names = [name for name in (OVERVIEW, *names, CHANGES) if name in published]
    pages = {name: "clients/index.html" if name == OVERVIEW else name.removesuffix(".md") + ".html" for name in names}
    return {name: (pages[name], *page(published[name].decode(), relocated(name, pages, COPIES))) for name in names}


class _Site:
    """Renders every page; all of them know the platforms and the guides, for the menu."""

    def __init__(self, platforms: list[Platform], guides: dict[str, tuple[str, str, Markup]], published: dict[str, bytes]) -> None:
        self.platforms, self.guides, self.published = platforms, guides, published
        self.environment = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
        )
        self.environment.filters |= {"line": line, "prose": prose, "kilobytes": self._kilobytes, "sentence": _sentence}
        menu = [(platform.document["info"]["title"], f"{platform.name}.html") for platform in platforms]
        menu += [
            (word, path) for word, path in (("Guides", "clients/index.html"), ("Changes", "CHANGES.html")) if path in {path for path, _, _ in guides.values()}
        ]
        self.common = {"menu": menu, "platforms": platforms, "copies": COPIES}

    def pages(self) -> Iterator[tuple[str, str]]:
        """Every page by its path."""
        yield "index.html", self._page("index.html", "start", index=_index(self.platforms), downloads=self._downloads(), guides=[*self.guides.values()])
        for platform in self.platforms:
            yield f"{platform.name}.html", self._page(f"{platform.name}.html", "platform", platform=platform)
            for service, found in platform.services.items():
                path = f"{platform.name}/{service}.html"
                own = f"{platform.name}/services/{service}.yaml"
                own = f"{COPIES}/{own}" if own in self.published else ""
                yield path, self._page(path, "service", platform=platform, service=service, operations=found, own=own)
        for path, title, content in self.guides.values():
            yield path, self._page(path, "guide", title=title, content=content, guides=[*self.guides.values()])

    def _page(self, path: str, template: str, **values: Any) -> str:
        return self.environment.get_template(f"{template}.html").render(here=path, root="../" * path.count("/"), **self.common, **values)

    def _kilobytes(self, name: str) -> str:
        return f"{max(len(self.published[name]) / 1000, 1):,.0f} kB"

    def _downloads(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Titles of groups of files, each file with a word about it."""
        groups = [(one.document["info"]["title"], {f"{one.name}/{file}": about for file, about in FILES.items()}) for one in self.platforms]
        return [(title, [(file, about) for file, about in files.items() if file in self.published]) for title, files in (*groups, ("Both", SHARED))]


def _index(platforms: list[Platform]) -> Markup:
    """What the search looks through, as JSON that can stand in a page."""
    rows = [
        [one.name, one.summary, one.wire, one.service, platform.document["info"]["title"], f"{platform.name}/{one.service}.html#{one.name}"]
        for platform in platforms
        for one in platform.operations
    ]
    return Markup(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))  # escaped just here


def _sentence(parts: Iterable[str]) -> str:
    """Parts as one sentence."""
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}."
