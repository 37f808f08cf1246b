"""What an operation answers besides its success, computed while the files of a platform are joined: nobody types it for each operation.

The shared file names the answers that every operation has (`x-responses`) and the families of refusals (`x-refusals`); the rest follows from `x-envelope`
and `x-errors`. A platform whose HTTP status tells, as Enapter's, has no refusals in this sense.
"""

from __future__ import annotations

from collections.abc import Iterator

from document.openapi import Json, is_array, is_object, operations, resolved

SCHEMAS = "common.yaml#/components/schemas/"
REQUEST_ID = "7d0c5a1e-64b2-4f0b-9c38-1f2a90e6b8d4"
MARK = {"x-null": "refusal"}  # null stands there only in a refusal
KEPT = ("description", "deprecated")


def with_refusal(operation: Json, shared: Json) -> Json:
    """The operation with what its platform's shared file says of all answers, and with the refusal that its envelope can hold."""
    responses: Json = operation.get("responses")
    if not responses:
        return operation
    responses = {**responses, **{status: {**answer} for status, answer in shared.get("x-responses", {}).items() if status not in responses}}
    operation = {**operation, "responses": responses}
    family, answer = _family(operation.get("x-envelope"), shared), responses.get("200", {})
    if family is None or "content" not in answer:
        return operation
    schema = SCHEMAS + family["schema"]
    operation["x-envelope"] = {**operation["x-envelope"], "refusal": {"$ref": schema}, **{key: family[key] for key in ("status-digits",) if key in family}}
    responses["200"] = {**answer, "content": _content(answer["content"], schema, _refusal(operation, shared))}
    return operation


def _family(envelope: Json, shared: Json) -> Json | None:
    """The family whose fields for code and message the envelope has."""
    if not is_object(envelope):
        return None
    families = shared.get("x-refusals", ())
    return next((one for one in families if one["code"] == envelope.get("code") and one["message"] == envelope.get("message", one["message"])), None)


def _refusal(operation: Json, shared: Json) -> Json:
    """An example of a refusal, with the operation's first code, in the envelope's words; None where no code is documented."""
    envelope = operation["x-envelope"]
    errors = [error for error in (*operation.get("x-errors", ()), *shared.get("x-errors", ())) if error["code"] not in envelope.get("success", ())]
    if not errors:
        return None
    said = {"code": errors[0]["code"], "message": errors[0].get("meaning"), "request-id": REQUEST_ID, "data": None}
    return {envelope[role]: value for role, value in said.items() if role in envelope}


def _content(content: Json, schema: str, refusal: Json) -> Json:
    """The media types of the answer with both examples; a refusal is JSON also where a success is a file or a table."""
    named = {"refusal": {"summary": "A refusal", "value": refusal}} if refusal else {}
    made = {media: _examples(one, named) if "json" in media else one for media, one in content.items()}
    return made if any("json" in media for media in made) else {**made, "application/json": {"schema": {"$ref": schema}, "examples": named}}


def _examples(media: Json, named: Json) -> Json:
    if "example" not in media:
        return media
    examples = {"success": {"summary": "A success", "value": media["example"]}, **named}
    return {key: value for key, value in media.items() if key != "example"} | {"examples": examples}


def let_payloads_be_null(document: Json) -> None:
    """Let every payload under a code be null, since in a refusal it is, whatever a success holds."""
    for _, _, operation in operations(document):
        media: Json = resolved(operation.get("responses", {}).get("200", {}), document).get("content", {}).get("application/json", {})
        for name in _payloads(operation.get("x-envelope"), document):
            for properties in _holders(media.get("schema", {}), name, document):
                properties[name] = _nullable(properties[name])


def _payloads(envelope: Json, document: Json) -> set[str]:
    """The field that holds the payload, and what the family of refusals says is null."""
    if not is_object(envelope) or "code" not in envelope:  # the HTTP status tells, so what is a success is whole
        return set()
    family: Json = resolved(envelope["refusal"], document) if "refusal" in envelope else {}
    found = {name for name, schema in family.get("properties", {}).items() if schema.get("type") == "null"}
    return found | ({str(envelope["data"]).partition(".")[0]} if "data" in envelope else set())


def _holders(schema: Json, name: str, document: Json) -> Iterator[dict[str, Json]]:
    """The properties that have a field of this name, those of `allOf` included."""
    schema = resolved(schema, document)
    if name in schema.get("properties", {}):
        yield schema["properties"]
    for part in schema.get("allOf", ()):
        yield from _holders(part, name, document)


def _nullable(schema: Json) -> Json:
    """The schema with null: among its types, or as one more alternative."""
    kinds = schema["type"] if is_array(schema.get("type")) else [schema["type"]] if "type" in schema else []
    choices: list[Json] = schema.get("anyOf", [])
    if "null" in kinds or {"type": "null"} in choices or not {"$ref", "type", "anyOf", "oneOf", "allOf", "enum", "const"} & set(schema):
        return schema
    if choices:
        return {**schema, "anyOf": [*choices, {"type": "null"}], **MARK}
    if kinds and not {"enum", "const", "allOf", "oneOf"} & set(schema):
        return {**schema, "type": [*kinds, "null"], **MARK}
    inner = {key: value for key, value in schema.items() if key not in KEPT}
    return {"anyOf": [inner, {"type": "null"}], **{key: schema[key] for key in KEPT if key in schema}, **MARK}


def of_successes(node: Json) -> Json:
    """The same document, or part of one, as if no call were ever refused: payloads are what they are in a success."""
    if is_array(node):
        return [of_successes(value) for value in node]
    if not is_object(node):
        return node
    made = {key: of_successes(value) for key, value in node.items()}
    return _never_null(made) if made.get("x-null") == MARK["x-null"] else made


def _never_null(schema: Json) -> Json:
    """The schema that `_nullable` made null, as it was."""
    rest = {key: value for key, value in schema.items() if key not in ("anyOf", "type", *MARK)}
    choices = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    if choices:
        return {**choices[0], **rest} if len(choices) == 1 else {"anyOf": choices, **rest}
    kinds = [kind for kind in schema["type"] if kind != "null"]
    return {"type": kinds[0] if len(kinds) == 1 else kinds, **rest}
