"""Render `energy_twin`: datamodel-code-generator reads the same specification and writes the server's side, pydantic models."""

from __future__ import annotations

import json
from pathlib import Path

from datamodel_code_generator import DataModelType, InputFileType, generate
from datamodel_code_generator.enums import OpenAPIScope
from datamodel_code_generator.format import Formatter, PythonVersion

from bundle import Json, dump
from client import HEAD


def render(platform: str, document: Json, out: Path) -> None:
    """Write the pydantic models of one platform, and the document that the simulator reads, below `out`."""
    package = out / platform
    package.mkdir(parents=True)
    generate(
        json.dumps(_plain(document)),
        input_filename=f"{platform}.json",
        input_file_type=InputFileType.OpenAPI,
        output=package / "__init__.py",
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        openapi_scopes=[OpenAPIScope.Schemas],
        custom_file_header=f"# {HEAD}",
        disable_timestamp=True,
        use_annotated=True,
        use_standard_collections=True,
        use_union_operator=True,
        allow_extra_fields=True,
        use_double_quotes=True,
        formatters=[Formatter.BUILTIN],
    )
    (package / "openapi.json").write_text(dump({"x-generated": HEAD, **document}), encoding="utf-8")


def render_shared(out: Path) -> None:
    (out / "__init__.py").write_text(
        f'# {HEAD}\n"""The server\'s side of the specifications: pydantic models, one package a platform, and the joined documents."""\n', encoding="utf-8"
    )
    (out / "py.typed").write_text(f"# {HEAD}\n", encoding="utf-8")


def _plain(node: Json) -> Json:
    """The document without formats of numbers that may also come as text: datamodel-code-generator applies a format to every type of the field."""
    if isinstance(node, list):
        return [_plain(value) for value in node]
    if not isinstance(node, dict):
        return node
    mixed = isinstance(node.get("type"), list) and "string" in node["type"] and node.get("format") in ("int32", "int64", "float", "double")
    return {key: _plain(value) for key, value in node.items() if not (mixed and key == "format")}
