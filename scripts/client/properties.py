"""What openapi-python-client understood of a schema, as Python types; maps stay `dict`, where it would make a class of its own for each."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from attrs import define
from openapi_python_client import schema as oai
from openapi_python_client import strings
from openapi_python_client.parser import properties as parser
from openapi_python_client.parser.errors import PropertyError
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .names import GenerateError, members

Property: TypeAlias = Any  # one of the classes above: their common protocol lacks what is asked of them here
PLAIN: dict[type[Any], str] = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    AnyProperty: "Any",
    FileProperty: "File",
    NoneProperty: "None",
}


@define
class MapProperty(PropertyProtocol):
    """A map with free keys."""

    name: Any
    required: bool
    python_name: Any
    description: Any
    inner: Any
    default: Any = None
    example: Any = None
    template: ClassVar[str] = "any_property.py.jinja"

    def convert_value(self, value: Any) -> Any:
        return None

    def get_base_type_string(self) -> strings.PythonCode:
        return strings.PythonCode("dict[str, Any]")


def build_maps_as_dicts() -> None:
    """Teach `ModelProperty.build` about `MapProperty`: an object that names no properties is a map, wherever it stands inside another."""
    original: Any = ModelProperty.build.__func__  # type: ignore[attr-defined]  # the function below the classmethod

    def build(cls: Any, /, *, data: Any, name: Any, schemas: Any, parent_name: Any, **others: Any) -> Any:
        if data.properties or data.allOf or parent_name is None:
            return original(cls, data=data, name=name, schemas=schemas, parent_name=parent_name, **others)
        return _map(data, name, schemas, parent_name, **others)

    setattr(ModelProperty, "build", classmethod(build))  # noqa: B010  # a plain assignment would be typed as one of their own


def _map(data: Any, name: Any, schemas: Any, parent_name: str, *, required: bool, config: Any, roots: Any, **_: Any) -> Any:
    values = data.additionalProperties
    inner: Any = None
    if isinstance(values, oai.Schema | oai.Reference) and values.model_dump(exclude_none=True, exclude_defaults=True):
        within = f"{parent_name}_{raw(name)}"
        value = oai.UntrustedString("value")
        inner, schemas = parser.property_from_data(name=value, required=True, data=values, schemas=schemas, parent_name=within, config=config, roots=roots)
        if isinstance(inner, PropertyError):
            return inner, schemas
    wire = strings.PythonIdentifier(name, config.field_prefix)
    return MapProperty(name=name, required=required, python_name=wire, description=data.description, inner=inner), schemas


def build_enumerations_exactly() -> None:
    """Name members by our rule and keep values as they are: the original escapes them as if for code, and gives up where two values differ in case."""

    def values_from_list(values: list[Any], class_info: Any, var_names: list[str]) -> dict[str, Any]:
        return dict(members([value if isinstance(value, int) else raw(value) for value in values], var_names))

    setattr(EnumProperty, "values_from_list", staticmethod(values_from_list))  # noqa: B010  # as above


def raw(text: Any) -> str:
    """A string of the specification; openapi-python-client wraps them so that they are not pasted into code unescaped."""
    return text.get_untrusted_value() if isinstance(text, oai.UntrustedString) else str(text or "")


def annotation(prop: Property) -> str:
    """The Python type of a property as readers see it."""
    if isinstance(prop, ModelProperty | EnumProperty):
        return str(prop.class_info.name)
    if isinstance(prop, ListProperty):
        return f"list[{annotation(prop.inner_property)}]"
    if isinstance(prop, MapProperty):
        return f"dict[str, {annotation(prop.inner) if prop.inner else 'Any'}]"
    if isinstance(prop, UnionProperty):
        return " | ".join(dict.fromkeys(annotation(inner) for inner in prop.inner_properties))
    if type(prop) not in PLAIN:
        raise GenerateError(f"{raw(prop.name)}: {type(prop).__name__} has no Python type here; say what it is in scripts/client/properties.py")
    return PLAIN[type(prop)]


def accepted(prop: Property) -> str:
    """The Python type of a property as callers may give it: nested models or plain mappings, members of enumerations or their values."""
    if isinstance(prop, ModelProperty):
        return f"{prop.class_info.name} | Mapping[str, Any]"
    if isinstance(prop, EnumProperty):
        return f"{prop.class_info.name} | {'int' if prop.value_type is int else 'str'}"
    if isinstance(prop, ListProperty):
        return f"Sequence[{accepted(prop.inner_property)}]"
    if isinstance(prop, MapProperty):
        return f"Mapping[str, {accepted(prop.inner) if prop.inner else 'Any'}]"
    if isinstance(prop, UnionProperty):
        return " | ".join(dict.fromkeys(accepted(inner) for inner in prop.inner_properties))
    return annotation(prop)


def shape(prop: Property) -> str:
    """What is checked before a request is sent: the kinds of `energy_core.encoding`, and `file`."""
    if isinstance(prop, ModelProperty):
        return f"model:{prop.class_info.name}"
    if isinstance(prop, ListProperty):
        return f"list[{shape(prop.inner_property)}]"
    if isinstance(prop, MapProperty):
        return f"dict[{shape(prop.inner) if prop.inner else 'any'}]"
    if isinstance(prop, UnionProperty):
        return "|".join(dict.fromkeys(shape(inner) for inner in prop.inner_properties))
    return "any" if isinstance(prop, AnyProperty) else "file" if isinstance(prop, FileProperty) else ""


def classes(prop: Property) -> set[str]:
    """Names of the models that the annotation of a property mentions."""
    if isinstance(prop, ModelProperty | EnumProperty):
        return {str(prop.class_info.name)}
    inner = [getattr(prop, name, None) for name in ("inner_property", "inner")] + list(getattr(prop, "inner_properties", ()))
    return {name for part in inner if part is not None for name in classes(part)}
