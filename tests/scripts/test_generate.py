"""Generation gives the same bytes on every run, loses nothing silently, and never makes code out of data."""

from __future__ import annotations

import ast
import concurrent.futures
import importlib
import importlib.util
import itertools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import client
import generate
import twin
from client import GenerateError, listing
from client.inspection import inspect
from client.names import members
from document.bundle import SpecError, bundle, operations, words
from small_spec import GET, GONE, SEARCH, SERIES, UPLOAD, edited, small, write

SCRIPT = Path(generate.__file__)
NUMBERS = itertools.count()
FIND = ("things", "paths", SEARCH, "post")
PART = ("things", "components", "schemas")
THING = (*PART, "Thing", "properties")


def tree(root: Path) -> dict[str, bytes]:
    folder = root / "generated"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(root: Path, *arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), "--root", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONHASHSEED": seed})


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write(small(), tmp_path_factory.mktemp("generated"))
    with pytest.MonkeyPatch.context() as patch:
        _in_this_process(patch)
        assert generate.main(["--root", str(root)]) == 0
    return root


def _in_this_process(patch: pytest.MonkeyPatch) -> None:
    """Generate where the generators are loaded already."""
    patch.setattr(concurrent.futures, "ProcessPoolExecutor", lambda *_, **__: concurrent.futures.ThreadPoolExecutor(1))


@pytest.fixture
def copy(generated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, to be generated anew."""
    _in_this_process(monkeypatch)
    return Path(shutil.copytree(generated, tmp_path / "copy"))


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["1", "2"])
def test_every_run_gives_the_same_bytes(generated: Path, tmp_path: Path, seed: str) -> None:
    root = write(small(), tmp_path)
    assert run(root, seed=seed).returncode == 0
    assert tree(root) == tree(generated)


def test_every_file_says_that_it_is_generated(generated: Path) -> None:
    files = tree(generated)
    assert {name.split("/")[0] for name in files} == {"OPERATIONS.md", "energy_api", "energy_twin", "lock.json"}
    assert [name for name, content in files.items() if b"Generated from specs/" not in content.split(b"\n")[0]] == []


@pytest.mark.parametrize("arguments", [["--check"], [], ["--check", "--full"], ["--full"]], ids=" ".join)
def test_nothing_changes_when_nothing_changed(arguments: list[str], copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree(copy)
    assert generate.main([*arguments, "--root", str(copy)]) == 0
    said = capsys.readouterr().out
    assert f"0 files {'stale' if '--check' in arguments else 'written'}" in said
    assert ("as lock.json says" in said) is ("--full" not in arguments)
    assert tree(copy) == before


@pytest.mark.parametrize("edit", ["specs/demo/things.yaml", "generated/OPERATIONS.md", "generated/lock.json", "generated/energy_twin/demo/new.py"])
def test_the_lock_file_tells_of_every_edit(edit: str, copy: Path) -> None:
    specs, target = copy / "specs", copy / "generated"
    assert generate.current(specs, target)
    with (copy / edit).open("a", encoding="utf-8") as file:
        file.write(" ")
    assert not generate.current(specs, target)


def two(root: Path) -> Path:
    """A tree of two platforms, of which the second has paths of its own."""
    write(small(), root, "more")
    specs = root / "specs/demo/things.yaml"
    specs.write_text(specs.read_text().replace("/things/v1/", "/demo/v1/"))
    return root


EDITS: dict[str, Callable[[Path], object]] = {
    "a specification": lambda root: write(edited((*THING, "state", "description", "Changed.")), root, "more"),
    "a generated file": lambda root: (root / "generated/energy_twin/more/things.py").write_text("by hand"),
    "a file too many": lambda root: (root / "generated/energy_api/more/new.py").write_text(""),
}


@pytest.mark.parametrize("edit", EDITS)
def test_only_a_platform_that_changed_is_rendered(edit: str, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = two(copy)
    assert generate.main(["--root", str(root)]) == 0
    rendered: list[str] = []
    for module in (client.package, twin):
        render = module.render
        monkeypatch.setattr(
            client if module is client.package else twin, "render", lambda name, *rest, render=render: rendered.append(name) or render(name, *rest)
        )
    EDITS[edit](root)
    assert generate.main(["--root", str(root)]) == 0
    assert rendered == ["more", "more"]
    kept = tree(root)
    assert generate.main(["--root", str(root), "--full"]) == 0
    assert rendered[2:] == ["demo", "more", "demo", "more"]
    assert tree(root) == kept


@pytest.mark.parametrize("broken", ["energy_api/index.py", "lock.json"])
def test_without_an_index_or_a_lock_to_rely_on_everything_is_rendered(broken: str, copy: Path) -> None:
    root = two(copy)
    assert generate.main(["--root", str(root)]) == 0
    before = tree(root)
    (root / "generated" / broken).write_text("[]")
    assert generate.main(["--root", str(root)]) == 0
    assert tree(root) == before


def test_two_platforms_with_one_operation_are_refused(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(small(), copy, "more")
    assert generate.main(["--root", str(copy)]) == 1
    assert re.search(r"^more: GET /things/v1/\S+ is an operation of another platform, too$", capsys.readouterr().err, re.MULTILINE)


def test_without_a_lock_file_everything_is_generated(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "generated" / "lock.json").unlink()
    assert generate.main(["--check", "--root", str(copy)]) == 1
    assert capsys.readouterr().err == 'generated/lock.json is stale: run "make generate"\n'


def test_a_broken_rule_is_refused_before_anything_is_generated(copy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concurrent.futures, "ProcessPoolExecutor", None)  # starting one would fail
    write(edited((*FIND, "summary", "No full stop"), (*THING, "state", "description", "")), copy)
    before = tree(copy)
    assert generate.main(["--root", str(copy)]) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert re.fullmatch(r"specs/demo/things\.yaml:\d+: Thing\.state: a property needs a description", said)
    write(edited(("things", "paths", GET, "get", "summary", 5)), copy)  # what the other rules cannot read is shown to be no OpenAPI
    assert generate.main(["--root", str(copy)]) == 1
    assert re.match(r"specs/demo/things\.yaml:\d+: getThing\.summary: not valid OpenAPI 3\.1", capsys.readouterr().err)
    write(edited(("things", "paths", GET, "get", "parameters", 5)), copy)
    assert generate.main(["--root", str(copy)]) == 1
    assert capsys.readouterr().err.startswith("specs/demo: something is not of the shape it has elsewhere: TypeError: ")
    assert tree(copy) == before


def test_check_names_what_is_stale_and_changes_nothing(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    thing = copy / "generated/energy_api/demo/models/thing.py"
    thing.write_text(thing.read_text() + "# by hand\n")
    (copy / "generated/energy_api/index.py").unlink()
    (copy / "generated/energy_api/demo/left_over.py").write_text("")
    assert generate.main(["--check", "--root", str(copy)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        'generated/energy_api/demo/left_over.py is stale: run "make generate"',
        'generated/energy_api/demo/models/thing.py is stale: run "make generate"',
        'generated/energy_api/index.py is stale: run "make generate"',
    ]
    assert thing.read_text().endswith("# by hand\n")


def test_generating_anew_touches_only_what_differs(copy: Path, generated: Path) -> None:
    (copy / "generated/energy_api/index.py").unlink()
    (copy / "generated/energy_api/old").mkdir()
    (copy / "generated/energy_api/old/left_over.py").write_text("")
    before = (copy / "generated/energy_api/demo/models/thing.py").stat().st_mtime_ns
    assert generate.main(["--root", str(copy)]) == 0
    assert tree(copy) == tree(generated)
    assert not (copy / "generated/energy_api/old").exists()
    assert (copy / "generated/energy_api/demo/models/thing.py").stat().st_mtime_ns == before


def refusal(spec: dict[str, Any], root: Path) -> str:
    """What the generator of the client says about a specification that it refuses."""
    with pytest.raises((GenerateError, SpecError)) as caught:
        render(spec, root)
    return str(caught.value)


def render(spec: dict[str, Any], root: Path) -> Path:
    out = root / "out"
    shutil.rmtree(out, ignore_errors=True)
    client.render("demo", bundle("demo", write(spec, root) / "specs"), out)
    inspect(out / "demo")
    return out / "demo"


def model(made: Path, name: str) -> str:
    """The module of a model."""
    modules = (path.read_text(encoding="utf-8") for path in (made / "models").glob("*.py"))
    return next(text for text in modules if re.search(rf"^class {name}\b", text, re.MULTILINE))


def operation(made: Path, name: str) -> str:
    """The class of an operation of the service `things`."""
    text = (made / "things.py").read_text(encoding="utf-8")
    (found,) = (node for node in ast.parse(text).body if isinstance(node, ast.ClassDef) and node.name == name)
    return "\n".join(text.splitlines()[found.lineno - 1 : found.end_lineno])


def twin_of(spec: dict[str, Any], root: Path) -> Any:
    """The package of models that the other generator makes of a specification."""
    twin.render("demo", bundle("demo", write(spec, root) / "specs"), root / "twin")
    inspect(root / "twin/demo")
    name = f"demo_twin_{next(NUMBERS)}"
    spec_ = importlib.util.spec_from_file_location(name, root / "twin/demo/__init__.py")
    assert spec_ is not None
    assert spec_.loader is not None
    sys.modules[name] = package = importlib.util.module_from_spec(spec_)
    spec_.loader.exec_module(package)
    return package


def test_the_twin_loads_the_models_of_one_service(tmp_path: Path) -> None:
    models = twin_of(edited((*FIND, "tags", ["others"])), tmp_path)
    folder = tmp_path / "twin/demo"
    assert {path.stem for path in folder.glob("*.py")} == {"__init__", "_shared", "others", "things"}
    assert {*dir(models)} > {"SearchThingsRequest", "GetThingResponse", "Place"}

    def loaded() -> set[str]:
        return {name.rpartition(".")[2] for name in sys.modules if name.startswith(f"{models.__name__}.")}

    assert loaded() == set()
    asked = models.SearchThingsRequest.model_validate({"ids": "t1", "near": {"latitude": 1}, "unnamed": 1})
    assert loaded() == {"_shared", "others"}
    assert isinstance(asked.near, models.Place)  # which an answer of the other service mentions, too
    assert asked.model_dump(exclude_unset=True)["unnamed"] == 1
    assert models.GetThingResponse
    assert loaded() == {"_shared", "others", "things"}
    with pytest.raises(AttributeError, match="no_such_model"):
        _ = models.no_such_model


@pytest.mark.parametrize("tag", ["../../x", "_shared", "class", "a b"])
def test_a_service_is_no_way_out_of_the_twin(tag: str, tmp_path: Path) -> None:
    with pytest.raises(GenerateError, match="searchThings"):
        twin_of(edited((*FIND, "tags", [tag])), tmp_path)
    assert not [*tmp_path.rglob("*.py")]


PICTURE = {"image/png": {"schema": {"type": "string", "format": "binary"}}}
FILE = {"application/zip": {"schema": {"type": "string", "format": "binary"}}}
TEXT = {"schema": {"type": "string"}}
PLACE = {"$ref": "#/components/schemas/Place"}
SESSION = {"name": "sid", "in": "cookie", "required": True, "description": "Whose session.", "schema": {"type": "string"}, "example": "s1"}
XML = {"application/xml": {"schema": {"$ref": "#/components/schemas/Place"}}}


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ([(*FIND, "requestBody", "content", XML)], ["searchThings"]),
        ([("things", "paths", SERIES, "get", "responses", "200", "content", PICTURE)], ["getSeries", "image/png"]),
        ([("things", "paths", SERIES, {"$ref": "other.yaml"})], [SERIES, "'$ref'"]),
        ([("things", "paths", SERIES, "summary", "Shared.")], [SERIES, "'summary'"]),
        ([("things", "paths", GET, "get", "parameters", 0, "name", "thing")], ["getThing"]),
        ([("things", "paths", GET, "get", "parameters", 1, "explode", True)], ["getThing", "expand", "explode: false"]),
        ([(*FIND, "x-batch", {"items": "total"})], ["SearchThingsResponse", "total", "no list"]),
        (
            [(*FIND, "x-batch", {"items": "data"}), (*PART, "SearchThingsResponse", "allOf", 1, "properties", "failed", {"type": "string"})],
            ["attribute failed"],
        ),
        ([(*THING, "Id", {"type": "string"})], ["Thing", "'Id'", "'id'", "attribute id"]),
        ([(*THING, "fromDict", {"type": "string"})], ["Thing.fromDict", "from_dict"]),
        ([(*PART, "Thing", "x-values-name", "state")], ["Thing", "state"]),
        ([(*PART, "thing", {"type": "object", "properties": {"a": {"type": "string"}}})], ["hing"]),
        ([(*PART, "Model", {"type": "object", "properties": {"a": {"type": "string"}}})], ["'Model'"]),
        ([(*PART, "SearchThingsRequest", "properties", "at", {"type": "string", "x-time": "epoch-s"})], ["at: x-time: 'epoch-s' is none of date-time"]),
        ([(*FIND, "tags", ["models"])], ["searchThings", "'models'"]),
        ([(*FIND, "tags", ["../../x"])], ["searchThings", "'../../x'"]),
        ([(*FIND, "tags", ["others"])], ["searchThings", "'others' is not declared"]),
        ([("things", "tags", "+", {"name": "close", "description": "Closes."})], ["'close'", "service"]),
        ([("things", "tags", "+", {"name": "service", "description": "Serves."})], ["service", "call it otherwise"]),
        ([("things", "tags", "+", {"name": "v3_things", "description": "T."}), ("things", "tags", "+", {"name": "v3", "description": "T."})], ["v3"]),
        ([("things", "paths", GET, "get", "operationId", "download")], ["download", "x-name"]),
        ([("things", "paths", GET, "get", "x-stream", {"parameter": "follow", "media": "x", "name": "uploadFile", "summary": "W."})], ["upload_file"]),
        ([("things", "paths", UPLOAD, "post", "operationId", "searchthings"), (*FIND, "operationId", "search_things")], []),
        ([(*FIND, "responses", {"201": {"description": "Made."}})], ["searchThings", "200"]),
        ([("things", "paths", SERIES, "get", "responses", "200", "content", "text/plain", TEXT)], ["getSeries", "text/csv, text/plain"]),
        ([(*THING, "place", {"allOf": [PLACE, {"type": "object"}], "description": "Where."})], ["Thing", "name of its own in components/schemas"]),
        ([("things", "paths", GET, "get", "parameters", "+", SESSION | {"schema": {"type": "array"}})], ["getThing", "sid", "one value"]),
        ([("things", "paths", GET, "get", "parameters", "+", SESSION | {"name": "s id"})], ["getThing", "'s id'", "cookie"]),
        ([("things", "paths", GET, "get", "parameters", "+", SESSION | {"name": "X\r\nY", "in": "header"})], ["getThing", "header"]),
    ],
    ids=lambda value: " ".join(value)[:40] if value and isinstance(value[0], str) else None,
)
def test_what_would_be_lost_or_clash_is_an_error_with_its_place(edits: Any, said: list[str], tmp_path: Path) -> None:
    if said:
        message = refusal(edited(*edits), tmp_path)
        assert all(part in message for part in said), message
    else:
        assert render(edited(*edits), tmp_path).is_dir()


LINES = """
    search_things = paged(search_things)
    \"\"\"Search things.\"\"\"
    iter_things = lines(get_thing, 'Watch a thing.')
    \"\"\"Watch a thing.\"\"\"
    get_thing = operation(get_thing)
    \"\"\"Get a thing.\"\"\"
    upload_file = whole(upload_file)
    \"\"\"Upload a file.\"\"\"
    get_series = series(get_series)
    \"\"\"Get a table.\"\"\"
"""
STREAM = {"parameter": "follow", "media": "application/x-ndjson", "name": "iterThings", "summary": "Watch a thing."}


def test_each_operation_is_one_line_of_its_services_class(tmp_path: Path) -> None:
    spec = edited(("things", "paths", GET, "get", "x-stream", STREAM), ("things", "paths", UPLOAD, "post", "x-envelope", {"code": "code", "success": [0]}))
    made = render(spec, tmp_path)
    text = (made / "services" / "things.py").read_text(encoding="utf-8")
    assert text.endswith(LINES.lstrip("\n"))
    assert "class Things(Service[T]):" in text
    assert "All about things." in (made / "services" / "__init__.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("edits", "line"),
    [
        ([(*FIND, "x-pagination", "items", "data.things")], "search_things = paged_by(search_things, lambda page: page.data.things)"),
        ([("things", "paths", GET, "get", "x-envelope", {"data": "oneThing"})], "get_thing = operation_by(get_thing, lambda answer: answer.one_thing)"),
        ([("things", "paths", SERIES, "get", "responses", "200", "content", FILE)], "get_series = download(get_series)"),
    ],
)
def test_a_line_says_where_in_an_answer_the_result_is(edits: Any, line: str, tmp_path: Path) -> None:
    assert line in (render(edited(*edits), tmp_path) / "services" / "things.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(("required", "line"), [([], "    pin: str | None = None\n"), (["pin"], "    pin: str\n")])
def test_a_password_is_masked_where_a_model_is_shown(required: list[str], line: str, tmp_path: Path) -> None:
    pin = {"type": "string", "format": "password", "description": "Secret."}
    spec = edited((*THING, "pin", pin), (*PART, "Thing", "required", ["id", *required]))
    text = model(render(spec, tmp_path), "Thing")
    assert line in text
    assert "    _SECRETS: ClassVar[tuple[str, ...]] = ('pin',)\n" in text


def test_an_argument_of_several_types_names_each_once(tmp_path: Path) -> None:
    several = {"type": ["string", "number", "null"], "description": "Odd."}
    made = render(edited((*PART, "SearchThingsRequest", "properties", "odd", several)), tmp_path)
    assert " odd: str | float | None | Unset = UNSET," in operation(made, "search_things")


def test_a_password_is_plain_text_in_the_twin(tmp_path: Path) -> None:
    pin = {"type": "string", "format": "password", "description": "Secret."}
    models = twin_of(edited((*THING, "pin", pin)), tmp_path)
    assert models.Thing.model_validate({"id": "t1", "pin": "1234"}).model_dump(exclude_unset=True)["pin"] == "1234"


TIMED = {
    "at": {"type": ["integer", "string"], "x-time": "epoch-ms", "description": "When."},
    "day": {"type": "string", "x-time": "date", "description": "Which day."},
    "text": {"type": "string", "x-time": "epoch-ms", "description": "When, as text."},
    "more": {"description": "Anything."},
    "either": {"type": ["array", "object", "string"], "items": {"type": "string"}, "description": "Either."},
}


def test_arguments_say_what_they_may_be_and_how_times_are_written(tmp_path: Path) -> None:
    fields = [(*PART, "SearchThingsRequest", "properties", name, schema) for name, schema in TIMED.items()]
    since = {"name": "since", "in": "query", "description": "From when on.", "schema": {"type": "string", "format": "date-time"}}
    pause = {"name": "pause", "in": "query", "description": "How long.", "schema": {"type": "string", "x-time": "duration"}}
    made = render(edited(*fields, (*FIND, "parameters", [since, pause])), tmp_path)
    text = operation(made, "search_things")
    for line in (
        "since: str | datetime | None",
        "pause: str | timedelta | None",
        "at: int | str | datetime | None",
        "day: str | date | None",
        "name='since', wire='since', place='query', time='date-time'",
        "name='pause', wire='pause', place='query', time='duration'",
        "wire='at', place='body', time='epoch-ms')",
        "wire='text', place='body', time='epoch-ms-text')",
        "wire='more', place='body', kind='any')",
        "wire='limits', place='body', kind='dict[]')",
        "wire='either', place='body', kind='list[]|dict[any]|')",
        "wire='places', place='body', kind='list[model:Place]')",
    ):
        assert line in text, line
    times = "_TIMES: ClassVar[Mapping[str, str]] = {'at': 'epoch-ms', 'day': 'date', 'text': 'epoch-ms-text'}"
    assert times in model(made, "SearchThingsRequest")
    assert "name='file', wire='file', place='form', kind='file'" in operation(made, "upload_file")


BATCH = {"items": "data", "code": "state", "message": "id", "success": [0], "total": "total"}


def test_the_answer_of_a_batch_says_where_its_items_say_what_became_of_them(tmp_path: Path) -> None:
    made = render(edited((*FIND, "x-batch", BATCH)), tmp_path)
    text = model(made, "SearchThingsResponse")
    assert "class SearchThingsResponse(BatchAnswer['Thing'], kw_only=True" in text
    assert "Batch(operation='search_things', items='data', total='total', code='state', message='id', success=(0,))" in text
    assert "raise_for_failures" in operation(made, "search_things")
    assert "class GetThingResponse(Model, kw_only=True" in model(made, "GetThingResponse")


def test_an_operation_says_how_its_answer_is_cut_off(tmp_path: Path) -> None:
    cut = {"size": "pagination", "default": 7, "items": "data", "series": ["id"], "time": "speed", "from": "near", "to": "near"}
    text = operation(render(edited((*FIND, "x-truncation", cut)), tmp_path), "search_things")
    compact = "".join(text.split())
    assert "truncation=Truncation(size='pagination',items='data',series=('id',),time='speed',default=7,begin='near',end='near')" in compact


def test_an_operation_says_what_one_request_may_ask_for(tmp_path: Path) -> None:
    text = operation(render(edited((*FIND, "x-limits", {"series": 3000, "values": 640000})), tmp_path), "search_things")
    assert "limits={'series':3000,'values':640000}" in "".join(text.split()).replace('"', "'")


def test_what_a_list_or_a_map_holds_may_be_null(tmp_path: Path) -> None:
    edits = [
        (*THING, "names", {"type": "array", "items": {"type": ["string", "null"]}}),
        (*THING, "places", {"type": "object", "additionalProperties": {"anyOf": [{"$ref": "#/components/schemas/Place"}, {"type": "null"}]}}),
        (*THING, "marks", {"type": "array", "items": {"type": ["string", "integer", "null"]}}),
        (*THING, "nulls", {"type": "array", "items": {"type": "null"}}),
    ]
    text = model(render(edited(*edits), tmp_path), "Thing")
    assert "names: list[str | None] | None = None" in text
    assert "places: dict[str, Place | None] | None = None" in text
    assert "marks: list[str | int | None] | None = None" in text
    assert "nulls: list[Any] | None = None" in text


def test_envelopes_and_pages_tell_what_the_specification_tells(tmp_path: Path) -> None:
    edits = [
        ((*FIND, "x-envelope"), {"code": "code", "message": "msg", "detail": "msg", "data": "data", "success": [0], "status-digits": 3}),
        ((*FIND, "x-pagination", "default"), 10),
    ]
    text = operation(render(edited(*((*way, value) for way, value in edits)), tmp_path), "search_things")
    assert "detail='msg'" in text
    assert "status_digits=3" in text
    assert "default=10" in text


def test_services_of_a_generation_are_attributes_of_their_group(tmp_path: Path) -> None:
    made = render(edited(("things", "tags", "+", {"name": "v3_rule_engine", "description": "Rules."})), tmp_path) / "services"
    assert "def v3(self) -> V3[T]:" in (made / "__init__.py").read_text(encoding="utf-8")
    assert "def rule_engine(self) -> RuleEngine[T]:" in (made / "v3.py").read_text(encoding="utf-8")
    assert "class RuleEngine(Service[T]):" in (made / "v3_rule_engine.py").read_text(encoding="utf-8")


def test_models_of_the_same_operations_lie_in_one_module(tmp_path: Path) -> None:
    made = render(edited(), tmp_path)
    assert model(made, "SearchThingsRequest") == model(made, "SearchThingsResponse")
    assert model(made, "Thing") not in (model(made, "GetThingResponse"), model(made, "SearchThingsResponse"))


@pytest.mark.parametrize("name", ["staticmethod", "date", "sum"])
def test_an_operation_that_is_called_like_a_word_of_its_module_is_refused(name: str, tmp_path: Path) -> None:
    assert f"searchThings: {name} is a word of Python" in refusal(edited((*FIND, "x-name", name)), tmp_path)


def test_two_operations_cannot_share_a_class(tmp_path: Path) -> None:
    spec = edited(("things", "paths", UPLOAD, "post", "operationId", "search_things"))
    assert "'searchThings' and 'search_things' would share the class search_things" in refusal(spec, tmp_path)


def test_a_missing_fact_sends_to_the_linter(tmp_path: Path) -> None:
    root = write(edited((*FIND, "x-safety", GONE)), tmp_path)
    with pytest.raises(GenerateError, match=r"'x-safety'.*lint\.py"):
        generate._render("client", {"demo": bundle("demo", root / "specs")}, tmp_path / "energy_api", {})


def test_an_error_of_the_specification_is_one_line(tmp_path: Path) -> None:
    done = run(write(edited((*FIND, "parameters", 0, "$ref", "other.yaml#/a")), tmp_path))  # from a process of its own: errors must pickle
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert re.match(r"specs/demo/things\.yaml:\d+: other\.yaml#/a: references go to the same file or to common\.yaml", done.stderr)


PIECES = [
    '"""',
    "'''",
    '"',
    "'",
    "\\",
    "\\\\",
    '\\"',
    "\n",
    "\r\n",
    "\x00",
    "\u2028",
    "\u2029",
    "\x85",
    "\x0c",
    "{{ 7*7 }}",
    "{% raw %}",
    "{x}",
    "}",
    "#",
    "%s",
    "\\N{BULLET}",
    "\\u0022\\u0022\\u0022",
    "\N{RIGHT-TO-LEFT OVERRIDE}",
    "²",
]
EVIL = 'import os; os.system("touch canary")'
HOSTILE = (
    [*PIECES, *(f"{piece}{EVIL}" for piece in PIECES)] + [f"{piece}\n{EVIL}\n{piece}" for piece in PIECES] + [f"{piece * 3}); {EVIL} #" for piece in PIECES]
)
HOSTILE += [f"a{piece}b" for piece in PIECES] + [f"x = {piece}{piece}; {EVIL}" for piece in PIECES] + [f"{EVIL}{piece}" for piece in PIECES]
HOSTILE += [f" {piece}\t{EVIL}\\" for piece in PIECES] + [f'A."""{piece}\n\n    {EVIL}\n    """' for piece in PIECES]


def as_text(start: int) -> dict[str, Any]:
    """The small specification with hostile texts wherever people write, from the one at `start` on."""
    text = itertools.cycle(HOSTILE[start:] + HOSTILE[:start])
    return edited(
        (*FIND, "summary", next(text)),
        (*FIND, "description", next(text)),
        (*FIND, "x-errors", "+", {"code": 7, "kind": next(text), "meaning": next(text)}),
        (*FIND, "x-source", {"kind": next(text), "page": next(text)}),
        (*FIND, "x-wire-query", {"action": next(text)}),
        (*FIND, "x-wire-path", next(text)),
        (*FIND, "x-safety", next(text)),
        ("things", "info", "title", next(text)),
        ("things", "tags", 0, "description", next(text)),
        (*FIND, "responses", "200", "description", next(text)),
        ("common", "components", "parameters", "orgId", "description", next(text)),
        (*PART, "Thing", "title", next(text)),
        (*PART, "Thing", "description", next(text)),
        (*THING, "id", {"type": "string", "description": next(text), "default": next(text)}),
    )


NAMED = {
    "property": lambda text: edited((*THING, text, {"type": "string", "description": "Odd."})),
    "argument": lambda text: edited((*PART, "SearchThingsRequest", "properties", text, {"type": "string", "description": "Odd."})),
    "enumeration": lambda text: edited((*PART, "ThingState", "enum", ["on", text])),
    "operation": lambda text: edited((*FIND, "operationId", text)),
    "tag": lambda text: edited((*FIND, "tags", [text])),
    "schema": lambda text: edited((*PART, text, {"type": "object", "properties": {"a": {"type": "string"}}})),
    "parameter": lambda text: edited(("things", "paths", SERIES, "get", "parameters", 0, "name", text)),
    "option": lambda text: edited(("common", "components", "parameters", "orgId", "x-client-option", text)),
    "values": lambda text: edited((*PART, "Thing", "x-values-name", text)),
    "envelope": lambda text: edited((*FIND, "x-envelope", {text: text})),
}


def names(folder: Path) -> set[str]:
    """Everything that the code of a package calls."""
    calls = (node for path in folder.rglob("*.py") for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Call))
    return {re.sub(r"^\w+(?=\.OPERATION\.)", "", ast.unparse(call.func)) for call in calls}


@pytest.mark.parametrize("step", [16, pytest.param(4, marks=pytest.mark.slow)])
def test_hostile_texts_stay_texts(tmp_path: Path, step: int) -> None:
    expected = names(render(small(), tmp_path))
    for start in range(0, len(HOSTILE), step):
        assert names(render(as_text(start), tmp_path)) <= expected, HOSTILE[start : start + 16]
    assert len(HOSTILE) > 200


@pytest.mark.parametrize("every", [8, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", NAMED)
def test_hostile_names_are_refused_or_tamed(kind: str, every: int, tmp_path: Path) -> None:
    expected = names(render(small(), tmp_path))
    offset = list(NAMED).index(kind)
    texts = [*HOSTILE[offset::24], *PIECES[offset % 3 :: 3], "class", "None", "self", "attrs", "print(1)", "__init__", "__class__", "站点", "ﬁ", "a" * 300]
    for text in texts[offset % every :: every]:
        try:
            made = render(NAMED[kind](text), tmp_path)
        except (GenerateError, SpecError):
            continue
        assert names(made) <= expected, text


def test_hostile_texts_stay_texts_in_the_twin(tmp_path: Path) -> None:
    for start in range(0, len(HOSTILE), 24):
        out = tmp_path / "twin"
        shutil.rmtree(out, ignore_errors=True)
        document = bundle("demo", write(as_text(start), tmp_path) / "specs")
        try:
            twin.render("demo", document, out)
            inspect(out / "demo")
        except GenerateError:
            continue
        assert names(out) <= {"Field", "ConfigDict", "conint", *words("AttributeError _MODULES.get getattr globals import_module sorted")}, HOSTILE[
            start : start + 16
        ]
    assert not Path("canary").exists()


WATCHED = """
import importlib, pkgutil, sys
import energy_api, pydantic, energy_core.model, energy_core.operation, energy_core.calls
energy_api.__path__.insert(0, sys.argv[1])
RUN = ("os.system", "os.exec", "os.posix_spawn", "subprocess.", "socket.", "shutil.", "os.remove", "os.mkdir", "os.rename", "ctypes.", "urllib.")
found = []
def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and arguments[1].strip("rb") != ""
    if event.startswith(RUN) or writes:
        found.append((event, repr(arguments)[:200]))
sys.addaudithook(watch)
package = importlib.import_module("energy_api.demo")
names = [module.name for module in pkgutil.walk_packages(package.__path__, "energy_api.demo.")]
for name in names:
    importlib.import_module(name)
print(len(names), found)
"""


def watched(folder: Path) -> tuple[int, str]:
    """How many modules there are below `folder`, and what they did while being imported that only a program does."""
    command = [sys.executable, "-B", "-c", WATCHED, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stderr[-2000:]
    count, _, found = done.stdout.partition(" ")
    return int(count), found.strip()


@pytest.mark.slow
def test_modules_of_hostile_texts_do_nothing_while_they_are_imported(tmp_path: Path) -> None:
    for start in range(0, len(HOSTILE), 48):
        count, found = watched(render(as_text(start), tmp_path).parent)
        assert (count > 5, found) == (True, "[]"), HOSTILE[start]
        document = bundle("demo", write(as_text(start), tmp_path) / "specs")
        shutil.rmtree(tmp_path / "twin", ignore_errors=True)
        twin.render("demo", document, tmp_path / "twin")
        count, found = watched(tmp_path / "twin")
        assert (count > 0, found) == (True, "[]"), HOSTILE[start]


def test_what_watches_the_modules_sees_what_they_do(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "__init__.py").write_text("")
    (tmp_path / "demo" / "evil.py").write_text(EVIL)
    assert "os.system" in watched(tmp_path)[1]


def test_numbers_of_an_enumeration_may_come_as_text(tmp_path: Path) -> None:
    codes = {"type": "integer", "enum": [0, 1], "x-enum-varnames": ["OFF", "ON"], "description": "Forms."}
    form = {"anyOf": [{"$ref": "#/components/schemas/Form"}, {"type": "string", "pattern": "^[01]$"}], "description": "Form."}
    page = twin_of(edited((*PART, "Form", codes), (*PART, "Page", "properties", "form", form)), tmp_path).Page
    assert [page.model_validate({"form": value}).model_dump(mode="json")["form"] for value in (1, "1")] == [1, "1"]
    for wrong in (2, "2"):
        with pytest.raises(ValueError, match="form"):
            page.model_validate({"form": wrong})


@pytest.mark.parametrize("code", ["import os", "from os import system", "print(1)", "x.system('y')", "for x in y: pass", "with x: pass", "(", "\0"])
def test_code_that_no_template_writes_is_refused(code: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(code)
    with pytest.raises(GenerateError, match=r"module\.py"):
        inspect(tmp_path)


def loaded(made: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The generated package, imported under a name of its own."""
    package = made.parent / "energy_api"
    package.mkdir(exist_ok=True)
    (package / "__init__.py").touch()
    shutil.copytree(made, package / "demo", dirs_exist_ok=True)
    for name in [name for name in sys.modules if name.partition(".")[0] == "energy_api"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(made.parent)
    importlib.invalidate_caches()
    found = importlib.import_module("energy_api.demo.models")
    assert Path(str(found.__file__)).is_relative_to(made.parent)
    return found


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Any]]:
    """Renders the small specification with edits, and imports the models that come of it."""
    yield lambda *edits: loaded(render(edited(*edits), tmp_path), monkeypatch)
    for name in [name for name in sys.modules if name.partition(".")[0] == "energy_api"]:
        del sys.modules[name]  # before the real ones come back


ALIKE = ["mW", "MW", "on", "ON", "On", "a-b", "a_b", "a b", "+", "-", "a\\b", 'a"b', "", "é", "e\u0301", "1", "²", "UNKNOWN", "known", "name", "mro", "None"]


def test_values_of_an_enumeration_differ_as_the_platform_tells_them_apart(imported: Callable[..., Any]) -> None:
    state = imported((*PART, "ThingState", "enum", ALIKE)).ThingState
    assert [member.value for member in state] == ALIKE
    assert all(state(value).known for value in ALIKE)
    names = list(state.__members__)
    assert names[:8] == ["M_W", "MW", "ON", "ON_UPPERCASE", "ON_MIXED_CASE", "A_B", "A_LOW_LINE_B", "A_SPACE_B"]


def test_codes_are_called_as_the_specification_names_them(imported: Callable[..., Any]) -> None:
    codes = {"type": "integer", "enum": [2, -1], "x-enum-varnames": ["STARTED", "LOST"], "description": "Its state."}
    state = imported((*PART, "ThingState", codes)).ThingState
    assert {name: member.value for name, member in state.__members__.items()} == {"STARTED": 2, "LOST": -1}


@given(st.lists(st.text(max_size=12) | st.integers(), max_size=12, unique=True))
def test_members_have_names_of_their_own_and_keep_them(values: list[Any]) -> None:
    found = members(values)
    assert list(found.values()) == values
    assert list(members(values[:-1])) == list(found)[: max(0, len(values) - 1)]  # a value that is added renames none
    assert all(name.isidentifier() for name in found)


@pytest.mark.parametrize("beside", [{}, {"type": "object"}, {"deprecated": True}], ids=str)
def test_an_all_of_of_one_reference_is_the_type_it_names(beside: dict[str, Any], imported: Callable[..., Any]) -> None:
    place = {"allOf": [PLACE], "description": "Where it is.", **beside}
    models = imported((*THING, "place", place), (*PART, "SearchThingsRequest", "properties", "places", {"type": "array", "items": {"allOf": [PLACE]}}))
    thing = models.Thing.from_dict({"id": "t", "place": {"latitude": 1.5}})
    assert isinstance(thing.place, models.Place)
    assert models.Thing.__annotations__["place"] == "Place | None"
    assert thing.to_dict() == {"id": "t", "place": {"latitude": 1.5}}


def test_a_cookie_is_an_argument(tmp_path: Path) -> None:
    made = render(edited(("things", "paths", GET, "get", "parameters", "+", SESSION)), tmp_path)
    text = operation(made, "get_thing")
    assert "sid: str," in text
    assert "Argument(name='sid', wire='sid', place='cookie', required=True)" in text


def test_what_is_deprecated_is_called_so_everywhere(tmp_path: Path) -> None:
    spec = edited(
        ("things", "paths", GET, "get", "deprecated", True),
        ("things", "paths", GET, "get", "parameters", 1, "deprecated", True),
        (*PART, "Page", "properties", "size", "deprecated", True),
        (*THING, "state", "deprecated", True),
    )
    made = render(spec, tmp_path)
    get = operation(made, "get_thing")
    assert "deprecated=True" in get.split("Argument(")[0]
    assert get.count("Deprecated by the platform.") == 1
    assert "expand: Deprecated. What to add." in get
    assert "size: Deprecated. Things on it." in operation(made, "search_things")
    bound = (made / "services" / "things.py").read_text(encoding="utf-8")
    assert 'get_thing = operation(get_thing)\n    """Get a thing.\n\n    Deprecated by the platform.\n    """' in bound
    assert "Deprecated. Whether it runs." in model(made, "Thing")
    listed = listing.page([("demo", bundle("demo", tmp_path / "specs"))])
    assert "| `get_thing` | **Deprecated.** Get a thing. |" in listed
    assert listed.count("Deprecated") == 1


def test_texts_are_what_the_table_of_operations_shows(tmp_path: Path) -> None:
    document = bundle("demo", write(edited(), tmp_path) / "specs")
    (search,) = (operation for _, _, operation in operations(document) if operation["operationId"] == "searchThings")
    for text in HOSTILE:
        search["summary"] = search["x-since"] = text
        table = listing.page([("demo", document)])
        (row,) = (line for line in table.splitlines() if line.startswith("| `search_things` |"))
        assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) == 8, row
    summary = "Search <b>*all*</b> `a|b` | [things](x) & _more_."
    table = listing.page([("demo", bundle("demo", write(edited((*FIND, "summary", summary)), tmp_path) / "specs"))])
    shown = MarkdownIt().enable("table").render(table)
    assert "<td>Search &lt;b&gt;*all*&lt;/b&gt; <code>a|b</code> | [things](x) &amp; _more_.</td>" in shown


def test_values_are_exact_whatever_they_hold(tmp_path: Path) -> None:
    """What is data in the specification is the same data in the module: texts of operations, and values of enumerations."""
    for start in range(0, len(HOSTILE), 16):
        values = HOSTILE[start : start + 16]
        spec = edited((*FIND, "summary", values[0]), (*FIND, "x-source", {"kind": values[1], "page": values[2]}), (*PART, "ThingState", "enum", values))
        made = render(spec, tmp_path)
        module = ast.parse(model(made, "ThingState"))
        (state,) = (node for node in module.body if isinstance(node, ast.ClassDef) and node.name == "ThingState")
        kept = [ast.literal_eval(node.value) for node in state.body if isinstance(node, ast.Assign)]
        assert kept == values
        (told,) = ast.parse(operation(made, "search_things")).body
        assert isinstance(told, ast.ClassDef)
        (data,) = (node.value for node in told.body if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call))
        found = {keyword.arg: keyword.value for keyword in data.keywords}
        assert ast.literal_eval(found["summary"]) == values[0]
        assert ast.literal_eval(found["source"]) == [{"kind": values[1], "page": values[2]}]


def test_the_twin_tells_the_same_values_apart(tmp_path: Path) -> None:
    states = ["mW", "MW", "a\\b", 'q"q']
    thing = twin_of(edited((*PART, "ThingState", "enum", states)), tmp_path).Thing
    assert [thing.model_validate({"id": "t1", "state": value}).state.value for value in states] == states
    with pytest.raises(ValueError, match="state"):
        thing.model_validate({"id": "t1", "state": "Mw"})
