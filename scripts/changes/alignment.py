"""Two documents made comparable: only operations that are in both and differ, and the same things written the same way."""

from __future__ import annotations

from copy import deepcopy

from document.bundle import Json, is_array, is_object, pointer, resolved

from .pairs import Pairs, Place, Reach, places

NOTES = {"description", "title", "example", "examples", "deprecated", "default"}


def aligned(base: Json, new: Json, pairs: Pairs) -> tuple[Json, Json]:
    """Copies of both documents for a comparison by place: what has moved or was renamed stands where and is called as it was."""
    kept = _differing(base, new, pairs)
    old = _only(base, [was for was, _ in kept])
    fresh = _only(new, [Place(was.path, was.method, {**now.operation, "operationId": was.name}) for was, now in kept])
    for part in ("paths", "components"):
        _align(old[part], fresh[part], base, new)
    return _only(old, places(old)), _only(fresh, places(fresh))  # less what nothing refers to any more


def _differing(base: Json, new: Json, pairs: Pairs) -> list[tuple[Place, Place]]:
    """The pairs that differ, or reach a component that does; the others need no tool."""
    reach, other = Reach(base), Reach(new)

    def differs(was: Place, now: Place) -> bool:
        if was.operation != now.operation:
            return True
        refs = reach.of(was.operation)
        return refs != other.of(now.operation) or any(pointer(base, ref) != pointer(new, ref) for ref in refs)

    return [(was, now) for was, now in pairs.both if differs(was, now)]


def _only(document: Json, kept: list[Place]) -> Json:
    """A copy with these operations, and the components they reach."""
    paths: Json = {}
    for place in kept:
        paths.setdefault(place.path, {})[place.method] = place.operation
    components: Json = {"securitySchemes": document.get("components", {}).get("securitySchemes", {})}
    for ref in sorted(Reach(document).of(paths)):
        section, name = ref.split("/")[-2:]
        components.setdefault(section, {})[name] = pointer(document, ref)
    return deepcopy({**document, "paths": paths, "components": components})


def _align(old: Json, new: Json, base: Json, other: Json) -> None:
    """Write both nodes the same way where JSON Schema has two: parts of an allOf, one variant instead of a union of one."""
    if is_array(old) and is_array(new) and len(old) == len(new):
        for one, two in zip(old, new, strict=True):
            if is_object(one) and is_object(two) and ("$ref" in one) == ("$ref" in two):  # otherwise variants in another order
                _align(one, two, base, other)
    if not is_object(old) or not is_object(new):
        return
    if ("$ref" in old) != ("$ref" in new) and not {"anyOf", "oneOf"} & {*old, *new}:
        _inline(old, base)
        _inline(new, other)
    if _parts(old) != _parts(new):
        _merge(old, base)
        _merge(new, other)
    for key in ("anyOf", "oneOf"):
        if key in old and key not in new:
            _as_union(new, key)
        elif key in new and key not in old:
            _as_union(old, key)
    for key in old.keys() & new.keys():
        _align(old[key], new[key], base, other)


def _inline(schema: Json, document: Json) -> None:
    """Put what a reference names in its place."""
    if "$ref" in schema:
        whole = deepcopy(pointer(document, schema.pop("$ref")))
        schema.update({**whole, **schema})


def _parts(schema: Json) -> list[Json]:
    """Of what an allOf is put together; a part that is only named may change by itself."""
    parts = schema.get("allOf", [])
    return parts if is_array(parts) else []


def _merge(schema: Json, document: Json) -> None:
    """Put the parts of an allOf into the schema itself: a field is promised wherever its part stands."""
    for part in schema.pop("allOf", []):
        whole = deepcopy(resolved(part, document))
        _merge(whole, document)
        schema["properties"] = {**whole.pop("properties", {}), **schema.get("properties", {})}
        schema["required"] = sorted({*whole.pop("required", []), *schema.get("required", [])})
        for key, value in whole.items():
            schema.setdefault(key, value)


def _as_union(schema: Json, key: str) -> None:
    schema[key] = [{name: schema.pop(name) for name in list(schema) if name not in NOTES}]
