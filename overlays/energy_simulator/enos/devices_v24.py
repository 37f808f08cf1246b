"""Version 2.4 of devices and products: the same ones as in version 2.1, without their secrets.

With `requireSecret` the platform would encrypt secrets with the RSA key pair of the application. Such a pair is made in the console, and the
simulated application has none, so that is refused as documented.
"""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal, not_found
from ..platform import Handlers
from ..state import Doc
from . import device_creation, devices, products, topology
from .search import EXISTS, IN, exact, mapped, search

__all__ = ["OPERATIONS"]

NO_PUBLIC_KEY = 11858
TOLD = device_creation.TOLD[:-1]
UPDATES = ("measurepointLastUpdate", "eventLastUpdate", "attributeLastUpdate", "featureLastUpdate")
UNEQUAL = frozenset({"!="})
FIELDS = {
    **devices.FIELDS,
    "modelId": exact("model_id", IN | UNEQUAL),
    "status": exact("status", IN, ("inactive", "online", "offline", "disabled", "mirror"), disable="disabled"),
    "firmwareVersion": devices.FIRMWARE,
    **mapped("deviceTags", "deviceTags", IN | EXISTS | UNEQUAL),
}


def _refuse_secrets(asked: dict[str, Any]) -> None:
    if asked.get("requireSecret"):
        raise Refusal(NO_PUBLIC_KEY, "Unable to find public key for the service account")


def create(call: Call) -> dict[str, Any]:
    _refuse_secrets(call.body)
    return device_creation.create(call, TOLD)


def create_batch(call: Call) -> dict[str, Any]:
    _refuse_secrets(call.body)
    return device_creation.create_batch(call, TOLD)


def get(call: Call) -> dict[str, Any]:
    _refuse_secrets(dict(call.query))
    return {"data": _device(devices.device(call))}


def _device(doc: Doc) -> Doc:
    return {name: value for name, value in doc.items() if name != "deviceSecret"}


def search_devices(call: Call) -> dict[str, Any]:
    """When things last changed is told where `populateLastUpdateInfo` asks for it, and is null otherwise."""
    _refuse_secrets(call.body)
    blank = {} if call.body.get("populateLastUpdateInfo") else dict.fromkeys(UPDATES)
    return search(call, "device", FIELDS, order=devices.NEWEST, size=10, write=lambda doc: _device(doc) | blank)


def replace(call: Call) -> dict[str, Any]:
    _refuse_secrets(call.body)
    replaced = devices.replace(call)["data"]
    return {"data": {name: replaced[name] for name in TOLD}}


def get_gateway(call: Call) -> dict[str, Any]:
    _refuse_secrets(call.body)
    return {"data": _device(topology.get_gateway(call)["data"])}


def search_sub_devices(call: Call) -> dict[str, Any]:
    """The fields are those of version 2.1."""
    _refuse_secrets(call.body)
    return topology.search_sub_devices(call, write=_device)


def get_product(call: Call) -> dict[str, Any]:
    _refuse_secrets(dict(call.query))
    found = call.state.document("product", "product_key", call.query["productKey"])
    if found is None:
        raise not_found("The product does not exist")
    return {"data": _product(found)}


def _product(doc: Doc) -> Doc:
    """Days of certificates are told of products that have certificates, as in the samples."""
    return {name: value for name, value in doc.items() if name != "productSecret" and not (name.endswith("ValidDay") and value is None)}


def search_products(call: Call) -> dict[str, Any]:
    _refuse_secrets(call.body)
    fields = {**products.FIELDS, "productKey": exact("product_key", IN), "modelId": exact("model_id", IN)}
    return search(call, "product", fields, order="id desc", size=10, write=_product)


OPERATIONS: Handlers = {
    "searchDevicesV24": search_devices,
    "getDeviceV24": get,
    "createDeviceV24": create,
    "batchCreateDevicesV24": create_batch,
    "replaceDeviceV24": replace,
    "getGatewayV24": get_gateway,
    "searchSubDevicesV24": search_sub_devices,
    "searchProductsV24": search_products,
    "getProductV24": get_product,
}
