"""The document that any generator takes: the plain one, with one type for each field, in 3.1; `publication.older` writes it in 3.0.

It says less than the main document, never something else. A number or a structure that is taken as text too is sent as what it is. What is answered is never
held to more than the main document says: a field that comes with several types is any value, a row with free keys is a map, an enumeration is a text with
`x-extensible-enum`, since platforms add values and a reader must not break on one.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from document.bundle import COMPONENT, Json, operations, pointer
from document.plain import NULL, enumeration, keyword, plain, reached, several, types, within

OF_ONE = {  # what is said of one type only, and goes with it
    **dict.fromkeys(("items", "minItems", "maxItems", "uniqueItems"), ("array",)),
    **dict.fromkeys(("properties", "required", "additionalProperties", "x-values-name"), ("object",)),
    **dict.fromkeys(("pattern", "minLength", "maxLength"), ("string",)),
    **dict.fromkeys(("minimum", "maximum"), ("integer", "number")),
}
SAID = ("title", "description", "deprecated")  # what is true of a value whatever its type


def general(document: Json) -> dict[str, Json]:
    """Return the general document of a joined one."""
    base = plain(document)
    answered = reached(base, [operation["responses"] for _, _, operation in operations(base)])
    reduction = _Reduction(base, {name for name, schema in base["components"].get("schemas", {}).items() if is_row(schema)})
    components = {
        section: {name: reduction.part(section, part, f"#/components/{section}/{name}" in answered) for name, part in parts.items()}
        for section, parts in base["components"].items()
    }
    paths = {path: {method: reduction.operation(operation) for method, operation in item.items()} for path, item in base["paths"].items()}
    return _used({**base, "paths": paths, "components": components})


def is_row(schema: Json) -> bool:
    """Whether an object has named fields and free ones, which hardly any language has a class for."""
    return bool(schema.get("properties")) and "additionalProperties" in schema


def _used(document: dict[str, Json]) -> dict[str, Json]:
    """The document without the parts that only second spellings or alternatives spoke of."""
    found = reached(document, [document["paths"]])
    components = {
        section: {name: part for name, part in parts.items() if section == "securitySchemes" or f"#/components/{section}/{name}" in found}
        for section, parts in document["components"].items()
    }
    return {**document, "components": {section: parts for section, parts in components.items() if parts}}


@dataclass(frozen=True)
class _Reduction:
    """The steps from a plain document to the general one."""

    document: dict[str, Json]
    rows: Set[str]

    def operation(self, operation: Json) -> Json:
        asked = {key: value for key, value in operation.items() if key != "responses"}
        return {**self.within(asked, False), "responses": self.within(operation["responses"], True)}

    def part(self, section: str, part: Json, answered: bool) -> Json:
        return self.schema(part, answered) if section == "schemas" else self.within(part, answered or section in ("responses", "headers"))

    def within(self, node: Json, answered: bool) -> Json:
        """`node`, which is no schema, with the schemas in it reduced."""
        return within(node, lambda schema: self.schema(schema, answered))

    def schema(self, schema: Json, answered: bool) -> dict[str, Json]:
        """One type, or any value, for what the schema describes."""
        if self._row(schema):
            return _said(schema) | {"type": "object", "additionalProperties": {}}
        if "anyOf" in schema:
            return self._union(schema, answered)
        kinds = [kind for kind in types(schema) if kind != "null"]
        if several(schema) or (len(kinds) > 1 and answered):
            return _said(schema)
        kept = {key: value for key, value in schema.items() if len(kinds) < 2 or kinds[0] in OF_ONE.get(key, kinds)}
        made = {key: keyword(key, value, lambda inner: self.schema(inner, answered)) for key, value in kept.items()}
        null = ["null"] if "null" in types(schema) else []
        if kinds or null:
            made["type"] = [(kinds or ["object"])[0], *null] if null else kinds[0]
        return _enumeration(made, answered) if "enum" in made else made

    def _row(self, schema: Json) -> bool:
        return is_row(schema) or str(schema.get("$ref")).removeprefix(COMPONENT) in self.rows

    def _union(self, schema: Json, answered: bool) -> dict[str, Json]:
        """A name or null as it is; several objects as a map, anything else as any value."""
        others = [choice for choice in schema["anyOf"] if choice != NULL]
        null = len(others) < len(schema["anyOf"])
        if len(others) == 1 and not self._row(others[0]):
            value = "enum" in pointer(self.document, others[0]["$ref"])
            return {**others[0], **_said(schema)} if value and not answered else dict(schema)
        if not all(self._object(choice) for choice in others):
            return _said(schema)
        return _said(schema) | {"type": ["object", "null"] if null else "object", "additionalProperties": {}}

    def _object(self, schema: Json) -> bool:
        return types(pointer(self.document, schema["$ref"]) if "$ref" in schema else schema) == ["object"]


def _said(schema: Json) -> dict[str, Json]:
    """What holds of a schema as any value."""
    return {key: value for key, value in schema.items() if key in SAID or (key.startswith("x-") and key != "x-values-name")}


def _enumeration(schema: dict[str, Json], answered: bool) -> dict[str, Json]:
    """The values of the one type that is left, which bind what is sent: instead of null, a value is left out."""
    kind = types(schema)[0]
    made = {**schema, **enumeration(schema, kind)}
    return {"x-extensible-enum" if key == "enum" else key: value for key, value in made.items()} if answered else {**made, "type": kind}
