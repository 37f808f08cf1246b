"""A cookie parameter and what is deprecated, in what is published: the fixtures, the table and the pages."""

from __future__ import annotations

from pathlib import Path

from document.bundle import bundle
from pages.operations import shown
from publication.catalogue import catalogue
from publication.fixtures import fixtures
from small_spec import GET, edited, write

COOKIE = {"in": "cookie", "required": True, "description": "Which.", "schema": {"type": "string"}}


def test_they_are_published(tmp_path: Path) -> None:
    parameters = ("things", "paths", GET, "get", "parameters")
    spec = edited(
        (*parameters, "+", {**COOKIE, "name": "sid", "example": "s1"}),
        (*parameters, "+", {**COOKIE, "name": "theme", "example": "dark"}),
        (*parameters, 1, "deprecated", True),
        ("things", "paths", GET, "get", "deprecated", True),
    )
    document = bundle("demo", write(spec, tmp_path) / "specs")
    found, rows = fixtures(document)["operations"], catalogue(document)
    assert found["getThing"]["request"]["headers"] == {"Cookie": "sid=s1; theme=dark"}
    assert found["getSeries"]["request"]["headers"] == {}
    assert [row["operationId"] for row in rows if row["deprecated"]] == ["getThing"]
    (page,) = (one for one in shown("enos", document, rows, found, set()) if one.name == "getThing")
    assert [one.name for one in page.parameters["Cookies"]] == ["sid", "theme"]
    assert (page.deprecated, [one.name for one in page.parameters["In the query"] if one.deprecated]) == (True, ["expand"])
    assert any("Cookie: sid=s1; theme=dark" in sample.code for sample in page.samples)
