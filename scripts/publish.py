"""Write what other teams receive: `dist/specs/` and, beside it, the same as an npm package.

Everything is a function of specs/, of the tested files that the guides name, and of the version in pyproject.toml; every run gives the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
import tomllib
from pathlib import Path

from document.bundle import SpecError
from publication.folder import NAME, Files, archive, contents

ROOT = Path(__file__).resolve().parent.parent


def version(root: Path = ROOT) -> str:
    """The version of the project, which is that of its specifications."""
    found: str = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return found


def write(files: Files, out: Path) -> None:
    """Make `out` hold these files and no others; a folder that shares no file with them was not written by this, and is left alone."""
    if out.exists() and any(out.iterdir()) and not any((out / name).is_file() for name in files):
        raise SpecError(out, "", "holds something else; name another folder or empty it")
    shutil.rmtree(out, ignore_errors=True)
    for name, data in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree whose specs/ are published")
    parser.add_argument("--out", type=Path, help="folder to write, by default dist/specs of that tree")
    args = parser.parse_args(arguments)
    out: Path = args.out or args.root / "dist" / "specs"
    started = time.perf_counter()
    try:
        files = contents(args.root, version(args.root))
        write(files, out)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    package = out.parent / f"{NAME}-{version(args.root)}.tgz"
    package.write_bytes(archive(files))
    size = sum(map(len, files.values())) / 1e6
    print(f"{out}: {len(files)} files, {size:.1f} MB; {package.name}: {package.stat().st_size / 1e6:.1f} MB; in {time.perf_counter() - started:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
