"""What the documents say about an operation as data, in words for a reader."""

from __future__ import annotations

from collections.abc import Iterator

from document.bundle import Json, is_array

SAFETY = {
    "read": "Changes nothing; may be sent again.",
    "idempotent": "Changes something; sent twice, it has the same end.",
    "unsafe": "Changes something each time it is sent: do not repeat it blindly.",
}
SOURCES = {
    "seed": "founding document",
    "docs": "documentation",
    "sample": "official sample code",
    "client": "official client",
    "inferred": "inferred",
}
SIGNED = "Access token, time stamp and signature in the headers `apim-accesstoken`, `apim-timestamp` and `apim-signature`."
ENOS_TOKEN = "Access token in the header `apim-accesstoken`; no signature."
OPEN = "None: neither token nor signature."


def facts(operation: Json, document: Json) -> dict[str, str]:
    """Named facts, in Markdown; only those that there are."""
    found = {
        "Safety": SAFETY[operation["x-safety"]],
        "Authentication": authentication(operation, document),
        "Result": file(operation) or envelope(operation["x-envelope"]),
        "Pages": pages(operation["x-pagination"]) if "x-pagination" in operation else "",
        "Stream": stream(operation["x-stream"]) if "x-stream" in operation else "",
        "Host": "The integration service, which has an address of its own." if operation.get("x-host") == "integration" else "",
        "Documented": lifetime(operation),
        "Stability": "Assumed: no published page describes it." if operation.get("x-stability") == "assumed" else "",
        "Source": "; ".join(sources(operation["x-source"])),
    }
    return {name: words for name, words in found.items() if words}


def authentication(operation: Json, document: Json) -> str:
    """How a request proves who sends it."""
    options: list[Json] = operation.get("security", document.get("security", []))
    schemes = [set(option) for option in options]
    if not any(schemes):
        return OPEN
    if {"signature"} <= schemes[0]:
        return SIGNED
    if "appAccessToken" in schemes[0]:
        return ENOS_TOKEN
    known = document["components"]["securitySchemes"]
    headers = " and ".join(f"`{known[name]['name']}`" for name in sorted(schemes[0]))
    return f"Token in the header {headers}{'; or none' if set() in schemes else ''}."


def file(operation: Json) -> str:
    """How a download succeeds and fails, where the envelope is that of its refusal; nothing for what is no file."""
    content: Json = operation["responses"]["200"].get("content", {})
    if "refusal" not in operation["x-envelope"] or len(content) < 2:
        return ""
    media = next(media for media in content if media != "application/json")
    return f"The file itself, as `{media}`. An answer in JSON is a refusal: `{operation['x-envelope']['code']}` says which."


def envelope(envelope: Json) -> str:
    """Where the result stands in an answer, and how a failure looks."""
    if not envelope:
        return "The whole answer; it has no envelope."
    if "code" in envelope:
        success = " or ".join(f"`{code}`" for code in envelope["success"])
        text = f"A success only if `{envelope['code']}` is {success}, whatever the HTTP status."
        text += f" `{envelope['message']}` says what went wrong." if "message" in envelope else ""
        text += f" `{envelope['request-id']}` names the request." if "request-id" in envelope else ""
        text += f" A refusal has the form `{envelope['refusal']['$ref'].rpartition('/')[2]}`, without a payload." if "refusal" in envelope else ""
    else:
        text = f"The HTTP status decides; `{envelope['errors']}` lists what went wrong."
    return text + (f" The result is in `{envelope['data']}`." if "data" in envelope else " The whole answer is the result.")


def pages(paging: Json) -> str:
    """How to ask for one page after the other."""
    where = "body" if paging["in"] == "body" else "query"
    if "page" in paging:
        text = f"`{paging['page']}` in the {where} is the page, counted from {paging.get('first', 1)}"
    elif "offset" in paging:
        text = f"`{paging['offset']}` in the {where} says how many to skip"
    else:
        text = f"`{paging['token']}` in the {where} takes `{paging.get('next', '')}` of the answer before, until there is none"
    if "size" in paging:
        text += f"; `{paging['size']}` is how many a page holds"
        text += f", at most {paging['max-size']}" if "max-size" in paging else ""
    text += f". Items are in `{paging['items']}`"
    text += f", their total number in `{paging['total']}`" if "total" in paging else ""
    return text + (". Sorting is supported." if paging.get("sorters") else ".")


def stream(data: Json) -> str:
    return f"With `{data['parameter']}=true` the answer is `{data['media']}`: one JSON object a line, as they come."


def lifetime(operation: Json) -> str:
    """In which versions of the documentation it stands."""
    since, until = operation.get("x-since"), operation.get("x-until")
    text = f"Since {since}" if since else ""
    text += f", last in {until}" if until else ""
    return (text + ".") if text else ""


def sources(source: Json) -> Iterator[str]:
    """Where the description comes from; pages of the web as links."""
    for one in source if is_array(source) else [source]:
        page = one.get("page", "")
        shown = f"<{page}>" if page.startswith(("https://", "http://")) else f"`{page}`" if page else ""
        yield f"{SOURCES[one['kind']]} {shown}".strip()
