"""No operation repeats a name in its query: so interceptors may join what a generator repeats with commas."""

from __future__ import annotations

import pytest

from document.bundle import bundle, pointer


@pytest.mark.parametrize("platform", ["enapter", "enos"])
def test_no_operation_repeats_a_query_name(platform: str) -> None:
    document = bundle(platform)
    operations = [operation for item in document["paths"].values() for operation in item.values()]
    assert len(operations) > 50
    for operation in operations:
        parameters = [pointer(document, one["$ref"]) if "$ref" in one else one for one in operation.get("parameters", [])]
        query = [one for one in parameters if one["in"] == "query"]
        names = [one["name"] for one in query] + list(operation.get("x-wire-query", {}))
        assert len(names) == len(set(names)), operation["operationId"]
        lists = [one for one in query if one["schema"].get("type") == "array"]
        assert all((one.get("style", "form"), one.get("explode")) == ("form", False) for one in lists), operation["operationId"]
