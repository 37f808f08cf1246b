"""Write the site for all readers from the published folder and the tree: pages that open from a folder as well as from a server, with nothing from elsewhere.

`python scripts/website.py` reads dist/specs, the Markdown of the tree and the source of the Python packages, and writes dist/site, the same to the byte.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from pathlib import Path

from document.bundle import SpecError
from pages.folder import contents
from publish import ROOT, version, write

DIST = ROOT / "dist"


def released(root: Path = ROOT) -> str:
    """The day of the version, as the changelog has it; empty for one that is still being made."""
    found = re.search(rf"^## {re.escape(version(root))} - (\d{{4}}-\d\d-\d\d)$", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else ""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--specs", type=Path, default=DIST / "specs", help="the published folder, as `make specs` writes it")
    parser.add_argument("--out", type=Path, default=DIST / "site", help="folder to write")
    parser.add_argument("--libraries", type=Path, default=ROOT / "scripts" / "node" / "node_modules", help="where npm has put what pages run")
    args = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        files = contents(args.specs, args.libraries, ROOT, released())
        write(files, args.out)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    pages = {name: len(data) for name, data in files.items() if name.endswith(".html")}
    largest = max(pages, key=lambda name: pages[name])
    print(f"{args.out}: {len(pages)} pages, {sum(pages.values()) / 1e6:.1f} MB; the largest: {largest}, {pages[largest] / 1e6:.2f} MB", end="; ")
    print(f"in {time.perf_counter() - started:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
