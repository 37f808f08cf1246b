"""The pages of the tree, and the reference of the Python packages: nothing public is left out."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import shutil
from pathlib import Path

import pytest

import energy_clients
import energy_clients.enapter.models
import energy_clients.enos.models
from document.bundle import SpecError
from document.view import offered_as
from energy_clients import errors, operations
from pages import tree
from pages.reference import FOLDER, MODULES
from support import ROOT


def ids(page: Path) -> set[str]:
    return set(re.findall(r' id="([^"]+)"', page.read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def shown(site: Path) -> dict[str, set[str]]:
    """What each page of the reference calls by an id."""
    return {page.stem: ids(page) for page in (site / FOLDER).rglob("*.html")}


@pytest.mark.parametrize("name", MODULES)
def test_what_a_module_lists_is_shown_there_or_linked_to(name: str, site: Path, shown: dict[str, set[str]]) -> None:
    page = (site / FOLDER / f"{name}.html").read_text(encoding="utf-8")
    for listed in getattr(importlib.import_module(name), "__all__", ()):
        assert listed in shown[name] or f"<code>{listed}</code></a>" in page, listed


@pytest.mark.parametrize(
    ("page", "anchors"),
    [
        ("energy_clients", {"Pager.prefetch", "Retries.total", "Download.save", "to_timestamp"}),
        ("energy_clients.enos", {"EnOS.from_env", "EnOS.with_options", "AsyncEnOS.aclose"}),
        ("energy_clients.time_series", {"Series.to_parquet", "AsyncSeries.to_pandas"}),
        ("energy_clients.time_series.enos", {"EnOSTimeSeries.read", "EnOSTimeSeries.write"}),
        ("energy_clients.errors", {"EnergyClientError.transient", "ApiError.request_id", "TransportError.sent"}),
        ("energy_clients.testing.plugin", {"enos", "async_enapter"}),
        ("energy_clients.operations", {"path"}),
        ("energy_clients.specs", {"path"}),  # another function of that name
        ("energy_clients.conformance", {"watch", "Report"}),
        ("energy_simulator", {"Simulator.environment", "Clock", "Fault.kind"}),
    ],
)
def test_what_classes_have_of_their_own_and_of_their_bases_is_shown(page: str, anchors: set[str], shown: dict[str, set[str]]) -> None:
    assert anchors <= shown[page]


def test_a_name_leads_to_what_it_is_where_it_stands(site: Path) -> None:
    """Time series and the simulator have a `Report` and an `Operation` of their own."""
    for page, other in (("energy_clients.time_series.enos", "energy_clients.conformance.html#Report"), ("energy_simulator", "energy_clients.operations.html#")):
        assert other not in (site / FOLDER / f"{page}.html").read_text(encoding="utf-8")


def test_nothing_private_is_shown(shown: dict[str, set[str]]) -> None:
    assert [name for found in shown.values() for name in found if re.search(r"(^|\.)_", name)] == []


def test_each_operation_has_its_signature(site: Path, shown: dict[str, set[str]]) -> None:
    for one in operations.all():
        assert one.name in shown[f"{one.platform}.{offered_as(one.service)}"]
    page = (site / FOLDER / "enos.connection.html").read_text(encoding="utf-8")
    assert (
        '→ <a href="../../python/reference/energy_clients.html#Pager">Pager</a>[<a href="../../python/reference/models/enos-d.html#Device">Device</a>]' in page
    )


@pytest.mark.parametrize("models", [energy_clients.enos.models, energy_clients.enapter.models], ids=["enos", "enapter"])
def test_each_model_is_shown(models: object, shown: dict[str, set[str]]) -> None:
    platform = "enos" if models is energy_clients.enos.models else "enapter"
    listed = {name for page, found in shown.items() if page.startswith(f"{platform}-") for name in found}
    assert set(models.__all__) <= listed  # type: ignore[attr-defined]


def test_the_table_of_errors_has_every_class_and_the_kinds_of_the_specifications(site: Path, published: Path) -> None:
    page = (site / "python" / "errors.html").read_text(encoding="utf-8")
    rows = {cells[0]: cells for row in re.findall(r"<tr>\n(.*?)</tr>", page, re.DOTALL) if (cells := re.findall(r"<td>(.*?)</td>", row))}
    assert {f"<code>{name}</code>" for name in errors.__all__ if name.endswith("Error")} <= set(rows)
    kinds = {wording["kind"] for entry in json.loads((published / "errors.json").read_text())["errors"] for wording in entry["wordings"]}
    assert kinds <= {cells[2] for cells in rows.values()}


def test_the_table_of_limits_has_the_numbers_of_the_specification(site: Path) -> None:
    page = (site / "python" / "limits.html").read_text(encoding="utf-8")
    for words, number, operation in (("items of a page", "200", "searchDevices"), ("bytes of a request", "512,000", "uploadIntegrationMeasurepoints")):
        assert re.search(rf"<td>{words}.*?</td>\s*<td>{number}</td>\s*<td>.*?/{operation}\.html", page, re.DOTALL), words


def a_tree(folder: Path, readme: str) -> Path:
    """The Markdown of the project with another README."""
    for name in {*tree.PYTHON, *tree.MAINTAIN}:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    (folder / "README.md").write_text(readme, encoding="utf-8")
    return folder


def test_a_link_that_leads_to_no_page_is_named(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"links to lost\.md, of which the site has no page"):
        tree.tree(a_tree(tmp_path, "# A\n\n[x](lost.md)\n"), {}, {})


def test_links_lead_to_pages_of_the_tree_to_guides_and_from_the_root() -> None:
    target = tree.Links({"specs/README.md": "maintain/specs.html", "specs/clients/go.md": "clients/go.html"}).of("README.md", "python/index.html")
    assert target("specs/README.md#paths") == "../maintain/specs.html#paths"
    assert target("specs/clients/go.md") == "../clients/go.html"
    assert target("/enos/alert/createAlert.html") == "../enos/alert/createAlert.html"


def test_a_module_without_an_underscore_is_one_that_the_reference_shows() -> None:
    places = (
        energy_clients.__path__[0],
        *(f"{energy_clients.__path__[0]}/{name}" for name in ("assistants", "cli", "conformance", "doctor", "testing", "time_series")),
    )
    found = {f"{place}/{one.name}" for place in places for one in pkgutil.iter_modules([place]) if not one.name.startswith("_")}
    public = {path.removeprefix(f"{energy_clients.__path__[0]}/").replace("/", ".") for path in found}
    assert {f"energy_clients.{name}" for name in public} - {*MODULES} == {
        "energy_clients.cli",
        "energy_clients.times",
    }  # the command, and what the package exports
