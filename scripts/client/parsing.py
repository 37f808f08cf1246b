"""The plain document through openapi-python-client's parser, with nothing lost on the way."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import openapi
from openapi_python_client.parser.openapi import Endpoint, GeneratorData

from document.bundle import operations, shape
from document.view import View

from .names import GenerateError, class_name
from .properties import build_enumerations_exactly, build_maps_as_dicts, raw

build_maps_as_dicts()
build_enumerations_exactly()
# Each step of reading an operation copies it deeply, with every model it mentions, and drops what it copied: a third of all the time, for nothing.
setattr(openapi, "deepcopy", copy.copy)  # noqa: B010  # the module has no such name of its own to assign to
ARCHIVES = {"application/zip": "application/octet-stream"}  # a file to the generator, as it is to everybody


def parse(platform: str, plain: View) -> GeneratorData:
    """What the generator makes of the document; whatever it warns about or leaves out is an error."""
    config = Config.from_sources(
        ConfigFile(post_hooks=[], package_name_override=platform, content_type_overrides=ARCHIVES), MetaType.NONE, Path(platform), "utf-8", True, Path(platform)
    )
    try:
        data = GeneratorData.from_dict(plain.document, config=config)
    except Exception as error:  # the generator trusts names more than it should
        raise GenerateError(f"{platform}: openapi-python-client cannot read the specification: {type(error).__name__}: {error}") from error
    if not isinstance(data, GeneratorData):
        raise GenerateError(f"{platform}: {data.header}: {data.detail}")
    problems: list[Any] = [*data.errors, *(error for collection in data.endpoint_collections_by_tag.values() for error in collection.parse_errors)]
    if problems:
        told = "\n".join(f"{platform}: {_place(problem, plain)}{problem.header}: {problem.detail}" for problem in problems)
        raise GenerateError(re.sub(r"<\S+UntrustedString object at \w+>", "(a text of the specification)", told))
    _spell(data, plain, config)
    made = endpoints(data)
    for path, method, operation in operations(plain.document):
        if (shape(path), method) not in made:
            raise GenerateError(f"{platform}: {operation['operationId']} ({method.upper()} {path}) was dropped by the generator")
    return data


def _place(problem: Any, plain: View) -> str:
    """The operation that a warning is about; the generator names its method and path only."""
    for path, method, operation in operations(plain.document):
        if f"{method.upper()} {path} " in f"{problem.header} ":
            return f"{operation['operationId']}: "
    return ""


def _spell(data: GeneratorData, plain: View, config: Config) -> None:
    """Give schemas the specification's own spelling: `StringI18n`, not the generator's `StringI18N`."""
    ours = {str(strings.ClassName(name, config.field_prefix)): name for name in plain.document["components"]["schemas"]}
    for prop in (*data.models, *data.enums):
        name = ours.get(str(prop.class_info.name))
        if name is not None:
            object.__setattr__(prop.class_info, "name", class_name(name, "components/schemas"))


def endpoints(data: GeneratorData) -> dict[tuple[str, str], Endpoint]:
    """The operations that the generator understood, by path and method."""
    found = (endpoint for collection in data.endpoint_collections_by_tag.values() for endpoint in collection.endpoints)
    return {(shape(raw(endpoint.path)), endpoint.method): endpoint for endpoint in found}
