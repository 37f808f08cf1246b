"""The document of what is on the wire: one operation for each real path and method, for gateways, proxies and validators.

Operations that share both are joined, told apart by their `action`. It can say which paths, actions and parameters exist; which body belongs to which
action it cannot say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy

from document.bundle import Json, example, operations, resolved

NOTE = (
    "One operation for each path and method as they are on the wire, derived from the main document: for gateways and validators, not for generating clients. "
    "`x-operations` names what each `action` stands for."
)
SAME = ("tags", "security", "servers", "x-host", "x-envelope")


def wire(document: Json) -> dict[str, Json]:
    """Return the wire document of a published one."""
    groups: dict[tuple[str, str], list[Json]] = {}
    for path, method, operation in operations(document):
        groups.setdefault((operation.get("x-wire-path", path), method), []).append(_resolved(operation, document))
    paths: dict[str, Json] = {}
    for (path, method), found in groups.items():
        paths.setdefault(path, {})[method] = _joined(path, method, found)
    info = {**document["info"], "title": document["info"]["title"] + ", as on the wire", "description": NOTE}
    components = {key: value for key, value in document.get("components", {}).items() if key != "parameters"}  # they are written out
    kept = {key: value for key, value in document.items() if key != "x-virtual-paths"}
    return {**kept, "info": info, "paths": paths, "components": components}


def _resolved(operation: Json, document: Json) -> Json:
    """The operation with its parameters written out."""
    parameters = [resolved(one, document) for one in operation.get("parameters", ())]
    return {**deepcopy(operation), "parameters": deepcopy(parameters)}


def _action(operation: Json) -> str | None:
    action: str | None = operation.get("x-wire-query", {}).get("action")
    return action


def _joined(path: str, method: str, found: list[Json]) -> Json:
    first = found[0]
    name = first["operationId"] if len(found) == 1 else _name(path, method)
    joined = {"operationId": name, "summary": first["summary"] if len(found) == 1 else f"{len(found)} operations on one path, told apart by `action`."}
    joined["description"] = (
        first.get("description", first["summary"]) if len(found) == 1 else " ".join(f"`{one['operationId']}`: {one['summary']}." for one in found)
    )
    joined |= {key: first[key] for key in SAME if key in first}
    joined["x-operations"] = {_action(one) or "": one["operationId"] for one in found}
    joined["parameters"] = _parameters(found)
    bodies = [one["requestBody"] for one in found if "requestBody" in one]
    if bodies:
        needed = len(bodies) == len(found) and all(body.get("required") for body in bodies)
        joined["requestBody"] = {
            "required": needed,
            "content": _content((one["operationId"], one["requestBody"]["content"]) for one in found if "requestBody" in one),
        }
    joined["responses"] = _responses(found)
    return joined


def _name(path: str, method: str) -> str:
    """`post` and `/connect-service/v2.1/devices` → `postConnectServiceV21Devices`; another operation on the path leaves it as it is."""
    words = re.split(r"[^A-Za-z0-9]+", path.replace(".", ""))
    return method + "".join(word[:1].upper() + word[1:] for word in words if word)


def _parameters(found: list[Json]) -> list[Json]:
    actions = {action: one["summary"] for one in found if (action := _action(one))}
    needed = len(actions) == len(found)
    told = " ".join(f"`{action}`: {summary}." for action, summary in actions.items())
    chosen = {"name": "action", "in": "query", "required": needed, "description": told, "schema": {"type": "string", "enum": [*actions]}}
    uses: dict[tuple[str, str], list[Json]] = {}
    for one in found:
        for parameter in one["parameters"]:
            uses.setdefault((parameter["in"], parameter["name"]), []).append(parameter)
    return ([chosen] if actions else []) + [_parameter(group, len(found)) for group in uses.values()]


def _parameter(uses: list[Json], of: int) -> Json:
    """One parameter of several operations: required where all require it, of any schema that one of them has."""
    joined = dict(uses[0])
    joined["required"] = joined["in"] == "path" or (len(uses) == of and all(one.get("required") for one in uses))
    joined["schema"] = _any(one["schema"] for one in uses)
    return joined


def _any(schemas: Iterable[Json]) -> Json:
    distinct: list[Json] = []
    for schema in schemas:
        if schema not in distinct:
            distinct.append(schema)
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _content(contents: Iterable[tuple[str, Json]]) -> Json:
    """Media types of several operations; each example is called as its operation."""
    joined: dict[str, list[tuple[str, Json]]] = {}
    for name, content in contents:
        for media, one in content.items():
            joined.setdefault(media, []).append((name, one))
    return {media: _media(uses) for media, uses in joined.items()}


def _media(uses: list[tuple[str, Json]]) -> Json:
    examples = {called: {"value": value} for name, one in uses for called, value in _examples(name, one)}
    encodings = {part: how for _, one in uses for part, how in one.get("encoding", {}).items()}
    joined = {"schema": _any(one["schema"] for _, one in uses)}
    if encodings and "anyOf" in joined["schema"]:
        joined["schema"] |= {"type": "object", "properties": {part: {} for part in encodings}}  # readers look for parts here, and in no alternative
    joined |= {"encoding": encodings} if encodings else {}
    return joined | ({"examples": examples} if examples else {})


def _examples(name: str, media: Json) -> Iterator[tuple[str, Json]]:
    """The example of an operation by its name, a refusal beside it."""
    for called, value in ((name, example(media)), (f"{name}Refusal", example(media, "refusal"))):
        if value is not None:
            yield called, value


def _responses(found: list[Json]) -> Json:
    statuses: dict[str, list[tuple[str, Json]]] = {}
    for one in found:
        for status, response in one["responses"].items():
            statuses.setdefault(status, []).append((one["operationId"], response))
    return {status: _response(uses) for status, uses in statuses.items()}


def _response(uses: list[tuple[str, Json]]) -> Json:
    if len(uses) == 1 or "$ref" in uses[0][1]:
        return uses[0][1]
    content = _content((name, response.get("content", {})) for name, response in uses)
    return {"description": "What the `action` answers.", **({"content": content} if content else {})}
