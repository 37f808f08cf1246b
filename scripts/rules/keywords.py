"""Only keywords that are known, everywhere: a stray one is mostly a YAML flow mapping that was cut at a comma."""

from __future__ import annotations

from collections.abc import Container, Iterator

from document.bundle import METHODS, Json, is_array, is_object, words

from .extensions import written_by_hand
from .platform import Problem

FILE = words("openapi info externalDocs servers security tags x-defaults x-virtual-paths x-errors x-responses x-refusals paths components")
STANDARD = words("operationId summary description tags parameters requestBody responses security servers deprecated")
OPERATION = STANDARD | written_by_hand("operation")
SHARED_DATA = written_by_hand("operation") - words("x-name x-wire-path x-wire-query x-batch x-truncation x-limits")
PARAMETER = words("name in required description deprecated style explode schema example") | written_by_hand("parameter")
MEDIA = {"schema", "example", "encoding"}
MESSAGE = {"description", "required", "content", "headers"} | written_by_hand("message")
SCHEME = words("type in name description scheme bearerFormat flows openIdConnectUrl") | written_by_hand("scheme")
HEADER = {"description", "required", "schema", "example", "style", "explode"}
SCHEMA = words("""
    type format description title enum const default deprecated readOnly writeOnly properties required additionalProperties items allOf anyOf oneOf not
    minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties
    contentMediaType contentEncoding $ref
""") | written_by_hand("schema")
FAMILY = {"code", "message", "schema"}
DIGITS = "status-digits"
INNER = ("items", "additionalProperties", "not")
SEVERAL = ("allOf", "anyOf", "oneOf")


def check(sources: dict[str, Json]) -> Iterator[Problem]:
    """Every key that no rule book knows, and every mapping that is none."""
    for file, source in sources.items():
        for place, rule in _file(source):
            yield Problem(file, place, rule)


Finding = tuple[str, str]


def _known(node: Json, known: Container[str], place: str, what: str) -> Iterator[Finding]:
    if not is_object(node):
        yield place, f"{what} is not a mapping"
        return
    for key in node:
        if key not in known:
            cut = "; was a comma meant to be part of a text? Then quote the text" if node[key] is None else ""
            yield place, f"{key!r} is not a known key of {what}{cut}"


def _file(source: Json) -> Iterator[Finding]:
    yield from _known(source, FILE, "", "a file")
    yield from _known(source.get("x-defaults", {}), SHARED_DATA, "x-defaults", "x-defaults")
    yield from _families(source.get("x-refusals", []))
    for path, item in source.get("paths", {}).items():
        yield from _known(item, {*METHODS}, path, "a path")
        for operation in item.values() if is_object(item) else ():
            yield from _operation(operation, path)
    components = source.get("components", {})
    yield from _known(components, CHECKED, "components", "components")
    for section, one in CHECKED.items():
        for name, part in components.get(section, {}).items():
            yield from one(part, name)


def _families(families: Json) -> Iterator[Finding]:
    if not is_array(families) or not all(is_object(one) and set(one) - {DIGITS} == FAMILY for one in families):
        yield "x-refusals", "is not a list of `{code, message, schema}`"
    elif not all(type(one.get(DIGITS, 3)) is int and one.get(DIGITS, 3) > 0 for one in families):
        yield "x-refusals", f"{DIGITS} is not a number of digits"


def _operation(operation: Json, path: str) -> Iterator[Finding]:
    place = str(operation.get("operationId", path)) if is_object(operation) else path
    yield from _known(operation, OPERATION, place, "an operation")
    if is_object(operation):
        yield from _codes(operation, place)
        for parameter in operation.get("parameters", ()):
            yield from _parameter(parameter, place)
        for message in (*([operation["requestBody"]] if "requestBody" in operation else []), *operation.get("responses", {}).values()):
            yield from _message(message, place)


def _codes(operation: Json, place: str) -> Iterator[Finding]:
    errors = operation.get("x-errors", [])
    if not is_array(errors) or not all(is_object(error) and "code" in error for error in errors):
        yield place, "x-errors is not a list of `{code, kind, meaning}`"


def _parameter(parameter: Json, place: str) -> Iterator[Finding]:
    if is_object(parameter) and "$ref" in parameter:
        yield from _known(parameter, {"$ref"}, place, "a reference")
        return
    yield from _known(parameter, PARAMETER, place, "a parameter")
    if is_object(parameter):
        yield from _schema(parameter.get("schema", {}), f"{place}, parameter {parameter.get('name', '')}")


def _message(message: Json, place: str) -> Iterator[Finding]:
    if is_object(message) and "$ref" in message:
        yield from _known(message, {"$ref"}, place, "a reference")
        return
    yield from _known(message, MESSAGE, place, "a request body or an answer")
    if is_object(message):
        for media in message.get("content", {}).values():
            yield from _known(media, MEDIA, place, "a media type")
            yield from _schema(media.get("schema", {}) if is_object(media) else {}, place)
        for header in message.get("headers", {}).values():
            yield from _header(header, place)


def _header(header: Json, place: str) -> Iterator[Finding]:
    if is_object(header) and "$ref" in header:
        yield from _known(header, {"$ref"}, place, "a reference")
        return
    yield from _known(header, HEADER, place, "a header")
    yield from _schema(header.get("schema", {}) if is_object(header) else {}, place)


def _schema(schema: Json, place: str) -> Iterator[Finding]:
    yield from ((at, rule) for at, node in schemas(schema, place) for rule in _schema_keys(node))


def _schema_keys(node: Json) -> Iterator[str]:
    yield from (rule for _, rule in _known(node, SCHEMA, "", "a schema"))
    if is_object(node) and "nullable" in node:
        yield 'null is one of the types, as in `type: [string, "null"]`: `nullable` without a type makes ajv (express-openapi-validator) refuse it all'


def _scheme(scheme: Json, place: str) -> Iterator[Finding]:
    yield from _known(scheme, SCHEME, place, "a security scheme")
    if is_object(scheme):
        yield from _codes(scheme, place)


CHECKED = {
    "schemas": _schema,
    "parameters": _parameter,
    "responses": _message,
    "requestBodies": _message,
    "headers": _header,
    "securitySchemes": _scheme,
}  # what looks at the parts of each section


def schemas(schema: Json, place: str) -> Iterator[tuple[str, Json]]:
    """A schema and every schema inside it, each with its place: `Device.deviceName`, `Device.tags[]`."""
    yield place, schema
    if not is_object(schema):
        return
    properties: Json = schema.get("properties") or {}
    for name, inner in properties.items():
        yield from schemas(inner, f"{place}.{name}")
    for key in INNER:
        if is_object(schema.get(key)):
            yield from schemas(schema[key], f"{place}[]")
    for key in SEVERAL:
        for inner in schema.get(key) or ():
            yield from schemas(inner, place)


def references(node: Json, place: str = "") -> Iterator[tuple[str, str]]:
    """Every `$ref` below a node with the operation or part it stands in; examples are data and are not looked into."""
    if is_array(node):
        for value in node:
            yield from references(value, place)
    elif is_object(node):
        place = str(node.get("operationId", place))
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield place, value
            elif key not in ("example", "examples"):
                yield from references(value, place or ("" if key in ("components", *CHECKED, "paths", "x-defaults") else str(key)))
