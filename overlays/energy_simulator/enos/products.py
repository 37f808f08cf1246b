"""Products of Connection."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal, not_found
from ..fleet import MODELS
from ..identity import text
from ..platform import Handlers
from ..state import Doc, encoded
from .devices import check_desc, check_tags
from .numerals import whole
from .search import EQUAL, EXISTS, exact, mapped, named, search

__all__ = ["FIELDS", "OPERATIONS"]

NO_MODEL, HAS_DEVICES = 11699, 11619
FIELDS = {"productKey": exact("product_key"), "modelId": exact("model_id"), **named("productName"), **mapped("productTags", "productTags", EQUAL | EXISTS)}


def search_products(call: Call) -> dict[str, Any]:
    return search(call, "product", FIELDS, order="id desc", size=10)


def product(call: Call) -> Doc:
    found = call.state.document("product", "product_key", call.query["productKey"])
    if found is None:
        raise not_found("The product does not exist")
    return found


def get(call: Call) -> dict[str, Any]:
    doc = product(call)
    doc["dynamicActivateEnabled"] = doc.pop("dynamicActiveEnabled")  # sic, in the sample of connect/get_product
    return {"data": doc}


def create(call: Call) -> dict[str, Any]:
    body, state = call.body, call.state
    if body["modelId"] not in MODELS:
        raise Refusal(NO_MODEL, "The model does not exist")
    check_desc(body, "productDesc")
    check_tags(body, "productTags")
    number, now = state.next_number("product", 1), state.clock.now()
    days = 730 if body["biDirectionalAuth"] else None
    doc: Doc = {
        "orgId": state.credentials.org_id,
        "productKey": text(8, state.seed, "created product", number),
        "productName": body["productName"],
        "productSecret": text(11, state.seed, "created product secret", number),
        "productDesc": body.get("productDesc") or "",
        "productType": body["productType"],
        "dataFormat": body["dataFormat"],
        "productTags": body.get("productTags") or {},
        "modelId": body["modelId"],
        "dynamicActiveEnabled": _flag(body),
        "biDirectionalAuth": body["biDirectionalAuth"],
        "createBy": None,
        "createTime": now,
        "updateBy": None,
        "updateTime": now,
        "defaultValidDay": days,
        "maxValidDay": days,
        **_days(call),
    }
    state.insert("product", [doc])
    return {"data": doc["productKey"]}


def update(call: Call) -> dict[str, Any]:
    """Only the given fields change, tags as a whole; the devices of the product show its new name."""
    doc, body = product(call), call.body
    check_desc(body, "productDesc")
    check_tags(body, "productTags")
    doc |= {name: body[name] for name in ("productName", "productDesc", "biDirectionalAuth", "productTags") if name in body}
    if "dynamicActivateEnabled" in body:
        doc["dynamicActiveEnabled"] = _flag(body)
    doc |= {"updateTime": call.state.clock.now(), **_days(call)}
    call.state.store("product", "product_key", doc)
    sql = "update device set doc = json_set(doc, '$.productName', json(?)) where product_key = ?"
    call.state.run(sql, (encoded(doc["productName"]), doc["productKey"]))
    return {"data": doc["productKey"]}


def delete(call: Call) -> dict[str, Any]:
    key = product(call)["productKey"]
    if call.state.value("select count(*) from device where product_key = ?", (key,)):
        raise Refusal(HAS_DEVICES, "The product still has devices")
    call.state.run("delete from product where product_key = ?", (key,))
    return {"data": key}


def _days(call: Call) -> dict[str, int]:
    """What the request says of certificates, where its product has any; the rest stays as it is."""
    names = ("defaultValidDay", "maxValidDay") if call.body["biDirectionalAuth"] else ()
    return {name: whole(call, name) for name in names if call.body.get(name) is not None}


def _flag(body: Doc) -> bool:
    """The documented sample sends the flag as text."""
    return str(body.get("dynamicActivateEnabled", False)).lower() == "true"


OPERATIONS: Handlers = {
    "searchProducts": search_products,
    "getProduct": get,
    "createProduct": create,
    "updateProduct": update,
    "deleteProduct": delete,
}
