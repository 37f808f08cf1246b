"""Pages of the project's own Markdown, which lies in the tree beside what it describes: for people who use Python, and for those who maintain."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from document.bundle import SpecError

from .markdown import Page, page

PYTHON = {
    "README.md": "python/index.html",
    "overlays/energy_clients/TUTORIAL.md": "python/tutorial.html",
    "overlays/energy_clients/COOKBOOK.md": "python/cookbook.html",
    "overlays/energy_clients/GUIDE.md": "python/guide.html",
    "overlays/energy_clients/TESTING.md": "python/testing.html",
    "overlays/energy_clients/cli/README.md": "python/command-line.html",
    "overlays/energy_clients/ERRORS.md": "python/errors.html",
    "overlays/energy_clients/LIMITS.md": "python/limits.html",
    "overlays/energy_clients/TIMES.md": "python/times.html",
    "SECURITY.md": "python/security.html",
    "overlays/energy_clients/time_series/SPARK.md": "python/spark.html",
    "overlays/energy_clients/MIGRATION.md": "python/migration.html",
    "generated/OPERATIONS.md": "python/operations.html",
    "CHANGELOG.md": "python/changelog.html",
}
MAINTAIN = {
    "CONTRIBUTING.md": "maintain/index.html",
    "specs/README.md": "maintain/specs.html",
    "scripts/README.md": "maintain/scripts.html",
}
TABLE = re.compile(r"^<!-- table: (.+) -->$", re.MULTILINE)
Pages = dict[str, tuple[str, Page]]


@dataclass(frozen=True)
class Links:
    """Where links of the tree lead within the site: to `pages`, by their path in the tree, or from its root where they begin with a slash."""

    pages: Mapping[str, str]

    def of(self, source: str, here: str) -> Callable[[str], str]:
        def target(href: str) -> str:
            path, mark, anchor = href.partition("#")
            named = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
            found = path[1:] if path.startswith("/") else self.pages.get(named)
            if found is None:
                raise SpecError(Path(source), "", f"links to {href}, of which the site has no page")
            return posixpath.relpath(found, posixpath.dirname(here) or ".") + mark + anchor

        return target


def tree(root: Path, guides: Mapping[str, str], tables: Mapping[str, Callable[[], str]]) -> tuple[Pages, Pages]:
    """The pages for users of Python, and those for maintainers, by their path in the tree; `guides` are published files with their pages."""
    published = {f"specs/{name}": address for name, address in guides.items()} | {"specs/clients/README.md": guides.get("README.md", "")}
    links = Links({**{name: address for name, address in published.items() if address}, **MAINTAIN, **PYTHON})
    return dict(_pages(root, PYTHON, links, tables)), dict(_pages(root, MAINTAIN, links, tables))


def _pages(root: Path, wanted: dict[str, str], links: Links, tables: Mapping[str, Callable[[], str]]) -> Iterator[tuple[str, tuple[str, Page]]]:
    for source, here in wanted.items():
        text = (root / source).read_text(encoding="utf-8")
        text = TABLE.sub(lambda found: tables[found[1]](), re.sub(r"\A<!--.*?-->\n", "", text))
        yield source, (here, page(text, links.of(source, here)))
