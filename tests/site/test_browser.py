"""The site in a real browser: headless Chromium, from a folder and from a server. Screenshots are left in dist/site-screenshots/."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest

from left_out import program
from support import PATIENCE, ROOT

NODE = ROOT / "scripts" / "node"
SHOTS = ROOT / "dist" / "site-screenshots"
WIRE = "/connect-service/v2.1/products?action=create"
pytestmark = [pytest.mark.slow, pytest.mark.needs("chromium", "playwright-core")]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser."""
    return str(program("chromium"))


@pytest.fixture(scope="session", params=["file", "http"])
def address(request: pytest.FixtureRequest, site: Path) -> Iterator[str]:
    """Where the site is: a folder, or a server on this machine."""
    if request.param == "file":
        yield site.resolve().as_uri()
        return
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def browse(chromium: str, *visits: dict[str, Any]) -> list[dict[str, Any]]:
    """Make the visits, and hold each against what every visit must keep: nothing from elsewhere, nothing failed, a silent console, no page too wide."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    command = ["node", str(NODE / "browse.mjs"), chromium]
    done = subprocess.run(command, input=json.dumps(visits), capture_output=True, text=True, timeout=PATIENCE, cwd=NODE)
    assert done.returncode == 0, done.stderr
    reports: list[dict[str, Any]] = json.loads(done.stdout)
    for visit, report in zip(visits, reports, strict=True):
        home = urlsplit(visit["url"])
        assert report["requests"], report
        assert {(urlsplit(url).scheme, urlsplit(url).netloc) for url in report["requests"]} == {(home.scheme, home.netloc)}
        assert report["failed"] == []
        assert report["console"] == []
        assert report["overflow"] <= 0, f"{report['url']} is {report['overflow']} pixels wider than the window"
    return reports


def search(query: str, *steps: list[str]) -> list[list[str]]:
    """Open the search by its key, ask, and wait for what comes first."""
    return [["press", "body", "/"], ["fill", "#q", query], ["see", "#results a, #count"], *steps]


def test_the_search_leads_to_the_operation(chromium: str, address: str) -> None:
    steps = search("createProduct", ["see", "#found-0 b"], ["click", "#found-0"], ["see", ".operation .line code"], ["see", ".operation h1"])
    (report,) = browse(chromium, {"url": f"{address}/index.html", "steps": steps, "shot": str(SHOTS / "operation.png")})
    assert report["texts"][1:] == ["createProduct", WIRE, "Create product v2.1"]
    assert report["url"].endswith("/enos/connection/createProduct.html")


FOUND = {  # what is asked, and what is among the first three, whatever else the guides come to say: its kind, and its title
    "11404": ("Error code", "11404"),
    "signature": ("Guide", "Signing"),
    "sign": ("Guide", "Signing"),
    "pagination": ("Field", "pagination"),
    "token": ("Service", "Token"),
    "getaccesstoken": ("Operation", "getAccessToken"),
    "assetId": ("Field", "assetId"),
    "list devices page": ("Operation", "listDevices"),
    "devices": ("Operation", "searchDevicesV24"),
    "typescript interceptor": ("Guide", "The interceptor"),
    "prefetch": ("Python", "Pager.prefetch"),
    "watch alerts": ("Guide", "Watch alerts"),
}


def test_the_search_finds_codes_guides_fields_and_operations(chromium: str, address: str) -> None:
    visits = [
        {"url": f"{address}/enapter/assets.html", "steps": search(query, *(["see", f"#found-{at}"] for at in range(1 if query.isdigit() else 3)))}
        for query in FOUND
    ]
    for (query, (kind, title)), report in zip(FOUND.items(), browse(chromium, *visits), strict=True):
        assert [kind, title] in [text.split("\n")[:2] for text in report["texts"][1:]], query


def test_the_search_forgives_typing_errors_and_says_when_there_is_nothing(chromium: str, address: str) -> None:
    visits = [{"url": f"{address}/index.html", "steps": search(query, ["see", "#found"])} for query in ("divice", "serch devises", "qqqqxyzzy")]
    one, two, nothing = (report["texts"][1].lower() for report in browse(chromium, *visits))
    assert "device" in one
    assert "searchdevices" in two
    assert nothing == "nothing found"


def test_the_search_is_led_by_the_keyboard(chromium: str, address: str) -> None:
    first = [["press", "body", "Tab"], ["focused", ""]]
    chosen = '#results [aria-selected="true"] b'
    down = search(
        "createProduct", ["see", chosen], ["press", "#q", "ArrowDown"], ["see", chosen], ["press", "#q", "ArrowUp"], ["press", "#q", "Enter"], ["see", "h1"]
    )
    left = search("createProduct", ["press", "#q", "Escape"], ["gone", "#found"], ["press", "#q", "Escape"], ["focused", ""])
    skip, led, escaped = browse(chromium, *({"url": f"{address}/index.html", "steps": steps} for steps in (first, down, left)))
    assert skip["texts"] == ["Skip to the content"]
    assert led["texts"][1] == "createProduct"
    assert led["texts"][2] != "createProduct"
    assert led["url"].endswith("/createProduct.html")
    assert escaped["texts"][-1].startswith("Skip to the content")  # the page as a whole has the focus again


def test_a_field_is_shown_where_it_stands_however_deep(chromium: str, address: str) -> None:
    steps = search("lastOnlineTime", ["click", "#found-0"], ["see", ".fields > li:target .name"])
    (report,) = browse(chromium, {"url": f"{address}/index.html", "steps": steps})
    assert report["texts"][1] == "lastOnlineTime"


def test_all_fields_are_unfolded_by_a_button_and_one_by_its_address(chromium: str, address: str) -> None:
    page = f"{address}/enos/connection/searchDevices.html"
    unfolded = [["click", ".unfold"], ["scroll", ".fields .fields .name"], ["see", ".fields .fields .name"], ["scroll", ".unfold"], ["see", ".unfold"]]
    every, one = browse(chromium, {"url": page, "steps": unfolded}, {"url": f"{page}#field.pageNo", "steps": [["see", ".fields > li:target .name"]]})
    assert every["texts"] == ["pageNo", "Collapse all"]
    assert one["texts"] == ["pageNo"]


def test_examples_stay_beside_what_is_read(chromium: str, address: str) -> None:
    (report,) = browse(chromium, {"url": f"{address}/enos/model/updateThingModel.html", "width": 1400, "steps": [["scroll", "#answer"], ["see", "#tab-0"]]})
    assert report["texts"] == ["curl"]


def test_code_is_copied_as_it_stands(chromium: str, address: str, site: Path) -> None:
    steps = [["click", "#panel-0 .copy"], ["see", "#panel-0 .copy"], ["copied", ""]]
    (report,) = browse(chromium, {"url": f"{address}/enos/connection/searchDevices.html", "steps": steps})
    page = (site / "enos/connection/searchDevices.html").read_text(encoding="utf-8")
    assert report["texts"][0] == "Copied"
    assert report["texts"][1] == unescape(page.partition('<code class="language-bash">')[2].partition("</code>")[0])


def test_the_language_that_was_chosen_is_kept_on_the_next_page(chromium: str, address: str) -> None:
    steps = [["click", "#tab-1"], ["see", "#panel-1 pre .hljs-keyword"], ["click", '.next [rel="next"]'], ["see", '[aria-selected="true"]']]
    (report,) = browse(chromium, {"url": f"{address}/enos/connection/searchDevices.html", "steps": steps})
    assert report["texts"] == ["from", "Python"]


def test_long_answers_say_that_they_go_on(chromium: str, address: str) -> None:
    steps = [["scroll", ".more"], ["see", ".more"], ["click", ".more"], ["gone", ".folded"], ["scroll", ".more"], ["see", ".more"]]
    (report,) = browse(chromium, {"url": f"{address}/enos/connection/searchDevices.html", "width": 390, "steps": steps})
    assert re.fullmatch(r"Show all \d+ lines", report["texts"][0])
    assert report["texts"][1] == "Show less"


def test_the_menu_says_where_one_is(chromium: str, address: str) -> None:
    steps = [
        ["see", '.side [aria-current="page"]'],
        ["click", '.spy [href="#errors"]'],
        ["see", '.spy [href="#errors"][aria-current="location"]'],
        ["see", "header .home"],
    ]
    (report,) = browse(chromium, {"url": f"{address}/enos/app_portal/searchPortalMessageRules.html", "steps": steps})
    assert report["texts"] == ["POST\nSearch portal message rules", "Error codes", "Energy Clients"]


def test_tables_of_files_and_extras_need_no_scrolling_in_a_narrow_window(chromium: str, site: Path) -> None:
    paths = ["downloads.html", "clients/index.html", "python/index.html", "python/reference/index.html", "maintain/index.html"]
    reports = browse(chromium, *({"url": (site / path).resolve().as_uri(), "width": 390, "steps": [["hidden", "table"]]} for path in paths))
    assert {path: report["texts"] for path, report in zip(paths, reports, strict=True)} == {path: ["0"] for path in paths}


def test_pages_of_each_kind_open_and_fit_a_narrow_window(chromium: str, site: Path) -> None:
    """Of the pages of operations the largest of each service."""
    services = [folder for platform in ("enos", "enapter") for folder in (site / platform).iterdir() if folder.is_dir()]
    largest = [max(folder.glob("*.html"), key=lambda path: path.stat().st_size) for folder in services]
    paths = sorted({*largest, *site.glob("*.html"), *site.glob("*/*.html")})
    assert len(largest) > 20
    browse(chromium, *({"url": path.resolve().as_uri(), "width": 390, "steps": [["see", "h1"]]} for path in paths))


PAGES = {
    "start": "index.html",
    "platform": "enos.html",
    "service": "enos/app_portal.html",
    "operation": "enos/connection/searchDevices.html",
    "enapter": "enapter/assets/listDevices.html",
    "codes": "enos-errors.html",
    "downloads": "downloads.html",
    "guide": "clients/typescript.html",
    "python": "python/index.html",
    "tutorial": "python/tutorial.html",
    "cookbook": "python/cookbook.html",
    "limits": "python/limits.html",
    "migration": "python/migration.html",
    "reference": "python/reference/index.html",
    "module": "python/reference/energy_clients.enos.html",
    "methods": "python/reference/enos.connection.html",
    "models": "python/reference/models/enos-d.html",
    "maintain": "maintain/index.html",
}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_pages_are_shown_and_keep_to_the_guidelines_for_accessibility(chromium: str, site: Path, dark: bool) -> None:
    """Pictures for people to look at, and what axe has to say about each page."""
    home, kind = site.resolve().as_uri(), "dark" if dark else "light"
    visits = [
        {"url": f"{home}/{path}", "width": width, "dark": dark, "steps": [["axe", ""]], "shot": str(SHOTS / f"{name}-{width}-{kind}.png")}
        for name, path in PAGES.items()
        for width in (1400, 390)
    ]
    visits.append({"url": f"{home}/enos.html", "dark": dark, "steps": search("token", ["axe", ""]), "shot": str(SHOTS / f"search-{kind}.png")})
    reports = browse(chromium, *visits)
    assert [f"{report['url']}: {found}" for report in reports for found in report["axe"]] == []
    assert all(Path(visit["shot"]).stat().st_size > 1000 for visit in visits)
