"""Render `energy_twin`: datamodel-code-generator reads the same specification and writes the server's side, pydantic models, a module for each service."""

from __future__ import annotations

import json
from pathlib import Path

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType, OpenAPIScope
from datamodel_code_generator.format import PythonVersion

from client import HEAD, GenerateError
from client.writing import environment, write_template
from document.bundle import Json, dump, is_array, is_object

from .modules import write_modules


def render(platform: str, document: Json, out: Path) -> None:
    """Write the pydantic models of one platform, and the document that the simulator reads, below `out`."""
    package = out / platform
    package.mkdir(parents=True)
    try:
        source = _models(platform, document)
    except Exception as error:  # as for the other generator
        raise GenerateError(f"{platform}: datamodel-code-generator cannot read the specification: {type(error).__name__}: {error}") from error
    write_modules(source, document, package)
    (package / "openapi.json").write_text(dump({"x-generated": HEAD, **document}), encoding="utf-8")


def _models(platform: str, document: Json) -> str:
    found = generate(
        json.dumps(_plain(document)),
        input_filename=f"{platform}.json",
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        openapi_scopes=[OpenAPIScope.Schemas],
        base_class="energy_twin.base.TwinModel",
        disable_timestamp=True,
        use_annotated=True,
        use_standard_collections=True,
        use_union_operator=True,
        use_double_quotes=True,
        formatters=[],  # ruff formats everything
    )
    assert isinstance(found, str)  # as it is without an output
    return found


def render_shared(_: object, out: Path) -> None:
    """Write what all platforms share."""
    (out / "__init__.py").write_text(
        f'# {HEAD}\n"""The server\'s side of the specifications: pydantic models, one package a platform, and the joined documents."""\n', encoding="utf-8"
    )
    write_template(out / "base.py", environment(), "twin_base")
    (out / "py.typed").write_text(f"# {HEAD}\n", encoding="utf-8")


def _plain(node: Json) -> Json:
    """The document without what datamodel-code-generator takes for every type of a field, formats of numbers that may also come as text, and without
    secrets: pydantic would write them as asterisks, and the simulator answers them."""
    if is_array(node):
        return [_plain(value) for value in node]
    if not is_object(node):
        return node
    mixed = is_array(node.get("type")) and "string" in node["type"]
    numeric = mixed and node.get("format") in ("int32", "int64", "float", "double")
    secret = node.get("format") == "password"
    return {key: _plain(value) for key, value in node.items() if not ((numeric or secret) and key == "format")}
