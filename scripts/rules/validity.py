"""The joined document is OpenAPI 3.1, by the letter."""

from __future__ import annotations

from collections.abc import Iterator

from openapi_spec_validator import OpenAPIV31SpecValidator

from .platform import Platform, Problem


def check(platform: Platform) -> Iterator[Problem]:
    for error in OpenAPIV31SpecValidator(platform.document).iter_errors():
        file, place = _where(platform, [str(part) for part in error.absolute_path])
        deepest = error
        while deepest.context:  # the branch of an anyOf that came furthest says most
            deepest = max(deepest.context, key=lambda inner: len(inner.absolute_path))
        yield Problem(file, place, f"not valid OpenAPI 3.1: {str(deepest.message)[:300]}")


def _where(platform: Platform, path: list[str]) -> tuple[str, str]:
    """The file and the operation or part that a place of the joined document came from."""
    if path[:1] == ["paths"] and len(path) > 1:
        found = [operation for operation in platform.operations if operation.path == path[1] and operation.method in (*path[2:3], operation.method)]
        return (found[0].file, ".".join([found[0].name, *path[3:]])) if found else (platform.shared, path[1])
    if path[:1] == ["components"] and len(path) > 2:
        return platform.owner(path[1], path[2]), ".".join(path[2:])
    return platform.shared, ".".join(path)
