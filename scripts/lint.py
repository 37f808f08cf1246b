"""Lint the specifications: one line for each rule of specs/README.md that a place in them breaks.

`specs/enos/connection.yaml:1804: searchDevices: x-source is missing`
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rules import problems

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree whose specs/ are linted")
    root = parser.parse_args(arguments).root.resolve()
    found = problems(root / "specs")
    for problem in found:
        print(problem.located(root))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
