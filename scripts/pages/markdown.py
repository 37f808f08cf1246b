"""Markdown to HTML: prose of the documents, and the guides. HTML in a text is shown, never run."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, MutableMapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape

_TITLE = re.compile(r'title="([^"]+)"')


class _Renderer(RendererHTML):
    def fence(self, tokens: Sequence[Token], idx: int, options: Any, env: MutableMapping[str, Any]) -> str:
        """A block of code; the file that it stands for is its caption."""
        language, _, rest = tokens[idx].info.strip().partition(" ")
        title = _TITLE.search(rest)
        caption = f"<figcaption>{escape(title[1])}</figcaption>" if title else ""
        label = f' class="language-{escape(language)}"' if language else ""
        return f'<figure class="code">{caption}<pre tabindex="0"><code{label}>{escape(tokens[idx].content)}</code></pre></figure>\n'

    def table_open(self, tokens: Sequence[Token], idx: int, options: Any, env: MutableMapping[str, Any]) -> str:
        return '<div class="wide" role="region" aria-label="Table" tabindex="0"><table>\n'

    def table_close(self, tokens: Sequence[Token], idx: int, options: Any, env: MutableMapping[str, Any]) -> str:
        return "</table></div>\n"


# Without images, which the browsers of readers would fetch from wherever a text says.
_PARSER = MarkdownIt("commonmark", {"html": False}, renderer_cls=_Renderer).enable("table").disable("image")


def prose(text: str) -> Markup:
    """Paragraphs of a description."""
    return Markup(_PARSER.render(text))


def line(text: str) -> Markup:
    """A text without a paragraph around it."""
    return Markup(_PARSER.renderInline(text))


def page(text: str, target: Callable[[str], str]) -> tuple[str, Markup]:
    """The title of a Markdown file and its HTML: headings can be linked to, and each link of its own leads where `target` says."""
    tokens = _PARSER.parse(text)
    title = ""
    seen: dict[str, int] = {}
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = tokens[index + 1].content
            title = title or re.sub(r"[`*]", "", heading)
            token.attrSet("id", _anchor(heading, seen))
        for child in token.children or ():
            href = child.attrGet("href")
            if child.type == "link_open" and isinstance(href, str) and not re.match(r"[a-z]+:|#", href):
                child.attrSet("href", target(href))
    return title, Markup(_PARSER.renderer.render(tokens, _PARSER.options, {}))


def _anchor(heading: str, seen: dict[str, int]) -> str:
    """The anchor that hosts of Markdown files give a heading, so that links between guides hold in both places."""
    name = re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
    seen[name] = seen.get(name, -1) + 1
    return f"{name}-{seen[name]}" if seen[name] else name


def relocated(source: str, pages: dict[str, str], folder: str) -> Callable[[str], str]:
    """Links of the file `source` of the published folder: to the page made of a file where there is one, else to the copied file below `folder`."""
    here = pages[source]

    def target(href: str) -> str:
        path, mark, anchor = href.partition("#")
        named = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
        return posixpath.relpath(pages.get(named, f"{folder}/{named}"), posixpath.dirname(here) or ".") + mark + anchor

    return target
