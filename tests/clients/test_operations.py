"""Operations as data, and the methods that offer them."""

from __future__ import annotations

import inspect
import operator

import pytest

from document.bundle import operations as spec_operations
from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, errors, operations
from energy_core import DecodeError
from own import PLATFORMS, document
from support import GATEWAY, method_of


def wanted() -> list[tuple[str, str, str, str | None]]:
    """Platform, method, wire path and action of everything in the specifications."""
    found = []
    for platform in PLATFORMS:
        for path, method, operation in spec_operations(document(platform)):
            found.append((platform, method.upper(), operation.get("x-wire-path", path), operation.get("x-wire-query", {}).get("action")))
    return found


def test_every_operation_of_the_specifications_is_data() -> None:
    assert {(o.platform, o.method, o.path, o.action) for o in operations.all()} == set(wanted())
    assert len(operations.all()) == len(wanted())


def test_operations_are_found_by_their_wire_form() -> None:
    for platform, method, path, action in wanted():
        operation = operations.find(method, path, action)
        assert (operation.platform, operation.method, operation.path, operation.action) == (platform, method, path, action)
        assert operation.safety in ("read", "idempotent", "unsafe"), operation
        assert operation.source, operation
        assert operation.since, operation


def test_a_path_with_values_in_it_is_found_too() -> None:
    assert operations.find("get", "/assets/v1/devices/5c1f7a3e").name == "get_device"
    assert operations.find("GET", "/assets/v1/devices/{id}").name == "get_device"


@pytest.mark.parametrize("wire", [("GET", "/assets/v1/devices/", None), ("PUT", "/assets/v1/devices", None), ("POST", "/connect-service/v2.1/devices", None)])
def test_what_is_not_there_is_a_lookup_error(wire: tuple[str, str, str | None]) -> None:
    with pytest.raises(LookupError, match=wire[1]):
        operations.find(*wire)


def test_every_operation_is_a_method_of_both_clients() -> None:
    both = (EnOS("https://x.test", app_key="k", app_secret="s"), AsyncEnOS("https://x.test", app_key="k", app_secret="s"))
    gateways = (Enapter("https://x.test", token="t"), AsyncEnapter("https://x.test", token="t"))
    for operation in operations.all():
        for client in both if operation.platform == "enos" else gateways:
            method = method_of(client, operation)
            assert method.operation is operation
            assert operation.summary in (method.__doc__ or "")


def test_decoding_raises_for_malformed_content_only() -> None:
    operation = operations.find("GET", "/asset-service/v2.1/assets", "get")
    refused = operation.decode(b'{"code": 99404, "msg": "gone", "requestId": "r", "data": null}')
    assert (refused.code, refused.data) == (99404, None)
    for content in (b"", b"{", b"[]", b"null", b'"x"', b"\xff"):
        with pytest.raises(DecodeError, match="get_asset"):
            operation.decode(content)


RETURNS = {
    "asset.get_asset": ("AssetDetails", "AssetDetails"),
    "connection.search_devices": ("Pager[Device]", "AsyncPager[Device]"),
    "app_portal.list_resources": ("Pager[PortalResource]", "AsyncPager[PortalResource]"),
    "connection.download_file": ("Download", "AsyncDownload"),
    "telemetry.query_time_series": ("TimeSeries", "TimeSeries"),
    "commands.iter_command_progress": ("Iterator[CommandResult]", "AsyncIterator[CommandResult]"),
    "v3.devices.delete_device": ("None", "None"),
    "connection.batch_create_devices": ("BatchCreateDevicesResponse", "BatchCreateDevicesResponse"),
}


@pytest.mark.parametrize("path", RETURNS)
def test_a_signature_says_what_a_call_returns(path: str) -> None:
    enos = (EnOS("https://x.test", app_key="k", app_secret="s"), AsyncEnOS("https://x.test", app_key="k", app_secret="s"))
    gateways = (Enapter("https://x.test", token="t"), AsyncEnapter("https://x.test", token="t"))
    clients = gateways if hasattr(gateways[0], path.partition(".")[0]) else enos
    told = [inspect.signature(operator.attrgetter(path)(client)) for client in clients]
    assert tuple(str(signature.return_annotation) for signature in told) == RETURNS[path]


def test_the_statuses_of_the_gateway_and_their_classes_are_those_of_the_document() -> None:
    described = document("enos")["components"]["responses"]["EnosHttpError"]["x-errors"]
    assert {error["status"]: errors.error_class(None, status=error["status"]) for error in described} == GATEWAY
    assert {error["kind"]: errors.error_class(1, {1: error["kind"]}) for error in described} == {error["kind"]: GATEWAY[error["status"]] for error in described}
