"""The reference site: what its pages say, and that they hold together."""

from __future__ import annotations

import hashlib
import json
import os
import posixpath
import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

import website
from document.bundle import operations as specified
from document.bundle import platforms
from own import document
from support import ROOT

OWN = "'self' file:"  # `file:` for a folder on a disk, which in some browsers is not itself
POLICY = f"default-src 'none'; script-src {OWN}; style-src {OWN}; img-src {OWN}; base-uri 'none'; form-action 'none'"
STYLE = ROOT / "scripts" / "pages" / "templates" / "style.css"


class Page:
    """What a page links to, loads, and calls by an id."""

    def __init__(self, path: Path) -> None:
        html = path.read_text(encoding="utf-8")
        tags = [(tag, dict(re.findall(r'([\w-]+)="([^"]*)"', facts))) for tag, facts in re.findall(r"<(\w+) ([^>]*)>", html) if "=" in facts]
        self.ids = [unescape(facts["id"]) for _, facts in tags if "id" in facts]
        self.links = [unescape(facts["href"]) for tag, facts in tags if tag == "a" and "href" in facts]
        self.loads = [facts[key] for tag, facts in tags if tag != "a" for key in ("src", "href", "action", "data", "srcset") if key in facts]
        self.policy = "".join(facts["content"] for _, facts in tags if facts.get("http-equiv") == "Content-Security-Policy")


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Page]:
    return {path.relative_to(site).as_posix(): Page(path) for path in site.rglob("*.html")}


def operations(published: Path) -> list[tuple[str, dict[str, Any]]]:
    """Every operation of both platforms with the platform's name."""
    documents = {name: json.loads((published / name / "openapi.json").read_text()) for name in ("enapter", "enos")}
    return [(name, operation) for name, document in documents.items() for item in document["paths"].values() for operation in item.values()]


def section(site: Path, platform: str, service: str, name: str) -> str:
    """The text of an operation's page, without tags."""
    html = (site / platform / service / f"{name}.html").read_text(encoding="utf-8")
    found = re.search(r'<main id="content" class="operation">(.*?)</main>', html, re.DOTALL)
    assert found, f"{name} has no page of its own"
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", found[1].replace("<wbr>", ""))).split())


def test_every_operation_is_described_once_with_its_wire_line_and_its_codes(site: Path, published: Path) -> None:
    found = operations(published)
    assert sorted(facts["operationId"] for _, facts in found) == sorted(
        facts["operationId"] for name in platforms() for _, _, facts in specified(document(name))
    )
    lines = {
        row["operationId"]: row["wire"] for name in ("enapter", "enos") for row in json.loads((published / name / "operations.json").read_text())["operations"]
    }
    for platform, operation in found:
        text = section(site, platform, operation["tags"][0], operation["operationId"])
        assert operation["summary"] in text
        wanted = [f"{error['code']} {error['kind']}" for error in operation["x-errors"]]
        assert all(part in text for part in wanted), f"{operation['operationId']} lacks one of {wanted}"
        if platform == "enos":  # names recur on the other platform
            assert lines[operation["operationId"]] in text
        assert name_of(operation) in (site / platform / f"{operation['tags'][0]}.html").read_text(encoding="utf-8")


def name_of(operation: dict[str, Any]) -> str:
    """How the page of a service leads to it."""
    return f'{operation["tags"][0]}/{operation["operationId"]}.html"'


def test_an_operation_says_what_a_client_must_know(site: Path) -> None:
    text = section(site, "enos", "connection", "searchDevices")
    for part in (
        "POST /connect-service/v2.1/devices?action=search",
        "Safety Changes nothing; may be sent again.",
        "Access token, time stamp and signature in the headers",
        "A success only if code is 0 , whatever the HTTP status.",
        "pagination.pageNo in the body is the page, counted from 1; pagination.pageSize is how many a page holds, at most 200",
        "Since 2.1.0.",
        "In the documents /connect-service/v2.1/devices/action/search",
        "enos.connection.search_devices(…)",
        "POST /connect-service/v2.1/devices?action=search&orgId=",
        "99404 not-found",
        "A refusal has the form EnosRefusal , without a payload.",
        'Example of a refusal { "code": ',
        "An older generation. Newer: searchDevicesV24",
        "apim-signature: $signature",
        "for found in enos.connection.search_devices(",
        "await enos.POST('/connect-service/v2.1/devices/action/search', {",
        "client.SearchDevicesWithBodyWithResponse(ctx, &params,",
        "429 rate-limited",
        "Retry-After string",
    ):
        assert part in text, f"{part!r} is not in: {text}"


def test_a_founding_operation_of_the_other_platform_says_so_too(site: Path) -> None:
    text = section(site, "enapter", "assets", "listDevices")
    for part in (
        "The HTTP status decides; errors lists what went wrong.",
        "page_token in the query takes next_page_token",
        "X-Enapter-Auth-Token",
        "joined by commas",
    ):
        assert part in text, f"{part!r} is not in: {text}"
    assert "Assumed: no published page describes it." in section(site, "enapter", "v3_sites", "listSitesV3")


def rows(site: Path) -> list[list[Any]]:
    """What the search looks through."""
    text = (site / "search-index.js").read_text(encoding="utf-8")
    found: list[list[Any]] = json.loads(text.removeprefix("globalThis.energySearch(").removesuffix(");\n"))
    return found


def test_the_start_page_has_the_figures_and_the_first_steps(site: Path, published: Path) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    for name in platforms():
        services = [operation["tags"][0] for platform, operation in operations(published) if platform == name]
        assert f"<b>{len(services)}</b> operations in <b>{len(set(services))}</b> services" in html
    assert html.index("energy simulate --example-park --env") < html.index("/apim-token-service/v2.0/token/get") < html.index("devices?action=search")
    assert "export ENOS_ACCESS_TOKEN=" in html


def test_the_search_looks_through_everything(site: Path, published: Path, pages: dict[str, Page]) -> None:
    found = rows(site)
    kinds = {kind for kind, *_ in found}
    assert kinds == {"guide", "service", "operation", "field", "error", "file", "python", "model"}
    assert sorted(row[1] for row in found if row[0] == "operation") == sorted(operation["operationId"] for _, operation in operations(published))
    codes = {str(error["code"]) for _, operation in operations(published) for error in operation["x-errors"]}
    assert {row[1] for row in found if row[0] == "error"} >= codes
    for _, title, _, href, *_ in found:
        path, _, anchor = href.partition("#")
        assert (site / path).is_file(), href
        assert not anchor or unquote(anchor) in pages[path].ids, f"{title}: {href}"


def test_the_search_shows_words_and_no_markdown(site: Path) -> None:
    marked = [row[1] for row in rows(site) if row[0] in ("field", "model", "error") and "`" in row[2] + row[4]]
    assert not marked


def test_every_field_of_an_operation_can_be_linked_to(site: Path, pages: dict[str, Page]) -> None:
    for path in site.glob("en*/*/*.html"):
        name = path.relative_to(site).as_posix()
        anchors = [one for one in pages[name].ids if one.startswith("field.")]
        assert path.read_text(encoding="utf-8").count('<code class="name">') == len(anchors), name
        assert {f"#{one}" for one in anchors} <= {unquote(link) for link in pages[name].links}, name


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("CHANGES.html", "clients/index.html"),
        ("enos-errors.html", "enos.html"),
        ("enapter/assets/listDevices.html", "enapter.html"),
        ("python/reference/energy_clients.html", "python/index.html"),
        ("maintain/specs.html", "maintain/index.html"),
    ],
)
def test_the_menu_above_says_to_what_a_page_belongs(site: Path, name: str, entry: str) -> None:
    menu = (site / name).read_text(encoding="utf-8").partition('aria-label="Site"')[2].partition("</nav>")[0]
    assert re.findall(r'href="([^"]*)" aria-current="true"', menu) == ["../" * name.count("/") + entry]


def test_each_service_that_another_has_followed_says_so(site: Path) -> None:
    html = (site / "enos" / "tsdb_data_v2_0.html").read_text(encoding="utf-8")
    assert 'An older generation. Newer: <a href="tsdb_data.html">' in html
    assert "An older generation" not in (site / "enos" / "tsdb_data.html").read_text(encoding="utf-8")


def test_guides_stand_in_order_and_say_whether_they_are_tested(site: Path) -> None:
    html = (site / "clients" / "index.html").read_text(encoding="utf-8")
    side = html[html.index('aria-label="Other languages"') : html.index("<main")]
    entries = re.findall(r'<li><a href="\.\./(clients/\w+\.html)"[^>]*>[^<]*( <span class="old">untested</span>)?</a>', side)
    assert entries[0] == ("clients/index.html", "")
    assert [bool(mark) for _, mark in entries] == sorted(bool(mark) for _, mark in entries)
    assert {path for path, mark in entries if mark} >= {"clients/swift.html"}
    assert ("clients/typescript.html", "") in entries


def test_every_page_has_a_description_and_a_footer_with_the_day_of_the_version(site: Path, published: Path, pages: dict[str, Page]) -> None:
    version = json.loads((published / "package.json").read_text())["version"]
    for name in pages:
        html = (site / name).read_text(encoding="utf-8")
        described = re.search(r'<meta name="description" content="([^"]*)">', html)
        assert described, name
        assert 20 < len(unescape(described[1])) <= 160, name
        assert not re.search(r"</|<(p|a|li|code|em|strong|dl)\b", unescape(described[1])), name
        assert f"<p>Version {version}" in html
        assert "MIT licence" in html
    assert not website.released() or website.released() in (site / "index.html").read_text(encoding="utf-8")


def test_every_link_within_the_site_leads_somewhere(site: Path, pages: dict[str, Page]) -> None:
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    ids = {name: set(page.ids) for name, page in pages.items()}
    for name, page in pages.items():
        assert "href=&" not in (site / name).read_text(encoding="utf-8"), name  # markup that was taken for text
        for link in {*page.links, *page.loads}:
            if re.match(r"https?:", link):
                continue
            path, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            assert target in files, f"{name} links to {link}"
            assert not anchor or unquote(anchor) in ids[target], f"{name} links to {link}"


def test_no_page_loads_from_elsewhere_or_runs_another_script(site: Path, pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert not [place for place in page.loads if ":" in place], name
        assert [place.removeprefix("../" * name.count("/")) for place in page.loads if place.endswith(".js")] == ["site.js"]
        assert page.policy == POLICY, name
    assert not re.search(r"url\(|@import", (site / "style.css").read_text())


def test_ids_are_unique_on_each_page(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert sorted(set(page.ids)) == sorted(page.ids), name


def test_what_is_published_can_be_downloaded(site: Path, published: Path) -> None:
    listed = (site / "downloads.html").read_text(encoding="utf-8")
    (package,) = published.parent.glob("*.tgz")
    assert (site / "specs" / package.name).read_bytes() == package.read_bytes()
    assert f'href="specs/{package.name}"' in listed
    for path in published.rglob("*"):
        if path.is_file():
            assert f'href="specs/{path.relative_to(published).as_posix()}"' in listed
            assert (site / "specs" / path.relative_to(published)).read_bytes() == path.read_bytes()
    untold = re.findall(r'<tr><td><a href="specs/([^"/]+)"[^<]*>[^<]*</a></td><td class="number">[^<]*</td><td></td>', listed)
    assert untold == []  # the overview of the folder says what each of its files is for


@pytest.mark.slow
def test_every_run_gives_the_same_bytes(site: Path, published: Path, libraries: Path, tmp_path: Path) -> None:
    given = ["--specs", str(published), "--out", str(tmp_path / "again"), "--libraries", str(libraries)]
    command = [sys.executable, str(ROOT / "scripts" / "website.py"), *given]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "77"}, capture_output=True)
    assert _digest(tmp_path / "again") == _digest(site)


def _digest(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def test_a_folder_that_is_not_published_is_named(libraries: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert website.main(["--specs", str(tmp_path), "--out", str(tmp_path / "site"), "--libraries", str(libraries)]) == 1
    assert capsys.readouterr().err == f'{tmp_path}: no published documents here; run "make specs" first\n'


def test_a_published_file_that_is_missing_is_named(published: Path, libraries: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "enapter").mkdir()
    shutil.copy(published / "enapter" / "openapi.json", tmp_path / "enapter")
    assert website.main(["--specs", str(tmp_path), "--out", str(tmp_path / "site"), "--libraries", str(libraries)]) == 1
    assert "enapter/operations.json: no such file" in capsys.readouterr().err


@pytest.mark.slow
def test_a_folder_that_holds_something_else_is_left_alone(published: Path, libraries: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / "letter.txt").write_text("Dear reader")
    assert website.main(["--specs", str(published), "--out", str(out), "--libraries", str(libraries)]) == 1
    assert "holds something else;" in capsys.readouterr().err
    assert (out / "letter.txt").is_file()


def small(published: Path, folder: Path) -> Path:
    """A published folder with one platform and no guides."""
    (folder / "enapter").mkdir(parents=True)
    for name in ("enapter/openapi.json", "enapter/operations.json", "enapter/fixtures.json", "package.json"):
        shutil.copy(published / name, folder / name)
    return folder


def test_a_library_that_is_missing_is_named(published: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert website.main(["--specs", str(published), "--out", str(tmp_path / "site"), "--libraries", str(tmp_path)]) == 1
    assert 'minisearch/dist/umd/index.js: no such file; run "make tools" first' in capsys.readouterr().err


def test_a_package_that_is_missing_is_named(published: Path, libraries: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specs = small(published, tmp_path / "specs")
    assert website.main(["--specs", str(specs), "--out", str(tmp_path / "site"), "--libraries", str(libraries)]) == 1
    assert '.tgz: no such file; run "make specs" first' in capsys.readouterr().err


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("behind", ["page", "panel", "mark"])
@pytest.mark.parametrize("ink", ["text", "quiet", "link", "warn", "string", "number", "word", "title"])
def test_text_stands_out_from_what_is_behind_it(ink: str, behind: str, scheme: int) -> None:
    colours = [dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", block)) for block in re.findall(r":root \{([^}]*)\}", STYLE.read_text())][scheme]
    dark, bright = sorted((_luminance(colours[ink]), _luminance(colours[behind])))
    assert (bright + 0.05) / (dark + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    """Relative luminance as the web content accessibility guidelines define it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
