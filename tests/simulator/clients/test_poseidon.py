"""The official SDKs for applications, `enos-poseidon` and `aphrodite`: their tokens, and what they make of an answer."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from energy_simulator import Simulator
from wire import Poseidon

DEVICES = "/connect-service/v2.1/devices"


@pytest.fixture(scope="module")
def usual() -> Iterator[Poseidon]:
    """The SDK against a simulator that was started without --accept-sdk-tokens."""
    with Simulator(devices=2, enapter_devices=0, seed=7) as running:
        client = Poseidon(running)
        yield client
        client.close()


def test_its_token_has_344_characters_and_is_refused_by_name(usual: Poseidon) -> None:
    assert len(usual.token) == 344
    answer = usual.answer(DEVICES, {"action": "search"}, {"pagination": {"pageNo": 1, "pageSize": 10}})
    assert (answer["status"], answer["code"], answer["data"]) == (1004, 1004, None)
    assert "EnOS SDK" in answer["msg"]
    assert "/apim-token-service/v2.0/token/get" in answer["msg"]
    assert "--accept-sdk-tokens" in answer["msg"]


def test_a_refusal_comes_with_http_status_200_or_the_sdk_would_hide_it(usual: Poseidon) -> None:
    """Its `urlopen` prints what the HTTP library raises for other statuses, and returns nothing."""
    assert usual.open(DEVICES, {"action": "search"}, {}).status_code == 200


def test_get_and_post_are_let_in_where_the_user_says_so(poseidon: Poseidon) -> None:
    first = poseidon.data(DEVICES, {"action": "search"}, {"pagination": {"pageNo": 1, "pageSize": 1}})[0]
    assert poseidon.data(DEVICES, {"action": "get", "assetId": first["assetId"]})["deviceKey"] == first["deviceKey"]


def test_a_method_of_its_own_and_more_headers_are_let_in(poseidon: Poseidon) -> None:
    answer = poseidon.answer("/tsdb-service/v2.1/data/resubmit", {"JobId": "1"}, None, "PUT", Authorization="Bearer x")
    assert (answer["code"], answer["submsg"]) == (80400, "JobId: the job does not exist")


def test_the_organization_is_still_checked(poseidon: Poseidon) -> None:
    target = f"{DEVICES}?action=search&orgId={poseidon.simulator.denied_org_id}"
    answer: httpx.Response = poseidon.send("POST", target, {"apim-accesstoken": poseidon.token}, b"{}")
    assert answer.json()["code"] == 99403


def test_an_action_that_python_sends_by_get_names_the_method_that_it_has(poseidon: Poseidon) -> None:
    """Samples for deleting, enabling, disabling and cancelling give no body, so the SDK sends GET where the documentation says POST."""
    for path, action in (
        (DEVICES, "delete"),
        (DEVICES, "enable"),
        (DEVICES, "disable"),
        ("/connect-service/v2.1/commands", "cancel"),
        ("/connect-service/v2.1/products", "delete"),
        ("/asset-tree-service/v2.1/asset-trees", "delete"),
        ("/connect-service/v2.1/ota-firmwares", "delete"),
    ):
        answer = poseidon.open(path, {"action": action})
        assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
        assert answer.json()["msg"] == f"no API GET {path}?action={action} here: POST is expected"
    for path, action in (("/event-service/v2.1/alert-contents", "get"), ("/connect-service/v2.1/ota-jobs", "get")):
        assert poseidon.answer(path, {"action": action}, {})["msg"].endswith("GET is expected")
