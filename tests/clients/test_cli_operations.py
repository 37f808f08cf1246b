"""Every operation as a command: its help, its options, and the request that they make."""

from __future__ import annotations

import copy
import inspect
import json
import re
import shlex
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import click
import pytest

from energy_api import index
from energy_clients import operations
from energy_clients.cli import main
from energy_clients.cli._app import root
from energy_clients.cli._arguments import option_name
from energy_clients.cli._tree import command_of
from energy_core.facts import Argument
from energy_core.operation import Operation
from own import document
from publication.fixtures import fixtures
from support import ROOT

ENVIRONMENT = {
    "ENOS_BASE_URL": "https://apim.test",
    "ENOS_INTEGRATION_URL": "https://integration.test",
    "ENOS_APP_KEY": "key",
    "ENOS_APP_SECRET": "hush-app",
    "ENAPTER_HTTP_API_BASE_URL": "https://gateway.test/api",
    "ENAPTER_HTTP_API_TOKEN": "hush-token",
}
SECRET = "hush-argument"
OPERATIONS = operations.all()
SOME = [operation for operation in OPERATIONS if operation.platform == "enapter"]  # whose examples are read in no time
EACH = pytest.mark.parametrize("chosen", [pytest.param(SOME, id="some"), pytest.param(OPERATIONS, id="all", marks=pytest.mark.slow)])


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ENOS_ORG_ID", "ENAPTER_HTTP_API_USER", "ENERGY_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


def command(operation: Operation) -> click.Command:
    """The command that a user reaches by its words."""
    found: click.Command = root
    for word in command_of(operation).split():
        assert isinstance(found, click.Group)
        inner = found.get_command(click.Context(found), word)
        assert inner is not None, word
        found = inner
    return found


def test_every_operation_is_a_command() -> None:
    assert len({command_of(operation) for operation in OPERATIONS}) == len(index.OPERATIONS)
    for operation in OPERATIONS:
        assert getattr(command(operation), "operation", None) is operation


@EACH
def test_help_has_an_option_for_each_argument_and_what_the_specification_says(chosen: list[Operation]) -> None:
    for operation in chosen:
        made = command(operation)
        text = " ".join(made.get_help(click.Context(made, info_name=made.name, terminal_width=200)).split())
        assert operation.summary in text, operation
        assert operation.wire in text, operation
        options = {name: option for option in made.params if isinstance(option, click.Option) for name in option.opts}
        for argument in operation.arguments:
            option = options[f"--{option_name(operation, argument)}"]
            assert option.name == argument.name, (operation, argument)
            assert option.help, (operation, argument)
        assert len([option for option in made.params if option.name in inspect.signature(generated(operation).request).parameters]) == len(operation.arguments)
        assert len(options) == len([name for option in made.params if isinstance(option, click.Option) for name in option.opts]), operation  # no two alike


def generated(operation: Operation) -> Any:
    return getattr(import_module(f"energy_api.{operation.platform}.{operation.service}"), operation.name)


@cache
def examples(platform: str) -> dict[str, Any]:
    """The published request of each operation."""
    found = {}
    for name, one in copy.deepcopy(fixtures(document(platform))["operations"]).items():
        found[name] = request = one["request"]
        if isinstance(paging := isinstance(body := request.get("body"), dict) and body.get("pagination"), dict) and not paging.get("sorters"):
            paging.pop("sorters", None)  # says nothing, and is no argument of every client
    return found


def value_of(operation: Operation, argument: Argument, sent: Any) -> Any:
    """What a published example has for an argument; None where it has nothing."""
    if argument.place == "path":
        shape = re.sub(r"\\{(\w+)\\}", lambda part: f"(?P<{part[1]}>[^/]+)", re.escape(operation.path))
        found = re.fullmatch(shape, sent["path"])
        assert found, (operation, sent["path"])
        return unquote(found[argument.wire])
    if argument.style == "deep":
        return {name[len(argument.wire) + 1 : -1]: value for name, value in sent["query"] if name.startswith(f"{argument.wire}[")} or None
    if argument.place in ("query", "header"):
        return dict(sent["query"] if argument.place == "query" else sent["headers"]).get(argument.wire)
    if argument.place == "cookie":
        return dict(pair.split("=") for pair in sent["headers"].get("Cookie", "").split("; ") if pair).get(argument.wire)
    if argument.place == "form":
        parts = [part["body"] for part in sent["parts"] if part["name"] == argument.wire]
        return (parts if argument.kind.startswith("list[") else parts[0]) if parts else None
    if argument.place == "content":
        return "content"
    body = sent.get("body")
    for name in argument.wire.split(".") if argument.wire else ():
        body = body.get(name) if isinstance(body, dict) else None
    return body


def words(operation: Operation, argument: Argument, value: Any, folder: Path) -> list[str]:
    """The options that say a value."""
    name, annotation = f"--{option_name(operation, argument)}", inspect.signature(generated(operation).request).parameters[argument.name].annotation
    if argument.secret:
        return [name, "A_SECRET"]
    if annotation.startswith("bool") and "str" not in annotation:
        return [name if value in (True, "true") else f"--no-{name[2:]}"]
    if value == []:
        return [name, "[]"]
    if isinstance(value, list):
        return [word for item in value for word in words(operation, argument, item, folder)]
    if "File" in annotation.split("[")[-1][:5] or "IO[" in annotation:
        file = folder / (value.removeprefix("content of "))
        file.write_text(value)
        return [name, str(file)]
    is_text = isinstance(value, str) and not annotation.startswith("Any")
    return [name, value if is_text else json.dumps(value)]


def shown(request: Any) -> tuple[str, Any, Any]:
    """What an example and an explained call have in common: path, query, body."""
    url = urlsplit(request["request"].split(" ", 1)[1])
    return url.path, sorted(parse_qsl(url.query, keep_blank_values=True)), request.get("body")


def text(value: Any) -> Any:
    """A single value as a form has it."""
    return value if isinstance(value, str | dict) else json.dumps(value)


def expected(operation: Operation, sent: Any, by_document: bool) -> tuple[str, Any, Any]:
    """What the example says, where secrets are variables."""
    prefix = "/api" if operation.platform == "enapter" else ""
    query, body = sent["query"], sent.get("body")
    for argument in operation.arguments:
        if argument.secret and argument.place == "body" and argument.wire in body:
            body = {**body, argument.wire: f"${argument.name.upper() if by_document else 'A_SECRET'}"}
        if argument.secret and argument.place == "query":
            query = [[name, "$A_SECRET" if name == argument.wire else value] for name, value in query]
    if "parts" in sent:
        body = {part["name"]: f"the file {part['filename']}" if "filename" in part else text(part["body"]) for part in sent["parts"]}
    if "bodyBase64" in sent:
        body = ...
    return prefix + unquote(sent["path"]), sorted(map(tuple, query)), body


@EACH
@pytest.mark.parametrize("form", ["options", "document"])
def test_options_and_documents_make_the_published_request(
    chosen: list[Operation], form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("A_SECRET", SECRET)
    for operation in chosen:
        sent = examples(operation.platform)[operation.operation_id]
        line = [*command_of(operation).split(), "--explain", "-o", "json", *(["--all"] if operation.pagination else [])]
        if form == "document" and isinstance(sent.get("body"), dict | list):
            file = tmp_path / "body.json"
            file.write_text(json.dumps(sent["body"]))
            line += ["--json", str(file)]
        for argument in operation.arguments:
            value = value_of(operation, argument, sent)
            if value is not None and not ("--json" in line and argument.place == "body"):
                line += words(operation, argument, value, tmp_path)
        status = main(line)
        out = capsys.readouterr()
        assert status == 0, (line, out.err)
        assert "hush" not in out.out + out.err, line
        got, want = shown(json.loads(out.out)), expected(operation, sent, "--json" in line)
        assert unquote(got[0]) == want[0], line
        assert {*want[1]} <= {*got[1]} if operation.pagination else got[1] == want[1], line
        assert got[2] == want[2] or want[2] is ..., line


def test_the_guides_commands_are_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    guide = (ROOT / "overlays/energy_clients/cli/README.md").read_text(encoding="utf-8")
    lines = [line.partition("  #")[0] for line in guide.splitlines() if re.match(r"energy (enos|enapter) \S+ [^-]", line)]
    assert len(lines) > 5
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ENOS_ORG_ID", "o17194000000000")
    (tmp_path / "body.json").write_text('{"expression": "status = \'online\'"}')
    for line in lines:
        assert main([*shlex.split(line)[1:], "--explain"]) == 0, (line, capsys.readouterr().err)
