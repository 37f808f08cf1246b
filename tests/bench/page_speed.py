"""How soon the largest page of the site shows, against the start page."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .measure import ROOT, Line, Setting, printed, shown

NODE = ROOT / "scripts" / "node"
WORK = "the largest page of the site, until it shows"


def subject(setting: Setting) -> Iterator[Line]:
    """The line about the site."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    ready = browser and (NODE / "node_modules" / "playwright-core").is_dir()
    if setting.quick or not (browser and ready):
        yield Line(WORK, "the start page", None, "× the time", note="left out" if setting.quick else "needs chromium and make tools")
        return
    with tempfile.TemporaryDirectory(prefix="energy-bench-") as folder:
        start, largest = _times(browser, Path(folder))
    yield Line(WORK, "the start page", largest / start, "× the time", note=f"{shown(largest)} against {shown(start)}")


def _times(browser: str, folder: Path) -> tuple[float, float]:
    """Seconds by the clock until both pages show what a reader looks for, the least of three visits in turns."""
    specs, site = folder / "specs", folder / "site"
    for script, *options in (("publish.py", "--out", specs), ("website.py", "--specs", specs, "--out", site)):
        printed([sys.executable, str(ROOT / "scripts" / script), *map(str, options)])
    largest = max(site.rglob("*.html"), key=lambda path: path.stat().st_size)
    visits = [{"url": page.as_uri(), "steps": [["see", "h1"]]} for page in (site / "index.html", largest)] * 3
    command = ["node", str(NODE / "browse.mjs"), browser]
    done = subprocess.run(command, input=json.dumps(visits), check=True, capture_output=True, text=True, cwd=NODE)
    times = [report["visible"][0] / 1000 for report in json.loads(done.stdout)]
    return min(times[::2]), min(times[1::2])
