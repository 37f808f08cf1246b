"""The site in a real browser: headless Chromium, from a folder and from a server. Screenshots are left in dist/site-screenshots/."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from functools import partial
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
WIRE = "POST /connect-service/v2.1/products?action=create"
pytestmark = pytest.mark.needs("chromium", "playwright-core")


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


def test_the_search_leads_to_the_operation(chromium: str, address: str) -> None:
    steps = [
        ["fill", "#q", "createProduct"],
        ["see", "#results a"],
        ["click", "#results a"],
        ["see", "#createProduct"],
        ["see", "section:has(#createProduct) .line"],
    ]
    (report,) = browse(chromium, {"url": f"{address}/index.html", "steps": steps, "shot": str(SHOTS / "operation.png")})
    assert report["texts"] == ["createProduct", "createProduct", WIRE]
    assert report["url"].endswith("/enos/connection.html#createProduct")


def test_the_search_is_within_reach_of_the_keyboard_and_of_every_page(chromium: str, address: str) -> None:
    by_keys = [["press", "body", "Tab"], ["focused", ""], ["fill", "#q", "latest tsdb_data delete"], ["press", "#q", "Enter"], ["see", ".operation h2:target"]]
    elsewhere = [["fill", "#q", "createproduct"], ["press", "#q", "Enter"], ["see", "#results a"], ["see", "#count"]]
    first, second = browse(chromium, {"url": f"{address}/index.html", "steps": by_keys}, {"url": f"{address}/enapter/assets.html", "steps": elsewhere})
    assert first["texts"] == ["Skip to the content", "deleteAssetLatestData"]
    assert second["texts"] == ["createProduct", "1 operation"]


def test_the_largest_pages_show_their_first_operation(chromium: str, address: str, site: Path) -> None:
    largest = sorted(site.glob("*/*.html"), key=lambda path: -path.stat().st_size)[:2]
    names = [path.relative_to(site).as_posix() for path in largest] + ["enos.html", "enapter.html"]
    visits = [{"url": f"{address}/{name}", "steps": [["see", ".operation .line, .operations li"]]} for name in names]
    for name, report in zip(names, browse(chromium, *visits), strict=True):
        assert report["visible"][0] > 0, name


def test_every_page_opens_and_fits_a_narrow_window(chromium: str, site: Path) -> None:
    addresses = sorted(path.resolve().as_uri() for path in site.rglob("*.html"))
    browse(chromium, *({"url": address, "width": 400, "steps": [["see", "h1"]]} for address in addresses))


def test_pages_are_shown(chromium: str, site: Path) -> None:
    """Pictures for people to look at: dark and narrow ones too."""
    home = site.resolve().as_uri()
    guide = "clients/typescript.html" if (site / "clients/typescript.html").is_file() else "clients/index.html"
    shots: dict[str, dict[str, Any]] = {
        "start": {"url": "index.html"},
        "start-dark": {"url": "index.html?q=device", "dark": True},
        "start-narrow": {"url": "index.html?q=device", "width": 400},
        "enos": {"url": "enos.html"},
        "enapter": {"url": "enapter.html"},
        "codes-and-example": {"url": "enos/connection.html#createProduct", "steps": [["scroll", "section:has(#createProduct) .codes"]]},
        "operation-dark": {"url": "enos/tsdb_data.html#getAssetLatestData", "dark": True},
        "operation-narrow": {"url": "enapter/assets.html#listDevices", "width": 400},
        "guide": {"url": guide},
        "guide-narrow": {"url": guide, "width": 400},
    }
    browse(chromium, *({**visit, "url": f"{home}/{visit['url']}", "shot": str(SHOTS / f"{name}.png")} for name, visit in shots.items()))
    assert all((SHOTS / f"{name}.png").stat().st_size > 1000 for name in shots)
