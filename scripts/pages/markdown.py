"""Markdown to HTML: prose of the documents, and the guides. HTML in a text is shown, never run."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape

_TITLE = re.compile(r'title="([^"]+)"')


@dataclass(frozen=True)
class Section:
    """A heading, its anchor, how deep it is, and the words below it; 0 deep is a paragraph that has its topic in bold."""

    title: str
    anchor: str
    level: int
    words: str


@dataclass(frozen=True)
class Page:
    """What is made of a Markdown file."""

    title: str
    html: Markup
    sections: tuple[Section, ...]


class _Renderer(RendererHTML):
    def fence(self, tokens: Sequence[Token], idx: int, options: Any, env: MutableMapping[str, Any]) -> str:
        """A block of code; the file that it stands for is its caption."""
        language, _, rest = tokens[idx].info.strip().partition(" ")
        title = _TITLE.search(rest)
        caption = f"<figcaption>{escape(title[1])}</figcaption>" if title else ""
        label = f' class="language-{escape(language)}"' if language else ""
        return f'<figure class="code">{caption}<pre tabindex="0"><code{label}>{escape(tokens[idx].content)}</code></pre></figure>\n'

    def code_block(self, tokens: Sequence[Token], idx: int, options: Any, env: MutableMapping[str, Any]) -> str:
        """A block that is set in, as docstrings have them."""
        return f'<figure class="code"><pre tabindex="0"><code class="language-python">{escape(tokens[idx].content)}</code></pre></figure>\n'

    def table_open(self, tokens: Sequence[Token], idx: int, options: Any, env: MutableMapping[str, Any]) -> str:
        env["tables"] = env.get("tables", 0) + 1  # each has a name of its own on its page
        return f'<div class="wide" role="region" aria-label="Table {env["tables"]}" tabindex="0"><table>\n'

    def table_close(self, tokens: Sequence[Token], idx: int, options: Any, env: MutableMapping[str, Any]) -> str:
        return "</table></div>\n"


# Without images, which the browsers of readers would fetch from wherever a text says.
_PARSER = MarkdownIt("commonmark", {"html": False}, renderer_cls=_Renderer).enable("table").disable("image")


def prose(text: str) -> Markup:
    """Paragraphs of a description."""
    return Markup(_PARSER.render(text))


@cache
def line(text: str) -> Markup:
    """A text without a paragraph around it."""
    return Markup(_PARSER.renderInline(text))


def page(text: str, target: Callable[[str], str], file: Callable[[str], str] = lambda name: "") -> Page:
    """A Markdown file as a page: headings can be linked to, each link of its own leads where `target` says, a name in code to the file that `file` finds."""
    tokens = _PARSER.parse(text)
    seen: dict[str, int] = {}
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", _anchor(tokens[index + 1].content, seen))
        for child in token.children or ():
            href = child.attrGet("href")
            if child.type == "link_open" and isinstance(href, str) and not re.match(r"[a-z]+:|#", href):
                child.attrSet("href", target(href))
        token.children = list(_linked(token.children, file)) if token.children else token.children
    sections = tuple(_sections(tokens))
    return Page(sections[0].title if sections else "", Markup(_PARSER.renderer.render(tokens, _PARSER.options, {})), sections)


def _linked(children: list[Token], file: Callable[[str], str]) -> Iterator[Token]:
    """The same tokens, names of files in code as links."""
    depth = 0
    for child in children:
        depth += child.nesting if child.type.startswith("link_") else 0
        href = file(child.content) if child.type == "code_inline" and not depth else ""
        if href:
            yield Token("link_open", "a", 1, attrs={"href": href})
        yield child
        if href:
            yield Token("link_close", "a", -1)


def _sections(tokens: list[Token]) -> Iterator[Section]:
    """Each heading with what stands until the next one, code too, since people search for it; and each paragraph that says first in bold what it is about."""
    heading, words, told, seen = None, list[str](), list[Section](), dict[str, int]()
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            yield from [replace(heading, words=" ".join(words)), *told] if heading else []
            heading, words, told = Section(_plain(tokens[index + 1]), str(token.attrGet("id")), int(token.tag[1:]), ""), [], []
            seen.clear()
        elif token.type == "fence" or (token.type == "inline" and tokens[index - 1].type != "heading_open"):
            topic = _topic(token)
            if topic and heading:
                anchor = f"{heading.anchor}.{_anchor(topic, seen)}"
                tokens[index - 1].attrSet("id", anchor)
                tokens[index - 1].hidden = False
                told.append(Section(topic, anchor, 0, _plain(token)))
            else:
                words.append(_plain(token))
    yield from [replace(heading, words=" ".join(words)), *told] if heading else []


def _topic(token: Token) -> str:
    """What a paragraph says in bold before all else."""
    children = [child for child in token.children or () if child.type != "text" or child.content]
    if not children or children[0].type != "strong_open":
        return ""
    end = next(at for at, child in enumerate(children) if child.type == "strong_close")
    return "".join(child.content for child in children[1:end]).rstrip(".:")


def _plain(token: Token) -> str:
    text = "".join(" " if child.type.endswith("break") else child.content for child in token.children) if token.children else token.content
    return " ".join(text.split())


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
