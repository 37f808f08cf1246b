"""Write one platform's joined OpenAPI document: `python scripts/bundle.py enos OUT.json`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from document.bundle import SpecError, bundle, dump, platforms


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("platform", choices=platforms())
    parser.add_argument("output", type=Path, help="file to write the JSON document to")
    args = parser.parse_args()
    try:
        args.output.write_text(dump(bundle(args.platform)), encoding="utf-8")
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
