"""Pages of another origin, such as a rendered document, may call the simulator from a browser."""

from __future__ import annotations

import httpx

from energy_simulator import Simulator

ORIGIN = {"Origin": "https://docs.example"}


def test_a_browser_may_ask_first(gateway: httpx.Client, simulator: Simulator) -> None:
    asked = {**ORIGIN, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "apim-accesstoken,apim-signature"}
    before = len(simulator.requests)
    answer = httpx.request("OPTIONS", f"{simulator.enos_url}/connect-service/v2.1/devices?action=search", headers=asked)
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["access-control-allow-methods"] == "POST"
    assert answer.headers["access-control-allow-headers"] == "apim-accesstoken,apim-signature"
    assert "access-control-allow-private-network" not in answer.headers
    assert len(simulator.requests) == before
    near = httpx.request("OPTIONS", simulator.enos_url, headers={**asked, "Access-Control-Request-Private-Network": "true"})
    assert near.headers["access-control-allow-private-network"] == "true"


def test_a_page_may_read_answers_refusals_and_their_headers(gateway: httpx.Client) -> None:
    for path in ("/v3/devices", "/v3/nothing"):
        answer = gateway.get(path, headers=ORIGIN)
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "date" in answer.headers["access-control-expose-headers"].split(", ")


def test_programs_are_answered_as_before(gateway: httpx.Client) -> None:
    assert not [name for name in gateway.get("/v3/devices").headers if name.startswith("access-control")]
    assert gateway.options("/v3/devices").status_code == 405
