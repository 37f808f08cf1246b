"""The proof itself is tested: a request that differs, a step that fails and a guide that misleads are found."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

import follow
import run
from energy_simulator.log import Recorded
from log import differences, normal
from run import COLUMNS, STEPS, Column, Outcome

STAMP, SIGNATURE = "1795305600123", "0f" * 32
HEADERS = {"content-type": "application/json; charset=utf-8", "apim-timestamp": STAMP, "apim-signature": SIGNATURE, "user-agent": "any", "host": "any"}


def recorded(**changes: Any) -> Recorded:
    facts = {"method": "POST", "path": "/x", "query": (("orgId", "o1"), ("action", "a")), "headers": HEADERS, "body": b'{"a": 1, "b": 2}', "status": 200}
    return Recorded(**{**facts, "operation": None, **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"query": (("action", "a"), ("orgId", "o1"))},
        {"body": b'{"b":2,"a":1}'},
        {"headers": {**HEADERS, "user-agent": "another", "accept": "*/*"}},
        {"headers": {**HEADERS, "apim-timestamp": "1795305600999", "apim-signature": "ab" * 32}},
        {"headers": {**HEADERS, "content-type": "application/json"}},
    ],
)
def test_what_no_platform_sees_is_no_difference(changes: dict[str, Any]) -> None:
    assert differences([normal(recorded())], [normal(recorded(**changes))]) == []


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"method": "PUT"}, "method is 'PUT'"),
        ({"path": "/x/action/a"}, "path is '/x/action/a'"),
        ({"query": (("orgId", "o1"),)}, "query"),
        ({"query": (("orgId", "o1"), ("action", "a"), ("action", "a"))}, "query"),
        ({"body": b'{"a": 1, "b": 2, "c": null}'}, "body"),
        ({"body": b'{"a": "1", "b": 2}'}, "body"),
        ({"headers": {**HEADERS, "content-type": "text/plain"}}, "media"),
        ({"headers": {**HEADERS, "apim-signature": SIGNATURE.upper()}}, "apim-signature"),
        ({"headers": {name: value for name, value in HEADERS.items() if name != "apim-timestamp"}}, "headers"),
        ({"headers": {**HEADERS, "x-enapter-auth-token": "t"}}, "headers"),
        ({"status": 400}, "status is 400"),
        ({"body": b""}, "body"),
    ],
)
def test_what_a_platform_sees_is_a_difference(changes: dict[str, Any], told: str) -> None:
    found = differences([normal(recorded())], [normal(recorded(**changes))])
    assert any(told in line for line in found), found


def form(boundary: str, media: str = "application/json", name: str = "a.txt", content: bytes = b"\xc3\xa9") -> Recorded:
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="message"\r\nContent-Type: {media}\r\n\r\n{{"a":1}}\r\n'.encode(),
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/plain\r\n\r\n'.encode() + content + b"\r\n",
    ]
    return recorded(headers={"content-type": f"multipart/form-data; boundary={boundary}"}, body=b"".join(parts) + f"--{boundary}--\r\n".encode())


def test_parts_of_a_form_are_compared_whatever_the_boundary() -> None:
    assert differences([normal(form("one"))], [normal(form("two"))]) == []
    for other in (form("two", media="text/plain"), form("two", name="b.txt"), form("two", content=b"\xe9")):
        assert differences([normal(form("one"))], [normal(other)])


def test_a_missing_request_is_a_difference() -> None:
    one = normal(recorded())
    assert differences([one, one], [one]) == ["2 requests, not 1"]


@pytest.mark.slow
def test_the_python_clients_make_the_same_requests_blocking_and_async() -> None:
    blocking, waiting = Outcome(), Outcome()
    run.scenario(COLUMNS[0], blocking)
    run.scenario(COLUMNS[1], waiting)
    assert blocking.failures == waiting.failures == []
    assert [blocking.results[step] for step in ("search", "error", "missing")] == [233, {"code": 99404}, {"status": 404, "code": "not_found"}]
    run.compare(waiting, blocking)
    assert waiting.failures == []
    changed = copy.deepcopy(blocking)
    changed.log[5]["query"] = []
    run.compare(changed, blocking)
    assert "request 6" in changed.failures[0]
    assert changed.cells["same requests"] == "FAILED"
    wrong = copy.deepcopy(blocking)
    wrong.results["search"] = 200
    run.compare(wrong, blocking)
    assert wrong.failures == ["search: 200, where the Python client has 233"]


def test_the_table_says_language_by_step() -> None:
    good, bad = Outcome(dict.fromkeys(STEPS, "ok")), Outcome()
    bad.fail("search", "it broke")
    page = run.table({"python": good, "go": bad})
    assert "search         ok      FAILED" in page
    assert bad.failures == ["search: it broke"]


def test_a_language_without_its_tools_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    column = Column("cobol", "cobol", tools=("no-such-tool",))
    monkeypatch.delenv("CI", raising=False)
    outcome = run.prove(column)
    assert outcome.failures == []
    assert outcome.cells["search"] == "skipped"
    assert capsys.readouterr().out == "cobol: skipped, not on this machine: no-such-tool\n"
    monkeypatch.setenv("CI", "true")
    assert run.prove(column).failures == ["operations: not on this machine: no-such-tool"]


GUIDE = """
```python title="src/list.py"
for number in range(150):
    print("device", number)
print("150 devices")
```
```sh
test -d "$SPECS" && test -n "$ENOS_APP_KEY"
```
```json
{"not": "a command"}
```
```sh
python3 src/list.py
```
"""


def test_a_guide_is_followed_in_order(tmp_path: Path) -> None:
    guide = tmp_path / "language.md"
    guide.write_text(GUIDE)
    assert follow.follow(guide, tmp_path) == ""
    guide.write_text(GUIDE.replace('print("device"', "len(('device'").replace("number)\n", "number))\n"))
    assert "prints 0 lines" in follow.follow(guide, tmp_path)
    guide.write_text(GUIDE.replace("python3 src/list.py", "python3 src/lost.py"))
    assert "these commands fail (2)" in follow.follow(guide, tmp_path)
    guide.write_text("Nothing to do.")
    assert follow.follow(guide, tmp_path) == "language.md: no commands"


def test_lines_that_are_no_results_are_passed_over() -> None:
    assert run.lines(f"compiling\n{json.dumps({'step': 'token'})}\n") == [{"step": "token"}]


def test_the_published_table_says_which_tool_was_proven_on_which_document() -> None:
    readme = (run.ROOT / "specs" / "clients" / "README.md").read_text(encoding="utf-8")
    table = [line for line in readme.splitlines() if line.endswith(" steps |")]
    assert table == [column.row for column in COLUMNS if column.tool]


@pytest.mark.parametrize("column", [column for column in COLUMNS if column.tool], ids=lambda column: column.name)
def test_the_version_in_the_table_is_the_one_that_is_built(column: Column) -> None:
    folder = run.HERE / column.folder
    names = ("generate", "build", "package.json", "go.mod", "pom.xml")
    built = "".join((folder / name).read_text(encoding="utf-8") for name in names if (folder / name).exists())
    for version in re.findall(r"\d+\.\d+\.\d+", column.tool):
        assert version in built
