"""Joining the files of a platform into one document."""

from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path
from typing import Any

import pytest

import bundle as program
from document.bundle import SpecError, bundle, dump, files, load, pointer
from small_spec import COMMON, GET, SEARCH, SERIES, THINGS, edited, small, write

FIND = ("things", "paths", SEARCH, "post")


def joined(spec: dict[str, Any], root: Path) -> Any:
    return bundle("demo", write(spec, root) / "specs")


def test_what_most_operations_share_stands_on_each(tmp_path: Path) -> None:
    paths = joined(small(), tmp_path)["paths"]
    assert paths[GET]["get"]["x-envelope"] == THINGS["x-defaults"]["x-envelope"]
    assert paths[SERIES]["get"]["x-envelope"] == {}
    assert [error["code"] for error in paths[SEARCH]["post"]["x-errors"]] == [404, 400]


def test_an_operation_restates_a_common_code(tmp_path: Path) -> None:
    own = {"code": 400, "kind": "conflict", "meaning": "Own."}
    assert joined(edited((*FIND, "x-errors", [own])), tmp_path)["paths"][SEARCH]["post"]["x-errors"] == [own]


def test_the_codes_of_a_security_scheme_stand_on_each_operation_that_asks_for_it(tmp_path: Path) -> None:
    codes = [{"code": code, "kind": "authentication", "meaning": "Not let in."} for code in (404, 7)]
    spec = edited(("common", "components", "securitySchemes", "key", "x-errors", codes), ("things", "paths", GET, "get", "security", []))
    paths = joined(spec, tmp_path)["paths"]
    assert [(error["code"], error["kind"]) for error in paths[SEARCH]["post"]["x-errors"]] == [(404, "not-found"), (400, "invalid"), (7, "authentication")]
    assert 7 not in [error["code"] for error in paths[GET]["get"]["x-errors"]]


def test_security_and_servers_of_a_file_go_to_its_operations(tmp_path: Path) -> None:
    found = joined(edited(("things", "security", []), ("things", "paths", GET, "get", "security", [{"key": []}])), tmp_path)["paths"]
    assert (found[SEARCH]["post"]["security"], found[GET]["get"]["security"]) == ([], [{"key": []}])


def test_operations_name_a_server_only_where_it_is_not_the_platforms(tmp_path: Path) -> None:
    usual, other = [{"url": "https://things.example", "description": "Said otherwise."}], [{"url": "https://elsewhere.example"}]
    found = joined(edited(("things", "servers", usual), ("things", "paths", GET, "get", "servers", other)), tmp_path)["paths"]
    assert "servers" not in found[SEARCH]["post"]
    assert found[GET]["get"]["servers"] == other


def test_the_document_is_whole_and_sorted(tmp_path: Path) -> None:
    document = joined(small(), tmp_path)
    text = json.dumps(document)
    assert "common.yaml" not in text
    assert "ThingEnvelope" in document["components"]["schemas"]
    assert list(document["components"]["schemas"]) == sorted(document["components"]["schemas"])
    assert document["info"] == COMMON["info"]


def test_shared_parts_bring_what_they_refer_to(tmp_path: Path) -> None:
    spec = edited(
        ("common", "components", "schemas", "ThingEnvelope", "properties", "why", {"$ref": "#/components/schemas/Why"}),
        ("common", "components", "schemas", "Why", {"type": "string"}),
    )
    assert joined(spec, tmp_path)["components"]["schemas"]["Why"] == {"type": "string"}


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        ((*FIND, "parameters", 0, "$ref", "other.yaml#/x"), "references go to the same file or to common.yaml"),
        ((*FIND, "parameters", 0, "$ref", "common.yaml#/components/parameters/no"), "nothing of that name in common.yaml"),
        (("things", "components", "schemas", "ThingEnvelope", {}), "ThingEnvelope"),
        (("things", "paths", GET, "$ref", "x.yaml"), "'$ref' is not one of get, put"),
    ],
)
def test_what_cannot_be_joined_says_file_place_and_rule(edit: Any, said: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"\.yaml: .+: ") as caught:
        joined(edited(edit), tmp_path)
    assert said in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_names_and_paths_belong_to_one_file(tmp_path: Path) -> None:
    spec = {**small(), "other": {"paths": {}, "components": {"schemas": {"Thing": {}}}}}
    with pytest.raises(SpecError, match=r"things\.yaml: components/schemas/Thing: name is taken by other\.yaml"):
        joined(spec, tmp_path)
    spec["other"] = {"paths": {GET: {}}}
    with pytest.raises(SpecError, match="path stands in another file too"):
        joined(spec, tmp_path)


def test_one_file_alone_can_be_joined(tmp_path: Path) -> None:
    spec = {**small(), "other": {"paths": {"/other": {}}}}
    root = write(spec, tmp_path)
    assert list(bundle("demo", root / "specs", only="other")["paths"]) == ["/other"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("2026-01-01", "2026-01-01"),
        ("0o7", "0o7"),
        ("1e3", 1000.0),
        ("1_0", "1_0"),
        ("true", True),
        ("~", None),
        ("", None),
        ("-3", -3),
        (".5", 0.5),
    ],
)
def test_yaml_means_the_same_everywhere(text: str, value: Any, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(f"a: {text}\n")
    assert load(path) == {"a": value}


ODD: list[tuple[str | bytes, str]] = [  # what would otherwise be a traceback, or another value than it says
    (b"a: 1\nb: \xff\n", "line 2: not UTF-8: byte 0xff"),
    ("a: 1".encode("utf-16"), "not UTF-8"),
    ("a: 1\nb: x\x07y", "line 2: holds U+0007, which is no text"),
    ("a: x\x00y", "line 1: holds U+0000"),
    ("a: x\x9by", "line 1: holds U+009B"),
    ("\ufeffa: 1", "line 1: holds U+FEFF"),
    ("{[1]: 2}", "line 1: not YAML: the key of a mapping is a sequence"),
    ("a:\n  {{b: 1}: 2}", "line 2: not YAML: the key of a mapping is a mapping"),
    ("a: " + "[" * 3_000 + "]" * 3_000, "nested too deeply"),
    ("a: " + "9" * 5_000, "line 1: not YAML: that is no int"),
    ("a: 1\nb: 1e999", "line 2: not YAML: that is no float"),
    ("a: !!int x", "that is no int"),
    ("a: !!bool yes", "that is no bool"),
    ("a: !!map x", "called a mapping, and is none"),
    ("a: !!timestamp 2020-01-01", "could not determine a constructor"),
    ("a: !!binary eA==", "could not determine a constructor"),
    ("a: !!python/object/apply:os.system [exit]", "could not determine a constructor"),
    ("a: &a [*a]", "recursive"),
]


@pytest.mark.parametrize(("text", "said"), [("a: 1\na: 2", "key 'a' twice"), ("a: [", "not YAML"), ("- a", "not a mapping"), *ODD])
def test_a_file_that_is_no_mapping_says_so(text: str | bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SpecError, match=r"x\.yaml: ") as caught:
        load(path)
    assert said in str(caught.value)


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="cannot be read: Is a directory"):
        load(tmp_path)
    with pytest.raises(SpecError, match=r"x\.yaml: no such file"):
        load(tmp_path / "x.yaml")
    with pytest.raises(SpecError, match="no specification files"):
        files("demo", tmp_path)


def test_pointers_unescape() -> None:
    assert pointer({"a/b": {"c~d": 1}}, "#/a~1b/c~0d") == 1


def test_the_program_writes_the_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "enapter.json"
    monkeypatch.setattr(sys, "argv", ["bundle.py", "enapter", str(out)])
    assert program.main() == 0
    assert out.read_text(encoding="utf-8") == dump(bundle("enapter"))

    def broken(platform: str) -> Any:
        raise SpecError("a.yaml", "b", "c")

    monkeypatch.setattr(program, "bundle", broken)
    assert program.main() == 1
    assert capsys.readouterr().err == "a.yaml: b: c\n"
