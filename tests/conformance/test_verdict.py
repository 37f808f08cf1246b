"""The judge finds what is planted, and lets pass what is right."""

from __future__ import annotations

import json
from typing import Any

import pytest
import requests

from published import specified
from verdict import Answer, faults

ENOS, ENAPTER = "http://x/connect-service/v2.1/devices?action=search&orgId=o1", "http://x/v3/sites"
GOOD = specified("enos")["searchDevices"]["responses"]["200"]["content"]["application/json"]["examples"]["success"]["value"]


def answered(answer: Any, *, url: str = ENOS, body: Any = None, status: int = 200, media: str = "application/json") -> list[str]:
    """What the judge says of an answer to a search of devices, or to a list of sites."""
    request = requests.Request("GET" if url.startswith(ENAPTER) else "POST", url, json={} if body is None else body)
    content = answer.encode() if isinstance(answer, str) else json.dumps(answer).encode()
    platform, name = ("enapter", "listSitesV3") if url.startswith(ENAPTER) else ("enos", "searchDevices")
    return faults(platform, name, Answer(request.prepare(), status, media, content))


def test_what_is_right_passes() -> None:
    assert answered(GOOD) == []
    assert answered({"code": 99400, "msg": "Invalid", "data": None}, body={"projection": 1}) == []
    assert answered({"code": 99404, "msg": "nothing", "data": None}) == []
    assert answered({"status": 400, "code": 400, "msg": "Invalid"}, body={"projection": 1}, status=400) == []
    assert answered({"errors": [{"code": "x", "message": "y"}]}, url=f"{ENAPTER}?limit=a", status=400) == []


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (answered("Internal Server Error", status=500, media="text/plain"), "server error"),
        (answered("{"), "not JSON"),
        (answered(GOOD, status=201), "HTTP status 201 is not documented"),
        (answered(GOOD, media="text/plain"), "media type text/plain"),
        (answered({**GOOD, "data": {}}), "breaks its schema at $.data"),
        (answered({**GOOD, "data": None}), "breaks its schema at $.data"),
        (answered({"msg": "no code"}), "breaks its schema at $"),
        (answered({"code": 99404, "msg": "nothing", "data": []}), "breaks its schema at $.data"),
        (answered({"code": 12345, "msg": "?"}), "undocumented code 12345"),
        (answered({"code": 404, "msg": "?"}, status=404), "undocumented code 404"),
        (answered({"code": 403, "msg": "?"}, body={"projection": 1}, status=403), "refused as permission 403 instead of invalid"),
        (answered(GOOD, body={"pagination": {"pageNo": "1", "pageSize": 1}}), "let in although $.pagination.pageNo"),
        (answered(GOOD, body={"pagination": {"pageNo": False, "pageSize": 1}}), "let in although"),
        (answered(GOOD, body={"projection": None}), "let in although $.projection"),
        (answered(GOOD, url=ENOS.removesuffix("&orgId=o1")), "let in although orgId is missing"),
        (answered(GOOD, url=ENOS.removesuffix("o1")), "let in although orgId is missing"),
        (answered({"code": 99404, "msg": "x"}, body=[]), "refused as not-found 99404 instead of invalid"),
        (answered({"sites": [], "total_count": 0}, url=f"{ENAPTER}?offset=-1"), "let in although offset"),
        (answered({"sites": [], "total_count": 0}, url=f"{ENAPTER}?offset=1_0"), "let in although offset"),
        (answered({"errors": []}, url=ENAPTER, status=418), "undocumented code 418"),
    ],
)
def test_what_is_wrong_is_found(found: list[str], words: str) -> None:
    assert any(words in line for line in found), found
