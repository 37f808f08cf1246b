"""The request for a shell with curl and openssl."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from .call import ORGANIZATION, Call, text

DIGEST = "openssl dgst -sha256 -r | cut -c 1-64"
PROOFS = {
    "apim-accesstoken": "$ENOS_ACCESS_TOKEN",
    "apim-timestamp": "$timestamp",
    "apim-signature": "$signature",
    "X-Enapter-Auth-Token": "$ENAPTER_HTTP_API_TOKEN",
}
TOKEN_REQUEST = {  # what stands in the body of one
    "appKey": r"\"$ENOS_APP_KEY\"",
    "encryption": r"\"$encryption\"",
    "timestamp": "$timestamp",
    "accessToken": r"\"$ENOS_ACCESS_TOKEN\"",
}
NOW = "timestamp=$(date +%s)000"  # milliseconds; `date` of macOS has none of its own


def curl(call: Call) -> str:
    """Signed where the operation wants it; the token request keeps its token for the others."""
    command = " \\\n  ".join(("curl --silent --show-error", *_options(call)))
    if not call.is_token_request:
        return "\n".join([*_before(call), command, ""])
    kept = r"""export ENOS_ACCESS_TOKEN=$(printf %s "$answer" | sed -E 's/.*"accessToken": *"([^"]*)".*/\1/')"""
    return "\n".join([*_before(call), f"answer=$({command})", kept, 'printf "%s\\n" "$answer"', ""])


def _before(call: Call) -> Iterator[str]:
    """The text of the body, and what proves who sends it."""
    body = call.request.get("body")
    if call.is_token_request:
        yield f"{NOW}  # serves once"
        yield f'encryption=$(printf %s "$ENOS_APP_KEY" "$timestamp" "$ENOS_APP_SECRET" | {DIGEST})'
        own = {name: TOKEN_REQUEST.get(name, f'\\"{_doubled(str(value))}\\"') for name, value in body.items()}
        yield 'body="{' + ", ".join(f'\\"{name}\\": {value}' for name, value in own.items()) + '}"'
    elif body is not None:
        yield f"body={_quoted(text(body))}"
    if "apim-signature" in call.proofs:
        parameters = "".join(_doubled(name) + _value(call, name, value) for name, value in sorted(call.query))
        signed = [f'"{parameters}"' if parameters else "", '"$body"' if body is not None else ""]
        steps = [" ".join(filter(None, signed)), '"$timestamp" "$ENOS_APP_SECRET"', f"| {DIGEST})"]
        yield NOW
        yield " \\\n  ".join(['signature=$(printf %s "$ENOS_ACCESS_TOKEN"', *filter(None, steps)])


def _options(call: Call) -> Iterator[str]:
    query = "&".join(f"{quote(name, safe='[]')}={_value(call, name, quote(value, safe=',:'))}" for name, value in call.query)
    yield f'"${call.address}{_doubled(call.request["path"])}{"?" if query else ""}{query}"'
    yield from ["--globoff"] if "[" in query else []
    method = call.request["method"]
    yield from [f"--request {method}"] if method != ("POST" if "contentType" in call.request else "GET") else []
    yield from _headers(call)
    yield from ['--data-raw "$body"'] if "body" in call.request else []
    yield from ["--data-binary @content.bin"] if "bodyBase64" in call.request else []
    yield from (f"--form {_quoted(_part(part['name'], part))}" for part in call.parts)
    yield from ["--output answer.bin"] if call.answers_file else []


def _headers(call: Call) -> Iterator[str]:
    yield from (f'--header "{name}: {PROOFS[name]}"' for name in PROOFS if name in call.proofs)
    yield from (f"--header {_quoted(f'{name}: {value}')}" for name, value in call.request["headers"].items())
    yield from [f"--header {_quoted(f'Content-Type: {call.media}')}"] if call.media and not call.parts else []


def _part(name: str, part: dict[str, str]) -> str:
    """A part of a form, as `--form` wants it; a file is read from the folder one is in."""
    if "filename" in part:
        return f"{name}=@{part['filename']};type={part['contentType']}"
    value = re.sub(r'(["\\])', r"\\\1", text(part["body"], None))
    return f'{name}="{value}";type={part["contentType"]}'


def _value(call: Call, name: str, value: str) -> str:
    """A value of the query between double quotes: whoever runs this has an organization of their own."""
    return "${" + ORGANIZATION + "}" if name in call.own else _doubled(value)


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "'\\''") + "'"


def _doubled(value: str) -> str:
    return re.sub(r'(["\\$`])', r"\\\1", value)
