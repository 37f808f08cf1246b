"""A call as a script for bash and curl. Secrets are variables; they are in no argument of a program, so no list of processes shows them."""

from __future__ import annotations

import shlex
from typing import Any

from energy_api.enos.token import get_access_token
from energy_core.encoding import document
from energy_core.facts import File

from ._arguments import HIDDEN
from ._unsent import Unsent

__all__ = ["script"]

_SIGNING = """sha256() { openssl dgst -sha256 -r | cut -c1-64; }
now() { echo "$(date +%s)$((RANDOM % 900 + 100))"; }  # milliseconds; the token service refuses one that comes twice"""
_TOKEN = """if [ -z "${{ENOS_ACCESS_TOKEN:-}}" ]; then
  stamp=$(now)
  proof=$(printf %s "$ENOS_APP_KEY" "$stamp" "$ENOS_APP_SECRET" | sha256)
  ENOS_ACCESS_TOKEN=$(curl -sS {url} -H 'Content-Type: application/json' \\
    -d '{{"appKey":"'"$ENOS_APP_KEY"'","encryption":"'"$proof"'","timestamp":'"$stamp"'}}' |
    sed -n 's/.*"accessToken" *: *"\\([^"]*\\)".*/\\1/p')
fi"""
_SIGNATURE = """stamp=$(now)
signature=$(printf %s "$ENOS_ACCESS_TOKEN" {query} {body}"$stamp" "$ENOS_APP_SECRET" | sha256)"""
_HEADERS = {
    "appAccessToken": '"apim-accesstoken: $ENOS_ACCESS_TOKEN"',
    "signature": '"apim-signature: $signature"',
    "timestamp": '"apim-timestamp: $stamp"',
    "authToken": '"X-Enapter-Auth-Token: $ENAPTER_HTTP_API_TOKEN"',
}


def script(call: Unsent) -> str:
    """The script; what it needs of the environment stands in its first lines."""
    auth = call.operation.auth
    variables = [*_variables(auth), *dict.fromkeys(HIDDEN.findall(f"{call.http.url}{call.headers}{call.body}"))]
    lines = [
        f"# {call.operation.platform} {call.operation.name}: {call.operation.summary} For bash, with curl{' and openssl' if 'appAccessToken' in auth else ''}."
    ]
    lines += [" ".join([":", *(f'"${{{name}:?}}"' for name in variables)])] if variables else []
    if "appAccessToken" in auth:
        lines += [_SIGNING, _TOKEN.format(url=_quoted(call.token_url + get_access_token.OPERATION.path))]
    if call.body:
        lines.append(f"body={_quoted(call.body)}")
    if "signature" in auth:
        lines.append(_SIGNATURE.format(query=_quoted(call.signed_query), body='"$body" ' if call.body else ""))
    return "\n".join([*lines, " \\\n  ".join(_curl(call))])


def _variables(auth: tuple[str, ...]) -> list[str]:
    return ["ENOS_APP_KEY", "ENOS_APP_SECRET"] if "appAccessToken" in auth else ["ENAPTER_HTTP_API_TOKEN"] if "authToken" in auth else []


def _curl(call: Unsent) -> list[str]:
    url, method = str(call.http.url), call.http.method
    words = ["curl -sS" + ("" if method == "GET" else f" -X {method}")]
    words.append(f"-K <(printf 'url = \"%s\"\\n' {_quoted(url)})" if HIDDEN.search(url) else _quoted(url))
    hidden = [_HEADERS[scheme] for scheme in call.operation.auth]
    for name, value in call.headers.items():
        line = _quoted(f"{name}: {value}")
        if HIDDEN.search(value):
            hidden.append(line)
        else:
            words.append(f"-H {line}")
    if hidden:
        words.append(f"-H @<(printf '%s\\n' {' '.join(hidden)})")
    return [*words, *_content(call)]


def _content(call: Unsent) -> list[str]:
    if call.made.form is not None:
        return [_part(name, part) for name, part in call.made.form]
    if call.made.content is not None:
        return [f"--data-binary {shlex.quote('@' + getattr(call.made.content, 'name', '-'))}"]
    return ['--data-binary @<(printf %s "$body")'] if call.body else []


def _part(name: str, part: Any) -> str:
    if isinstance(part, File):
        place = _inner(getattr(part.content, "name", "-"))
        return f"-F {shlex.quote(f'{name}=@{place};filename={_inner(part.name)};type={part.content_type}')}"
    if isinstance(part, str):
        return f"--form-string {shlex.quote(f'{name}={part}')}"
    return f"-F {shlex.quote(f'{name}={_inner(document(part).decode())};type=application/json')}"


def _inner(text: str) -> str:
    """A value between the semicolons of curl's -F."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _quoted(text: str) -> str:
    """A word of the shell, in which a secret is its variable."""
    pieces = HIDDEN.split(text)
    return "".join(f'"${piece}"' if index % 2 else shlex.quote(piece) if piece or len(pieces) == 1 else "" for index, piece in enumerate(pieces))
