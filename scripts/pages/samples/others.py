"""The request in the languages of the guides, each with the client and the interceptor that its guide makes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .call import ORGANIZATION, Call, text
from .python import literal

TEMPLATES = Path(__file__).parent.parent / "templates" / "samples"


class Language(NamedTuple):
    """What a tab is called, the language that its colours go by, and the guide whose client it uses."""

    title: str
    colours: str
    guide: str


LANGUAGES = {  # a template each
    "typescript": Language("TypeScript", "typescript", "typescript"),
    "go": Language("Go", "go", "go"),
    "java": Language("Java", "java", "java"),
    "rust": Language("Rust", "rust", "rust"),
    "php": Language("PHP", "php", "php"),
    "ruby": Language("Ruby", "ruby", "ruby"),
    "python_generator": Language("Python, openapi-generator", "python", "python"),
    "python_client": Language("Python, openapi-python-client", "python", "python"),
}
OWN = "\0"  # stands for the caller's organization, until a language says how it reads a variable


def other(language: str, call: Call) -> str:
    """The request in a language; nothing for forms and files, of which the guides speak."""
    if call.parts or "bodyBase64" in call.request or call.is_token_request:
        return ""
    values = {place: {name: OWN if name in call.own else value for name, value in found.items()} for place, found in call.values.items()}
    query = "&".join(f"{quote(name, safe='')}={OWN if name in call.own else quote(value, safe=',')}" for name, value in _sent(call))
    path = re.sub(r"\{(.*?)\}", lambda found: quote(str(values["path"].get(found[1], found[0])), safe=""), call.path)
    target = f"{path}{'?' if query else ''}{query}"
    facts = {
        "headers": _headers(call),
        "name": call.name,
        "method": call.request["method"],
        "body": call.request.get("body"),
        "OWN": OWN,
        "ORGANIZATION": ORGANIZATION,
    }
    return _ENVIRONMENT.get_template(f"{language}.jinja").render(call=call, values=values, target=target, **facts).replace(' + ""', "")


def _sent(call: Call) -> list[tuple[str, str]]:
    """The query without what the virtual path says."""
    return [(name, value) for name, value in call.query if not (name == "action" and "/action/" in call.path)]


def _headers(call: Call) -> dict[str, str]:
    """Headers that no interceptor sets."""
    return {**call.request["headers"], **({"Content-Type": call.media} if call.media else {})}


def _script(value: Any, indent: int = 2) -> str:
    """A value as JavaScript writes it."""
    unquoted = re.sub(r'^(\s*)"([A-Za-z_$][\w$]*)":', r"\1\2:", json.dumps(value, ensure_ascii=False, indent=2), flags=re.MULTILINE)
    return unquoted.replace(json.dumps(OWN), f"process.env.{ORGANIZATION}!").replace("\n", "\n" + " " * indent)


_ENVIRONMENT = Environment(loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
_ENVIRONMENT.filters |= {"script": _script, "text": text, "literal": lambda value: literal(value, "")}
