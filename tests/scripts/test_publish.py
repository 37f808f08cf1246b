"""What is published: valid, complete, the same on every run, and true to the specifications it is made from."""

from __future__ import annotations

import base64
import csv
import gzip
import hashlib
import io
import json
import re
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from document.bundle import files, load, operations, platforms, pointer
from document.plain import references
from energy_clients.enos._auth import encryption, signature
from energy_simulator import signing
from publication.documents import dereferenced
from publication.documents import published as published_of
from publication.folder import NAME, Files, archive, contents
from publication.vectors import vectors
from publication.wire import wire
from publish import main, version
from small_spec import GET, SEARCH, edited, small, write
from support import ROOT

PLATFORMS = platforms()
FORMS = ("openapi.yaml", "openapi.json", "openapi.plain.json", "openapi.3.0.json", "openapi.dereferenced.json")
DOCUMENTS = [f"{platform}/{form}" for platform in PLATFORMS for form in (*FORMS, *(f"services/{file.name}" for file in files(platform)))]
DOCUMENTS += ["enos/openapi.wire.yaml", "enos/services/connection.plain.json", "enos/services/connection.3.0.json"]
LARGE = ("openapi.yaml", "dereferenced.json", "wire.yaml")  # the first is also held equal to openapi.json


PLACE = "#/components/schemas/Place"

_FILES: Files = {}


@pytest.fixture(scope="module", autouse=True)
def _published(published: Path) -> None:
    """Read the folder that is built once for all tests."""
    _FILES.update(sorted((path.relative_to(published).as_posix(), path.read_bytes()) for path in published.rglob("*") if path.is_file()))


def published() -> Files:
    return _FILES


def read(name: str) -> Any:
    return json.loads(published()[name])


def each(document: Any) -> dict[str, tuple[str, str, Any]]:
    return {operation["operationId"]: (path, method, operation) for path, method, operation in operations(document)}


def resolved(node: Any, document: Any) -> Any:
    return pointer(document, node["$ref"]) if "$ref" in node else node


def problems(value: Any, schema: Any, document: Any) -> list[str]:
    validator = Draft202012Validator({**schema, "components": document["components"]})
    return [error.message for error in validator.iter_errors(value)]


def nodes(node: Any) -> Iterator[Any]:
    yield node
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(value)


# --- documents ---


@pytest.mark.slow
@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.slow) if name.endswith(LARGE) else name for name in DOCUMENTS])
def test_every_document_is_valid_openapi(name: str, tmp_path: Path) -> None:
    file = tmp_path / Path(name).name
    file.write_bytes(published()[name])
    validate(json.loads(file.read_text()) if file.suffix == ".json" else load(file))


@pytest.mark.slow
@pytest.mark.parametrize("platform", PLATFORMS)
def test_yaml_and_json_are_one_document(platform: str, tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_bytes(published()[f"{platform}/openapi.yaml"])
    document = read(f"{platform}/openapi.json")
    del document["x-generated"]
    assert load(tmp_path / "openapi.yaml") == document
    assert yaml.load(published()[f"{platform}/openapi.yaml"], yaml.CSafeLoader) == document  # readers of YAML 1.1 see the same
    assert published()[f"{platform}/openapi.yaml"].startswith(f"# Generated from the specifications of Energy Clients {version()}. ".encode())


@pytest.mark.parametrize("platform", [pytest.param(platform, marks=pytest.mark.slow) if platform == "enos" else platform for platform in PLATFORMS])
def test_services_together_are_the_platform(platform: str, tmp_path: Path) -> None:
    whole, found = each(read(f"{platform}/openapi.json")), dict[str, Any]()
    for name, data in published().items():
        if name.startswith(f"{platform}/services/") and name.endswith(".yaml"):
            (tmp_path / "service.yaml").write_bytes(data)
            found |= each(load(tmp_path / "service.yaml"))
    assert found == whole


@pytest.mark.parametrize("platform", PLATFORMS)
def test_without_references_nothing_else_changes(platform: str) -> None:
    document, plain = read(f"{platform}/openapi.json"), read(f"{platform}/openapi.dereferenced.json")
    assert each(plain).keys() == each(document).keys()
    assert not [node for node in nodes(plain) if isinstance(node, dict) and "$ref" in node]


def test_a_schema_that_holds_itself_is_said_in_words_where_it_comes_again() -> None:
    tree = {"type": "object", "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}}
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}}
    plain = dereferenced({"paths": {"/tree": {"get": {"responses": {"200": answer}}}}, "components": {"schemas": {"Tree": tree}}})
    schema = plain["paths"]["/tree"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    again = schema["properties"]["children"]["items"]
    assert (again["type"], again["title"], "Tree again" in again["description"], plain["components"]) == ("object", "Tree", True, {})


@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_struct_needs_itself(platform: str) -> None:
    schemas = read(f"{platform}/openapi.json")["components"]["schemas"]

    def ends(name: str, above: tuple[str, ...]) -> bool:
        if name in above:
            return False
        schema = schemas[name]
        needed = {ref.rpartition("/")[2] for field in schema.get("required", ()) for ref in references(schema.get("properties", {}).get(field, {}))}
        return all(ends(one, (*above, name)) for one in needed)

    assert [name for name in schemas if not ends(name, ())] == []


def test_only_the_field_that_leads_back_is_no_longer_required(tmp_path: Path) -> None:
    tree = {"id": {"type": "string", "description": "ID."}, "children": {"type": "array", "description": "Below it.", "items": {"$ref": PLACE}}}
    spec = edited(("things", "components", "schemas", "Place", {"type": "object", "description": "P.", "required": ["id", "children"], "properties": tree}))
    document = published_of("demo", "1", write(spec, tmp_path) / "specs")
    assert document["components"]["schemas"]["Place"]["required"] == ["id"]


@pytest.mark.slow
def test_the_wire_document_has_every_operation_once_and_every_real_path(tmp_path: Path) -> None:
    (tmp_path / "wire.yaml").write_bytes(published()["enos/openapi.wire.yaml"])
    document, joined = each(read("enos/openapi.json")), load(tmp_path / "wire.yaml")
    named = [(operation, path, method, action) for path, method, one in operations(joined) for action, operation in one["x-operations"].items()]
    expected = [(name, one.get("x-wire-path", path), method, one.get("x-wire-query", {}).get("action", "")) for name, (path, method, one) in document.items()]
    assert sorted(named) == sorted(expected)
    assert not any("/action/" in path for path in joined["paths"])


def test_an_action_is_required_where_every_operation_of_the_path_has_one() -> None:
    def one(name: str, *, needed: bool, action: str | None) -> Any:
        query = {"name": "id", "in": "query", "required": needed, "schema": {"type": "string"}}
        media = {"schema": {"title": name}, "example": name}
        facts = {
            "operationId": name,
            "summary": f"{name}.",
            "tags": ["t"],
            "parameters": [query],
            "responses": {"200": {"description": "", "content": {"a/b": media}}},
        }
        return facts | ({"x-wire-path": "/x", "x-wire-query": {"action": action}} if action else {})

    paths = {"/x/action/a": {"get": one("getA", needed=True, action="a")}, "/x/action/b": {"get": one("getB", needed=False, action="b")}}
    (action, identifier) = wire({"info": {"title": ""}, "paths": paths})["paths"]["/x"]["get"]["parameters"]
    assert (action["required"], action["schema"]["enum"], identifier["required"]) == (True, ["a", "b"], False)
    joined = wire({"info": {"title": ""}, "paths": {**paths, "/x": {"get": one("get", needed=True, action=None)}}})["paths"]["/x"]["get"]
    assert joined["parameters"][0]["required"] is False
    media = joined["responses"]["200"]["content"]["a/b"]
    assert media["schema"] == {"anyOf": [{"title": "getA"}, {"title": "getB"}, {"title": "get"}]}
    assert media["examples"]["getB"] == {"value": "getB"}


# --- fixtures and tables ---


@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_operation_has_a_request_and_an_answer_that_the_document_allows(platform: str) -> None:
    document, fixtures = read(f"{platform}/openapi.json"), read(f"{platform}/fixtures.json")["operations"]
    assert fixtures.keys() == each(document).keys()
    for name, (path, method, operation) in each(document).items():
        request, answer = fixtures[name]["request"], fixtures[name]["answer"]
        assert request["method"] == method.upper()
        assert len(request["path"].split("/")) == len(operation.get("x-wire-path", path).split("/"))
        assert "{" not in request["path"]
        needed = [one for one in (resolved(one, document) for one in operation.get("parameters", ())) if one.get("required") and one["in"] == "query"]
        sent = {key for key, _ in request["query"]}
        assert {one["name"] for one in needed if one.get("style") != "deepObject"} <= sent
        assert all(any(key.startswith(one["name"] + "[") for key in sent) for one in needed if one.get("style") == "deepObject")
        for message, said in (
            (resolved(operation.get("requestBody", {}), document), request),
            (resolved(operation["responses"][str(answer["status"])], document), answer),
            (resolved(operation["responses"]["200"], document), fixtures[name].get("refusal", {})),
        ):
            if "body" in said:
                assert problems(said["body"], message["content"][said["contentType"]]["schema"], document) == [], name


def test_whoever_reads_the_tables_finds_refusals_and_http_errors() -> None:
    rows = {row["operationId"]: row for row in read("enos/operations.json")["operations"]}
    fixtures = read("enos/fixtures.json")["operations"]
    bare = {name for name, row in rows.items() if "code" not in row["envelope"]}
    assert {name for name in rows if "refusal" not in fixtures[name]} == {name for name, row in rows.items() if row["refusal"] is None} == bare
    assert all(row["deprecated"] for row in rows.values() if row["until"])
    assert (rows["searchDevices"]["refusal"], rows["searchDevices"]["httpErrors"]) == ("EnosRefusal", [400, 401, 403, 413, 429, 500, 503])
    assert fixtures["downloadFile"]["answer"]["contentType"] == "application/octet-stream"
    assert fixtures["downloadFile"]["refusal"]["body"].keys() == {"code", "msg", "requestId"}
    enapter = read("enapter/operations.json")["operations"]
    assert all(row["refusal"] is None and row["httpErrors"] == [] for row in enapter)  # the HTTP status tells
    assert {row["operationId"] for row in enapter if row["deprecated"]} == {"listMySitesLegacyV3", "downloadDeviceProfilesLegacyV3"}


def test_fixtures_say_files_and_lists_as_they_are_sent() -> None:
    fixtures = read("enos/fixtures.json")["operations"]
    message, file = fixtures["uploadIntegrationAttributes"]["request"]["parts"]
    assert (message["contentType"], file["filename"], file["contentType"]) == ("application/json", "nameplate-07.jpg", "application/octet-stream")
    assert file["filename"] in message["body"]["files"]
    assert ["assetIds", "Xr7pQm2s,Jt5wNc8d"] in fixtures["getAssetLatestDataV20"]["request"]["query"]
    archive_of = read("enapter/fixtures.json")["operations"]["downloadBlueprintV3"]["answer"]
    assert base64.b64decode(archive_of["bodyBase64"]).startswith(b"PK")


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_tables_list_every_operation(platform: str) -> None:
    rows = read(f"{platform}/operations.json")["operations"]
    names = {row["operationId"] for row in rows}
    assert names == each(read(f"{platform}/openapi.json")).keys()
    table = list(csv.DictReader(io.StringIO(published()[f"{platform}/operations.csv"].decode(), newline="")))
    assert [row["wire"] for row in table] == [row["wire"] for row in rows]
    assert {row["safety"] for row in table} == {"read", "idempotent", "unsafe"}
    assert all(row["successCodes"] or platform == "enapter" or row["envelope"] == "" for row in table)


# --- signing vectors ---


@pytest.mark.parametrize("vector", vectors()["requests"], ids=lambda vector: vector["name"])
def test_clients_and_simulator_sign_as_published(vector: dict[str, Any]) -> None:
    query = parse_qsl(urlsplit(vector["wireUrl"]).query, keep_blank_values=True)
    body = (vector["body"] or "").encode()
    if vector["signed"]:
        assert hashlib.sha256(vector["text"].encode()).hexdigest() == vector["signature"]
        for sign in (signature, signing.signature):
            assert sign(vector["accessToken"], query, body, vector["timestamp"], vector["appSecret"]) == vector["signature"]
    before, _, after = re.sub(r"/action/(\w+)\??", r"?action=\1&", vector["url"], count=1).partition("?")
    lists: dict[str, list[str]] = {}
    for pair in filter(None, after.split("&")):
        name, _, value = pair.partition("=")
        lists.setdefault(name, []).append(value)
    joined = "&".join(f"{name}={','.join(values)}" for name, values in lists.items())
    assert vector["wireUrl"] == (f"{before}?{joined}" if joined else before)


@pytest.mark.parametrize("vector", vectors()["token"], ids=lambda vector: vector["name"])
def test_clients_and_simulator_ask_for_tokens_as_published(vector: dict[str, str]) -> None:
    for prove in (encryption, signing.encryption):
        assert prove(vector["appKey"], vector["timestamp"], vector["appSecret"]) == vector["encryption"]


# --- the folder ---


@pytest.mark.slow
def test_every_run_gives_the_same_bytes() -> None:
    again = contents(ROOT, version())
    assert again == published()
    assert archive(again) == archive(published())


def test_the_checksums_are_those_of_the_files() -> None:
    lines = published()["SHA256SUMS"].decode().splitlines()
    assert {line.split("  ")[1] for line in lines} == published().keys() - {"SHA256SUMS"}
    assert all(hashlib.sha256(published()[name]).hexdigest() == digest for digest, name in (line.split("  ") for line in lines))


def test_the_npm_package_holds_the_folder() -> None:
    files = {name: data for name, data in published().items() if len(data) < 100_000}
    with tarfile.open(fileobj=io.BytesIO(gzip.decompress(archive(files)))) as tar:
        held = {member.name: member.size for member in tar}
    assert held == {f"package/{name}": len(data) for name, data in files.items()}
    package = read("package.json")
    assert package["version"] == version()
    assert {name.partition("/")[0] for name in published()} - {"package.json", "SHA256SUMS"} <= {*package["files"]}


@pytest.mark.needs("npm", "node")
def test_node_projects_can_install_the_package(tmp_path: Path) -> None:
    (tmp_path / "specs.tgz").write_bytes(archive(published()))
    (tmp_path / "package.json").write_text('{"private": true}')
    subprocess.run(["npm", "install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", "./specs.tgz"], cwd=tmp_path, check=True, capture_output=True)
    script = f"console.log(require('{NAME}/enos/openapi.json').info.version, require.resolve('{NAME}/signing-vectors.json'))"
    done = subprocess.run(["node", "-e", script], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert done.stdout.startswith(version())


def test_every_guide_is_complete() -> None:
    guides = {name: data.decode() for name, data in published().items() if name.startswith("clients/") and name.endswith(".md")}
    assert len(guides) >= 6
    assert not [name for name, page in guides.items() if "{{ tests/" in page]


def tree(tmp_path: Path, **edits: Any) -> Path:
    root = write(edits.get("spec") or small(), tmp_path)
    (root / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n')
    (root / "specs" / "CHANGES.md").write_text("# Changes\n")
    (root / "specs" / "clients").mkdir()
    (root / "specs" / "clients" / "README.md").write_text(edits.get("guide", "# Clients\n"))
    return root


def test_the_program_writes_the_folder_and_only_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tree(tmp_path)
    (root / "dist" / "specs").mkdir(parents=True)
    (root / "dist" / "specs" / "old.json").write_text("{}")
    (root / "dist" / "specs" / "SHA256SUMS").write_text("")
    assert main(["--root", str(root)]) == 0
    assert not (root / "dist" / "specs" / "old.json").exists()
    fixtures = json.loads((root / "dist" / "specs" / "demo" / "fixtures.json").read_text())["operations"]
    assert fixtures["getThing"]["request"]["path"] == GET.replace("{thing_id}", "t1")
    assert fixtures["searchThings"]["request"]["query"] == [["action", "search"], ["orgId", "o1"]]
    assert not (root / "dist" / "specs" / "demo" / "openapi.wire.yaml").exists()
    assert (root / "dist" / "energy-clients-specs-1.2.3.tgz").is_file()
    assert "files" in capsys.readouterr().out


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tree(tmp_path)
    (root / "mine").mkdir()
    (root / "mine" / "letter.txt").write_text("Dear")
    assert main(["--root", str(root), "--out", str(root / "mine")]) == 1
    assert "holds something else" in capsys.readouterr().err
    assert [file.name for file in (root / "mine").iterdir()] == ["letter.txt"]


def test_a_specification_that_cannot_be_joined_is_not_published(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = edited(("things", "paths", SEARCH, "post", "parameters", 0, "$ref", "other.yaml#/x"))
    assert main(["--root", str(tree(tmp_path, spec=spec))]) == 1
    assert "references go to the same file" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


def test_a_guide_that_names_a_missing_file_is_not_published(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tree(tmp_path, guide="```\n{{ tests/none.go }}\n```\n"))]) == 1
    assert "README.md: tests/none.go: no such file" in capsys.readouterr().err
